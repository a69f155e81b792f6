// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
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
/// can wait for something. Items come and go with their screens and rows: an item is looked for anew until the finger is
/// on it, and one that was seen is good until the next wait only. Everything throws Stumble when it does not come to pass.
class Hand : public QObject
{
public:
    static constexpr int patienceMs = 30'000;
    using Find = std::function<QQuickItem *()>;
    explicit Hand(QQuickWindow &window);

    /// Until `holds` does; `what` says what is waited for.
    void until(const QString &what, const std::function<bool()> &holds, int ms = patienceMs) const;
    /// Whether `holds` does within two seconds.
    bool comes(const std::function<bool()> &holds) const;
    /// The first visible, enabled item of that object name.
    QQuickItem *see(const QString &name, int ms = patienceMs) const;
    bool sees(const QString &name) const { return find(name) != nullptr; }
    int count(const QString &name) const { return int(all(name).size()); }
    /// The speaker that reads these words aloud, alone or among others; nullptr where none is seen.
    QQuickItem *speakerOf(const QString &words) const;
    /// Some text that is seen holds these words.
    bool reads(const QString &words) const;
    /// The first QML object of that type in a screen (or anywhere), whether or not it is an item.
    template <class Type>
    Type *object(QQuickItem *screen = nullptr) const
    {
        Type *found = nullptr;
        walk(screen ? screen : m_window.contentItem(), [&](QQuickItem *item) {
            for (auto *child : item->children())
                if (!found) found = qobject_cast<Type *>(child);
            return found != nullptr;
        });
        if (!found) throw Stumble{QStringLiteral("no %1 is on the screen").arg(QLatin1String(Type::staticMetaObject.className()))};
        return found;
    }

    /// A finger's tap in the middle of an item, once it can be touched there (reach.h) and stands still.
    void tap(const QString &name);
    /// Of several items of one object name, from 0, in the order of their places: rows from the top, then from the left.
    void tapNth(const QString &name, int nth);
    /// The control that says so (its property "text").
    void tapWords(const QString &text);
    void tap(const QString &what, const Find &find);
    /// Press, moves and release through these points, in parts of the item's size.
    void draw(const QString &name, const QList<QPointF> &points);
    /// Keys, once that item or one within it has the keyboard.
    void type(const QString &name, const QString &text);
    void key(Qt::Key key);
    /// All that stands in the field that has the keyboard goes.
    void rubOut();
    /// What is on the screen, once nothing on it moves.
    QImage picture() const;
    /// What is on the screen now, moving or not.
    QImage pictureNow() const;

private:
    /// Goes through visible items until `stop` says so.
    static bool walk(QQuickItem *from, const std::function<bool(QQuickItem *)> &stop);
    QQuickItem *find(const QString &name) const;
    QList<QQuickItem *> all(const QString &name) const;
    /// Waits until the item that `find` finds stands still and takes a finger at that place, in parts of its size; or
    /// something that lies on it does, beside it in the same item.
    QQuickItem *reach(const QString &what, const Find &find, QPointF place, bool orOnIt) const;
    void nextFrame() const;
    QQuickWindow &m_window;
    QPointingDevice *m_finger;
    int m_frames = 0;
};

} // namespace pipit::journey
