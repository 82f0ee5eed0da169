// SPDX-License-Identifier: MIT
#pragma once

#include "app/session.h"

namespace sorespot {

/// Writes the sheet of a session for somebody at a command line, in the format of the file's name, and says
/// on stderr what went wrong. The paper is that of the system's country. The exit code: 0, 1 where it could
/// not be written, 2 where nothing is marked.
int runSheet(const Catalog& catalog, Session& session, const FigureStore& figure, const QString& file);

} // namespace sorespot
