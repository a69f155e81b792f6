// SPDX-License-Identifier: Apache-2.0
#include "core/book/objectcodec.h"
#include "core/book/pagechange.h"

namespace pipit {

namespace {

constexpr std::uint64_t indexLimit = pagelimits::objects;
constexpr std::uint64_t kindTitle = 7, kindPaper = 8, kindSize = 9, kindAct = 10;

struct Put {
    cbor::Writer &out;

    void operator()(const Splice &step) const
    {
        out.array(4).unsignedInt(1).unsignedInt(step.index).unsignedInt(step.removed);
        encodeObjectList(out, step.inserted);
    }
    void operator()(const AppendPoints &step) const
    {
        const std::span<const InkPoint> stroke(step.points);
        out.array(3).unsignedInt(2).unsignedInt(step.index).bytes(encodeStrokes({&stroke, 1}));
    }
    void operator()(const KeepPoints &step) const
    {
        out.array(3).unsignedInt(3).unsignedInt(step.index).unsignedInt(step.count);
    }
    void operator()(const MoveObject &step) const
    {
        const auto &place = step.place;
        out.array(7).unsignedInt(4).unsignedInt(step.index).integer(place.x).integer(place.y).integer(place.scale)
            .integer(place.turn).unsignedInt(place.flip ? 1 : 0);
    }
    void operator()(const Reorder &step) const
    {
        out.array(3).unsignedInt(5).unsignedInt(step.from).unsignedInt(step.to);
    }
    void operator()(const SetText &step) const
    {
        const PageObject object{{}, step.box};
        out.array(3).unsignedInt(6).unsignedInt(step.index);
        encodeObjectList(out, {&object, 1});
    }
    void operator()(const SetTitle &step) const { out.array(2).unsignedInt(7).text(step.title); }
    void operator()(const SetPaper &step) const
    {
        out.array(3).unsignedInt(8).unsignedInt(step.colour).unsignedInt(std::uint64_t(step.paperTemplate));
    }
    void operator()(const SetSize &step) const { out.array(3).unsignedInt(kindSize).integer(step.w).integer(step.h); }
};

Result<PageStep> readMove(cbor::Reader &in, std::size_t index)
{
    MoveObject step{index, {}};
    constexpr auto far = std::int64_t(pagelimits::coordinate);
    PIPIT_TRY_SET(const auto x, in.integer());
    PIPIT_TRY_SET(const auto y, in.integer());
    PIPIT_TRY_SET(const auto scale, in.unsignedUpTo(pagelimits::maxScale));
    PIPIT_TRY_SET(const auto turn, in.unsignedUpTo(35'999));
    PIPIT_TRY_SET(const auto flip, in.unsignedUpTo(1));
    if (x < -far || x > far || y < -far || y > far || scale < pagelimits::minScale)
        return Error{Code::Corrupt, "placement"};
    step.place = {std::int32_t(x), std::int32_t(y), std::int32_t(scale), std::int32_t(turn), flip == 1};
    return PageStep(step);
}

Result<PageStep> readText(cbor::Reader &in, std::size_t index, InkBudget &budget)
{
    PIPIT_TRY_SET(auto objects, decodeObjectList(in, {}, budget));
    auto *box = objects.size() == 1 ? std::get_if<TextBox>(&objects[0].what) : nullptr;
    if (!box || objects[0].place != Placement{}) return Error{Code::Corrupt, "text step"};
    return PageStep(SetText{index, std::move(*box)});
}

Result<PageStep> readPaper(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto colour, in.unsignedUpTo(0xFFFFFF));
    PIPIT_TRY_SET(const auto number, in.unsignedInt());
    if (number > std::uint64_t(lastPaperTemplate)) return Error{Code::TooNew, "template"};
    return PageStep(SetPaper{std::uint32_t(colour), PaperTemplate(number)});
}

Result<PageStep> readSize(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto w, in.unsignedUpTo(pagelimits::coordinate));
    PIPIT_TRY_SET(const auto h, in.unsignedUpTo(pagelimits::coordinate));
    if (w == 0 || h == 0) return Error{Code::Corrupt, "size"};
    return PageStep(SetSize{std::int32_t(w), std::int32_t(h)});
}

Result<PageStep> readTitle(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto title, in.text());
    if (title.size() > pagelimits::titleBytes) return Error{Code::Corrupt, "title"};
    return PageStep(SetTitle{std::string(title)});
}

Result<PageStep> readIndexed(cbor::Reader &in, std::uint64_t kind, InkBudget &budget)
{
    PIPIT_TRY_SET(const auto wide, in.unsignedUpTo(indexLimit));
    const auto index = std::size_t(wide);
    if (kind == 2) {
        PIPIT_TRY_SET(const auto group, in.bytes());
        PIPIT_TRY_SET(auto strokes, decodeStrokes(group, budget));
        if (strokes.size() != 1) return Error{Code::Corrupt, "points of one stroke"};
        return PageStep(AppendPoints{index, std::move(strokes[0])});
    }
    if (kind == 4) return readMove(in, index);
    if (kind == 6) return readText(in, index, budget);
    PIPIT_TRY_SET(const auto second, in.unsignedUpTo(pagelimits::points));
    if (kind == 3) return PageStep(KeepPoints{index, std::size_t(second)});
    if (kind == 5) return PageStep(Reorder{index, std::size_t(second)});
    PIPIT_TRY_SET(auto inserted, decodeObjectList(in, {}, budget));
    return PageStep(Splice{index, std::size_t(second), std::move(inserted)});
}

/// The kind of the item that begins here, its number of fields checked.
Result<std::uint64_t> readHead(cbor::Reader &in)
{
    constexpr std::size_t fields[] = {0, 4, 3, 3, 7, 3, 3, 2, 3, 3, 2};
    PIPIT_TRY_SET(const auto count, in.array());
    PIPIT_TRY_SET(const auto kind, in.unsignedInt());
    if (kind == 0) return Error{Code::Corrupt, "kind of step"};
    if (kind >= std::size(fields)) return Error{Code::TooNew, "kind of step"};
    if (count != fields[kind]) return Error{count > fields[kind] ? Code::TooNew : Code::Corrupt, "fields of step"};
    return kind;
}

Result<PageStep> readStep(cbor::Reader &in, std::uint64_t kind, InkBudget &budget)
{
    switch (kind) {
    case kindTitle: return readTitle(in);
    case kindPaper: return readPaper(in);
    case kindSize: return readSize(in);
    case kindAct: return Error{Code::Corrupt, "an act after a step"};
    default: return readIndexed(in, kind, budget);
    }
}

Result<Act> readAct(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto act, in.unsignedInt());
    if (act == 0) return Error{Code::Corrupt, "act"};
    if (act > std::uint64_t(Act::TakenBack)) return Error{Code::TooNew, "act"};
    return Act(act);
}

} // namespace

Result<Bytes> encodeChange(const PageChange &change)
{
    for (const auto &step : change.steps) {
        if (const auto *splice = std::get_if<Splice>(&step))
            for (const auto &object : splice->inserted) PIPIT_TRY(check(object));
        if (const auto *append = std::get_if<AppendPoints>(&step); append && append->points.empty())
            return Error{Code::Invalid, "no points"};
    }
    cbor::Writer out;
    const bool own = change.act == Act::Own;
    out.array(change.steps.size() + (own ? 0u : 1u));
    if (!own) out.array(2).unsignedInt(kindAct).unsignedInt(std::uint64_t(change.act));
    for (const auto &step : change.steps) std::visit(Put{out}, step);
    return out.take();
}

Result<PageChange> decodeChange(ByteView bytes)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(bytes));
    PIPIT_TRY_SET(const auto count, in.array());
    PageChange out;
    InkBudget budget;
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(const auto kind, readHead(in));
        if (i == 0 && kind == kindAct) {
            PIPIT_TRY_SET(out.act, readAct(in));
            continue;
        }
        PIPIT_TRY_SET(auto step, readStep(in, kind, budget));
        out.steps.push_back(std::move(step));
    }
    return out;
}

} // namespace pipit
