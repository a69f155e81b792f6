// SPDX-License-Identifier: Apache-2.0
#include "qml/Design/pictureview.h"

#include <QPainter>
#include <QQuickWindow>
#include <QVideoFrame>

namespace pipit::design {

PictureView::PictureView(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_scaled = {};
    Q_EMIT pictureChanged();
    Q_EMIT shownChanged();
    update();
}

void PictureView::setVideoSink(QVideoSink *sink)
{
    if (sink == m_sink) return;
    if (m_sink) m_sink->disconnect(this);
    m_sink = sink;
    if (sink) {
        connect(sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) { setPicture(frame.toImage()); });
        setPicture(sink->videoFrame().toImage());
    }
    Q_EMIT videoSinkChanged();
}

QRectF PictureView::shown() const
{
    if (m_picture.isNull()) return {};
    QRectF rect(QPointF(), QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio));
    rect.moveCenter(boundingRect().center());
    return rect;
}

void PictureView::paint(QPainter *painter)
{
    const auto rect = shown();
    if (rect.isEmpty()) return;
    const auto pixels = (rect.size() * (window() ? window()->effectiveDevicePixelRatio() : 1)).toSize();
    if (m_scaled.size() != pixels) m_scaled = m_picture.scaled(pixels, Qt::IgnoreAspectRatio, m_sink ? Qt::FastTransformation : Qt::SmoothTransformation);
    painter->drawImage(rect, m_scaled);
}

void PictureView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) Q_EMIT shownChanged();
}

} // namespace pipit::design
