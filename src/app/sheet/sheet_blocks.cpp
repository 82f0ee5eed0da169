// SPDX-License-Identifier: MIT
#include "app/sheet/sheet_blocks.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace sorespot {
namespace {

constexpr std::size_t mostPlaces = 12;
constexpr double pictureWidth = 132;
constexpr double pictureHeight = 108;
constexpr double pictureGap = 6;
constexpr double pictureDetail = 0.6; // lines and points as small as the picture is
constexpr double padding = 8;

const QColor accent(0x0e, 0x6b, 0x60);
const QColor mark(0xc0, 0x35, 0x3a);
const QColor markTint(0xf9, 0xe6, 0xe5);
const QColor care(0x8a, 0x4a, 0x08);
const QColor careTint(0xfd, 0xf1, 0xdd);
const QColor hairline(0xcf, 0xc8, 0xbe);

QString tr(const char* text) {
    return QCoreApplication::translate("sorespot::SheetBlocks", text);
}

} // namespace

SheetBlocks::SheetBlocks(QPainter& painter, QPointF at, double width, double textSize, bool draws)
    : m_painter(painter)
    , m_left(at.x())
    , m_top(at.y())
    , m_width(width)
    , m_size(textSize)
    , m_draws(draws)
    , m_y(at.y()) {}

SheetBlocks SheetBlocks::inner(double left, double top, double width, bool draws) const {
    return {m_painter, {left, top}, width, m_size, draws};
}

void SheetBlocks::text(const std::string& content, double factor, bool bold, const QColor& colour) {
    if (content.empty())
        return;
    const QString text = QString::fromStdString(content);
    const PaperText paragraph(m_painter, m_size * factor, bold);
    if (m_draws)
        paragraph.draw(text, {m_left, m_y}, m_width, colour);
    m_y += paragraph.height(text, m_width);
}

void SheetBlocks::rule() {
    if (m_draws)
        m_painter.fillRect(QRectF(m_left, m_y, m_width, 0.7), hairline);
    m_y += 0.7;
}

void SheetBlocks::brand(const QString& date) {
    const PaperText word(m_painter, m_size, true);
    const PaperText day(m_painter, m_size);
    const double radius = m_size * 0.45;
    const double indent = radius * 2 + 5;
    const QString name = QStringLiteral("Sorespot");
    const double height = word.height(name, m_width);
    if (m_draws) {
        const QPointF middle(m_left + radius, m_y + height / 2);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(mark, 1.1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(middle, radius - 0.5, radius - 0.5);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mark);
        m_painter.drawEllipse(middle, radius * 0.42, radius * 0.42);
        word.draw(name, {m_left + indent, m_y}, m_width - indent);
        day.draw(date, {m_left + m_width / 3, m_y}, m_width * 2 / 3, paperSoftInk, Qt::AlignRight);
    }
    m_y += std::max(height, day.height(date, m_width * 2 / 3));
}

void SheetBlocks::places(const SheetWords& words) {
    const std::size_t count = words.places.size();
    const std::size_t shown = count > mostPlaces ? mostPlaces - 1 : count;
    const double indent = m_size * 1.1;
    const double side = m_size * 0.5;
    for (std::size_t i = 0; i < shown; ++i) {
        SheetBlocks line = inner(m_left + indent, m_y, m_width - indent, m_draws);
        line.text(words.places[i]);
        if (m_draws)
            m_painter.fillRect(QRectF(m_left, m_y + m_size * 0.4, side, side), mark);
        m_y += line.height() + 1;
    }
    if (shown < count)
        text(withValue(words.morePlaces, std::to_string(count - shown)), 1, false, paperSoftInk);
}

void SheetBlocks::code(const QrPicture& code, double side) {
    // The quiet zone may reach over the column: there is nothing beside it.
    const double zone = side * QrPicture::quietZone / code.modules();
    if (m_draws)
        code.paint(m_painter, {m_left - zone, m_y - zone, side, side});
    m_y += side - 2 * zone + 6;
    text(tr("For your phone: point its camera here. The code holds the text itself; nothing is sent, and no "
            "network is needed.")
             .toStdString(),
         0.85, false, paperSoftInk);
}

void SheetBlocks::framed(const QColor& ground, const QColor& bar,
                         const std::function<void(SheetBlocks&)>& content) {
    const double indent = padding + 4;
    SheetBlocks measure = inner(m_left + indent, m_y + padding, m_width - indent - padding, false);
    content(measure);
    const double height = measure.height() + 2 * padding;
    if (m_draws) {
        m_painter.fillRect(QRectF(m_left, m_y, m_width, height), ground);
        m_painter.fillRect(QRectF(m_left, m_y, 3.5, height), bar);
        SheetBlocks drawn = inner(m_left + indent, m_y + padding, m_width - indent - padding, true);
        content(drawn);
    }
    m_y += height + 8;
}

void SheetBlocks::urgent(const SheetWords& words) {
    if (words.urgentTitle.empty() && words.urgentAdvice.empty())
        return;
    framed(markTint, mark, [&words](SheetBlocks& frame) {
        frame.text(words.urgentTitle, 1.8, true, mark);
        frame.skip(4);
        frame.text(words.urgentAdvice, 1.4, true);
        frame.skip(6);
        frame.text(words.urgentSign);
    });
}

