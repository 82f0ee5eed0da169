// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary/diary_trouble.h"
#include "core/diary/diary_entry.h"

#include <QString>

#include <vector>

class QSqlDatabase;

namespace sorespot {

/// The diary as an SQLite file that only its owner may read. The file is opened by open() and not before.
/// What is damaged, foreign or newer is never changed.
///
/// Each entry is written as a whole in one transaction; a power cut leaves it as it was before or after.
/// Deleted content is overwritten in the file (secure_delete).
class DiaryStore {
public:
    static constexpr int patienceMilliseconds = 300; ///< How long a locked file is waited for.

    /// A test gives a driver that there is not.
    explicit DiaryStore(QString file, QString driver = QStringLiteral("QSQLITE"));
    ~DiaryStore();
    DiaryStore(const DiaryStore&) = delete;
    DiaryStore& operator=(const DiaryStore&) = delete;

    const QString& file() const { return m_file; }
    bool isOpen() const { return m_open; }

    /// Makes folder and file where they are missing. Open already: nothing.
    [[nodiscard]] DiaryTrouble open();
    void close();

    /// Writes an entry, a new one (id 0) or again; sets its id. Precondition: isOpen().
    [[nodiscard]] DiaryTrouble save(DiaryEntry& entry);
    /// All entries in the order of time. What cannot be believed of a row (a side that there is not, a time
    /// before 1970) is left out or bounded. Precondition: isOpen().
    [[nodiscard]] DiaryTrouble read(std::vector<DiaryEntry>& entries);

    /// Deletes the file, whatever state it is in, with what SQLite keeps beside it. Closed afterwards. False
    /// where something could not be deleted.
    [[nodiscard]] bool remove();

private:
    QSqlDatabase database() const;
    DiaryTrouble prepareFile();
    DiaryTrouble write(DiaryEntry& entry);
    DiaryTrouble writeParts(const DiaryEntry& entry);

    QString m_file;
    QString m_driver;
    QString m_connection;
    bool m_open = false;
};

} // namespace sorespot
