// SPDX-License-Identifier: Apache-2.0
// What is shown or played from a blob of the page, and what lies before and behind.
#include "app/page/pagedocument.h"

#include <QSize>

namespace pipit::app {

namespace {
constexpr double photoWide = 5'600, photoHigh = 4'400; // page units
}

void PageDocument::addPhoto(std::uint32_t blob, QSize pixels)
{
    if (pixels.isEmpty()) return;
    const auto size = QSizeF(pixels).scaled(photoWide, photoHigh, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    addAndSelect({{page().w / 2, page().h / 2, 1000, 0, false}, Photo{size.width(), size.height(), blob}});
}

void PageDocument::addClip(std::uint32_t blob, std::uint32_t ms)
{
    // Bubbles pile up from the bottom left corner; voice notes do from the right.
    const auto clips = std::count_if(page().objects.begin(), page().objects.end(),
                                     [](const PageObject &object) { return std::holds_alternative<VideoClip>(object.what); });
    constexpr auto gap = std::int32_t(160);
    const auto up = std::int32_t(clips % 6) * (std::int32_t(bubbleHeight) + gap);
    addAndSelect({{std::int32_t(bubbleWidth) / 2 + gap, page().h - std::int32_t(bubbleHeight) / 2 - gap - up, 1000, 0, false}, VideoClip{blob, ms}});
}

bool PageDocument::act(const PageChange &change, int select)
{
    if (change.empty()) return false;
    endInk();
    putBack();
    const auto before = page().objects;
    if (!perform(change)) return false;
    repaintDifference(before);
    m_selected = select >= 0 && std::size_t(select) < page().objects.size() ? select : -1;
    Q_EMIT selectedChanged();
    return true;
}

void PageDocument::sendToBack()
{
    if (m_selected <= 0) return;
    putBack();
    if (!perform({{Reorder{std::size_t(m_selected), 0}}})) return;
    select(0);
    Q_EMIT repaintNeeded(PagePainter::boxOf(page().objects.front()));
}

void PageDocument::repaintPhoto(quint32 blob)
{
    for (std::size_t i = 0; i < page().objects.size(); ++i) {
        const auto *photo = std::get_if<Photo>(&page().objects[i].what);
        if (!photo || photo->blob != blob) continue;
        if (m_carried && m_selected == int(i)) Q_EMIT carriedChanged();
        else Q_EMIT repaintNeeded(PagePainter::boxOf(page().objects[i]));
    }
}

} // namespace pipit::app
