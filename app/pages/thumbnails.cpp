// SPDX-License-Identifier: Apache-2.0
#include "app/pages/thumbnails.h"

#include "app/page/pageraster.h"

#include <QBuffer>
#include <QCache>

namespace pipit::app {

namespace {

struct Kept
{
    QImage image;
    int number;
};

QMutex mutex; // the scene graph may ask from its own thread
QCache<QString, Kept> images(Thumbnails::most);
int lastNumber = 0;

class Provider final : public QQuickImageProvider
{
public:
    Provider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString &id, QSize *size, const QSize &) override
    {
        const QMutexLocker lock(&mutex);
        const auto *kept = images.object(id.section(u'?', 0, 0));
        const auto image = kept ? kept->image : QImage();
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
    images.insert(key, new Kept{image, ++lastNumber});
}

bool Thumbnails::has(const QString &key)
{
    const QMutexLocker lock(&mutex);
    return images.contains(key);
}

void Thumbnails::drop(const QString &key)
{
    const QMutexLocker lock(&mutex);
    images.remove(key);
}

QString Thumbnails::url(const QString &key)
{
    const QMutexLocker lock(&mutex);
    const auto *kept = images.object(key);
    return kept ? QStringLiteral("image://%1/%2?%3").arg(providerName, key).arg(kept->number) : QString();
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
