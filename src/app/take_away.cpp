// SPDX-License-Identifier: MIT
#include "app/take_away.h"

#include "app/system_print.h"
#include "app/wording.h"
#include "core/sheet/sheet_text.h"

#include <QBuffer>
#include <QDir>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace sorespot {
namespace {

SheetFormat toFormat(TakeAway::Format format) {
    return format == TakeAway::Pdf    ? SheetFormat::Pdf
           : format == TakeAway::Text ? SheetFormat::Text
                                      : SheetFormat::Fhir;
}

} // namespace

TakeAway::TakeAway(const Catalog& catalog, Session& session, const FigureStore* figure, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_session(session)
    , m_figure(figure)
    , m_letter(printsOnLetter(QLocale::system())) {
    connect(&session, &Session::marksChanged, this, &TakeAway::refresh);
    connect(&session, &Session::safetyChanged, this, &TakeAway::refresh);
    connect(&session, &Session::inTreatmentChanged, this, &TakeAway::refresh);
}

TakeAway::~TakeAway() = default;

void TakeAway::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    say(QString(), false);
    refresh();
}

void TakeAway::setFigure(const FigureStore* figure) {
    m_figure = figure;
    refresh();
}

void TakeAway::setLetter(bool letter) {
    if (m_letter == letter)
        return;
    m_letter = letter;
    emit changed();
}

void TakeAway::refresh() {
    m_document.reset();
    if (m_active && !empty())
        m_document =
            std::make_unique<SheetDocument>(m_catalog, m_session.sheet(), m_session.board()->drawing(),
                                            m_figure, QDateTime::currentDateTime());
    emit changed();
}

QString TakeAway::sheetText() const {
    return m_document != nullptr ? QString::fromStdString(longText(m_document->words())) : QString();
}

QString TakeAway::codeText() const {
    return m_document != nullptr ? QString::fromStdString(shortText(m_document->words())) : QString();
}

bool TakeAway::questionsOpen() const {
    return m_document != nullptr && !m_document->words().questionsOpen.empty();
}

QUrl TakeAway::suggestedFolder() const {
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

QUrl TakeAway::suggestedFile(Format format) const {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // The same date in every language: such names sort by day.
    const QString name =
        tr("Sorespot %1", "a file's name with its date").arg(QDate::currentDate().toString(Qt::ISODate));
    return QUrl::fromLocalFile(folder.filePath(name + suffixOf(toFormat(format))));
}

bool TakeAway::save(Format format, const QUrl& file) {
    if (m_document == nullptr)
        return false;
    QString path = file.toLocalFile();
    if (!path.endsWith(suffixOf(toFormat(format)), Qt::CaseInsensitive))
        path += suffixOf(toFormat(format));
    const bool isWritten = !m_document->write(toFormat(format), sheetPaper(m_letter), path);
    say(wording::ofSaving(path, isWritten), !isWritten);
    return isWritten;
}

void TakeAway::print() {
    if (m_document == nullptr)
        return;
    if (m_printer)
        return printByItself();
    const auto complain = [this] {
        say(tr("This system offers no print dialog. Save the sheet as PDF and print it from there."), true);
    };
    QTemporaryFile page; // gone with this function; whoever prints has it open by then
    QFile pdf;
    if (page.open() && m_document->writePdf(sheetPaper(m_letter), page) && page.flush()) {
        pdf.setFileName(page.fileName());
        if (pdf.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            say(QString(), false);
            printWithSystem(QString::fromStdString(m_document->words().title), pdf, this,
                            [complain](bool asked) {
                                if (!asked)
                                    complain();
                            });
            return;
        }
    }
    complain();
}

/// In memory alone: not even for a moment does a file hold what somebody marked.
void TakeAway::printByItself() {
    QBuffer pdf;
    const auto tell = [told = QPointer(this)](bool printed) {
        if (told != nullptr)
            told->say(printed ? tr("Your sheet is being printed.")
                              : tr("The sheet could not be printed. Please tell the staff, or use the code."),
                      !printed);
    };
    if (!pdf.open(QIODevice::WriteOnly) || !m_document->writePdf(sheetPaper(m_letter), pdf))
        return tell(false);
    say(QString(), false);
    m_printer(pdf.data(), tell);
}

void TakeAway::say(const QString& message, bool failed) {
    m_message = message;
    m_failed = failed;
    emit messageChanged();
}

} // namespace sorespot
