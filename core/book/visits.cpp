// SPDX-License-Identifier: Apache-2.0
#include "core/book/visits.h"

#include "core/book/sayingcodec.h"

namespace pipit {

using namespace sayinglimits;

namespace {

constexpr std::size_t mostWho = 16;
constexpr std::uint64_t dayMinutes = 1'440;

Result<void> judgeVisit(const VisitContent &visit, const cbor::Keys &)
{
    const bool seen = visit.outcome == VisitContent::Outcome::SeenAndSpoke || visit.outcome == VisitContent::Outcome::SeenOnly;
    PIPIT_TRY(saying::must(seen == visit.heard.has_value() && seen == visit.how.has_value(), "who could hear, and how"));
    PIPIT_TRY(saying::must(visit.who.empty() || visit.heard == VisitContent::Heard::Somebody, "who could hear"));
    PIPIT_TRY(saying::must(visit.outcome != VisitContent::Outcome::NotSuitable || !visit.why.empty(), "not suitable without why"));
    return saying::must(!visit.until || (visit.minute && *visit.until >= *visit.minute), "left before it began");
}

} // namespace

Result<Bytes> VisitContent::encode() const
{
    saying::Out out(Kind::Visit);
    out.id(1, id).number(2, std::uint64_t(outcome)).day(3, day);
    if (minute) out.number(4, *minute);
    if (until) out.number(5, *until);
    if (heard) out.number(6, std::uint64_t(*heard));
    if (how) out.number(7, std::uint64_t(*how));
    out.texts(8, who).words(9, why).words(10, where);
    if (review) out.id(11, *review);
    return out.flag(12, struckOut).take<VisitContent>();
}

Result<VisitContent> VisitContent::decode(ByteView content)
{
    return saying::read<VisitContent>(
        content, Kind::Visit, {1, 2, 3},
        [](VisitContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.id, in.id<VisitId>());
            case 2: PIPIT_FIELD(out.outcome, saying::among(in, Outcome::NotSuitable));
            case 3: PIPIT_FIELD(out.day, saying::day(in));
            case 4: PIPIT_FIELD(out.minute, saying::minute(in));
            case 5: PIPIT_FIELD(out.until, saying::minute(in));
            case 6: PIPIT_FIELD(out.heard, saying::among(in, Heard::Somebody));
            case 7: PIPIT_FIELD(out.how, saying::among(in, How::Phone));
            case 8: PIPIT_FIELD(out.who, saying::names(in, mostWho));
            case 9: PIPIT_FIELD(out.why, saying::words(in, wordsBytes));
            case 10: PIPIT_FIELD(out.where, saying::words(in, nameBytes));
            case 11: PIPIT_FIELD(out.review, in.id<ReviewId>());
            case 12: PIPIT_FIELD(out.struckOut, saying::flag(in));
            default: return saying::newerKey();
            }
        },
        judgeVisit);
}

Result<Bytes> NoteContent::encode() const
{
    saying::Out out(Kind::Note);
    out.number(1, std::uint64_t(what)).day(2, day);
    if (minute) out.number(3, *minute);
    out.words(4, words);
    if (visit) out.id(5, *visit);
    out.flag(6, intoRecord);
    if (minutes) out.number(7, *minutes);
    out.words(8, who);
    if (instead) out.id(9, *instead);
    return out.take<NoteContent>();
}

Result<NoteContent> NoteContent::decode(ByteView content)
{
    return saying::read<NoteContent>(
        content, Kind::Note, {1, 2},
        [](NoteContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.what, saying::among(in, What::Heard));
            case 2: PIPIT_FIELD(out.day, saying::day(in));
            case 3: PIPIT_FIELD(out.minute, saying::minute(in));
            case 4: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            case 5: PIPIT_FIELD(out.visit, in.id<VisitId>());
            case 6: PIPIT_FIELD(out.intoRecord, saying::flag(in));
            case 7: PIPIT_FIELD(out.minutes, saying::between(in, 1, dayMinutes));
            case 8: PIPIT_FIELD(out.who, saying::words(in, nameBytes));
            case 9: PIPIT_FIELD(out.instead, in.id<EnvHash>());
            default: return saying::newerKey();
            }
        });
}

} // namespace pipit
