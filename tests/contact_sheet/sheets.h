// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_painter.h"

#include <QImage>
#include <QString>

#include <vector>

namespace sorespot::contact {

inline const std::vector<QString> themes{"light", "dark", "contrast"};
inline const std::vector<QString> variants{"neutral", "female", "male"};

/// The window's own colours.
struct ThemeColours {
    BodyColours body;
    QColor canvas, text, pattern, muscle, halo, spot, spotHalo;
};
ThemeColours coloursOf(const QString& theme);

/// A canvas on which a box of a view (body space) is shown at so many pixels per mH.
struct Canvas {
    Canvas(const Box& box, double scale, const QColor& ground);

    QImage image;
    ViewFrame frame;
};

/// Each returns the number of pictures written to `folder`.
int writeBodySheets(const QString& folder);   ///< Every view x variant x theme x 1, 2 and 4 pixels per mH.
int writeRegionSheets(const QString& folder); ///< Every region of every view, named.
int writeMuscleSheets(const QString& folder); ///< Every muscle in every view that shows it, in pages.
/// Every trigger point with its pain, in the views that show them, in pages of twelve. The catalog is the
/// shipped one where no other folder is named.
int writePatternSheets(const QString& folder, const QString& catalogFolder);

void save(const QImage& image, const QString& file);

/// Of a hold some seconds after its start, in the program's own window, after the questions that come before
/// it. False where it cannot be made or written.
bool writeHoldPicture(const QString& file);

} // namespace sorespot::contact
