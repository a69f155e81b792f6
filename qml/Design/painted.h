// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace pipit::design {

/// A rounded ground with an even ink line, whole or dashed (an empty slot, a thing that cannot be pressed now, a
/// suggestion). Painted, because the software scene graph draws fractional borders of a Rectangle unevenly.
class InkFrame : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(bool dashed MEMBER m_dashed NOTIFY changed)

public:
    explicit InkFrame(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_fill = Qt::transparent;
    QColor m_color = Qt::black;
    qreal m_lineWidth = 2.5;
    qreal m_radius = 16;
    bool m_dashed = false;
};

/// A part of a circle, from twelve o'clock clockwise: as a ring with a track behind it, or filled like a dial.
class ProgressRing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed)
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth NOTIFY changed)
    /// 0 to 1; what lies outside is taken as the nearer end.
    Q_PROPERTY(qreal part MEMBER m_part NOTIFY changed)
    Q_PROPERTY(bool dial MEMBER m_dial NOTIFY changed)

public:
    explicit ProgressRing(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color = Qt::black;
    QColor m_track = Qt::transparent;
    qreal m_lineWidth = 22;
    qreal m_part = 0;
    bool m_dial = false;
};

} // namespace pipit::design
