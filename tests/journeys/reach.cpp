// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/reach.h"

#include <QQuickWindow>
#include <algorithm>

namespace pipit::journey {
namespace {

// Items are also found by the names of classes whose headers are not public.
bool takesFinger(const QQuickItem *item)
{
    if (item->acceptedMouseButtons() != Qt::NoButton || item->acceptTouchEvents()) return true;
    const auto &children = item->children();
    return std::any_of(children.begin(), children.end(), [](const QObject *child) {
        return child->inherits("QQuickPointerHandler") && child->property("enabled").toBool();
    });
}

// Which item Qt gives the finger to first: what was painted last. A child below its parent (z < 0) comes after it.
QQuickItem *takerAt(QQuickItem *from, const QPointF &scene)
{
    if (!from->isVisible() || !from->isEnabled()) return nullptr;
    const auto at = from->mapFromScene(scene);
    if (from->clip() && !from->contains(at)) return nullptr;
    auto children = from->childItems();
    std::stable_sort(children.begin(), children.end(), [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
    const auto above = std::find_if(children.begin(), children.end(), [](const QQuickItem *child) { return child->z() >= 0; });
    for (auto child = children.end(); child != above;)
        if (auto *taker = takerAt(*--child, scene)) return taker;
    if (takesFinger(from) && from->contains(at)) return from;
    for (auto child = above; child != children.begin();)
        if (auto *taker = takerAt(*--child, scene)) return taker;
    return nullptr;
}

QString nameOf(const QQuickItem *item)
{
    for (const auto *up = item; up; up = up->parentItem())
        if (!up->objectName().isEmpty()) return QStringLiteral("%1 in \"%2\"").arg(QLatin1String(item->metaObject()->className()), up->objectName());
    return QLatin1String(item->metaObject()->className());
}

// Along one axis; true when it was moved.
bool scroll(QQuickItem *view, qreal middle, qreal length, const char *content, const char *extent)
{
    if (middle >= 0 && middle <= length) return false;
    const auto most = std::max(0.0, view->property(extent).toReal() - length);
    const auto before = view->property(content).toReal();
    view->setProperty(content, std::clamp(before + middle - length / 2, 0.0, most));
    return view->property(content).toReal() != before;
}

} // namespace

bool canBeSeen(const QQuickItem *item)
{
    if (!item->isVisible() || !item->isEnabled() || item->width() <= 0 || item->height() <= 0) return false;
    qreal opacity = 1;
    for (; item; item = item->parentItem()) opacity *= item->opacity();
    return opacity > 0;
}

bool bringIntoView(QQuickItem *item)
{
    bool moved = false;
    for (auto *up = item->parentItem(); up && !moved; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable")) continue;
        const auto middle = item->mapToItem(up, item->boundingRect().center());
        moved = scroll(up, middle.y(), up->height(), "contentY", "contentHeight") || scroll(up, middle.x(), up->width(), "contentX", "contentWidth");
    }
    return moved;
}

QPointF sceneOf(const QQuickItem *item, QPointF place)
{
    return item->mapToScene({place.x() * item->width(), place.y() * item->height()});
}

QString obstacle(const QQuickItem *item, QPointF place, const QQuickItem *taker, const QSizeF &window)
{
    if (!canBeSeen(item)) return QStringLiteral("it cannot be seen");
    for (const auto *up = item->parentItem(); up; up = up->parentItem())
        if (up->inherits("QQuickStackView") && up->property("busy").toBool()) return QStringLiteral("screens are changing");
    const auto at = sceneOf(item, place);
    if (!QRectF({0, 0}, window).contains(at)) return QStringLiteral("it is off the screen");
    const auto *takes = takerAt(item->window()->contentItem(), at);
    if (!takes) return QStringLiteral("nothing there takes a finger");
    if (takes != taker && !taker->isAncestorOf(takes)) return QStringLiteral("%1 lies over it").arg(nameOf(takes));
    return {};
}

} // namespace pipit::journey
