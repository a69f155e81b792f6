// SPDX-License-Identifier: Apache-2.0
#include "core/book/pagechange.h"

#include "core/book/pagecodec.h"

namespace pipit {

namespace {

Error noSuch()
{
    return {Code::Invalid, "step does not fit the page"};
}

Result<Stroke *> strokeAt(Page &page, std::size_t index)
{
    if (index >= page.objects.size()) return noSuch();
    auto *stroke = std::get_if<Stroke>(&page.objects[index].what);
    if (!stroke) return noSuch();
    return stroke;
}

std::size_t pointsOf(std::span<const PageObject> objects)
{
    std::size_t points = 0;
    for (const auto &object : objects)
        if (const auto *stroke = std::get_if<Stroke>(&object.what)) points += stroke->points.size();
    return points;
}

/// Each does one step and returns the step that takes it back.
struct Doer {
    Page &page;

    Result<PageStep> operator()(const Splice &step) const
    {
        auto &objects = page.objects;
        if (step.index > objects.size() || step.removed > objects.size() - step.index) return noSuch();
        if (objects.size() - step.removed + step.inserted.size() > pagelimits::objects)
            return Error{Code::TooBig, "objects"};
        for (const auto &object : step.inserted) PIPIT_TRY(check(object));
        if (pointsOf(objects) + pointsOf(step.inserted) > pagelimits::points) return Error{Code::TooBig, "points"};
        const auto first = objects.begin() + std::ptrdiff_t(step.index);
        const auto last = first + std::ptrdiff_t(step.removed);
        Splice back{step.index, step.inserted.size(), {std::make_move_iterator(first), std::make_move_iterator(last)}};
        objects.insert(objects.erase(first, last), step.inserted.begin(), step.inserted.end());
        return PageStep(std::move(back));
    }
    Result<PageStep> operator()(const AppendPoints &step) const
    {
        PIPIT_TRY_SET(auto *stroke, strokeAt(page, step.index));
        const auto before = stroke->points.size();
        if (step.points.empty() || step.points.front().ms < stroke->points.back().ms) return noSuch();
        PIPIT_TRY(check(PageObject{{}, Stroke{Tool::Crayon, 0, 1, step.points}}));
        if (pointsOf(page.objects) + step.points.size() > pagelimits::points) return Error{Code::TooBig, "points"};
        stroke->points.insert(stroke->points.end(), step.points.begin(), step.points.end());
        return PageStep(KeepPoints{step.index, before});
    }
    Result<PageStep> operator()(const KeepPoints &step) const
    {
        PIPIT_TRY_SET(auto *stroke, strokeAt(page, step.index));
        if (step.count == 0 || step.count >= stroke->points.size()) return noSuch();
        const auto from = stroke->points.begin() + std::ptrdiff_t(step.count);
        AppendPoints back{step.index, {from, stroke->points.end()}};
        stroke->points.erase(from, stroke->points.end());
        return PageStep(std::move(back));
    }
    Result<PageStep> operator()(const MoveObject &step) const
    {
        if (step.index >= page.objects.size()) return noSuch();
        auto &object = page.objects[step.index];
        MoveObject back{step.index, std::exchange(object.place, step.place)};
        if (const auto fine = check(object); !fine) {
            object.place = back.place;
            return fine.error();
        }
        return PageStep(back);
    }
    Result<PageStep> operator()(const Reorder &step) const
    {
        auto &objects = page.objects;
        if (step.from >= objects.size() || step.to >= objects.size()) return noSuch();
        const auto from = objects.begin() + std::ptrdiff_t(step.from), to = objects.begin() + std::ptrdiff_t(step.to);
        if (from < to) std::rotate(from, from + 1, to + 1);
        else std::rotate(to, from, from + 1);
        return PageStep(Reorder{step.to, step.from});
    }
    Result<PageStep> operator()(const SetText &step) const
    {
        if (step.index >= page.objects.size()) return noSuch();
        auto *box = std::get_if<TextBox>(&page.objects[step.index].what);
        if (!box) return noSuch();
        PIPIT_TRY(check(PageObject{{}, step.box}));
        return PageStep(SetText{step.index, std::exchange(*box, step.box)});
    }
    Result<PageStep> operator()(const SetTitle &step) const
    {
        if (step.title.size() > pagelimits::titleBytes) return Error{Code::TooBig, "title"};
        return PageStep(SetTitle{std::exchange(page.title, step.title)});
    }
    Result<PageStep> operator()(const SetPaper &step) const
    {
        if (step.colour > 0xFFFFFF || step.paperTemplate > lastPaperTemplate) return noSuch();
        return PageStep(SetPaper{std::exchange(page.paper, step.colour),
                                 std::exchange(page.paperTemplate, step.paperTemplate)});
    }
    Result<PageStep> operator()(const SetSize &step) const
    {
        const auto fits = [](std::int32_t length) { return length > 0 && length <= pagelimits::coordinate; };
        if (!fits(step.w) || !fits(step.h)) return noSuch();
        return PageStep(SetSize{std::exchange(page.w, step.w), std::exchange(page.h, step.h)});
    }
};

} // namespace

PageChange addObject(const Page &page, PageObject object)
{
    PageChange out;
    out.steps.push_back(Splice{page.objects.size(), 0, {std::move(object)}});
    return out;
}

PageChange removeObject(std::size_t index)
{
    PageChange out;
    out.steps.push_back(Splice{index, 1, {}});
    return out;
}

Result<PageChange> apply(Page &page, const PageChange &change)
{
    PageChange back;
    for (const auto &step : change.steps) {
        auto undone = std::visit(Doer{page}, step);
        if (!undone) {
            for (const auto &undo : back.steps) (void)std::visit(Doer{page}, undo);
            return undone.error();
        }
        back.steps.insert(back.steps.begin(), std::move(undone).value());
    }
    return back;
}

Result<Page> replay(ByteView snapshot, std::span<const Bytes> changes)
{
    PIPIT_TRY_SET(auto page, decodePage(snapshot));
    for (const auto &bytes : changes) {
        PIPIT_TRY_SET(const auto change, decodeChange(bytes));
        if (!apply(page, change)) return Error{Code::Corrupt, "change does not fit its draft"};
    }
    PIPIT_TRY(check(page));
    return page;
}

} // namespace pipit
