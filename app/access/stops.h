// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hands/scanner.h"

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

/// What can be pressed or typed into in a window now: the same for keyboard, switches and a resting pointer.
namespace pipit::app {

struct Stop
{
    QPointer<QQuickItem> item;
    int number = 0;        ///< its own for as long as the item lives
    QRectF box;            ///< in the window
    QRectF seen;           ///< what is left of that inside whatever clips it
    QList<QQuickItem *> groups; ///< tool bars, panes, groupings around it, from the outside in
    bool text = false;     ///< something is typed into it
    bool back = false;     ///< it leaves where one is
};

/// In the order of Tab; what a view has made beyond its edge too (focusing it scrolls it into view).
QList<Stop> stopsOf(const QQuickWindow &window);
/// That item is one now.
bool isStop(const QQuickItem *item);
/// The innermost visible item that says so of itself with a bool property, looking up from `item`.
bool says(const QQuickItem *item, const char *property);

/// As a screen reader says it.
QString nameOf(QQuickItem *item);
/// What may be said aloud of it without asking.
QString saidOf(QQuickItem *item);
/// As a tap would; a text field gets the keyboard instead. False: nothing can be pressed there.
bool press(QQuickItem *item);

/// How a scan goes through them: group by group, large groups and what stands outside row by row, and the way back last.
ScanGroup sceneOf(const QList<Stop> &stops);

} // namespace pipit::app
