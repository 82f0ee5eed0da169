// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QFile;
class QObject;

namespace sorespot {

/// Has the system show its own print dialog for a PDF, and returns at once. `done` is told whether the dialog
/// could be asked for, unless `context` is gone by then; what becomes of it the person sees. `pdf` is open
/// for reading; whoever prints keeps it open as long as needed, so that it may be removed.
void printWithSystem(const QString& title, const QFile& pdf, QObject* context,
                     const std::function<void(bool asked)>& done);

} // namespace sorespot
