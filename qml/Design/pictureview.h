// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QVideoSink>

namespace pipit::design {

/// A picture that lies in memory, whole and in its own proportions: a photo that is being cropped, or what a video
/// sink shows, on backends where VideoOutput shows nothing.
class PictureView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged)
    /// Its frames become the picture.
    Q_PROPERTY(QVideoSink *videoSink READ videoSink WRITE setVideoSink NOTIFY videoSinkChanged)
    /// Where the picture lies in the item.
    Q_PROPERTY(QRectF shown READ shown NOTIFY shownChanged)

public:
    explicit PictureView(QQuickItem *parent = nullptr);

    QImage picture() const { return m_picture; }
    void setPicture(const QImage &picture);
    QVideoSink *videoSink() const { return m_sink; }
    void setVideoSink(QVideoSink *sink);
    QRectF shown() const;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pictureChanged();
    void videoSinkChanged();
    void shownChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    QImage m_picture, m_scaled; // m_scaled: as large as it is shown
    QPointer<QVideoSink> m_sink;
};

} // namespace pipit::design
