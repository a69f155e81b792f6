// SPDX-License-Identifier: Apache-2.0
#include "app/page/stickerimages.h"

#include "core/book/stickerset.h"

#include <QPainter>
#include <QSvgRenderer>

namespace pipit::app {

namespace {
/// Sizes are rounded up to this, so that a sticker that is being stretched is not drawn anew each time.
constexpr int sizeStep = 64;
constexpr std::size_t mostImages = 128;
}

StickerImages::StickerImages(QString folder) : m_folder(std::move(folder)) {}

QImage StickerImages::image(const Sticker &sticker, int side)
{
    const auto name = stickerName(sticker.set, sticker.id);
    if (!name || side <= 0) return {};
    const int rounded = std::min(2048, (side + sizeStep - 1) / sizeStep * sizeStep);
    const std::tuple key(int(sticker.set), int(sticker.id), rounded);
    if (const auto found = m_images.find(key); found != m_images.end()) return found->second;
    const auto file = QStringLiteral("%1/set%2/%3.svg")
                          .arg(m_folder, QString::number(sticker.set), QString::fromUtf8(name->data(), qsizetype(name->size())));
    QSvgRenderer drawing(file);
    QImage image;
    if (drawing.isValid()) {
        image = QImage(rounded, rounded, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter, QRectF(0, 0, rounded, rounded));
    }
    if (m_images.size() >= mostImages) m_images.clear();
    return m_images[key] = image;
}

} // namespace pipit::app
