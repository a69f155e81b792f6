// SPDX-License-Identifier: Apache-2.0
#include "app/stickers/cutout.h"

#include "app/photo/picture.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace pipit::app::cutout {

namespace {

constexpr QRgb card = 0xFFFFFDF8, hair = 0x522A2933;
constexpr double edge = 10; // of the cut edge, in pixels of the cut-out

/// Round through the middles of the line's pieces.
QPainterPath smooth(const QPolygonF &ring)
{
    QPainterPath path;
    if (ring.size() < 3) return path;
    const auto middle = [&](qsizetype i) { return (ring[i % ring.size()] + ring[(i + 1) % ring.size()]) / 2; };
    path.moveTo(middle(0));
    for (qsizetype i = 1; i <= ring.size(); ++i) path.quadTo(ring[i % ring.size()], middle(i));
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill); // a ring that crosses itself has no hole
    return path;
}

} // namespace

QPolygonF calmed(const QPolygonF &line, double step)
{
    QPolygonF calm;
    for (const auto &point : line)
        if (calm.isEmpty() || QLineF(calm.last(), point).length() >= step) calm << point;
    return calm;
}

QPolygonF ringOf(const QRectF &part)
{
    // Two points near each corner: smooth() then rounds just these.
    const double rx = part.width() * 0.04, ry = part.height() * 0.04;
    const auto l = part.left(), r = part.right(), t = part.top(), b = part.bottom();
    return {{l + rx, t}, {r - rx, t}, {r, t}, {r, t + ry}, {r, b - ry}, {r, b}, {r - rx, b}, {l + rx, b}, {l, b}, {l, b - ry}, {l, t + ry}, {l, t}};
}

Result<QImage> cut(const QImage &picture, const QPolygonF &ring)
{
    if (picture.isNull()) return Error{Code::Invalid, "no picture"};
    const QSizeF all = picture.size();
    QPolygonF onPicture;
    for (const auto &point : ring)
        onPicture << QPointF(std::clamp(point.x(), 0.0, 1.0) * all.width(), std::clamp(point.y(), 0.0, 1.0) * all.height());
    const auto path = smooth(onPicture);
    const auto box = path.boundingRect();
    const double shorter = std::min(all.width(), all.height());
    if (box.width() < shorter * least || box.height() < shorter * least) return Error{Code::Invalid, "too small"};

    const double room = picture::cutOutSide - 2 * edge;
    const double scale = std::min(1.0, room / std::max(box.width(), box.height()));
    const QSize size(int(std::ceil(box.width() * scale + 2 * edge)), int(std::ceil(box.height() * scale + 2 * edge)));
    QTransform toCut;
    toCut.translate(edge, edge);
    toCut.scale(scale, scale);
    toCut.translate(-box.x(), -box.y());
    const auto outline = toCut.map(path);

    QImage out(size.boundedTo({picture::cutOutSide, picture::cutOutSide}), QImage::Format_ARGB32_Premultiplied);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(QPen(QColor::fromRgba(hair), 2 * edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setPen(QPen(QColor(card), 2 * edge - 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(QColor(card));
    painter.drawPath(outline);
    // Made small first: painting a large picture through a small transform would leave out most of its pixels.
    const auto part = box.toAlignedRect().intersected(picture.rect());
    const auto small = picture.copy(part).scaled((QSizeF(part.size()) * scale).toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QBrush paint(small);
    const auto corner = toCut.map(QPointF(part.topLeft()));
    paint.setTransform(QTransform::fromTranslate(corner.x(), corner.y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint);
    painter.drawPath(outline);
    return out;
}

} // namespace pipit::app::cutout
