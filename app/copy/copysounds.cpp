// SPDX-License-Identifier: Apache-2.0
#include "app/copy/copysounds.h"

#include "app/pages/sealedpage.h"

namespace pipit::app {

namespace {

CopySound openSound(const Profile &profile, const std::vector<MediaRef> &media, std::uint32_t blob, bool film)
{
    CopySound out;
    out.film = film;
    if (blob >= media.size()) return out;
    const auto &ref = media[blob];
    out.mime = QString::fromStdString(ref.mime);
    auto opened = openMedia(profile, ref);
    if (opened) {
        out.size = ref.trueSize;
        out.bytes = std::move(*opened);
    } else {
        out.damaged = opened.code() != Code::NotFound;
    }
    return out;
}

} // namespace

Result<std::vector<CopySound>> soundsOf(DeviceSession &session, const PageKey &key)
{
    auto *profile = session.profile();
    if (!profile) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto page, key.draft ? openDraft(*profile, *key.draft) : openPage(*profile, key.circle, key.entry));
    PIPIT_TRY_SET(const auto media, key.draft ? profile->drafts().media(*key.draft) : profile->media(key.circle, key.entry));
    std::vector<CopySound> out;
    for (const auto &object : page.objects) {
        if (const auto *note = std::get_if<VoiceNote>(&object.what)) out.push_back(openSound(*profile, media, note->blob, false));
        if (const auto *clip = std::get_if<VideoClip>(&object.what)) out.push_back(openSound(*profile, media, clip->blob, true));
    }
    return out;
}

} // namespace pipit::app
