// SPDX-License-Identifier: Apache-2.0
#include "app/pages/entryvoice.h"

#include "app/pages/pagekey.h"
#include "app/pages/sealedpage.h"
#include "app/words.h"
#include "core/format/mime.h"

namespace pipit::app {

Result<MediaRef> sealedVoice(Profile &profile, const Bytes &opus, std::uint32_t ms)
{
    PIPIT_TRY_SET(auto stored, profile.blobs().seal(MemorySource(opus), limits::maxOtherBlob));
    return MediaRef{stored.blob.id, std::move(stored.key), opus.size(), std::string(voiceMime), MediaKind::Voice, ms};
}

EntryVoice::EntryVoice(QObject *parent) : QObject(parent), m_player(Platform::create(nullptr, nullptr)->speaker())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::locked, this, &EntryVoice::stop);
    connect(&m_player, &VoicePlayer::moved, session, &Session::active);
    connect(&m_player, &VoicePlayer::moved, this, &EntryVoice::moved);
    connect(&m_player, &VoicePlayer::playingChanged, this, &EntryVoice::changed);
    connect(&m_player, &VoicePlayer::problemChanged, this, [this] {
        switch (m_player.problem()) {
        case VoicePlayer::NoProblem: return;
        case VoicePlayer::Damaged: return tell(words::sentence(Code::Corrupt));
        case VoicePlayer::NoSpeaker: return tell(tr("This tablet has no speaker that Pipit can use."));
        case VoicePlayer::Broken: return tell(tr("The sound stopped. Play it again."));
        }
    });
}

std::optional<EntryVoice::Place> EntryVoice::of(const std::vector<MediaRef> &media)
{
    for (auto i = media.size(); i-- > 0;)
        if (media[i].kind == MediaKind::Voice) return Place{std::uint32_t(i), media[i].durationMs};
    return std::nullopt;
}

Result<std::optional<EntryVoice::Place>> EntryVoice::addedTo(Profile &profile, const CircleId &circle, const EntryRef &live)
{
    const auto voices = [](const std::vector<MediaRef> &media) {
        return std::count_if(media.begin(), media.end(), [](const auto &one) { return one.kind == MediaKind::Voice; });
    };
    PIPIT_TRY_SET(const auto media, profile.media(circle, live));
    const auto place = of(media);
    if (!place) return place;
    PIPIT_TRY_SET(const auto entry, profile.entry(circle, live));
    if (!entry || !entry->target) return place;
    PIPIT_TRY_SET(const auto before, profile.media(circle, *entry->target));
    return voices(media) > voices(before) ? place : std::nullopt;
}

void EntryVoice::toggle(const QString &key)
{
    if (key == m_key && m_player.loaded()) {
        if (m_player.playing()) m_player.pause();
        else m_player.play();
        return;
    }
    stop();
    const auto wanted = PageKey::from(key);
    if (!wanted || wanted->draft) return;
    m_key = key;
    Q_EMIT changed();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [circle = wanted->circle, ref = wanted->entry](DeviceSession &device) -> Result<std::unique_ptr<SealedMedia>> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto media, device.profile()->media(circle, ref));
            const auto place = of(media);
            if (!place) return Error{Code::Corrupt, "no voice"};
            return openMedia(*device.profile(), media[place->blob]);
        },
        [this, session, key](Result<std::unique_ptr<SealedMedia>> note) {
            if (key != m_key || session->state() != Session::Open) return;
            if (!note) {
                tell(note.code() == Code::NotFound ? tr("The voice is still on its way. It comes when there is internet.") : words::sentence(note.code()));
                return;
            }
            if (!m_player.load(std::move(*note))) return; // its problem is told above
            tell({});
            m_player.play();
        });
}

void EntryVoice::stop()
{
    (void)m_player.load(nullptr);
    m_key.clear();
    m_notice.clear();
    Q_EMIT changed();
}

void EntryVoice::tell(const QString &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace pipit::app
