// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>

namespace pipit::journey {

/// Can be seen and is enabled, with all that it stands in.
bool canBeSeen(const QQuickItem *item);

/// The place in the scene of a place in parts of an item's size.
QPointF sceneOf(const QQuickItem *item, QPointF place);

/// Moves the flickables around an item until its middle is in view. True when one of them was moved.
bool bringIntoView(QQuickItem *item);

/// What keeps a finger from a place in an item (in parts of its size), as the end of a sentence; empty when nothing does:
/// the item can be seen, no change of screens goes on around it, and what takes the finger there is `taker` or within it.
QString obstacle(const QQuickItem *item, QPointF place, const QQuickItem *taker, const QSizeF &window);

} // namespace pipit::journey
