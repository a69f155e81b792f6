// SPDX-License-Identifier: Apache-2.0
#include "qml/Design/painted.h"

#include <QPainter>

namespace pipit::design {

InkFrame::InkFrame(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &InkFrame::changed, this, [this] { update(); });
}

void InkFrame::paint(QPainter *painter)
{
    QPen pen(m_color, m_lineWidth);
    if (m_dashed) {
        pen.setDashPattern({3.2, 2.6});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter->setPen(m_lineWidth > 0 ? pen : QPen(Qt::NoPen));
    painter->setBrush(m_fill);
    const qreal inset = m_lineWidth / 2;
    const QRectF box = boundingRect().adjusted(inset, inset, -inset, -inset);
    const qreal radius = qMin(m_radius, qMin(box.width(), box.height()) / 2);
    painter->drawRoundedRect(box, radius, radius);
}

ProgressRing::ProgressRing(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ProgressRing::changed, this, [this] { update(); });
}

void ProgressRing::paint(QPainter *painter)
{
    const qreal inset = m_lineWidth / 2;
    const QRectF box = boundingRect().adjusted(inset, inset, -inset, -inset);
    const int span = -qRound(qBound<qreal>(0, m_part, 1) * 360 * 16);
    painter->setPen(QPen(m_dial ? m_color : m_track, m_lineWidth));
    painter->drawEllipse(box);
    if (m_dial) {
        const qreal gap = m_lineWidth * 1.5;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        painter->drawPie(box.adjusted(gap, gap, -gap, -gap), 90 * 16, span);
    } else if (span != 0) {
        painter->setPen(QPen(m_color, m_lineWidth, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(box, 90 * 16, span);
    }
}

} // namespace pipit::design
