// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary/diary_trouble.h"

#include <QString>

class QSqlError;
class QSqlQuery;
class QVariant;

namespace sorespot {

// Small helpers for the files of this folder: statements whose failure is a DiaryTrouble.

DiaryTrouble troubleOf(const QSqlError& error);
DiaryTrouble run(QSqlQuery& query, const QString& statement);
DiaryTrouble run(QSqlQuery& query); ///< One that was prepared.
/// The first column of the first row.
DiaryTrouble ask(QSqlQuery& query, const QString& statement, QVariant& answer);

/// Takes back what was begun where nobody said that it is whole.
class Transaction {
public:
    explicit Transaction(QSqlQuery& query) ///< Keeps a reference.
        : m_query(query) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// At once the only one who writes: two windows must not both find an empty file.
    [[nodiscard]] DiaryTrouble begin();
    [[nodiscard]] DiaryTrouble commit();

private:
    QSqlQuery& m_query;
    bool m_running = false;
};

} // namespace sorespot
