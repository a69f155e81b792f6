// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagepictures.h"

#include "app/pages/pagekey.h"
#include "app/pages/sealedpage.h"
#include "app/pages/thumbnails.h"

namespace pipit::app {

Result<void> PagePictures::gather(Profile &profile, const PageCard &card)
{
    const auto key = PageKey{{}, card.circle, card.ref}.text();
    PIPIT_TRY_SET(auto png, profile.thumbnail(card.ref.hash));
    if (!png.empty()) {
        add(key, std::move(png));
        return {};
    }
    // One page that cannot be opened leaves its place in the list empty; opening it says why.
    if (auto page = openPage(profile, card.circle, card.ref)) m_undrawn.push_back({key, card.ref.hash, std::move(*page)});
    return {};
}

void PagePictures::show(Session &session) const
{
    if (session.state() != Session::Open) return;
    for (const auto &[key, png] : m_encoded)
        if (!png.empty()) Thumbnails::put(key, Thumbnails::decode(png));
    for (const auto &undrawn : m_undrawn) {
        const auto image = Thumbnails::draw(undrawn.page);
        Thumbnails::put(undrawn.key, image);
        session.vault().tell([hash = undrawn.hash, png = Thumbnails::encode(image)](DeviceSession &device) {
            return device.profile() ? device.profile()->setThumbnail(hash, png) : Result<void>();
        });
    }
}

} // namespace pipit::app
