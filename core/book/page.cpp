// SPDX-License-Identifier: Apache-2.0
#include "core/book/page.h"

namespace pipit {

namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>; // clang 16 does not find it by itself

bool isLength(std::int32_t value)
{
    return value > 0 && value <= pagelimits::coordinate;
}
bool isPlace(std::int32_t value)
{
    return value >= -pagelimits::coordinate && value <= pagelimits::coordinate;
}
bool isColour(std::uint32_t value)
{
    return value <= 0xFFFFFF;
}
bool isMedia(std::uint32_t blob, std::uint32_t ms)
{
    return blob < pagelimits::blobs && ms <= pagelimits::mediaMs;
}
bool isPlacement(const Placement &place)
{
    return isPlace(place.x) && isPlace(place.y) && place.scale >= pagelimits::minScale
        && place.scale <= pagelimits::maxScale && place.turn >= 0 && place.turn < 36'000;
}
bool isInk(const std::vector<InkPoint> &points)
{
    std::uint32_t ms = 0;
    for (const auto &point : points) {
        if (!isPlace(point.x) || !isPlace(point.y) || point.ms < ms || point.ms > pagelimits::mediaMs) return false;
        ms = point.ms;
    }
    return !points.empty() && points.size() <= pagelimits::points;
}

} // namespace

std::optional<std::uint32_t> blobOf(const PageObject &object)
{
    return std::visit(Overloaded{[](const Photo &photo) { return std::optional(photo.blob); },
                                 [](const VoiceNote &note) { return std::optional(note.blob); },
                                 [](const VideoClip &clip) { return std::optional(clip.blob); },
                                 [](const auto &) { return std::optional<std::uint32_t>(); }},
                      object.what);
}

Result<void> check(const PageObject &object)
{
    const bool fine = std::visit(
        Overloaded{
            [](const Stroke &stroke) {
                return isColour(stroke.colour) && stroke.width > 0 && stroke.width <= 4000 && isInk(stroke.points)
                    && stroke.tool >= Tool::Crayon && stroke.tool <= Tool::Paintbrush;
            },
            [](const Sticker &) { return true; },
            [](const TextBox &box) {
                return isLength(box.w) && box.size > 0 && box.size <= 8000 && isColour(box.colour)
                    && box.text.size() <= pagelimits::textBytes;
            },
            [](const Photo &photo) { return isLength(photo.w) && isLength(photo.h) && isMedia(photo.blob, 0); },
            [](const VoiceNote &note) {
                return isMedia(note.blob, note.ms) && note.waveform.size() <= pagelimits::waveformBars;
            },
            [](const VideoClip &clip) { return isMedia(clip.blob, clip.ms); },
        },
        object.what);
    if (fine && isPlacement(object.place)) return {};
    return Error{Code::Invalid, "page object out of range"};
}

Result<void> check(const Page &page)
{
    if (!isLength(page.w) || !isLength(page.h) || !isColour(page.paper) || page.paperTemplate > lastPaperTemplate)
        return Error{Code::Invalid, "page out of range"};
    if (page.title.size() > pagelimits::titleBytes || page.objects.size() > pagelimits::objects)
        return Error{Code::TooBig, "page"};
    if (page.prompt
        && (page.prompt->pack.empty() || page.prompt->id.empty() || page.prompt->pack.size() > pagelimits::promptBytes
            || page.prompt->id.size() > pagelimits::promptBytes))
        return Error{Code::Invalid, "prompt"};
    std::size_t points = 0;
    for (const auto &object : page.objects) {
        PIPIT_TRY(check(object));
        if (const auto *stroke = std::get_if<Stroke>(&object.what)) points += stroke->points.size();
    }
    if (points > pagelimits::points) return Error{Code::TooBig, "points"};
    return {};
}

} // namespace pipit
