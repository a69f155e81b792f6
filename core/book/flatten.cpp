// SPDX-License-Identifier: Apache-2.0
#include "core/book/flatten.h"

#include "core/book/geometry.h"

namespace pipit {

namespace {

/// Runs of points of which at least one end of each line is near enough to the paper to be seen.
void addVisibleStrokes(const PageObject &object, const Box &paper, std::vector<PageObject> &out)
{
    const auto &stroke = std::get<Stroke>(object.what);
    const auto seen = paper.grown(stroke.width * object.place.scale / 2000.0);
    const auto onPage = [&](const InkPoint &p) { return toPage(object.place, {double(p.x), double(p.y)}); };
    const auto visible = [&](std::size_t i) {
        const auto a = onPage(stroke.points[i]);
        const Box self{a.x, a.y, a.x, a.y};
        if (self.meets(seen)) return true;
        const auto line = [&](std::size_t other) {
            const auto b = onPage(stroke.points[other]);
            return self.united({b.x, b.y, b.x, b.y}).meets(seen);
        };
        return (i > 0 && line(i - 1)) || (i + 1 < stroke.points.size() && line(i + 1));
    };
    Stroke run{stroke.tool, stroke.colour, stroke.width, {}};
    const auto finish = [&] {
        if (run.points.empty()) return;
        const auto start = run.points.front().ms;
        for (auto &point : run.points) point.ms -= start;
        out.push_back({object.place, run});
        run.points.clear();
    };
    for (std::size_t i = 0; i < stroke.points.size(); ++i) {
        if (visible(i)) run.points.push_back(stroke.points[i]);
        else finish();
    }
    finish();
}

std::uint32_t renumber(std::vector<std::uint32_t> &blobs, std::uint32_t draftNumber)
{
    const auto found = std::find(blobs.begin(), blobs.end(), draftNumber);
    if (found == blobs.end()) {
        blobs.push_back(draftNumber);
        return std::uint32_t(blobs.size() - 1);
    }
    return std::uint32_t(found - blobs.begin());
}

} // namespace

FlatPage flatten(const Page &draft)
{
    FlatPage out{draft, {}};
    out.page.objects.clear();
    const Box paper{0, 0, double(draft.w), double(draft.h)};
    for (const auto &object : draft.objects) {
        if (std::holds_alternative<Stroke>(object.what)) {
            addVisibleStrokes(object, paper, out.page.objects);
            continue;
        }
        const auto *box = std::get_if<TextBox>(&object.what);
        if (box && box->text.empty()) continue;
        // Sound has no place where it could be out of sight.
        const bool heard = std::holds_alternative<VoiceNote>(object.what);
        if (!heard && !boxOf(object).meets(paper)) continue;
        auto kept = object;
        std::visit(
            [&](auto &what) {
                if constexpr (requires { what.blob; }) what.blob = renumber(out.blobs, what.blob);
            },
            kept.what);
        out.page.objects.push_back(std::move(kept));
    }
    return out;
}

} // namespace pipit
