// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary/diary_trouble.h"

class QSqlDatabase;

namespace sorespot {

inline constexpr int diaryFileVersion = 1;               ///< PRAGMA user_version
inline constexpr int diaryApplicationId = 0x53'6f'44'69; ///< PRAGMA application_id: "SoDi"

/// Makes an open SQLite file ready: settings of the connection, tables where the file is empty. Anything but
/// an empty file and a sound diary of this version is refused and left as it is.
[[nodiscard]] DiaryTrouble prepareDiary(const QSqlDatabase& database);

} // namespace sorespot
