// SPDX-License-Identifier: Apache-2.0
#include "app/page/stickerimages.h"

#include "app/stickers/skintone.h"
#include "app/stickers/stickerlist.h"
#include "assets/assets.h"
#include "core/book/stickerset.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace pipit::app {

StickerImages::StickerImages(QString folder) : m_folder(std::move(folder)) {}

QByteArray StickerImages::drawingOf(const Sticker &sticker, const QString &name)
{
    QFile file(QStringLiteral("%1/set%2/%3.svg").arg(m_folder, QString::number(sticker.set), name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    if (sticker.skin == 0) return file.readAll();
    if (m_skins.isEmpty())
        for (const auto &card : readStickers(m_folder)) m_skins.insert(card.set << 16 | card.number, card.skin);
    return assets::recoloured(file.readAll(), skinSwaps(m_skins.value(sticker.set << 16 | sticker.id), sticker.skin));
}

QImage StickerImages::image(const Sticker &sticker, int side)
{
    const auto name = stickerName(sticker.set, sticker.id);
    if (!name || side <= 0) return {};
    const int rounded = sideFor(side);
    const std::tuple key(int(sticker.set), int(sticker.id), int(sticker.skin), rounded);
    if (const auto found = m_images.find(key); found != m_images.end()) {
        found->second.asked = ++m_asked;
        return found->second.image;
    }
    const auto svg = drawingOf(sticker, QString::fromUtf8(name->data(), qsizetype(name->size())));
    QSvgRenderer drawing;
    QImage image;
    if (!svg.isEmpty() && drawing.load(svg)) {
        image = QImage(rounded, rounded, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter, QRectF(0, 0, rounded, rounded));
        ++m_drawn;
    }
    m_bytes += image.sizeInBytes();
    makeRoom();
    m_images[key] = {image, ++m_asked};
    return image;
}

void StickerImages::makeRoom()
{
    while (m_bytes > budget && !m_images.empty()) {
        const auto oldest = std::min_element(m_images.begin(), m_images.end(),
                                             [](const auto &a, const auto &b) { return a.second.asked < b.second.asked; });
        m_bytes -= oldest->second.image.sizeInBytes();
        m_images.erase(oldest);
    }
}

} // namespace pipit::app
