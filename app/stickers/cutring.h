// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/stickers/cutcontroller.h"

#include <QPolygonF>
#include <QQuickPaintedItem>

namespace pipit::app {

/// Lies over a picture and takes the ring that a finger, pen or mouse draws round something: the line, and a veil over
/// what stays outside. Places are parts of the item. One finger draws; another leaves no mark.
class CutRing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Whose ring it shows and sets; without one, what setRing() says.
    Q_PROPERTY(pipit::app::CutController *cut READ cut WRITE setCut NOTIFY cutChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    Q_PROPERTY(QColor veil MEMBER m_veil NOTIFY lookChanged)

public:
    explicit CutRing(QQuickItem *parent = nullptr);

    CutController *cut() const { return m_cut; }
    void setCut(CutController *cut);
    QPolygonF ring() const { return m_ring; }
    void setRing(const QPolygonF &ring);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void cutChanged();
    void lookChanged();
    /// The finger is up; with fewer than three points nothing was drawn.
    void drawn(const QPolygonF &ring);

protected:
    void touchEvent(QTouchEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void touchUngrabEvent() override { give(); }
    void mouseUngrabEvent() override { give(); }

private:
    void begin(QPointF at);
    void follow(QPointF at);
    void give();
    QPointer<CutController> m_cut;
    QPolygonF m_ring, m_line;
    bool m_drawing = false;
    int m_finger = -1;
    QColor m_color = QColor(0x44, 0x47, 0x7F), m_veil = QColor(0x20, 0x22, 0x2E, 0x80);
};

} // namespace pipit::app
