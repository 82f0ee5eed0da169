// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/sheet/sheet.h"
#include "core/sheet/sheet_words.h"

#include <QDateTime>

namespace sorespot {

/// The sheet in the program's language. `when` is shown as a date.
SheetWords wordSheet(const Catalog& catalog, const Sheet& sheet, const QDateTime& when);

} // namespace sorespot
