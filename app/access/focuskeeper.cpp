// SPDX-License-Identifier: Apache-2.0
#include "app/access/focuskeeper.h"

#include <QAccessible>
#include <QTimer>

namespace pipit::app {

namespace {

constexpr qsizetype remembered = 32;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

struct Way
{
    qreal along = 0, aside = 0, askew = 0;
    /// The way aside counts double.
    qreal length() const { return along + 2 * aside + askew / 2; }
};

/// How far from one to the other in that direction. Nothing: it does not lie there.
std::optional<Way> way(const QRectF &from, const QRectF &to, Qt::Key key)
{
    const auto a = from.center(), b = to.center();
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    const qreal along = sign * (across ? b.x() - a.x() : b.y() - a.y());
    if (along < 8) return std::nullopt;
    const qreal aside = across ? std::max({0.0, to.top() - from.bottom(), from.top() - to.bottom()}) : std::max({0.0, to.left() - from.right(), from.left() - to.right()});
    return Way{along, aside, across ? std::abs(b.y() - a.y()) : std::abs(b.x() - a.x())};
}

/// What it scrolls with, or nullptr.
QQuickItem *scrollerOf(const QQuickItem *item)
{
    for (auto *up = item->parentItem(); up; up = up->parentItem())
        if (up->inherits("QQuickFlickable")) return up;
    return nullptr;
}

} // namespace

void FocusKeeper::watch(QQuickWindow *window)
{
    if (m_window) disconnect(m_window, nullptr, this, nullptr);
    m_window = window;
    m_been.clear();
    connect(window, &QQuickWindow::activeFocusItemChanged, this, &FocusKeeper::moved);
}

bool FocusKeeper::key(const QKeyEvent &event)
{
    m_keys = true;
    if (!m_window) return false;
    auto *item = m_window->activeFocusItem();
    const auto key = Qt::Key(event.key());
    // Qt Quick leaves the keyboard with what has been hidden; nobody may press what she cannot see.
    if (item && !item->isVisible() && key != Qt::Key_Escape) {
        restore();
        return true;
    }
    if (isArrow(key) && event.modifiers() == Qt::NoModifier) {
        const bool typing = item && item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
        if (typing || says(item, "keepsArrows") || (item && item->inherits("QQuickSlider"))) return false;
        return step(key);
    }
    if (key == Qt::Key_Escape) return !says(item, "keepsEscape") && goBack();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) pressing();
    return false;
}

void FocusKeeper::pressing()
{
    m_keys = true;
    if (!m_window || m_pressing) return;
    m_before.clear();
    for (const auto &stop : stopsOf(*m_window)) m_before << stop.number;
    m_pressing = true;
    QTimer::singleShot(0, this, &FocusKeeper::enterWhatCame);
}

bool FocusKeeper::goBack()
{
    if (!m_window) return false;
    pressing();
    const auto stops = stopsOf(*m_window);
    for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop)
        if (stop->back) return press(stop->item);
    return false;
}

bool FocusKeeper::step(Qt::Key key)
{
    auto *item = m_window->activeFocusItem();
    if (!isStop(item)) {
        restore();
        return true;
    }
    const QRectF from = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const auto *scroller = scrollerOf(item);
    QQuickItem *nearest = nullptr;
    std::pair<int, qreal> least;
    for (const auto &stop : stopsOf(*m_window)) {
        if (stop.item == item) continue;
        // What lies within what has the keyboard, or around it, is not beside it.
        if (from.contains(stop.box) || stop.box.contains(from)) continue;
        const auto found = way(from, stop.box, key);
        if (!found) continue;
        // A list is gone through to its end before it is left, and what is scrolled out of sight is no place to go from elsewhere.
        const bool together = scroller && scrollerOf(stop.item) == scroller;
        const std::pair rank(together && found->aside == 0 ? 0 : together || !stop.seen.isEmpty() ? 1 : 2, found->length());
        if (!nearest || rank < least) {
            nearest = stop.item;
            least = rank;
        }
    }
    if (nearest) focus(nearest);
    return true;
}

void FocusKeeper::focus(QQuickItem *item)
{
    item->forceActiveFocus(Qt::TabFocusReason);
}

void FocusKeeper::moved()
{
    if (!m_window) return;
    auto *item = m_window->activeFocusItem();
    if (isStop(item)) {
        m_been.removeIf([item](const auto &each) { return !each || each == item; });
        m_been.append(item);
        if (m_been.size() > remembered) m_been.removeFirst();
        if (m_keys) show(item);
    } else if (m_keys) {
        QTimer::singleShot(0, this, &FocusKeeper::restore);
    }
}

void FocusKeeper::restore()
{
    if (!m_window || isStop(m_window->activeFocusItem())) return;
    const auto stops = stopsOf(*m_window);
    for (auto each = m_been.rbegin(); each != m_been.rend(); ++each)
        for (const auto &stop : stops)
            if (stop.item == *each) return focus(stop.item);
    if (!stops.isEmpty()) focus(stops.first().item);
}

void FocusKeeper::enterWhatCame()
{
    m_pressing = false;
    if (!m_window) return;
    QQuickItem *first = nullptr;
    for (const auto &stop : stopsOf(*m_window)) {
        // Of a whole screen the first is as good as any.
        const bool inPane = std::any_of(stop.groups.begin(), stop.groups.end(), [&](auto *group) {
            return group->width() * group->height() < 0.95 * m_window->width() * m_window->height()
                && QAccessible::queryAccessibleInterface(group)->role() == QAccessible::Pane;
        });
        if (!inPane || m_before.contains(stop.number)) continue;
        // The way out and the speaker stand first in a panel; what it is for comes after them.
        const bool ofThePanel = stop.back || stop.item->property("words").isValid();
        if (!first || (says(first, "goesBack") && !ofThePanel)) first = stop.item;
        if (!ofThePanel) {
            first = stop.item;
            break;
        }
    }
    const auto *now = m_window->activeFocusItem();
    const bool there = isStop(now) && !m_before.contains(now->property("pipitStop").toInt()); // the panel took it itself
    if (first && !there) focus(first);
    else restore();
}

void FocusKeeper::show(QQuickItem *item, qreal margin)
{
    for (auto *up = item->parentItem(); up; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable")) continue;
        const auto box = up->mapRectFromItem(item, QRectF(0, 0, item->width(), item->height()));
        for (const auto &[offset, first, last, size, whole] :
             {std::tuple("contentY", box.top(), box.bottom(), up->height(), up->property("contentHeight").toReal()),
              std::tuple("contentX", box.left(), box.right(), up->width(), up->property("contentWidth").toReal())}) {
            if (whole <= size) continue;
            const qreal room = std::max(0.0, std::min(margin, (size - (last - first)) / 2));
            const qreal by = first < room ? first - room : last > size - room ? last - size + room : 0;
            if (by == 0) continue;
            const qreal origin = up->property(qstrcmp(offset, "contentY") == 0 ? "originY" : "originX").toReal();
            up->setProperty(offset, std::clamp(up->property(offset).toReal() + by, origin, origin + std::max(0.0, whole - size)));
        }
    }
}

} // namespace pipit::app
