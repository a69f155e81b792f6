// SPDX-License-Identifier: Apache-2.0
#include "core/book/papershape.h"

#include <cmath>

namespace pipit {

namespace {

bool isBubble(const PageObject &object)
{
    return std::holds_alternative<VoiceNote>(object.what) || std::holds_alternative<VideoClip>(object.what);
}

/// How far `from`–`to` has to go to lie within 0 … `room`; it is never longer than that.
double pushInto(double from, double to, double room)
{
    return from < 0 ? -from : to > room ? room - to : 0;
}

std::int32_t whole(double value)
{
    constexpr double far = pagelimits::coordinate;
    return std::int32_t(std::lround(std::clamp(value, -far, far)));
}

} // namespace

PageChange reshaped(const Page &page, std::int32_t w, std::int32_t h, const std::optional<Box> &content)
{
    const Box seen = content.value_or(Box{page.w / 2.0, page.h / 2.0, page.w / 2.0, page.h / 2.0});
    const double wide = std::max(1.0, seen.right - seen.left), high = std::max(1.0, seen.bottom - seen.top);
    // In whole thousandths, as placements count, and never a hair too large.
    const double scale = std::floor(std::min({1.0, w / wide, h / high}) * 1000) / 1000;
    double dx = w / 2.0 - scale * page.w / 2.0, dy = h / 2.0 - scale * page.h / 2.0;
    dx += pushInto(scale * seen.left + dx, scale * seen.right + dx, w);
    dy += pushInto(scale * seen.top + dy, scale * seen.bottom + dy, h);
    PageChange out{{SetSize{w, h}}};
    for (std::size_t i = 0; i < page.objects.size(); ++i) {
        const auto &object = page.objects[i];
        auto place = object.place;
        place.x = whole(scale * place.x + dx);
        place.y = whole(scale * place.y + dy);
        if (isBubble(object)) {
            const double half = place.scale / 2000.0;
            place.x += whole(pushInto(place.x - bubbleWidth * half, place.x + bubbleWidth * half, w));
            place.y += whole(pushInto(place.y - bubbleHeight * half, place.y + bubbleHeight * half, h));
        } else {
            place.scale = std::max(pagelimits::minScale, whole(scale * place.scale));
        }
        if (place != object.place) out.steps.push_back(MoveObject{i, place});
    }
    return out;
}

std::optional<SetSize> sizeOf(const PageChange &change)
{
    for (const auto &step : change.steps)
        if (const auto *size = std::get_if<SetSize>(&step)) return *size;
    return std::nullopt;
}

} // namespace pipit
