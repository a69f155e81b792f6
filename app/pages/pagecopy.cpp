// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagecopy.h"

#include "app/pages/sealedpage.h"
#include "core/book/flatten.h"
#include "core/book/pagecodec.h"

namespace pipit::app {

namespace {

struct Original
{
    Page page;
    std::vector<MediaRef> media;
    Bytes picture; ///< of it as it is, or empty
};

Result<Original> open(Profile &profile, const PageKey &key)
{
    Original out;
    if (!key.draft) {
        PIPIT_TRY_SET(out.page, openPage(profile, key.circle, key.entry));
        PIPIT_TRY_SET(out.media, profile.media(key.circle, key.entry));
        PIPIT_TRY_SET(out.picture, profile.thumbnail(key.entry.hash));
        return out;
    }
    PIPIT_TRY_SET(out.page, openDraft(profile, *key.draft));
    PIPIT_TRY_SET(out.media, profile.drafts().media(*key.draft));
    PIPIT_TRY_SET(auto picture, profile.drafts().picture(*key.draft));
    if (picture.fresh) out.picture = std::move(picture.image);
    return out;
}

std::uint64_t limitOf(MediaKind kind)
{
    return kind == MediaKind::Clip ? limits::maxVideoBlob : limits::maxOtherBlob;
}

} // namespace

Result<PageId> copyPage(Profile &profile, const PageKey &key, Rng &rng)
{
    PIPIT_TRY_SET(auto original, open(profile, key));
    auto flat = flatten(original.page);
    flat.page.id = rng.id<PageId>();
    std::vector<std::unique_ptr<SealedMedia>> sources;
    std::vector<Drafts::Media> media;
    for (const auto number : flat.blobs) {
        if (number >= original.media.size()) return Error{Code::Corrupt, "media of the page"};
        const auto &ref = original.media[number];
        PIPIT_TRY_SET(auto source, openMedia(profile, ref));
        media.push_back({source.get(), limitOf(ref.kind), ref.mime, ref.kind, ref.durationMs});
        sources.push_back(std::move(source));
    }
    PIPIT_TRY_SET(auto snapshot, encodeSnapshot(flat.page));
    const Drafts::Whole whole{flat.page.id, std::move(snapshot), flat.page.title, flat.page.prompt, std::move(original.picture)};
    PIPIT_TRY(profile.drafts().createWhole(whole, media));
    return flat.page.id;
}

} // namespace pipit::app
