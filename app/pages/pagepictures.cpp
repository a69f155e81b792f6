// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagepictures.h"

#include "app/pages/pagekey.h"
#include "app/pages/sealedpage.h"
#include "app/pages/thumbnails.h"
#include "app/photo/pagemedia.h"
#include "app/photo/picture.h"

namespace pipit::app {

namespace {
constexpr std::int64_t smallPhoto = 60'000; ///< pixels in a drawing that is 320 wide
}

Result<void> PagePictures::gather(Profile &profile, const PageCard &card)
{
    const auto key = PageKey{{}, card.circle, card.ref}.text();
    PIPIT_TRY_SET(auto png, profile.thumbnail(card.ref.hash));
    if (!png.empty()) {
        add(key, std::move(png));
        return {};
    }
    // One page that cannot be opened leaves its place in the list empty; opening it says why.
    if (auto page = openPage(profile, card.circle, card.ref)) m_undrawn.push_back(undrawn(profile, card, key, std::move(*page)));
    return {};
}

/// Photos that have not come yet leave their card empty, until the list is made again.
PagePictures::Undrawn PagePictures::undrawn(Profile &profile, const PageCard &card, QString key, Page page)
{
    Undrawn out{std::move(key), card.ref.hash, std::move(page), {}, true};
    const auto media = profile.media(card.circle, card.ref);
    for (const auto &object : out.page.objects) {
        const auto *photo = std::get_if<Photo>(&object.what);
        if (!photo || out.photos.contains(photo->blob)) continue;
        const auto read = [&]() -> Result<QImage> {
            if (!media || photo->blob >= media->size()) return Error{Code::Corrupt, "media of the page"};
            PIPIT_TRY_SET(const auto sealed, openMedia(profile, (*media)[photo->blob]));
            PIPIT_TRY_SET(const auto jpeg, readWhole(*sealed, PageMedia::maxPhoto));
            return picture::isCutOut(jpeg) ? picture::decodeCutOut(jpeg) : picture::decode(jpeg, smallPhoto);
        };
        auto image = read();
        if (image) out.photos.emplace(photo->blob, std::move(*image));
        else out.whole = false;
    }
    return out;
}

void PagePictures::show(Session &session) const
{
    if (session.state() != Session::Open) return;
    for (const auto &[key, png] : m_encoded)
        if (!png.empty()) Thumbnails::put(key, Thumbnails::decode(png));
    for (const auto &undrawn : m_undrawn) {
        const auto image = Thumbnails::draw(undrawn.page, [&undrawn](std::uint32_t blob, int) {
            const auto photo = undrawn.photos.find(blob);
            return photo == undrawn.photos.end() ? QImage() : photo->second;
        });
        Thumbnails::put(undrawn.key, image);
        if (!undrawn.whole) continue;
        session.vault().tell([hash = undrawn.hash, png = Thumbnails::encode(image)](DeviceSession &device) {
            return device.profile() ? device.profile()->setThumbnail(hash, png) : Result<void>();
        });
    }
}

} // namespace pipit::app
