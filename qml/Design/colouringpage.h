// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>
#include <QUrl>

namespace pipit::design {

/// A page of outlines to colour in: a tap fills what the ink closes round it with the colour in use. Kept nowhere.
class ColouringPage : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorChanged)

public:
    explicit ColouringPage(QQuickItem *parent = nullptr);

    [[nodiscard]] QUrl source() const { return m_source; }
    void setSource(const QUrl &source);
    /// Fills round a point in item coordinates. False on a line, or outside.
    Q_INVOKABLE bool fill(qreal x, qreal y);
    [[nodiscard]] QColor colorAt(qreal x, qreal y) const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sourceChanged();
    void colorChanged();
    void filled();

private:
    [[nodiscard]] QPoint pagePoint(qreal x, qreal y) const;
    [[nodiscard]] QRectF pageRect() const;

    QUrl m_source;
    QImage m_page; ///< the outlines and what is coloured so far, in the drawing's own units
    QImage m_ink;  ///< 8 bit: how dark the line is, so that a fill runs under its soft edge
    QColor m_color = Qt::white;
};

} // namespace pipit::design
