// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagedocument.h"

#include <QHash>
#include <QImage>

namespace pipit::app {

/// The photos of the open page, opened from their sealed blobs into memory, where the page's painter finds them. All
/// photos of a page together hold at most `budget` pixels, each kept in halves too, so that a small one is painted
/// from a small one. Forgotten when another page comes. GUI thread; pictures are decoded on another.
class PagePhotos : public QObject
{
    Q_OBJECT

public:
    static constexpr std::int64_t budget = 12'000'000; ///< pixels; 4 bytes each, and a third more for the halves
    static constexpr std::int64_t most = 2'000'000;    ///< of one photo

    using Done = std::function<void(Result<Bytes>)>;
    /// Brings the JPEG of a blob, later, on the GUI thread.
    using Fetch = std::function<void(std::uint32_t blob, Done done)>;

    /// Both must outlive it. The document asks it for photos from now on.
    PagePhotos(PageDocument &document, Fetch fetch, QObject *parent = nullptr);

    /// At least `side` pixels on its longer side where there are so many; null until it has come.
    QImage image(std::uint32_t blob, int side) const;
    /// One that is known already, because it has just been made.
    void put(std::uint32_t blob, const QImage &image);
    /// Every photo of the page is here.
    bool complete() const;
    /// Asks again for what had not come: a blob may have arrived.
    void retry();

Q_SIGNALS:
    void arrived(quint32 blob);
    /// NotFound: on its way. Corrupt: damaged.
    void failed(pipit::Code code);

private:
    using Halves = std::vector<QImage>; // each half as wide as the one before
    void follow();
    void want(std::uint32_t blob);
    void keep(std::uint32_t blob, const QImage &image);
    std::vector<std::uint32_t> onPage() const;
    static Halves halvesOf(QImage image, std::int64_t pixels);

    PageDocument &m_document;
    Fetch m_fetch;
    QHash<std::uint32_t, Halves> m_photos;
    QHash<std::uint32_t, bool> m_asked; // true: the answer was an error
    PageId m_page;
    quint64 m_turn = 0;                 // another page since?
};

} // namespace pipit::app
