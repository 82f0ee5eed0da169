// SPDX-License-Identifier: MIT
#include "app/diary/diary_store.h"

#include "app/diary/diary_schema.h"
#include "app/diary/diary_sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <map>

namespace sorespot {
namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string textAt(const QSqlQuery& query, int column) {
    return query.value(column).toString().toStdString();
}

DiaryTime timeAt(const QSqlQuery& query, int column) {
    return {std::clamp<std::int64_t>(query.value(column).toLongLong(), largestUtcOffset,
                                     latestDiarySecond - largestUtcOffset),
            std::clamp(query.value(column + 1).toInt(), -largestUtcOffset, largestUtcOffset)};
}

} // namespace

DiaryStore::DiaryStore(QString file, QString driver)
    : m_file(std::move(file))
    , m_driver(std::move(driver))
    , m_connection(QUuid::createUuid().toString()) {}

DiaryStore::~DiaryStore() {
    close();
}

QSqlDatabase DiaryStore::database() const {
    return QSqlDatabase::database(m_connection, false);
}

DiaryTrouble DiaryStore::open() {
    if (m_open)
        return DiaryTrouble::None;
    if (!QSqlDatabase::isDriverAvailable(m_driver))
        return DiaryTrouble::NoDriver;
    DiaryTrouble trouble = prepareFile();
    if (trouble == DiaryTrouble::None) {
        QSqlDatabase database = QSqlDatabase::addDatabase(m_driver, m_connection);
        database.setDatabaseName(m_file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMilliseconds));
        trouble = database.open() ? prepareDiary(database) : troubleOf(database.lastError());
    }
    m_open = trouble == DiaryTrouble::None;
    if (!m_open)
        close();
    return trouble;
}

