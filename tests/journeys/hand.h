// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <functional>

namespace pipit::journey {

/// What stops a journey: a sentence for whoever reads the report.
struct Stumble {
    QString why;
};

/// A person's finger, keyboard and patience on one window. It reaches only what can be seen, and never sleeps where it
/// can wait for something. Everything throws Stumble when it does not come to pass.
class Hand
{
public:
    static constexpr int patienceMs = 30'000;
    explicit Hand(QQuickWindow &window);

    /// Until `holds` does; `what` says what is waited for.
    void until(const QString &what, const std::function<bool()> &holds, int ms = patienceMs) const;
    /// The first visible, enabled item of that object name.
    QQuickItem *see(const QString &name, int ms = patienceMs) const;
    /// The first visible control that says so (its property "text").
    QQuickItem *seeWords(const QString &text, int ms = patienceMs) const;
    bool sees(const QString &name) const { return find(name) != nullptr; }
    int count(const QString &name) const;
    /// Of several items of one object name, from 0, in the order of their places: rows from the top, then from the left.
    QQuickItem *seeNth(const QString &name, int nth) const;
    /// The first QML object of that type below the window, whether or not it is an item.
    template <class Type>
    Type *object() const
    {
        Type *found = nullptr;
        walk(m_window.contentItem(), [&](QQuickItem *item) {
            for (auto *child : item->children())
                if (!found) found = qobject_cast<Type *>(child);
            return found != nullptr;
        });
        if (!found) throw Stumble{QStringLiteral("no %1 is on the screen").arg(QLatin1String(Type::staticMetaObject.className()))};
        return found;
    }

    void tap(QQuickItem *item);
    void tap(const QString &name) { tap(see(name)); }
    /// Press, moves and release through these points, in parts of the item's size.
    void draw(QQuickItem *item, const QList<QPointF> &points);
    void type(const QString &text);
    void key(Qt::Key key);
    /// What is on the screen, once nothing on it moves.
    QImage picture() const;

private:
    /// Goes through visible items until `stop` says so.
    static bool walk(QQuickItem *from, const std::function<bool(QQuickItem *)> &stop);
    QQuickItem *find(const QString &name) const;
    void settle(QQuickItem *item) const;
    void bringIntoView(QQuickItem *item) const;
    QQuickWindow &m_window;
    QPointingDevice *m_finger;
};

} // namespace pipit::journey
