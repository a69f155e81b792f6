// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/photo/clipplayer.h"
#include "app/photo/pagephotos.h"
#include "app/session.h"
#include "core/media/sealedmedia.h"

namespace pipit::app {

/// Photos and films of the page that a controller holds open: a draft's or a shared one's. Forgets all at the lock.
class PageMedia : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the controller of a page")
    Q_PROPERTY(pipit::app::ClipPlayer *clips READ clips CONSTANT)

public:
    /// A photo of ours is under 3 MiB; nobody's is worth more memory than this.
    static constexpr std::uint64_t maxPhoto = 16u << 20;

    /// Opens one of a page's media. On the vault's thread; only while a profile is open.
    using Open = std::function<Result<std::unique_ptr<SealedMedia>>(Profile &profile, std::uint32_t blob)>;

    /// `which` is asked on the GUI thread each time, because another page may be open by then. Both outlive it.
    PageMedia(PageDocument &document, std::function<Open()> which, QObject *parent = nullptr);

    PagePhotos &photos() { return m_photos; }
    ClipPlayer *clips() { return &m_clips; }
    /// For pictures of the page as a whole.
    PagePainter::Photos source() { return [this](std::uint32_t blob, int side) { return m_photos.image(blob, side); }; }

private:
    void fetch(std::uint32_t blob, std::function<void(Result<std::unique_ptr<SealedMedia>>)> done);
    void fetchPhoto(std::uint32_t blob, PagePhotos::Done done);
    std::function<Open()> m_which;
    PagePhotos m_photos;
    ClipPlayer m_clips;
};

/// All bytes of a media file, for what is used whole. Errors: TooBig (over `limit`), Corrupt.
Result<Bytes> readWhole(const ByteSource &media, std::uint64_t limit);

} // namespace pipit::app
