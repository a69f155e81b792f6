// SPDX-License-Identifier: Apache-2.0
#include "app/photo/entryfilm.h"

#include "app/pages/pagekey.h"
#include "app/pages/sealedpage.h"

#include <algorithm>

namespace pipit::app {

EntryFilm::EntryFilm(QObject *parent) : QObject(parent), m_clips([this](std::uint32_t, ClipPlayer::Done done) { fetch(std::move(done)); })
{
    auto *session = Session::create(nullptr, nullptr);
    connect(&m_clips, &ClipPlayer::watched, session, &Session::active);
    connect(session, &Session::locked, &m_clips, &ClipPlayer::close);
}

void EntryFilm::open(const QString &key)
{
    m_key = key;
    m_clips.open(0);
}

void EntryFilm::fetch(ClipPlayer::Done done)
{
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [wanted = PageKey::from(m_key)](DeviceSession &device) -> Result<std::unique_ptr<SealedMedia>> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            if (!wanted || wanted->draft) return Error{Code::Corrupt, "film"};
            PIPIT_TRY_SET(const auto media, device.profile()->media(wanted->circle, wanted->entry));
            const auto film = std::find_if(media.begin(), media.end(), [](const auto &one) { return one.kind == MediaKind::Clip; });
            if (film == media.end()) return Error{Code::Corrupt, "film"};
            return openMedia(*device.profile(), *film);
        },
        [done = std::move(done)](Result<std::unique_ptr<SealedMedia>> film) {
            if (film) done(std::unique_ptr<ByteSource>(std::move(*film)));
            else done(film.error());
        });
}

} // namespace pipit::app
