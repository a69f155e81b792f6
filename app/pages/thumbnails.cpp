// SPDX-License-Identifier: Apache-2.0
#include "app/pages/thumbnails.h"

#include "app/page/pageraster.h"

#include <QBuffer>
#include <QHash>

namespace pipit::app {

namespace {

QMutex mutex; // the scene graph may ask from its own thread
QHash<QString, QImage> images;

class Provider final : public QQuickImageProvider
{
public:
    Provider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString &id, QSize *size, const QSize &) override
    {
        const QMutexLocker lock(&mutex);
        const auto image = images.value(id);
        *size = image.size();
        return image;
    }
};

} // namespace

const QString Thumbnails::providerName = QStringLiteral("pages");

QQuickImageProvider *Thumbnails::provider()
{
    return new Provider;
}

void Thumbnails::put(const QString &key, const QImage &image)
{
    const QMutexLocker lock(&mutex);
    images.insert(key, image);
}

bool Thumbnails::has(const QString &key)
{
    const QMutexLocker lock(&mutex);
    return images.contains(key);
}

void Thumbnails::clear()
{
    const QMutexLocker lock(&mutex);
    images.clear();
}

Bytes Thumbnails::encode(const QImage &image)
{
    if (image.isNull()) return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return Bytes(bytes.begin(), bytes.end());
}

QImage Thumbnails::decode(ByteView png)
{
    return QImage::fromData(png.data(), int(png.size()), "PNG");
}

QImage Thumbnails::draw(const Page &page, PagePainter::Photos photos)
{
    static StickerImages stickers;
    return renderPage(page, width, stickers, std::move(photos));
}

} // namespace pipit::app
