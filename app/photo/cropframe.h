// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// Which part of a picture is kept, in parts of its width and height. By handles, or by buttons a step at a time.
class CropFrame : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with the picture that it lies on")
    Q_PROPERTY(QRectF part READ part NOTIFY changed)
    Q_PROPERTY(bool whole READ whole NOTIFY changed)

public:
    enum Side { Left, Right, Top, Bottom };
    Q_ENUM(Side)
    static constexpr qreal least = 0.125; ///< of the width or height that always stays
    static constexpr qreal step = 0.0625; ///< of one press

    using QObject::QObject;

    QRectF part() const { return m_part; }
    bool whole() const { return m_part == QRectF(0, 0, 1, 1); }

    /// One corner to a place: 0 top left, 1 top right, 2 bottom left, 3 bottom right; the opposite one stays.
    Q_INVOKABLE void dragCorner(int corner, qreal x, qreal y);
    /// All of it, as far as the picture goes.
    Q_INVOKABLE void moveBy(qreal dx, qreal dy);
    /// A step off one side.
    Q_INVOKABLE void cut(pipit::app::CropFrame::Side side);
    Q_INVOKABLE bool canCut(pipit::app::CropFrame::Side side) const;
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    void set(QRectF part);
    QRectF m_part{0, 0, 1, 1};
};

} // namespace pipit::app
