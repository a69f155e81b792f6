// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QQuickPaintedItem>

namespace pipit::design {

/// A large round ground as a hand draws it: not quite a circle, stretched to the item, with an even line.
class HandRing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth NOTIFY changed)

public:
    explicit HandRing(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    /// Whether a point of the item lies on the ground.
    Q_INVOKABLE bool holds(QPointF point) const;

Q_SIGNALS:
    void changed();

private:
    QPainterPath path() const;
    QColor m_fill = Qt::transparent;
    QColor m_color = Qt::black;
    qreal m_lineWidth = 2.5;
};

} // namespace pipit::design
