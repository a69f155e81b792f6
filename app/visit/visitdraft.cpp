// SPDX-License-Identifier: Apache-2.0
#include "app/visit/visitdraft.h"

#include "core/format/cborfields.h"

namespace pipit::app {

namespace {

using std::chrono::sys_days;

void write(cbor::Writer &out, const VisitDraft::Child &child)
{
    out.array(9).bytes(child.circle.view()).bytes(child.id.view());
    out.unsignedInt(child.outcome).unsignedInt(child.heard).unsignedInt(child.how).array(child.who.size());
    for (const auto &name : child.who) out.text(name);
    out.text(child.why).text(child.where).text(child.typed);
}

Result<VisitDraft::Child> readChild(cbor::Reader &in)
{
    VisitDraft::Child child;
    PIPIT_TRY(in.arrayOf(9));
    PIPIT_TRY_SET(child.circle, in.id<CircleId>());
    PIPIT_TRY_SET(child.id, in.id<VisitId>());
    for (auto [field, most] : {std::pair(&child.outcome, 4u), std::pair(&child.heard, 2u), std::pair(&child.how, 3u)}) {
        PIPIT_TRY_SET(const auto number, in.unsignedUpTo(most));
        *field = std::uint8_t(number);
    }
    PIPIT_TRY_SET(const auto names, in.array());
    for (std::size_t i = 0; i < names; ++i) {
        PIPIT_TRY_SET(const auto name, in.text());
        child.who.emplace_back(name);
    }
    PIPIT_TRY_SET(child.why, in.text());
    PIPIT_TRY_SET(child.where, in.text());
    PIPIT_TRY_SET(child.typed, in.text());
    return child;
}

Result<VisitDraft> readVisit(cbor::Reader &in)
{
    VisitDraft visit;
    PIPIT_TRY(in.arrayOf(4));
    PIPIT_TRY_SET(const auto day, in.integer());
    if (std::abs(day) > 200'000) return Error{Code::Corrupt, "day"};
    visit.day = CivilDay(sys_days(std::chrono::days(int(day))));
    PIPIT_TRY_SET(const auto minute, in.unsignedUpTo(1'439));
    visit.minute = std::uint16_t(minute);
    PIPIT_TRY_SET(visit.place, in.text());
    PIPIT_TRY_SET(const auto children, in.array());
    for (std::size_t i = 0; i < children; ++i) {
        PIPIT_TRY_SET(auto child, readChild(in));
        visit.children.push_back(std::move(child));
    }
    return visit;
}

} // namespace

VisitDraft::Child *VisitDraft::child(const CircleId &circle)
{
    for (auto &one : children)
        if (one.circle == circle) return &one;
    return nullptr;
}

std::optional<VisitContent> VisitDraft::content(const Child &child) const
{
    using Outcome = VisitContent::Outcome;
    if (child.outcome == 0) return std::nullopt;
    VisitContent out;
    out.id = child.id;
    out.outcome = Outcome(child.outcome);
    out.day = day;
    out.minute = minute;
    out.why = child.why;
    if (out.outcome == Outcome::NotSuitable && child.why.empty()) return std::nullopt;
    out.where = child.where.empty() || place.empty() ? child.where + place : child.where + ", " + place;
    if (out.outcome != Outcome::SeenAndSpoke && out.outcome != Outcome::SeenOnly) return out;
    if (child.heard == 0 || child.how == 0) return std::nullopt;
    out.heard = VisitContent::Heard(child.heard);
    out.how = VisitContent::How(child.how);
    if (out.heard == VisitContent::Heard::Somebody) out.who = child.who;
    else out.why.clear(); // it was said of another tap
    return out;
}

Bytes encodeVisits(const std::vector<VisitDraft> &visits)
{
    cbor::Writer out;
    out.array(2).unsignedInt(1).array(visits.size());
    for (const auto &visit : visits) {
        out.array(4).integer(sys_days(visit.day).time_since_epoch().count()).unsignedInt(visit.minute).text(visit.place).array(visit.children.size());
        for (const auto &child : visit.children) write(out, child);
    }
    return out.take();
}

Result<std::vector<VisitDraft>> decodeVisits(ByteView bytes)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(bytes));
    PIPIT_TRY(in.arrayOf(2));
    PIPIT_TRY_SET(const auto version, in.unsignedInt());
    if (version != 1) return Error{Code::TooNew, "visits"};
    PIPIT_TRY_SET(const auto count, in.array());
    std::vector<VisitDraft> out;
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(auto visit, readVisit(in));
        out.push_back(std::move(visit));
    }
    return out;
}

} // namespace pipit::app
