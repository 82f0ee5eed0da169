// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QQuickItem;

namespace sorespot {

/// What a screen reader would say of one item: its name, what it is where that matters, its state, and what
/// is said of it besides. Empty for what it is not told of.
QString wordsOf(QQuickItem& item);

/// The same of all that can be seen below an item, in reading order: line by line, in each line from where
/// its language begins. Needs QAccessible to be active.
QStringList wordsBelow(QQuickItem& root);

} // namespace sorespot
