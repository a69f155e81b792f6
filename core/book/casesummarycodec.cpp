// SPDX-License-Identifier: Apache-2.0
// A summary's bytes lie in one vault and go nowhere: no shape of FORMAT.md, but its CBOR. Whatever does not read is made anew.
#include "core/book/summaryshapes.h"

namespace pipit {

namespace {

using namespace summary;
using summary::write; // beside those below

enum Key : unsigned { Rules, People, Facts, Held, Others, Visits, LastVisit, LastAlone, Actions, Asks, Pages, New, NewestPage, NewestNew, Permanence, OldestUnread, Alerts, Covers, BackOn, WaitsForSeat };

void writeHeld(cbor::Writer &out, const ReviewContent &review)
{
    out.array(3).bytes(review.id.view());
    write(out, review.day);
    out.array(review.turns.size());
    for (const auto &turn : review.turns) {
        out.array(2);
        write(out, turn.day);
        out.unsignedInt(std::uint64_t(turn.state));
    }
}

void write(cbor::Writer &out, const CaseSummary::Visit &visit)
{
    out.array(4);
    write(out, visit.day);
    out.unsignedInt(std::uint64_t(visit.outcome)).boolean(visit.alone);
    if (visit.review) out.bytes(visit.review->view());
    else out.null();
}

void write(cbor::Writer &out, const CaseSummary::Action &action)
{
    out.array(5);
    write(out, action.by);
    out.text(action.what).text(action.who).text(action.lastBecause).unsignedInt(std::uint64_t(action.rolls));
}

void write(cbor::Writer &out, const CaseSummary::Alert &alert)
{
    out.array(4);
    write(out, alert.ref);
    out.integer(alert.pressedMs);
    writeSeats(out, alert.audience);
    writeSeats(out, alert.seenBy);
}

void write(cbor::Writer &out, const AskSummary &ask)
{
    out.array(12);
    write(out, ask.kind);
    write(out, ask.use);
    write(out, ask.what);
    write(out, ask.newest);
    out.unsignedInt(ask.first.value).unsignedInt(ask.last.value).unsignedInt(std::uint64_t(ask.times)).unsignedInt(std::uint64_t(ask.stage));
    out.text(ask.words).text(ask.somebody).boolean(ask.untold);
    if (ask.settled) out.unsignedInt(ask.settled->value);
    else out.null();
}

void write(cbor::Writer &out, const PagesSummary::Newest &page)
{
    out.array(4);
    write(out, page.ref);
    out.unsignedInt(page.time.value);
    write(out, page.use);
    out.boolean(page.lookedAt);
}

std::optional<RequestContent::What> whatFrom(std::uint64_t number)
{
    if (number < 1 || number > std::uint64_t(RequestContent::What::TalkAboutRights)) return std::nullopt;
    return static_cast<RequestContent::What>(number);
}

Result<ReviewContent> readHeld(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(3));
    ReviewContent out;
    out.state = ReviewContent::State::Held;
    PIPIT_TRY_SET(out.id, in.id<ReviewId>());
    PIPIT_TRY_SET(out.day, saying::day(in));
    PIPIT_TRY_SET(const auto turns, in.array());
    for (std::size_t i = 0; i < turns; ++i) {
        PIPIT_TRY(in.arrayOf(2));
        ReviewContent::Turn turn;
        PIPIT_TRY_SET(turn.day, saying::day(in));
        PIPIT_TRY_SET(turn.state, saying::among(in, ReviewContent::Turn::State::PutOff));
        out.turns.push_back(std::move(turn));
    }
    out.parts.resize(out.turns.size());
    return out;
}

Result<ReviewContent> readReview(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto content, in.bytes());
    return ReviewContent::decode(content);
}

Result<CaseSummary::Visit> readVisit(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(4));
    CaseSummary::Visit out;
    PIPIT_TRY_SET(out.day, saying::day(in));
    PIPIT_TRY_SET(out.outcome, saying::among(in, VisitContent::Outcome::NotSuitable));
    PIPIT_TRY_SET(out.alone, in.boolean());
    if (in.peek() == cbor::Type::Null) {
        PIPIT_TRY(in.null());
    } else {
        PIPIT_TRY_SET(out.review, in.id<ReviewId>());
    }
    return out;
}

Result<CaseSummary::Action> readAction(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(5));
    CaseSummary::Action out;
    PIPIT_TRY_SET(out.by, saying::day(in));
    PIPIT_TRY_SET(out.what, readText(in));
    PIPIT_TRY_SET(out.who, readText(in));
    PIPIT_TRY_SET(out.lastBecause, readText(in));
    PIPIT_TRY_SET(out.rolls, readCount(in));
    return out;
}

Result<AskSummary> readAsk(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(12));
    AskSummary out;
    PIPIT_TRY_SET(out.kind, readOptional(in, kindFrom));
    PIPIT_TRY_SET(out.use, readOptional(in, useFrom));
    PIPIT_TRY_SET(out.what, readOptional(in, whatFrom));
    PIPIT_TRY_SET(out.newest, readRef(in));
    PIPIT_TRY_SET(out.first, readTime(in));
    PIPIT_TRY_SET(out.last, readTime(in));
    PIPIT_TRY_SET(out.times, readCount(in));
    PIPIT_TRY_SET(const auto stage, in.unsignedUpTo(std::uint64_t(AskSummary::Stage::Settled)));
    out.stage = static_cast<AskSummary::Stage>(stage);
    PIPIT_TRY_SET(out.words, readText(in));
    PIPIT_TRY_SET(out.somebody, readText(in));
    PIPIT_TRY_SET(out.untold, in.boolean());
    if (in.peek() == cbor::Type::Null) {
        PIPIT_TRY(in.null());
    } else {
        PIPIT_TRY_SET(out.settled, readTime(in));
    }
    return out;
}

