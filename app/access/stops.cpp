// SPDX-License-Identifier: Apache-2.0
#include "app/access/stops.h"

#include <QAccessible>

#include <algorithm>

namespace pipit::app {

namespace {

constexpr auto numberName = "pipitStop"; ///< a dynamic property
constexpr qsizetype fewEnough = 6;       ///< to go through one by one

QRectF inWindow(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

int numberOf(QQuickItem *item)
{
    static int last = 0;
    const auto known = item->property(numberName);
    if (known.isValid()) return known.toInt();
    item->setProperty(numberName, ++last);
    return last;
}

QAccessible::Role roleOf(QQuickItem *item)
{
    auto *told = QAccessible::queryAccessibleInterface(item);
    return told ? told->role() : QAccessible::NoRole;
}

bool groups(QAccessible::Role role)
{
    return role == QAccessible::ToolBar || role == QAccessible::Grouping || role == QAccessible::Pane || role == QAccessible::List;
}

bool takesText(const QQuickItem *item)
{
    return item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
}

QQuickItem *fenceIn(QQuickItem *item)
{
    QQuickItem *found = item->property("fence").toBool() ? item : nullptr;
    for (auto *child : item->childItems())
        if (child->isVisible())
            if (auto *inner = fenceIn(child)) found = inner;
    return found;
}

void collect(QQuickItem *item, QRectF clip, QList<QQuickItem *> groupsAround, QList<Stop> &into)
{
    if (!item->isVisible() || !item->isEnabled()) return;
    const auto box = inWindow(item);
    if (item->clip()) clip = clip.intersected(box);
    if (isStop(item)) into.append({item, numberOf(item), box, box.intersected(clip), groupsAround, takesText(item), item->property("goesBack").toBool()});
    else if (groups(roleOf(item))) groupsAround << item;
    auto children = item->childItems();
    // A view makes its delegates in any order.
    if (item->parentItem() && item->parentItem()->inherits("QQuickItemView"))
        std::stable_sort(children.begin(), children.end(), [](auto *a, auto *b) { return a->y() != b->y() ? a->y() < b->y() : a->x() < b->x(); });
    for (auto *child : std::as_const(children)) collect(child, clip, groupsAround, into);
}

ScanGroup leaf(const Stop *stop)
{
    return {stop->number, {}};
}

bool sameRow(const Stop *a, const Stop *b)
{
    const auto overlap = std::min(a->box.bottom(), b->box.bottom()) - std::max(a->box.top(), b->box.top());
    return overlap > std::min(a->box.height(), b->box.height()) / 2;
}

QList<QList<const Stop *>> rowsOf(const QList<const Stop *> &stops)
{
    QList<QList<const Stop *>> rows;
    for (const auto *stop : stops) {
        if (rows.isEmpty() || !sameRow(rows.last().first(), stop)) rows.append(QList<const Stop *>());
        rows.last().append(stop);
    }
    return rows;
}

ScanGroup groupOf(std::vector<ScanGroup> inner)
{
    return inner.size() == 1 ? std::move(inner.front()) : ScanGroup{-1, std::move(inner)};
}

/// Things side by side in no group of their own: one by one if they are few, or by rows, or, in one long line, by fives.
std::vector<ScanGroup> arranged(const QList<const Stop *> &stops, bool alwaysRows)
{
    std::vector<ScanGroup> out;
    auto rows = rowsOf(stops);
    if (rows.size() == 1 && stops.size() > fewEnough) {
        rows.clear();
        const auto lines = (stops.size() + 4) / 5, each = (stops.size() + lines - 1) / lines;
        for (qsizetype i = 0; i < stops.size(); i += each) rows.append(stops.mid(i, each));
    } else if (!alwaysRows && (stops.size() <= fewEnough || rows.size() == stops.size())) {
        for (const auto *stop : stops) out.push_back(leaf(stop));
        return out;
    }
    for (const auto &row : std::as_const(rows)) {
        std::vector<ScanGroup> inner;
        for (const auto *stop : row) inner.push_back(leaf(stop));
        out.push_back(groupOf(std::move(inner)));
    }
    return out;
}

std::vector<ScanGroup> build(const QList<const Stop *> &stops, qsizetype depth)
{
    std::vector<ScanGroup> out;
    QList<const Stop *> loose, inGroup;
    const bool onlyLoose = std::all_of(stops.begin(), stops.end(), [&](auto *stop) { return stop->groups.size() <= depth; });
    const auto flush = [&] {
        if (!loose.isEmpty())
            for (auto &each : arranged(loose, depth == 0 || !onlyLoose)) out.push_back(std::move(each));
        if (!inGroup.isEmpty()) out.push_back(groupOf(build(inGroup, depth + 1)));
        loose.clear();
        inGroup.clear();
    };
    for (const auto *stop : stops) {
        const auto *group = stop->groups.value(depth);
        const auto *before = inGroup.isEmpty() ? nullptr : inGroup.last()->groups.value(depth);
        if (group ? !loose.isEmpty() || (before && before != group) : !inGroup.isEmpty()) flush();
        (group ? inGroup : loose).append(stop);
    }
    flush();
    return out;
}

} // namespace

bool isStop(const QQuickItem *item)
{
    return item && item->activeFocusOnTab() && item->isVisible() && item->isEnabled() && item->width() > 0 && item->height() > 0;
}

bool says(const QQuickItem *item, const char *property)
{
    return item && item->property(property).toBool();
}

QList<Stop> stopsOf(const QQuickWindow &window)
{
    QList<Stop> stops;
    auto *root = window.contentItem();
    auto *fence = fenceIn(root);
    const QRectF all(QPointF(), QSizeF(window.size()));
    collect(fence ? fence : root, all, {}, stops);
    if (fence) {
        QList<Stop> rest;
        collect(root, all, {}, rest);
        for (const auto &stop : std::as_const(rest))
            if (says(stop.item, "beyondFences")) stops.append(stop);
    }
    return stops;
}

QString nameOf(QQuickItem *item)
{
    auto *told = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return told ? told->text(QAccessible::Name) : QString();
}

QString saidOf(QQuickItem *item)
{
    const auto said = item ? item->property("said") : QVariant();
    return said.isValid() ? said.toString() : nameOf(item);
}

bool press(QQuickItem *item)
{
    if (!isStop(item)) return false;
    item->forceActiveFocus(Qt::OtherFocusReason);
    if (takesText(item)) return true;
    auto *told = QAccessible::queryAccessibleInterface(item);
    auto *actions = told ? told->actionInterface() : nullptr;
    if (!actions) return false;
    actions->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

ScanGroup sceneOf(const QList<Stop> &stops)
{
    QList<const Stop *> all;
    const Stop *back = nullptr;
    for (const auto &stop : stops) {
        all.append(&stop);
        if (stop.back) back = &stop;
    }
    ScanGroup scene{-1, build(all, 0)};
    while (scene.inner.size() == 1 && scene.inner.front().thing < 0) scene = ScanGroup(scene.inner.front()); // a pane that is the whole screen
    if (back && !scene.inner.empty()) scene.inner.push_back(leaf(back));
    return scene;
}

} // namespace pipit::app
