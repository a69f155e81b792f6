// SPDX-License-Identifier: Apache-2.0
#include "app/pages/sealedphoto.h"

#include "app/pages/sealedpage.h"
#include "app/photo/pagemedia.h"
#include "app/photo/picture.h"

namespace pipit::app {

Result<QImage> readPhoto(Profile &profile, const Result<std::vector<MediaRef>> &media, std::uint32_t blob, std::int64_t pixels)
{
    if (!media) return media.error();
    if (blob >= media->size()) return Error{Code::Corrupt, "media of the page"};
    PIPIT_TRY_SET(const auto sealed, openMedia(profile, (*media)[blob]));
    PIPIT_TRY_SET(const auto jpeg, readWhole(*sealed, PageMedia::maxPhoto));
    return picture::isCutOut(jpeg) ? picture::decodeCutOut(jpeg) : picture::decode(jpeg, pixels);
}

} // namespace pipit::app
