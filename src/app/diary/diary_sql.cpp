// SPDX-License-Identifier: MIT
#include "app/diary/diary_sql.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace sorespot {
namespace {

// Result codes of SQLite (sqlite3.h), which Qt hands on as text; an extended one holds the plain one in its
// last byte.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqlitePermission = 3;
constexpr int sqliteInputOutput = 10;

} // namespace

DiaryTrouble troubleOf(const QSqlError& error) {
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return DiaryTrouble::Busy;
    case sqliteReadOnly:
    case sqliteInputOutput:
    case sqliteCannotOpen:
    case sqlitePermission:
        return DiaryTrouble::NoAccess;
    case sqliteFull:
        return DiaryTrouble::Full;
    default: // broken, no SQLite file at all, or without the tables that it should have
        return DiaryTrouble::Damaged;
    }
}

DiaryTrouble run(QSqlQuery& query, const QString& statement) {
    return query.exec(statement) ? DiaryTrouble::None : troubleOf(query.lastError());
}

DiaryTrouble run(QSqlQuery& query) {
    return query.exec() ? DiaryTrouble::None : troubleOf(query.lastError());
}

/// The first column of the first row.
DiaryTrouble ask(QSqlQuery& query, const QString& statement, QVariant& answer) {
    if (!query.exec(statement) || !query.next())
        return troubleOf(query.lastError());
    answer = query.value(0);
    query.finish();
    return DiaryTrouble::None;
}

Transaction::~Transaction() {
    if (m_running)
        m_query.exec(QStringLiteral("ROLLBACK"));
}

DiaryTrouble Transaction::begin() {
    const DiaryTrouble trouble = run(m_query, QStringLiteral("BEGIN IMMEDIATE"));
    m_running = trouble == DiaryTrouble::None;
    return trouble;
}

DiaryTrouble Transaction::commit() {
    const DiaryTrouble trouble = run(m_query, QStringLiteral("COMMIT"));
    m_running = trouble != DiaryTrouble::None;
    return trouble;
}

} // namespace sorespot