void DiaryStore::close() {
    m_open = false;
    if (QSqlDatabase::contains(m_connection)) {
        database().close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

/// SQLite would make the file readable for whom the system's habit says, and wait for what comes out of a
/// pipe.
DiaryTrouble DiaryStore::prepareFile() {
    const QFileInfo info(m_file);
    if (!info.exists()) {
        const QDir folder = info.dir();
        if (!folder.exists()) {
            QDir().mkpath(QFileInfo(folder.path()).path());
            if (!QDir().mkdir(folder.path(), ownerOnly | QFileDevice::ExeOwner) && !folder.exists())
                return DiaryTrouble::NoAccess;
        }
        QFile fresh(m_file);
        return fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || QFile::exists(m_file)
                   ? DiaryTrouble::None
                   : DiaryTrouble::NoAccess;
    }
    if (!info.isFile())
        return DiaryTrouble::NotAFile;
    QFile::setPermissions(m_file, ownerOnly); // whoever may not do that may still read it
    return DiaryTrouble::None;
}

DiaryTrouble DiaryStore::save(DiaryEntry& entry) {
    DiaryTrouble trouble = QFile::exists(m_file) ? write(entry) : DiaryTrouble::NoAccess;
    if (trouble != DiaryTrouble::NoAccess)
        return trouble;
    // Perhaps another window deleted the diary: then what is open here stands in no folder any more, and the
    // entry in none.
    close();
    trouble = open();
    if (trouble != DiaryTrouble::None)
        return trouble;
    QSqlQuery query(database());
    query.prepare(QStringLiteral("SELECT 1 FROM entry WHERE id = ? AND at = ?"));
    query.addBindValue(static_cast<qlonglong>(entry.id));
    query.addBindValue(static_cast<qlonglong>(entry.when.seconds));
    if (query.exec() && !query.next())
        entry.id = 0;
    query.finish();
    return write(entry);
}

DiaryTrouble DiaryStore::write(DiaryEntry& entry) {
    QSqlQuery query(database());
    Transaction transaction(query);
    DiaryTrouble trouble = transaction.begin();
    if (trouble != DiaryTrouble::None)
        return trouble;
    const std::int64_t idBefore = entry.id;
    query.prepare(entry.id == 0
                      ? QStringLiteral("INSERT INTO entry (drawing, at, utc_offset) VALUES (?, ?, ?)")
                      : QStringLiteral("UPDATE entry SET drawing = ?, at = ?, utc_offset = ? WHERE id = ?"));
    query.addBindValue(toQt(entry.drawing));
    query.addBindValue(static_cast<qlonglong>(entry.when.seconds));
    query.addBindValue(entry.when.utcOffset);
    if (entry.id != 0)
        query.addBindValue(static_cast<qlonglong>(entry.id));
    trouble = run(query);
    if (trouble != DiaryTrouble::None)
        return trouble;
    if (entry.id == 0)
        entry.id = query.lastInsertId().toLongLong();
    trouble = writeParts(entry);
    if (trouble == DiaryTrouble::None)
        trouble = transaction.commit();
    if (trouble != DiaryTrouble::None)
        entry.id = idBefore;
    return trouble;
}

DiaryTrouble DiaryStore::writeParts(const DiaryEntry& entry) {
    QSqlQuery query(database());
    const QVariant id = static_cast<qlonglong>(entry.id);
    for (const char* statement :
         {"DELETE FROM entry_place WHERE entry = ?", "DELETE FROM entry_press WHERE entry = ?"}) {
        query.prepare(QLatin1String(statement));
        query.addBindValue(id);
        if (const DiaryTrouble trouble = run(query); trouble != DiaryTrouble::None)
            return trouble;
    }
    query.prepare(QStringLiteral("INSERT INTO entry_place (entry, region, side) VALUES (?, ?, ?)"));
    for (const SidedRegion& place : entry.places) {
        query.addBindValue(id);
        query.addBindValue(toQt(place.region));
        query.addBindValue(toQt(sideWord(place.side)));
        if (const DiaryTrouble trouble = run(query); trouble != DiaryTrouble::None)
            return trouble;
    }
    query.prepare(
        QStringLiteral("INSERT INTO entry_press (entry, number, muscle, side, points, hold_seconds, rounds, "
                       "answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    for (std::size_t i = 0; i < entry.pressed.size(); ++i) {
        const DiaryPress& press = entry.pressed[i];
        QStringList points; // ids, which hold no space
        for (const std::string& point : press.points)
            points << toQt(point);
        query.addBindValue(id);
        query.addBindValue(static_cast<int>(i));
        query.addBindValue(toQt(press.muscle));
        query.addBindValue(toQt(sideWord(press.side)));
        query.addBindValue(points.isEmpty() ? QStringLiteral("") : points.join(QLatin1Char(' ')));
        query.addBindValue(press.holdSeconds);
        query.addBindValue(press.rounds);
        query.addBindValue(press.answer ? QVariant(toQt(answerWord(*press.answer))) : QVariant());
        if (const DiaryTrouble trouble = run(query); trouble != DiaryTrouble::None)
            return trouble;
    }
    return DiaryTrouble::None;
}

DiaryTrouble DiaryStore::read(std::vector<DiaryEntry>& entries) {
    QSqlQuery query(database());
    query.setForwardOnly(true);
    std::vector<DiaryEntry> found;
    std::map<std::int64_t, std::size_t> rows;
    if (const DiaryTrouble trouble =
            run(query, QStringLiteral("SELECT id, drawing, at, utc_offset FROM entry ORDER BY at, id"));
        trouble != DiaryTrouble::None)
        return trouble;
    while (query.next()) {
        DiaryEntry entry;
        entry.id = query.value(0).toLongLong();
        entry.drawing = textAt(query, 1);
        entry.when = timeAt(query, 2);
        rows[entry.id] = found.size();
        found.push_back(std::move(entry));
    }
    // A broken page is found out only on the way.
    if (query.lastError().isValid())
        return troubleOf(query.lastError());

    if (const DiaryTrouble trouble =
            run(query,
                QStringLiteral("SELECT entry, region, side FROM entry_place ORDER BY entry, region, side"));
        trouble != DiaryTrouble::None)
        return trouble;
    while (query.next()) {
        const auto row = rows.find(query.value(0).toLongLong());
        const std::optional<Side> side = sideOfWord(textAt(query, 2));
        if (row != rows.end() && side)
            found[row->second].places.push_back({textAt(query, 1), *side});
    }
    if (query.lastError().isValid())
        return troubleOf(query.lastError());

    if (const DiaryTrouble trouble =
            run(query, QStringLiteral("SELECT entry, muscle, side, points, hold_seconds, rounds, answer FROM "
                                      "entry_press ORDER BY entry, number"));
        trouble != DiaryTrouble::None)
        return trouble;
    while (query.next()) {
        const auto row = rows.find(query.value(0).toLongLong());
        const std::optional<Side> side = sideOfWord(textAt(query, 2));
        if (row == rows.end() || !side)
            continue;
        DiaryPress press{textAt(query, 1),
                         *side,
                         {},
                         std::max(0, query.value(4).toInt()),
                         std::max(0, query.value(5).toInt()),
                         answerOf(textAt(query, 6))};
        for (const QString& point : query.value(3).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            press.points.push_back(point.toStdString());
        found[row->second].pressed.push_back(std::move(press));
    }
    if (query.lastError().isValid())
        return troubleOf(query.lastError());
    entries = std::move(found);
    return DiaryTrouble::None;
}

bool DiaryStore::remove() {
    close();
    bool gone = true;
    for (const char* suffix : {"-journal", "-wal", "-shm", ""}) {
        const QString file = m_file + QLatin1String(suffix);
        if (QFileInfo(file).isFile() || QFileInfo(file).isSymLink())
            gone = QFile::remove(file) && gone;
    }
    return gone && !QFileInfo::exists(m_file);
}

} // namespace sorespot
