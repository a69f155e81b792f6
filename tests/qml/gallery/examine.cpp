// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/gallery/examine.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pipit::gallery::examine {

namespace {

constexpr qreal slack = 0.5; // pixels; layouts place at fractions
constexpr int rowsToCome = 250; ///< a list makes its rows only as the keyboard comes to them

bool isPressable(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton;
}

bool saysWhatItIs(QAccessible::Role role)
{
    return isPressable(role) || role == QAccessible::EditableText || role == QAccessible::Slider || role == QAccessible::Link;
}

QRectF inWindow(QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QRectF seen(QQuickItem *item, const QQuickWindow &window)
{
    auto box = inWindow(item).intersected(QRectF(QPointF(), QSizeF(window.size())));
    for (auto *up = item->parentItem(); up; up = up->parentItem())
        if (up->clip()) box = box.intersected(inWindow(up));
    return box;
}

void collect(QAccessibleInterface &above, const QQuickWindow &window, QList<Thing> &into)
{
    for (int i = 0; i < above.childCount(); ++i) {
        auto *child = above.child(i);
        if (!child || child->state().invisible) continue;
        if (auto *item = qobject_cast<QQuickItem *>(child->object())) {
            Thing thing;
            thing.item = item;
            thing.role = child->role();
            thing.name = child->text(QAccessible::Name);
            thing.description = child->text(QAccessible::Description);
            thing.box = inWindow(item);
            thing.seen = seen(item, window);
            thing.pressable = isPressable(thing.role);
            thing.focusable = item->activeFocusOnTab(); // Qt calls every text focusable
            thing.enabled = item->isEnabled();
            into << thing;
        }
        collect(*child, window, into);
    }
}

bool holds(const QQuickItem *outer, const QQuickItem *inner)
{
    for (auto *up = inner; up; up = up->parentItem())
        if (up == outer) return true;
    return false;
}

/// A voice note or a film lies where the child put it; what holds a chosen thing may lie over it.
bool onHerPage(const QQuickItem *item)
{
    for (auto *up = item; up; up = up->parentItem())
        if (up->objectName().startsWith(u"voice"_s) || up->objectName().startsWith(u"clip"_s)) return true;
    return false;
}

QString squeezed(const QString &text)
{
    return text.simplified().toCaseFolded();
}

} // namespace

QString Thing::told() const
{
    return u"%1 \"%2\" (%3) at %4,%5 %6x%7"_s.arg(QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0), name)
        .arg(int(role)).arg(box.x(), 0, 'f', 0).arg(box.y(), 0, 'f', 0).arg(box.width(), 0, 'f', 0).arg(box.height(), 0, 'f', 0);
}

QList<Thing> things(QQuickWindow &window)
{
    QList<Thing> all;
    if (auto *root = QAccessible::queryAccessibleInterface(&window)) collect(*root, window, all);
    return all;
}

QStringList nameless(const QList<Thing> &things)
{
    QStringList found;
    for (const auto &thing : things) {
        if (!thing.pressable && !thing.focusable) continue;
        auto *told = QAccessible::queryAccessibleInterface(thing.item);
        const bool secret = told->state().passwordEdit;
        if ((secret ? thing.description : thing.name).isEmpty()) found << u"no name: "_s + thing.told();
        if (!saysWhatItIs(thing.role)) found << u"no role: "_s + thing.told();
        auto *actions = told->actionInterface();
        if (thing.pressable && !(actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction())))
            found << u"cannot be pressed: "_s + thing.told();
    }
    return found;
}

QStringList tooSmall(const QList<Thing> &things, qreal least)
{
    QStringList found;
    for (const auto &thing : things)
        if (thing.pressable && (thing.box.width() < least - slack || thing.box.height() < least - slack)) found << u"too small: "_s + thing.told();
    return found;
}

QStringList overlapping(const QList<Thing> &things)
{
    QStringList found;
    QList<const Thing *> live;
    for (const auto &thing : things)
        if (thing.item && (thing.pressable || thing.focusable) && thing.enabled && !thing.seen.isEmpty()) live << &thing;
    for (int i = 0; i < live.size(); ++i)
        for (int j = i + 1; j < live.size(); ++j) {
            const auto both = live[i]->seen.intersected(live[j]->seen);
            if (both.width() <= slack || both.height() <= slack) continue;
            if (holds(live[i]->item, live[j]->item) || holds(live[j]->item, live[i]->item)) continue;
            if (onHerPage(live[i]->item) || onHerPage(live[j]->item)) continue;
            found << u"one over the other: "_s + live[i]->told() + u" | "_s + live[j]->told();
        }
    return found;
}

