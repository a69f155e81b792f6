// SPDX-License-Identifier: Apache-2.0
#include "app/photo/pagemedia.h"

namespace pipit::app {

Result<Bytes> readWhole(const ByteSource &media, std::uint64_t limit)
{
    PIPIT_TRY_SET(const auto size, media.size());
    if (size > limit) return Error{Code::TooBig, "media"};
    Bytes bytes(static_cast<std::size_t>(size));
    PIPIT_TRY_SET(const auto got, media.readAt(0, bytes));
    if (got != bytes.size()) return Error{Code::Corrupt, "media"};
    return bytes;
}

PageMedia::PageMedia(PageDocument &document, std::function<Open()> which, QObject *parent)
    : QObject(parent), m_which(std::move(which)),
      m_photos(document, [this](std::uint32_t blob, PagePhotos::Done done) { fetchPhoto(blob, std::move(done)); }),
      m_clips([this](std::uint32_t blob, ClipPlayer::Done done) { fetch(blob, [done](auto media) {
          if (media) done(std::unique_ptr<ByteSource>(std::move(*media)));
          else done(media.error());
      }); })
{
    auto *session = Session::create(nullptr, nullptr);
    connect(&m_clips, &ClipPlayer::watched, session, &Session::active);
    connect(session, &Session::locked, &m_clips, &ClipPlayer::close);
    connect(&document, &PageDocument::pageReplaced, &m_clips, &ClipPlayer::close);
}

void PageMedia::fetch(std::uint32_t blob, std::function<void(Result<std::unique_ptr<SealedMedia>>)> done)
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [open = m_which(), blob](DeviceSession &session) -> Result<std::unique_ptr<SealedMedia>> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            return open(*session.profile(), blob);
        },
        std::move(done));
}

void PageMedia::fetchPhoto(std::uint32_t blob, PagePhotos::Done done)
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [open = m_which(), blob](DeviceSession &session) -> Result<Bytes> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto media, open(*session.profile(), blob));
            return readWhole(*media, maxPhoto);
        },
        std::move(done));
}

} // namespace pipit::app
