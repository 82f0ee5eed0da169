// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace sorespot {

/// What the command line of `sorespot` asks for. The words are a contract (docs/command-line.md).
struct Options {
    QStringList select; ///< "REGION:SIDE"
    QString drawing;    ///< The file of a drawing; empty for none.
    QString muscle;
    QString page;
    QStringList catalogs; ///< Empty: the built-in one.
    // Empty, these four: as in the settings.
    QString language;
    QString theme;                   ///< light, dark or contrast.
    std::optional<double> textScale; ///< 0.8 to 2.0
    QString figure;                  ///< neutral, female or male.
    bool kiosk = false;
    QString kioskConfig;
    QSize size{1280, 800};
    QString screenshot;
    QString atlas; ///< The PDF to write; empty for none.
    QString sheet; ///< The file to write, .pdf, .txt or .json; empty for none.
    bool selfTest = false;

    /// Renders without a person: no display is needed.
    bool unattended() const {
        return !screenshot.isEmpty() || !atlas.isEmpty() || !sheet.isEmpty() || selfTest;
    }

    /// Names a page, or what is to be shown on it: something that may be unknown, which has to be said before
    /// a window opens.
    bool asksForContent() const;

    /// Reads and keeps settings: neither a picture nor what a passer-by sees may depend on who was here
    /// before.
    bool remembers() const { return !unattended() && !kiosk; }
};

/// The pages, the first being where the program starts. --page takes "learn/ARTICLE" as well, and "about" for
/// what studies found.
QStringList pageNames();

/// Of "learn/ARTICLE"; empty for every other page.
QString articleOf(const QString& page);

/// Reads the arguments after the program's name. Nothing where the program has printed help or its version
/// and is done.
Result<std::optional<Options>> parseOptions(const QStringList& arguments);

} // namespace sorespot
