// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QPointer>
#include <QQuickItem>
#include <QRectF>
#include <QStringList>

class QQuickWindow;

/// What must hold for a screen, whatever is on it. Each function lists what does not, in words for whoever mends it;
/// an empty list is good.
namespace pipit::gallery::examine {

/// Something that a screen reader, a keyboard or a finger can reach. What it says is of the moment when it was looked at.
struct Thing
{
    QPointer<QQuickItem> item; ///< null once a list has let it go
    QAccessible::Role role = QAccessible::NoRole;
    QString name, description;
    QRectF box;  ///< its whole size, in the window
    QRectF seen; ///< what is left of that inside the window and inside whatever clips it; empty when scrolled away
    bool pressable = false, focusable = false, enabled = true;

    [[nodiscard]] QString told() const; ///< name, role and box
};

/// Everything in the window's accessibility tree, in its order. Needs QAccessible::setActive(true).
QList<Thing> things(QQuickWindow &window);

/// Whatever can be pressed or focused has a name (a password field: a description, Qt tells no name of those), a role
/// that says what it is, and, if it can be pressed, the press action.
QStringList nameless(const QList<Thing> &things);
/// Whatever can be pressed is at least `least` wide and high.
QStringList tooSmall(const QList<Thing> &things, qreal least);
/// No two enabled things that can be pressed or focused lie over one another, unless one holds the other or lies on the
/// child's page.
QStringList overlapping(const QList<Thing> &things);
/// What a keyboard cannot reach, going round with Tab.
QStringList notReachedByTab(QQuickWindow &window, const QList<Thing> &things);
/// No two things that can be pressed or focused have the same name in one place: a keyboard's or a switch's user hears
/// only that. What is scrolled away counts too.
QStringList sameName(const QList<Thing> &things);
/// What can be on or off says which it is.
QStringList stateless(const QList<Thing> &things);
/// Texts, headings and notices whose words no speaker on the screen reads.
QStringList unspoken(const QList<Thing> &things);
/// Texts that run out of the window (unless on her page while it is near), were shortened, or are wider than their own room.
QStringList cutText(QQuickItem &root, qreal windowWidth, bool zoomed = false);

} // namespace pipit::gallery::examine
