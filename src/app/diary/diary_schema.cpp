// SPDX-License-Identifier: MIT
#include "app/diary/diary_schema.h"

#include "app/diary/diary_sql.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace sorespot {
namespace {

DiaryTrouble makeTables(QSqlQuery& query) {
    Transaction transaction(query);
    if (const DiaryTrouble trouble = transaction.begin(); trouble != DiaryTrouble::None)
        return trouble;
    QVariant tables;
    QVariant found; // another window may have been quicker
    DiaryTrouble trouble = ask(query, QStringLiteral("SELECT count(*) FROM sqlite_master"), tables);
    if (trouble == DiaryTrouble::None)
        trouble = ask(query, QStringLiteral("PRAGMA application_id"), found);
    if (trouble != DiaryTrouble::None)
        return trouble;
    if (found.toInt() == diaryApplicationId)
        return DiaryTrouble::None;
    if (tables.toInt() > 0)
        return DiaryTrouble::Foreign;
    for (const char* statement :
         {"CREATE TABLE entry (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, utc_offset INTEGER NOT NULL, "
          "drawing TEXT NOT NULL)",
          "CREATE TABLE entry_place (entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, "
          "region TEXT NOT NULL, side TEXT NOT NULL, PRIMARY KEY (entry, region, side)) WITHOUT ROWID",
          "CREATE TABLE entry_press (entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, "
          "number INTEGER NOT NULL, muscle TEXT NOT NULL, side TEXT NOT NULL, points TEXT NOT NULL, "
          "hold_seconds INTEGER NOT NULL, rounds INTEGER NOT NULL, answer TEXT, "
          "PRIMARY KEY (entry, number)) WITHOUT ROWID"}) {
        trouble = run(query, QLatin1String(statement));
        if (trouble != DiaryTrouble::None)
            return trouble;
    }
    for (const QString& pragma : {QStringLiteral("PRAGMA application_id = %1").arg(diaryApplicationId),
                                  QStringLiteral("PRAGMA user_version = %1").arg(diaryFileVersion)}) {
        trouble = run(query, pragma);
        if (trouble != DiaryTrouble::None)
            return trouble;
    }
    return transaction.commit();
}

} // namespace

DiaryTrouble prepareDiary(const QSqlDatabase& database) {
    QSqlQuery query(database);
    // A file may come from anywhere: nothing in its schema may run functions.
    for (const char* pragma :
         {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA secure_delete = ON",
          "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY"}) {
        if (const DiaryTrouble trouble = run(query, QLatin1String(pragma)); trouble != DiaryTrouble::None)
            return trouble;
        query.finish();
    }
    QVariant found;
    QVariant foundVersion;
    QVariant health;
    DiaryTrouble trouble = ask(query, QStringLiteral("PRAGMA application_id"), found);
    if (trouble == DiaryTrouble::None)
        trouble = ask(query, QStringLiteral("PRAGMA user_version"), foundVersion);
    if (trouble != DiaryTrouble::None)
        return trouble;
    if (found.toInt() == 0 && foundVersion.toInt() == 0)
        return makeTables(query);
    if (found.toInt() != diaryApplicationId)
        return DiaryTrouble::Foreign;
    if (foundVersion.toInt() > diaryFileVersion)
        return DiaryTrouble::Newer;
    trouble = ask(query, QStringLiteral("PRAGMA quick_check(1)"), health);
    if (trouble != DiaryTrouble::None)
        return trouble;
    return health.toString() == QLatin1String("ok") ? DiaryTrouble::None : DiaryTrouble::Damaged;
}

} // namespace sorespot
