// SPDX-License-Identifier: Apache-2.0
#include "app/visit/inklines.h"

#include "app/page/pageraster.h"
#include "app/page/stickerimages.h"
#include "app/pages/sealedpage.h"
#include "core/book/flatten.h"
#include "core/book/pagecodec.h"

namespace pipit::app {

namespace {

constexpr int pictureWidth = 860; ///< twice the pane
constexpr std::uint64_t mostBytes = 24u << 20;

struct Band
{
    int first = 0, last = 0;
};

Band bandOf(const Stroke &stroke)
{
    auto top = stroke.points.front().y, bottom = top;
    for (const auto &point : stroke.points) {
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    const auto lineOf = [](std::int32_t y) { return std::clamp(y / inksheet::step, 0, inksheet::lines - 1); };
    // A letter's tail hangs into the next line; what is taller than a line and a half is no letter.
    if (bottom - top <= inksheet::step * 3 / 2) return {lineOf((top + bottom) / 2), lineOf((top + bottom) / 2)};
    return {lineOf(top), lineOf(bottom)};
}

} // namespace

std::vector<Page> inkLines(const Page &sheet)
{
    const auto flat = flatten(sheet).page;
    std::vector<std::pair<Band, const PageObject *>> strokes;
    std::array<bool, inksheet::lines> joined{}; // to the line before
    for (const auto &object : flat.objects) {
        const auto *stroke = std::get_if<Stroke>(&object.what);
        if (!stroke) continue;
        const auto band = bandOf(*stroke);
        for (int line = band.first + 1; line <= band.last; ++line) joined[std::size_t(line)] = true;
        strokes.emplace_back(band, &object);
    }
    std::vector<Page> out;
    for (int first = 0; first < inksheet::lines;) {
        int end = first + 1;
        while (end < inksheet::lines && joined[std::size_t(end)]) ++end;
        Page line;
        line.id = sheet.id;
        for (const auto &[band, object] : strokes) {
            if (band.first < first || band.first >= end) continue;
            line.objects.push_back(*object);
            for (auto &point : std::get<Stroke>(line.objects.back().what).points) point.y -= first * inksheet::step;
        }
        if (!line.objects.empty()) out.push_back(std::move(line));
        first = end;
    }
    return out;
}

double inkHeight(const Page &line)
{
    std::int32_t bottom = 0;
    for (const auto &object : line.objects)
        if (const auto *stroke = std::get_if<Stroke>(&object.what))
            for (const auto &point : stroke->points) bottom = std::max(bottom, point.y + stroke->width / 2);
    // A tail that hangs a little over its line is seen whole.
    const auto used = std::clamp(bottom + inksheet::step / 8, inksheet::step, pagelimits::height);
    return double(used) / line.w;
}

QImage drawInk(const Page &line)
{
    StickerImages stickers;
    const auto whole = renderPage(line, pictureWidth, stickers);
    return whole.copy(0, 0, whole.width(), std::min(whole.height(), int(inkHeight(line) * whole.width())));
}

Result<Page> inkOf(const Profile &profile, const MediaRef &medium)
{
    if (medium.mime != inksheet::mime) return Error{Code::TooNew, "ink of another kind"};
    if (medium.trueSize > mostBytes) return Error{Code::TooBig, "ink"};
    PIPIT_TRY_SET(const auto sealed, openMedia(profile, medium));
    Bytes bytes(std::size_t(medium.trueSize));
    PIPIT_TRY_SET(const auto got, sealed->readAt(0, bytes));
    if (got != bytes.size()) return Error{Code::Corrupt, "ink is shorter than it says"};
    return decodePage(bytes);
}

} // namespace pipit::app
