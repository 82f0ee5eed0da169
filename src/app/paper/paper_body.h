// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/view_paths.h"

#include <QColor>
#include <QTransform>

class QPainter;

namespace sorespot {

inline const QColor paperSkin(0xf6, 0xf2, 0xee);
inline const QColor paperLine(0x8a, 0x82, 0x7a);

/// A view's skin, and those of its form lines that may show in `box` (body space) at this size. The outline
/// is left to the caller, who draws it over what he lays on the skin.
void paintPaperBody(QPainter& painter, const ViewPaths& paths, const QTransform& toPaper, const Box& box);

} // namespace sorespot