QStringList notReachedByTab(QQuickWindow &window, const QList<Thing> &things)
{
    QSet<QQuickItem *> reached;
    int live = 0;
    for (const auto &thing : things) live += thing.pressable || thing.focusable;
    const auto missed = [&](const Thing &thing) {
        return thing.item && (thing.pressable || thing.focusable) && thing.enabled && !thing.seen.isEmpty() && !reached.contains(thing.item);
    };
    window.requestActivate();
    const int most = 2 * live + 4 + rowsToCome;
    for (int step = 0; step < most && std::any_of(things.begin(), things.end(), missed); ++step) {
        QTest::keyClick(&window, Qt::Key_Tab);
        if (auto *item = window.activeFocusItem()) reached << item;
    }
    QStringList found;
    for (const auto &thing : things)
        if (missed(thing)) found << u"no Tab leads to "_s + thing.told();
    return found;
}

QStringList sameName(const QList<Thing> &things)
{
    QStringList found;
    QHash<QString, const Thing *> seen;
    for (const auto &thing : things) {
        if (!thing.item || !thing.enabled || (!thing.pressable && !thing.focusable)) continue;
        auto *&first = seen[squeezed(thing.name)];
        if (first) found << u"the same name twice: "_s + first->told() + u" | "_s + thing.told();
        else first = &thing;
    }
    return found;
}

QStringList stateless(const QList<Thing> &things)
{
    QStringList found;
    for (const auto &thing : things) {
        if (!thing.item || (thing.role != QAccessible::CheckBox && thing.role != QAccessible::RadioButton)) continue;
        if (!QAccessible::queryAccessibleInterface(thing.item)->state().checkable) found << u"on or off is not told: "_s + thing.told();
    }
    return found;
}

namespace {

/// Asked without a sound, because somebody may hear.
bool neverSaid(const QQuickItem *item)
{
    for (; item; item = item->parentItem())
        if (item->property("neverSaid").toBool()) return true;
    return false;
}

} // namespace

QStringList unspoken(const QList<Thing> &things)
{
    QStringList read, found;
    for (const auto &thing : things)
        if (thing.item->inherits("QQuickAbstractButton") && thing.item->property("words").isValid()) read << squeezed(thing.description);
    for (const auto &thing : things) {
        const bool text = thing.role == QAccessible::StaticText || thing.role == QAccessible::Heading || thing.role == QAccessible::AlertMessage;
        const bool hasWords = std::any_of(thing.name.begin(), thing.name.end(), [](QChar c) { return c.isLetter(); });
        if (!text || !hasWords || neverSaid(thing.item)) continue;
        const auto words = squeezed(thing.name);
        const bool told = std::any_of(read.begin(), read.end(), [&](const auto &speaker) { return speaker.contains(words); });
        if (!told) found << u"no speaker reads \"%1\""_s.arg(thing.name);
    }
    return found;
}

QStringList cutText(QQuickItem &root, qreal windowWidth, bool zoomed)
{
    QStringList cut;
    if (!root.isVisible()) return cut;
    const auto text = root.property("text").toString();
    if (root.inherits("QQuickText") && !text.isEmpty()) {
        const qreal wide = root.property("contentWidth").toReal();
        const auto box = root.mapRectToScene(QRectF(0, 0, qMin(root.width(), wide), root.height()));
        const bool outside = !zoomed && (box.left() < -1 || box.right() > windowWidth + 1);
        if (outside || root.property("truncated").toBool() || wide > root.width() + 1.5) cut << text;
    }
    // What she brought nearer runs out of its place; she moves it.
    zoomed = zoomed || (root.clip() && root.property("near").toBool());
    // What lies further along in a row that is moved sideways.
    zoomed = zoomed || (root.clip() && root.inherits("QQuickFlickable") && root.property("contentWidth").toReal() > root.width() + 1);
    for (auto *child : root.childItems()) cut << cutText(*child, windowWidth, zoomed);
    return cut;
}

} // namespace pipit::gallery::examine
