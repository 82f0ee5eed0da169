// SPDX-License-Identifier: MIT
#include "app/diary.h"

#include "app/session.h"
#include "app/wording.h"
#include "core/diary/diary_json.h"
#include "core/diary/place_history.h"
#include "core/drawing/drawing_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace sorespot {
namespace {

const QLatin1String exportSuffix(".json");

QString shortDay(const DiaryEntry& entry) {
    return QLocale().toString(momentOf(entry.when).date(), QLocale::ShortFormat);
}

} // namespace

QString Diary::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/sorespot/diary.sqlite");
}

Diary::Diary(const Catalog& catalog, Session& session, const QString& file, DiaryKeeper::Clock clock,
             QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_session(session)
    , m_store(file)
    , m_keeper(session, std::move(clock)) {
    connect(&m_keeper, &DiaryKeeper::toWrite, this, &Diary::write);
    connect(&m_keeper, &DiaryKeeper::changed, this, [this] { setKept(false); });
    connect(&session, &Session::retranslated, this, &Diary::updateRows);
}

Diary::~Diary() {
    m_keeper.end();
}

void Diary::setOn(bool on) {
    on = on && available();
    if (on == m_keeper.on())
        return;
    say(QString(), false);
    m_keeper.setOn(on);
    if (on) {
        use(m_store.open()); // said now, rather than after the first hold
    } else {
        m_store.close();
        m_trouble = DiaryTrouble::None;
    }
    load();
}

QString Diary::file() const {
    return QDir::toNativeSeparators(m_store.file());
}

bool Diary::deletable() const {
    return available() && QFileInfo(m_store.file()).isFile() && m_trouble != DiaryTrouble::Foreign;
}

QString Diary::problemText() const {
    switch (m_trouble) {
    case DiaryTrouble::None:
        return {};
    case DiaryTrouble::NoDriver:
        return tr("The diary needs SQLite for Qt, which is not installed (the package libqt6sql6-sqlite).");
    case DiaryTrouble::NotAFile:
        return tr("The diary cannot be kept: %1 is not a file. Move it away.").arg(file());
    case DiaryTrouble::NoAccess:
        return tr("The diary cannot be written to %1. Make sure that you may write to this file and its "
                  "folder.")
            .arg(file());
    case DiaryTrouble::Busy:
        return tr("Another program is using the diary, %1. Close it; the next change is written again.")
            .arg(file());
    case DiaryTrouble::Damaged:
        return tr("The diary in %1 is damaged and was left as it is. Move it to another folder or delete it; "
                  "then a "
                  "new one begins.")
            .arg(file());
    case DiaryTrouble::Foreign:
        return tr("%1 belongs to another program and was left as it is. Move it to another folder; then a "
                  "new diary "
                  "begins.")
            .arg(file());
    case DiaryTrouble::Newer:
        return tr("The diary in %1 was written by a later version of this program and was left as it is. Use "
                  "that "
                  "version, or move the file to another folder.")
            .arg(file());
    case DiaryTrouble::Full:
        break;
    }
    return tr("The disk is full, so the diary in %1 cannot be written. Make room on it.").arg(file());
}

/// Each trouble is said once on stderr, however often it comes back.
bool Diary::use(DiaryTrouble trouble) {
    if (std::exchange(m_trouble, trouble) != trouble) {
        if (trouble != DiaryTrouble::None)
            std::fprintf(stderr, "sorespot: %s\n", qPrintable(problemText()));
        emit changed();
    }
    return trouble == DiaryTrouble::None;
}

void Diary::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    m_limit = entriesAtOnce;
    say(QString(), false);
    load();
}

void Diary::keep() {
    m_keeper.keep();
}

void Diary::write() {
    if (!use(m_store.open()))
        return;
    if (use(m_store.save(*m_keeper.entry())))
        setKept(true);
    load();
}

void Diary::setKept(bool kept) {
    if (std::exchange(m_kept, kept) != kept)
        emit keptChanged();
}

void Diary::load() {
    m_entries.clear();
    if (m_active && on() && use(m_store.open()))
        use(m_store.read(m_entries));
    updateRows();
}

void Diary::updateRows() {
    QList<DiaryEntryRow> rows;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && rows.size() < m_limit; ++entry)
        rows << diaryEntryRow(m_catalog, *entry);
    m_entryRows.setRows(rows);
    updatePlaces();
    emit changed();
}

void Diary::updatePlaces() {
    // An entry without a drawing does not say where it hurt.
    std::vector<DiaryEntry> drawn;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(drawn),
                 [](const DiaryEntry& entry) { return !entry.places.empty(); });
    if (drawn.size() > entriesPictured)
        drawn.erase(drawn.begin(), drawn.end() - entriesPictured);
    if (drawn.size() < 2)
        drawn.clear();
    m_placeRows.setRows(diaryPlaceRows(m_catalog, drawn, placesPictured));
    m_firstDay = drawn.empty() ? QString() : shortDay(drawn.front());
    m_lastDay = drawn.empty() ? QString() : shortDay(drawn.back());
    const std::vector<PlaceHistory> histories = placeHistories(drawn);
    m_hiddenPlaces = static_cast<int>(histories.size()) - m_placeRows.rowCount();
    const auto back = static_cast<int>(std::count_if(
        histories.begin(), histories.end(), [](const PlaceHistory& history) { return history.times > 1; }));
    m_placesText = drawn.empty() ? QString()
                   : back == 0   ? tr("No place has come back so far.")
                                 : tr("%n place(s) came back.", nullptr, back);
}

void Diary::showMore() {
    m_limit += entriesAtOnce;
    updateRows();
}

bool Diary::showDrawing(int row) {
    if (row < 0 || row >= m_entryRows.rowCount())
        return false;
    PainDrawing drawing = drawingOf(m_entryRows.rows().at(row).drawing);
    if (drawing.empty())
        return false;
    m_keeper.end(); // the present entry keeps its own drawing
    m_session.board()->show(std::move(drawing));
    return true;
}

PainDrawing Diary::drawingOf(const QString& drawing) const {
    const Result<PainDrawing> read = readDrawing(m_catalog, drawing.toStdString());
    return read ? *read : PainDrawing();
}

QUrl Diary::suggestedFolder() const {
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

QUrl Diary::suggestedFile() const {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = tr("Sorespot diary %1", "a file's name with its date")
                             .arg(QDate::currentDate().toString(Qt::ISODate));
    return QUrl::fromLocalFile(folder.filePath(name + exportSuffix));
}

bool Diary::exportTo(const QUrl& file) {
    std::vector<DiaryEntry> entries;
    if (!on() || !use(m_store.open()) || !use(m_store.read(entries)))
        return false;
    QString path = file.toLocalFile();
    if (!path.endsWith(exportSuffix, Qt::CaseInsensitive))
        path += exportSuffix;
    const QByteArray text = QByteArray::fromStdString(toJson(entries));
    QSaveFile whole(path);
    const bool written =
        whole.open(QIODevice::WriteOnly) && whole.write(text) == text.size() && whole.commit();
    say(wording::ofSaving(path, written), !written);
    return written;
}

void Diary::deleteAll() {
    if (!deletable())
        return;
    m_keeper.forget();
    const bool gone = m_store.remove();
    m_trouble = DiaryTrouble::None;
    if (gone)
        say(tr("The diary is deleted."), false);
    else
        say(tr("%1 could not be deleted. Delete it yourself.", "a file").arg(file()), true);
    m_entries.clear();
    updateRows();
}

void Diary::say(const QString& message, bool failed) {
    m_message = message;
    m_failed = failed;
    emit messageChanged();
}

} // namespace sorespot
