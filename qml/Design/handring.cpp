// SPDX-License-Identifier: Apache-2.0
#include "qml/Design/handring.h"

#include <QPainter>

namespace pipit::design {

HandRing::HandRing(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &HandRing::changed, this, [this] { update(); });
}

QPainterPath HandRing::path() const
{
    // Of 720 × 640: a little fuller to the right and below.
    QPainterPath path({360, 4});
    path.cubicTo(560, 2, 712, 130, 716, 316);
    path.cubicTo(720, 508, 574, 632, 368, 636);
    path.cubicTo(160, 640, 10, 514, 4, 326);
    path.cubicTo(0, 136, 156, 8, 360, 4);
    return QTransform::fromScale(width() / 720, height() / 640).map(path);
}

bool HandRing::holds(QPointF point) const
{
    return path().contains(point);
}

void HandRing::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_lineWidth > 0 ? QPen(m_color, m_lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(m_fill);
    painter->drawPath(path());
}

} // namespace pipit::design