void SheetBlocks::warning(const std::string& content) {
    if (!content.empty())
        framed(careTint, care, [&content](SheetBlocks& frame) { frame.text(content, 1, true, care); });
}

void SheetBlocks::list(const std::string& heading, const std::vector<std::string>& texts,
                       const QColor& headingInk, bool numbered) {
    if (texts.empty())
        return;
    text(heading, 1, true, headingInk);
    m_y += 1;
    const double indent = m_size * 1.2;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QString sign = numbered ? QString::number(i + 1) : QStringLiteral("\u2022");
        if (m_draws)
            PaperText(m_painter, m_size).draw(sign, {m_left, m_y}, indent, paperSoftInk);
        SheetBlocks line = inner(m_left + indent, m_y, m_width - indent, m_draws);
        line.text(texts[i]);
        m_y += line.height() + 1;
    }
}

/// Where it hurts and where to press, which may be two views. Returns the size that they take.
QSizeF SheetBlocks::paintPattern(const PaperPattern& pattern, QPointF at) const {
    const auto& crops = pattern.crops();
    const auto pain = std::max_element(crops.begin(), crops.end(), [&](const auto& a, const auto& b) {
        return pattern.mainArea(a) < pattern.mainArea(b);
    });
    if (pain == crops.end())
        return {0, 0};
    std::vector<const PaperPattern::Crop*> shown{&*pain};
    const auto spot =
        std::find_if(crops.begin(), crops.end(), [&](const auto& crop) { return pattern.showsSpot(crop); });
    if (!pattern.showsSpot(*pain) && spot != crops.end())
        shown.push_back(&*spot);

    double widthPerHeight = 0;
    for (const PaperPattern::Crop* crop : shown)
        widthPerHeight += crop->box.width() / crop->box.height();
    const double gaps = pictureGap * static_cast<double>(shown.size() - 1);
    const double height = std::min(pictureHeight, (pictureWidth - gaps) / widthPerHeight);
    double x = at.x();
    for (const PaperPattern::Crop* crop : shown) {
        const QRectF target(x, at.y(), height * crop->box.width() / crop->box.height(), height);
        if (m_draws) {
            m_painter.save();
            m_painter.scale(pictureDetail, pictureDetail);
            pattern.paint(m_painter, *crop,
                          {target.topLeft() / pictureDetail, target.size() / pictureDetail});
            m_painter.restore();
        }
        x = target.right() + pictureGap;
    }
    return {x - pictureGap - at.x(), height};
}

void SheetBlocks::candidate(const SheetWords& words, std::size_t index, const PaperPattern* pattern) {
    const SheetWords::Candidate& one = words.candidates[index];
    rule();
    m_y += 7;
    const double top = m_y;
    const bool pictured = pattern != nullptr && !pattern->crops().empty();
    const double picture = pictured ? paintPattern(*pattern, {m_left, top}).height() : 0;
    const double indent = pictured ? pictureWidth + 14 : 0;
    SheetBlocks body = inner(m_left + indent, top, m_width - indent, m_draws);
    const std::string number = std::to_string(index + 1) + ".";
    const double step = m_size * 2;
    body.m_left += step;
    body.m_width -= step;
    if (m_draws)
        PaperText(m_painter, m_size * 1.35, true)
            .draw(QString::fromStdString(number), {body.m_left - step, body.m_y}, step, accent);
    body.text(one.name, 1.35, true);
    body.m_left -= step;
    body.m_width += step;
    body.skip(1);
    body.text(one.why, 1, false, paperSoftInk);
    body.skip(5);

    const bool two = !one.steps.empty() && (!one.personal.empty() || !one.cautions.empty());
    const double between = 16;
    const double pressWidth = two ? (body.m_width - between) * 0.58 : body.m_width;
    SheetBlocks press = inner(body.m_left, body.m_y, pressWidth, m_draws);
    press.text(one.noPress, 1, true, care);
    if (!one.noPress.empty())
        press.skip(4);
    press.list(words.pressHeading, one.steps, accent, true);
    SheetBlocks aside = two ? inner(body.m_left + pressWidth + between, body.m_y,
                                    body.m_width - pressWidth - between, m_draws)
                            : inner(body.m_left, press.m_y, body.m_width, m_draws);
    aside.list(words.personalHeading, one.personal, care);
    if (!one.personal.empty())
        aside.skip(3);
    aside.list(words.cautionsHeading, one.cautions, care);
    m_y = std::max({top + picture, press.m_y, aside.m_y}) + 7;
}

void SheetBlocks::footer(const SheetWords& words) {
    rule();
    skip(5);
    text(words.stopRule, 1.05, true, mark);
    skip(words.stopRule.empty() ? 0 : 2);
    if (!words.aftercare.empty()) {
        text(words.aftercareHeading, 1, true);
        text(words.aftercare);
        skip(3);
    }
    std::string sources;
    for (const std::string& source : words.sources)
        sources += (sources.empty() ? "" : "; ") + source;
    if (!words.candidates.empty())
        text(tr("In the pictures: dark is the main pain, dots are pain that some feel, a ring with a dot is "
                "where to "
                "search for the point.")
                 .toStdString(),
             0.8, false, paperSoftInk);
    if (!sources.empty())
        text(tr("Sources: %1").arg(QString::fromStdString(sources)).toStdString(), 0.8, false, paperSoftInk);
}

} // namespace sorespot
