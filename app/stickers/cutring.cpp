// SPDX-License-Identifier: Apache-2.0
#include "app/stickers/cutring.h"

#include <QPainter>
#include <QPainterPath>

namespace pipit::app {

CutRing::CutRing(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setKeepTouchGrab(true);
    setKeepMouseGrab(true);
    connect(this, &CutRing::lookChanged, this, [this] { update(); });
    connect(this, &CutRing::drawn, this, [this](const QPolygonF &ring) {
        if (m_cut) m_cut->setRing(ring);
    });
}

void CutRing::setRing(const QPolygonF &ring)
{
    if (ring == m_ring) return;
    m_ring = ring;
    update();
}

void CutRing::setCut(CutController *cut)
{
    if (cut == m_cut) return;
    if (m_cut) m_cut->disconnect(this);
    m_cut = cut;
    if (cut) {
        connect(cut, &CutController::changed, this, [this] { setRing(m_cut->ring()); });
        setRing(cut->ring());
    }
    Q_EMIT cutChanged();
}

void CutRing::paint(QPainter *painter)
{
    const auto &ring = m_drawing ? m_line : m_ring;
    if (ring.size() < 2) return;
    QPolygonF line;
    for (const auto &point : ring) line << QPointF(point.x() * width(), point.y() * height());
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_drawing) {
        QPainterPath outside, inside;
        outside.addRect(boundingRect());
        inside.addPolygon(line);
        inside.closeSubpath();
        inside.setFillRule(Qt::WindingFill);
        painter->fillPath(outside.subtracted(inside), m_veil);
        line << line.first();
    }
    // Seen on any drawing: a light line under a dashed one.
    painter->setPen(QPen(QColor(0xFF, 0xFD, 0xF8), 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(QPen(m_color, 4, Qt::CustomDashLine, Qt::RoundCap, Qt::RoundJoin));
    auto pen = painter->pen();
    pen.setDashPattern({2.2, 2.2});
    painter->setPen(pen);
    painter->drawPolyline(line);
}

void CutRing::begin(QPointF at)
{
    m_drawing = true;
    m_line = {};
    follow(at);
}

void CutRing::follow(QPointF at)
{
    if (!m_drawing || width() <= 0 || height() <= 0) return;
    m_line << QPointF(std::clamp(at.x() / width(), 0.0, 1.0), std::clamp(at.y() / height(), 0.0, 1.0));
    update();
}

void CutRing::give()
{
    if (!m_drawing) return;
    m_drawing = false;
    m_finger = -1;
    update();
    Q_EMIT drawn(std::exchange(m_line, {}));
}

void CutRing::touchEvent(QTouchEvent *event)
{
    for (const auto &point : event->points()) {
        if (point.state() == QEventPoint::Pressed && m_finger < 0) {
            m_finger = point.id();
            begin(point.position());
        } else if (point.id() == m_finger) {
            follow(point.position());
            if (point.state() == QEventPoint::Released) give();
        }
    }
    event->accept();
}

void CutRing::mousePressEvent(QMouseEvent *event)
{
    begin(event->position());
}

void CutRing::mouseMoveEvent(QMouseEvent *event)
{
    follow(event->position());
}

void CutRing::mouseReleaseEvent(QMouseEvent *event)
{
    follow(event->position());
    give();
}

} // namespace pipit::app
