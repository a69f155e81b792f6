// SPDX-License-Identifier: Apache-2.0
#include "app/photo/pagephotos.h"

#include "app/photo/picture.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <cmath>

namespace pipit::app {

PagePhotos::PagePhotos(PageDocument &document, Fetch fetch, QObject *parent) : QObject(parent), m_document(document), m_fetch(std::move(fetch))
{
    document.setPhotos([this](std::uint32_t blob, int side) { return image(blob, side); });
    connect(&document, &PageDocument::pageReplaced, this, [this] {
        ++m_turn;
        m_photos.clear();
        m_asked.clear();
        follow();
    });
    connect(&document, &PageDocument::changed, this, &PagePhotos::follow);
    connect(this, &PagePhotos::arrived, &document, &PageDocument::repaintPhoto);
}

std::vector<std::uint32_t> PagePhotos::onPage() const
{
    std::vector<std::uint32_t> blobs;
    for (const auto &object : m_document.page().objects)
        if (const auto *photo = std::get_if<Photo>(&object.what))
            if (std::find(blobs.begin(), blobs.end(), photo->blob) == blobs.end()) blobs.push_back(photo->blob);
    return blobs;
}

QImage PagePhotos::image(std::uint32_t blob, int side) const
{
    const auto found = m_photos.constFind(blob);
    if (found == m_photos.cend()) return {};
    auto best = found->front();
    for (const auto &half : *found)
        if (std::max(half.width(), half.height()) >= side) best = half;
    return best;
}

bool PagePhotos::complete() const
{
    const auto blobs = onPage();
    return std::all_of(blobs.begin(), blobs.end(), [this](auto blob) { return m_photos.contains(blob); });
}

void PagePhotos::put(std::uint32_t blob, const QImage &image)
{
    m_asked.insert(blob, false);
    keep(blob, image);
}

void PagePhotos::retry()
{
    m_asked.removeIf([](const auto &asked) { return asked.value(); });
    follow();
}

void PagePhotos::follow()
{
    const auto blobs = onPage();
    for (auto asked = m_asked.begin(); asked != m_asked.end();) { // what left the page is asked for again when undo brings it back
        const bool here = std::find(blobs.begin(), blobs.end(), asked.key()) != blobs.end();
        if (!here) m_photos.remove(asked.key());
        asked = here ? std::next(asked) : m_asked.erase(asked);
    }
    for (const auto blob : blobs)
        if (!m_asked.contains(blob)) want(blob);
}

void PagePhotos::want(std::uint32_t blob)
{
    m_asked.insert(blob, false);
    m_fetch(blob, [self = QPointer(this), blob, turn = m_turn](Result<Bytes> jpeg) {
        if (!self || self->m_turn != turn) return;
        const auto fail = [blob](PagePhotos &photos, Code code) {
            photos.m_asked.insert(blob, true);
            Q_EMIT photos.failed(code);
        };
        if (!jpeg) return fail(*self, jpeg.code());
        QThreadPool::globalInstance()->start([self, blob, turn, fail, bytes = std::move(*jpeg)] {
            auto image = std::make_shared<Result<QImage>>(picture::isCutOut(bytes) ? picture::decodeCutOut(bytes) : picture::decode(bytes, most));
            QMetaObject::invokeMethod(
                qApp,
                [self, blob, turn, fail, image] {
                    if (!self || self->m_turn != turn) return;
                    if (*image) self->keep(blob, **image);
                    else fail(*self, Code::Corrupt);
                },
                Qt::QueuedConnection);
        });
    });
}

PagePhotos::Halves PagePhotos::halvesOf(QImage image, std::int64_t pixels)
{
    const auto all = double(image.width()) * image.height();
    if (all > double(pixels))
        image = image.scaled(QSizeF(QSizeF(image.size()) * std::sqrt(double(pixels) / all)).toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
    Halves halves{image};
    while (std::max(halves.back().width(), halves.back().height()) > 64)
        halves.push_back(halves.back().scaled((halves.back().size() / 2).expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return halves;
}

void PagePhotos::keep(std::uint32_t blob, const QImage &image)
{
    const auto known = std::int64_t(m_photos.size()) + (m_photos.contains(blob) ? 0 : 1);
    const auto share = std::min(most, budget / std::max<std::int64_t>({known, std::int64_t(onPage().size()), 1}));
    for (auto &photo : m_photos)
        if (std::int64_t(photo.front().width()) * photo.front().height() > share) photo = halvesOf(photo.front(), share);
    m_photos.insert(blob, halvesOf(image, share));
    Q_EMIT arrived(blob);
}

} // namespace pipit::app