Result<PagesSummary::Newest> readNewest(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(4));
    PagesSummary::Newest out;
    PIPIT_TRY_SET(out.ref, readRef(in));
    PIPIT_TRY_SET(out.time, readTime(in));
    PIPIT_TRY_SET(out.use, readOptional(in, useFrom));
    PIPIT_TRY_SET(out.lookedAt, in.boolean());
    return out;
}

Result<CaseSummary::Alert> readAlert(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(4));
    CaseSummary::Alert out;
    PIPIT_TRY_SET(out.ref, readRef(in));
    PIPIT_TRY_SET(out.pressedMs, in.integer());
    PIPIT_TRY(readList(in, out.audience, readSeat));
    PIPIT_TRY(readList(in, out.seenBy, readSeat));
    return out;
}

/// A map, its keys ascending; what is empty is left out.
struct Out
{
    cbor::Writer body;
    std::size_t pairs = 0;

    cbor::Writer &next(Key key)
    {
        ++pairs;
        return body.unsignedInt(key);
    }
    template <class One, class Write>
    void list(Key key, const std::vector<One> &values, Write writeOne)
    {
        if (values.empty()) return;
        next(key).array(values.size());
        for (const auto &one : values) writeOne(one);
    }
    template <class One>
    void list(Key key, const std::vector<One> &values)
    {
        list(key, values, [this](const One &one) { write(body, one); });
    }
    void day(Key key, const std::optional<CivilDay> &value)
    {
        if (value) write(next(key), *value);
    }
};

Result<void> readField(CaseSummary &out, std::uint64_t key, cbor::Reader &in)
{
    switch (key) {
    case Rules: {
        PIPIT_TRY_SET(const auto rules, in.unsignedInt());
        if (rules != CaseSummary::rules) return Error{Code::TooNew, "summary of other rules"};
        return {};
    }
    case People: return readList(in, out.people, readPerson);
    case Facts: {
        PIPIT_TRY_SET(const auto content, in.bytes());
        PIPIT_FIELD(out.facts, CaseContent::decode(content));
    }
    case Held: return readList(in, out.held, readHeld);
    case Others: return readList(in, out.others, readReview);
    case Visits: return readList(in, out.visits, readVisit);
    case LastVisit: PIPIT_FIELD(out.lastVisit, saying::day(in));
    case LastAlone: PIPIT_FIELD(out.lastAlone, saying::day(in));
    case Actions: return readList(in, out.actions, readAction);
    case Asks: return readList(in, out.asks, readAsk);
    case Pages: PIPIT_FIELD(out.pageCount, readCount(in));
    case New: PIPIT_FIELD(out.newCount, readCount(in));
    case NewestPage: PIPIT_FIELD(out.newest, readNewest(in));
    case NewestNew: {
        PIPIT_TRY(in.arrayOf(2));
        PIPIT_TRY_SET(out.newestNew, readRef(in));
        PIPIT_FIELD(out.newestNewUse, readOptional(in, useFrom));
    }
    case Permanence: PIPIT_FIELD(out.permanenceDecided, saying::flag(in));
    case OldestUnread: PIPIT_FIELD(out.oldestUnread, readTime(in));
    case Alerts: return readList(in, out.alerts, readAlert);
    case Covers: return readList(in, out.covers, readCover);
    case BackOn: PIPIT_FIELD(out.backOn, saying::day(in));
    case WaitsForSeat: PIPIT_FIELD(out.waitsForSeat, readTime(in));
    default: return corrupt();
    }
}

} // namespace

Result<Bytes> CaseSummary::encode() const
{
    Out out;
    out.next(Rules).unsignedInt(rules);
    out.list(People, people);
    if (facts) {
        PIPIT_TRY_SET(const auto content, facts->encode());
        out.next(Facts).bytes(content);
    }
    out.list(Held, held, [&](const auto &review) { writeHeld(out.body, review); });
    std::vector<Bytes> reviews;
    for (const auto &review : others) {
        PIPIT_TRY_SET(auto content, review.encode());
        reviews.push_back(std::move(content));
    }
    out.list(Others, reviews, [&](const auto &content) { out.body.bytes(content); });
    out.list(Visits, visits);
    out.day(LastVisit, lastVisit);
    out.day(LastAlone, lastAlone);
    out.list(Actions, actions);
    out.list(Asks, asks);
    if (pageCount > 0) out.next(Pages).unsignedInt(std::uint64_t(pageCount));
    if (newCount > 0) out.next(New).unsignedInt(std::uint64_t(newCount));
    if (newest) write(out.next(NewestPage), *newest);
    if (newestNew) {
        write(out.next(NewestNew).array(2), *newestNew);
        write(out.body, newestNewUse);
    }
    if (permanenceDecided) out.next(Permanence).boolean(true);
    if (oldestUnread) out.next(OldestUnread).unsignedInt(oldestUnread->value);
    out.list(Alerts, alerts);
    out.list(Covers, covers);
    out.day(BackOn, backOn);
    if (waitsForSeat) out.next(WaitsForSeat).unsignedInt(waitsForSeat->value);
    return cbor::Writer().map(out.pairs).raw(out.body.view()).take();
}

Result<CaseSummary> CaseSummary::decode(ByteView bytes)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(bytes));
    CaseSummary out;
    PIPIT_TRY(cbor::fields(in, {Rules}, [&](std::uint64_t key, cbor::Reader &value) { return readField(out, key, value); }));
    return out;
}

} // namespace pipit
