// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagepictures.h"

#include "app/pages/sealedpage.h"
#include "app/pages/sealedphoto.h"
#include "app/pages/thumbnails.h"

namespace pipit::app {

namespace {
constexpr std::int64_t smallPhoto = 60'000; ///< pixels in a drawing that is 320 wide
}

Result<void> PagePictures::gather(Profile &profile, const PageKey &key)
{
    return key.draft ? gatherDraft(profile, key) : gatherShared(profile, key);
}

bool PagePictures::take(const PageKey &key, ByteView png)
{
    auto image = Thumbnails::decode(png);
    if (image.isNull()) return false;
    m_ready.emplace_back(key.text(), std::move(image));
    return true;
}

Result<void> PagePictures::gatherDraft(Profile &profile, const PageKey &key)
{
    PIPIT_TRY_SET(const auto picture, profile.drafts().picture(*key.draft));
    const bool shown = take(key, picture.image);
    if (shown && picture.fresh) return {};
    auto page = openDraft(profile, *key.draft);
    // A picture of how it was is better than none.
    if (page || !shown) draw(profile, key, std::move(page), profile.drafts().media(*key.draft), picture.version);
    return {};
}

Result<void> PagePictures::gatherShared(Profile &profile, const PageKey &key)
{
    PIPIT_TRY_SET(const auto png, profile.thumbnail(key.entry.hash));
    if (!take(key, png)) draw(profile, key, openPage(profile, key.circle, key.entry), profile.media(key.circle, key.entry));
    return {};
}

/// Photos that have not come yet leave their card empty, until the list is made again.
void PagePictures::draw(Profile &profile, const PageKey &key, Result<Page> page, const Result<std::vector<MediaRef>> &media, std::int64_t version)
{
    if (!page) {
        (page.code() == Code::NotFound ? m_unfinished : m_unreadable).insert(key.text());
        return;
    }
    Undrawn out{key, std::move(*page), version, {}, true};
    for (const auto &object : out.page.objects) {
        const auto *photo = std::get_if<Photo>(&object.what);
        if (!photo || out.photos.contains(photo->blob)) continue;
        auto image = readPhoto(profile, media, photo->blob, smallPhoto);
        if (image) out.photos.emplace(photo->blob, std::move(*image));
        else out.whole = false;
    }
    if (!out.whole) m_unfinished.insert(key.text());
    m_undrawn.push_back(std::move(out));
}

void PagePictures::show(Session &session) const
{
    if (session.state() != Session::Open) return;
    for (const auto &[key, image] : m_ready) Thumbnails::put(key, image);
    for (const auto &undrawn : m_undrawn) {
        const auto image = Thumbnails::draw(undrawn.page, [&undrawn](std::uint32_t blob, int) {
            const auto photo = undrawn.photos.find(blob);
            return photo == undrawn.photos.end() ? QImage() : photo->second;
        });
        Thumbnails::put(undrawn.key.text(), image);
        if (undrawn.whole) keep(session, undrawn, Thumbnails::encode(image));
    }
}

void PagePictures::keep(Session &session, const Undrawn &undrawn, Bytes png)
{
    session.vault().tell([key = undrawn.key, version = undrawn.version, png = std::move(png)](DeviceSession &device) -> Result<void> {
        if (!device.profile()) return {};
        return key.draft ? device.profile()->drafts().setThumbnail(*key.draft, png, version) : device.profile()->setThumbnail(key.entry.hash, png);
    });
}

} // namespace pipit::app
