// SPDX-License-Identifier: Apache-2.0
#include "app/page/liftedstickers.h"

#include "app/page/pagepainter.h"

#include <QPainter>

#include <cmath>

namespace pipit::app {

namespace {
constexpr int gap = 2; // clear pixels between two pictures: neighbours must not shine through
}

bool LiftedStickers::lift(const std::vector<PageObject> &objects, std::size_t first, double pixelsPerUnit, StickerImages &images)
{
    std::vector<Quad> quads;
    std::optional<Box> box;
    for (std::size_t i = first; i < objects.size(); ++i) {
        const auto &object = objects[i];
        const auto *sticker = std::get_if<Sticker>(&object.what);
        const auto side = stickerSide * object.place.scale / 1000.0 * pixelsPerUnit;
        const auto cell = sticker ? cellOf(*sticker, int(std::ceil(side)), images) : std::nullopt;
        if (!cell) return false;
        constexpr double half = stickerSide / 2;
        quads.push_back({{toPage(object.place, {-half, -half}), toPage(object.place, {half, -half}), toPage(object.place, {-half, half}),
                          toPage(object.place, {half, half})},
                         *cell});
        const auto covered = PagePainter::boxOf(object);
        box = box ? box->united(covered) : covered;
    }
    if (quads.empty()) return false;
    m_first = first;
    m_quads = std::move(quads);
    m_box = *box;
    return true;
}

void LiftedStickers::drop()
{
    m_quads.clear();
    m_cells.clear();
    m_sheet = {};
    m_next = {};
    m_rowHeight = 0;
}

std::optional<QRect> LiftedStickers::cellOf(const Sticker &sticker, int side, StickerImages &images)
{
    const std::tuple key(int(sticker.set), int(sticker.id), int(sticker.skin), StickerImages::sideFor(side));
    if (const auto found = m_cells.find(key); found != m_cells.end()) return found->second;
    const auto image = images.image(sticker, side);
    if (image.isNull() || image.width() > widest) return std::nullopt;
    auto at = m_next;
    if (at.x() + image.width() > widest) at = {0, at.y() + m_rowHeight};
    const int bottom = std::max(at.y() + image.height(), at.y() == m_next.y() ? m_next.y() + m_rowHeight : 0);
    if (bottom > widest) return std::nullopt;
    if (bottom > m_sheet.height()) {
        QImage larger(widest, std::min(widest, (bottom + 255) / 256 * 256), QImage::Format_ARGB32_Premultiplied);
        larger.fill(Qt::transparent);
        if (!m_sheet.isNull()) QPainter(&larger).drawImage(0, 0, m_sheet);
        m_sheet = larger;
    }
    QPainter(&m_sheet).drawImage(at, image);
    ++m_number;
    m_rowHeight = std::max(at.y() == m_next.y() ? m_rowHeight : 0, image.height() + gap);
    m_next = {at.x() + image.width() + gap, at.y()};
    return m_cells[key] = QRect(at, image.size());
}

} // namespace pipit::app
