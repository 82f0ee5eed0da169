// SPDX-License-Identifier: MIT
#include "app/sheet/sheet_page.h"

#include "app/sheet/sheet_blocks.h"
#include "core/sheet/sheet_text.h"

#include <algorithm>

namespace sorespot {
namespace {

constexpr double margin = 36;
constexpr double codeSide = 142; // 50 mm: see qrCodeBytes
constexpr double smallestFigure = 168;
constexpr double widestFigure = 0.58; // of the content
constexpr double gap = 14;

struct Heights {
    double header = 0;
    double aside = 0; // beside the figure: places, lead, QR code
    double notes = 0; // what to do at once, what is not said
    double candidates = 0;
    double footer = 0;

    double band() const { return std::max(aside, smallestFigure); }
    double total() const { return header + band() + notes + candidates + footer; }
};

/// One page with a given size of text and number of candidates.
class Setting {
public:
    Setting(QPainter& painter, const QSizeF& paper, const SheetWords& words, const SheetPictures& pictures,
            SheetFit fit)
        : m_painter(painter)
        , m_content(margin, margin, paper.width() - 2 * margin, paper.height() - 2 * margin)
        , m_words(words)
        , m_pictures(pictures)
        , m_fit(fit) {}

    bool fits() { return measured().total() <= m_content.height(); }

    void draw() {
        const Heights heights = measured();
        const double room = std::max(0.0, m_content.height() - heights.total());
        const double figure = m_pictures.figure != nullptr
                                  ? m_content.width() * widestFigure / m_pictures.figure->widthPerHeight()
                                  : 0;
        const double band = std::max(heights.band(), std::min(heights.band() + room, figure));
        const double left = m_content.height() - heights.total() + heights.band() - band;
        const double between =
            m_fit.candidates > 0 ? std::min(left / static_cast<double>(m_fit.candidates + 1), 12.0) : 0;
        double y = m_content.top();
        y += header(y, true);
        y += drawBand(y, band);
        y += notes(y, true);
        candidates(y + between, between, true);
        footer(m_content.bottom() - heights.footer, true);
    }

private:
    Heights measured() {
        return {header(0, false), aside({}, false), notes(0, false), candidates(0, 0, false),
                footer(0, false)};
    }
    SheetBlocks blocks(double left, double top, double width, bool draws) {
        return {m_painter, {left, top}, width, m_fit.textSize, draws};
    }
    double asideWidth() const {
        return m_content.width() * (m_pictures.figure != nullptr ? 1 - widestFigure : 1) - gap;
    }

    double header(double y, bool draws) {
        SheetBlocks line = blocks(m_content.left(), y, m_content.width(), draws);
        line.brand(QString::fromStdString(m_words.date));
        line.skip(4);
        line.text(m_words.title, 2.0, true);
        line.skip(6);
        line.rule();
        line.skip(8);
        return line.height();
    }

    double aside(QPointF at, bool draws) {
        SheetBlocks column = blocks(at.x(), at.y(), asideWidth(), draws);
        column.text(m_words.placesHeading, 1.15, true);
        column.skip(2);
        column.places(m_words);
        column.skip(6);
        column.text(m_words.lead, 0.9, false, paperSoftInk);
        column.skip(8);
        if (m_pictures.code)
            column.code(*m_pictures.code, codeSide);
        column.skip(10);
        return column.height();
    }

    double drawBand(double y, double height) {
        if (m_pictures.figure != nullptr) {
            const double width = m_content.width() - asideWidth() - gap;
            m_pictures.figure->paint(m_painter, {m_content.left(), y, width, height - 6});
        }
        aside({m_content.right() - asideWidth(), y}, true);
        return height;
    }

    double notes(double y, bool draws) {
        SheetBlocks column = blocks(m_content.left(), y, m_content.width(), draws);
        column.urgent(m_words);
        column.warning(m_words.questionsOpen);
        return column.height();
    }

    double candidates(double y, double between, bool draws) {
        SheetBlocks column = blocks(m_content.left(), y, m_content.width(), draws);
        if (m_words.candidates.empty())
            return 0;
        column.text(m_words.candidatesHeading, 1.15, true);
        column.skip(4);
        for (std::size_t i = 0; i < m_fit.candidates; ++i) {
            const PaperPattern* pattern =
                i < m_pictures.patterns.size() ? m_pictures.patterns[i].get() : nullptr;
            column.candidate(m_words, i, pattern);
            column.skip(between);
        }
        if (m_fit.candidates < m_words.candidates.size()) {
            column.text(withValue(m_words.alsoPossible, namesFrom(m_words, m_fit.candidates)), 1, true);
            column.skip(6);
        }
        return column.height();
    }

    double footer(double y, bool draws) {
        SheetBlocks column = blocks(m_content.left(), y, m_content.width(), draws);
        column.footer(m_words);
        return column.height();
    }

    QPainter& m_painter;
    QRectF m_content;
    const SheetWords& m_words;
    const SheetPictures& m_pictures;
    SheetFit m_fit;
};

} // namespace

SheetPictures::SheetPictures(const Sheet& sheet, const SheetWords& words, const PainDrawing& drawing,
                             const FigureStore* store)
    : code(QrPicture::of(shortText(words))) {
    if (store == nullptr || store->hasError())
        return;
    figure = std::make_unique<SheetFigure>(*store, drawing);
    for (const SheetCandidate& one : sheet.candidates)
        patterns.push_back(
            std::make_unique<PaperPattern>(choiceOf(*one.candidate.muscle, one.candidate.side), *store));
}

SheetFit paintSheetPage(QPainter& painter, const QSizeF& paper, const SheetWords& words,
                        const SheetPictures& pictures) {
    const auto fits = [&](SheetFit fit) { return Setting(painter, paper, words, pictures, fit).fits(); };
    const std::size_t all = words.candidates.size();
    const std::size_t fewest = std::min<std::size_t>(all, 1);
    SheetFit fit{largestSheetText, all};
    while (!fits(fit)) {
        if (fit.textSize > readableSheetText)
            fit.textSize -= 0.25;
        else if (fit.candidates > fewest)
            fit = {largestSheetText, fit.candidates - 1};
        else
            fit.textSize *= 0.95;
        if (fit.textSize < 1)
            break; // Only texts that no catalog may hold.
    }
    Setting(painter, paper, words, pictures, fit).draw();
    return fit;
}

} // namespace sorespot
