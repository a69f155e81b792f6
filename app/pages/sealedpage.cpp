// SPDX-License-Identifier: Apache-2.0
#include "app/pages/sealedpage.h"

#include "core/book/held.h"
#include "core/book/pagechange.h"
#include "core/book/pagecodec.h"

namespace pipit::app {

namespace {

/// Strokes over 64 KiB lie in a blob of their own.
Result<Bytes> readInk(const Profile &profile, const std::vector<MediaRef> &media)
{
    for (const auto &ref : media) {
        if (ref.kind != MediaKind::Ink) continue;
        PIPIT_TRY_SET(const auto source, openMedia(profile, ref));
        PIPIT_TRY_SET(const auto size, source->size());
        Bytes ink(static_cast<std::size_t>(size));
        PIPIT_TRY(source->readAt(0, ink));
        return ink;
    }
    return Bytes();
}

} // namespace

Result<std::unique_ptr<SealedMedia>> openMedia(const Profile &profile, const MediaRef &ref)
{
    PIPIT_TRY_SET(auto sealed, profile.sealedBlob(ref.blob));
    return SealedMedia::open(std::move(sealed), ref);
}

Result<Page> openDraft(Profile &profile, const PageId &id)
{
    PIPIT_TRY_SET(const auto kept, profile.drafts().load(id));
    return replay(kept.snapshot, kept.changes);
}

Result<Page> openPage(Profile &profile, const CircleId &circle, const EntryRef &ref)
{
    PIPIT_TRY_SET(const auto entry, profile.entry(circle, ref));
    if (!entry) return Error{Code::NotFound, "page"};
    PIPIT_TRY_SET(const auto media, profile.media(circle, ref));
    PIPIT_TRY_SET(const auto ink, readInk(profile, media));
    if (entry->kind != Kind::Live) return decodePage(entry->content, ink);
    PIPIT_TRY_SET(const auto live, LiveContent::decode(entry->content)); // made together: a page inside what was said
    if (live.page.empty()) return Error{Code::NotFound, "page of what was made together"};
    return decodePage(live.page, ink);
}

} // namespace pipit::app
