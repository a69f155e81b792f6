// SPDX-License-Identifier: Apache-2.0
// What an officer keeps, in words: FORMAT.md §8.8.
#include "core/book/actions.h"
#include "core/book/casefacts.h"
#include "core/book/counts.h"
#include "core/book/escalations.h"
#include "core/book/held.h"
#include "core/book/visits.h"
#include "tests/support/sayingwords.h"

namespace pipit::test {

static QJsonArray pagesOf(const std::vector<EntryRef> &pages)
{
    QJsonArray out;
    for (const auto &page : pages)
        out.append(QJsonArray{QString::fromStdString(page.author.hex()), QString::fromStdString(page.hash.hex())});
    return out;
}
static QJsonArray placesOf(const std::vector<std::uint8_t> &places)
{
    QJsonArray out;
    for (const auto place : places) out.append(int(place));
    return out;
}

static void tell(Words &w, const CaseContent &c)
{
    w.day("born", c.born), w.day("since", c.since), w.text("identifier", c.identifier), w.text("living", c.living);
    w.text("legal", c.legal), w.flag("short_breaks", c.shortBreaks);
}
static void tell(Words &w, const VisitContent &c)
{
    w.id<VisitId>("visit_id", c.id), w.number("outcome", c.outcome), w.day("day", c.day);
    w.minute("minute", c.minute), w.minute("until", c.until);
    if (c.heard) w.number("heard", *c.heard);
    if (c.how) w.number("how", *c.how);
    w.texts("who", c.who), w.text("why", c.why), w.text("where", c.where), w.id("review", c.review), w.flag("struck_out", c.struckOut);
}
static void tell(Words &w, const NoteContent &c)
{
    w.number("what", c.what), w.day("day", c.day), w.minute("minute", c.minute), w.text("words", c.words), w.id("visit", c.visit);
    w.flag("into_record", c.intoRecord), w.minute("minutes", c.minutes), w.text("who", c.who), w.id("instead", c.instead);
}
static void tell(Words &w, const DecisionContent &c)
{
    w.number("about", c.about), w.text("words", c.words), w.day("day", c.day), w.id("review", c.review);
    w.flag("no_change", c.noChange), w.ids("instead", c.instead);
}
static void tell(Words &w, const ActionContent &c)
{
    w.text("what", c.what), w.text("who", c.who), w.day("by", c.by), w.text("know", c.know);
    if (c.seat) w.number("seat", *c.seat);
    w.id("review", c.review);
    if (c.agency) w.number("agency", *c.agency);
    w.text("decider", c.decider);
    if (c.decides) w.number("decides", *c.decides);
    w.id("rolled_from", c.rolledFrom), w.text("rolled_because", c.rolledBecause), w.ids("instead", c.instead);
}
static void tell(Words &w, const HeldContent &c)
{
    QJsonArray parts, views;
    for (const auto &p : c.parts)
        parts.append(QJsonArray{int(p.part), days(p.day), int(p.began), minuteOr1440(p.ended), placesOf(p.present)});
    for (const auto &v : c.views)
        views.append(QJsonArray{int(v.who), int(v.asked), qt(v.words)});
    w.id<ReviewId>("review_id", c.review), w.list("parts", parts), w.list("views", views),
        w.list("talked", placesOf(c.talked)), w.list("shown", pagesOf(c.shown));
    if (c.child) w.number("child", c.child);
    if (c.looked) w.number("looked", c.looked);
}
static void tell(Words &w, const CodeContent &c)
{
    w.id<ReviewId>("review_id", c.review), w.day("day", c.day), w.number("code", c.code), w.texts("evidence", c.evidence);
}
static void tell(Words &w, const MeetingSetContent &c)
{
    w.id<ReviewId>("review_id", c.review), w.number("part", c.part), w.list("pages", pagesOf(c.pages));
}
static void tell(Words &w, const LiveContent &c)
{
    w.id<ReviewId>("review_id", c.review), w.number("part", c.part), w.text("words", c.words), w.flag("asks", c.asks);
    w.text("page", toHex(c.page));
}
static void tell(Words &w, const ConcernContent &c)
{
    w.text("words", c.words), w.put("seen_ms", QString::number(c.seenMs)), w.text("exact", c.exact), w.texts("near", c.near);
    w.text("safely", c.safely);
    if (c.from) w.put("from", QJsonArray{QString::fromStdString(c.from->author.hex()), QString::fromStdString(c.from->hash.hex())});
}
static void tell(Words &w, const EscalationContent &c)
{
    w.id<EscalationId>("escalation_id", c.id), w.number("rung", int(c.rung)), w.day("day", c.day), w.text("words", c.words), w.id<EnvHash>("about", c.about);
    if (c.agency) w.number("agency", int(*c.agency));
    w.flag("praise", c.praise), w.text("settled", c.settled), w.flag("line", c.line);
}
static void tell(Words &w, const CountsContent &c)
{
    const auto orNone = [](const auto &value) { return value ? int(*value) : 0; };
    const auto waiting = [](const CountsContent::Waiting &one) { return QJsonArray{int(one.number), int(one.over), int(one.oldest)}; };
    QJsonArray reviews, answers, raised;
    for (const auto &r : c.reviews)
        reviews.append(QJsonArray{days(r.day), int(r.state), int(r.inTime), orNone(r.because), int(r.alone), orNone(r.listened), orNone(r.covered)});
    for (const auto &a : c.answers) answers.append(QJsonArray{days(a.day), int(a.took)});
    for (const auto &r : c.raised)
        raised.append(QJsonArray{days(r.first), days(r.stepped), int(r.rung), int(r.became), orNone(r.agency), r.settledAfter ? int(*r.settledAfter) : 10'001});
    w.day("day", c.day), w.day("due", c.due), w.day("planned", c.planned);
    w.list("reviews", reviews), w.list("answers", answers), w.list("raised", raised);
    if (c.unread.number) w.put("unread", waiting(c.unread));
    if (c.owed.number) w.put("owed", waiting(c.owed));
    if (c.actions.open) w.put("actions", QJsonArray{int(c.actions.open), int(c.actions.late), int(c.actions.carried), int(c.actions.mostTimes)});
}

const std::map<Kind, SayingReader> &caseReaders()
{
    static const std::map<Kind, SayingReader> all{
        {Kind::Case, readAs<CaseContent>},         {Kind::Visit, readAs<VisitContent>},          {Kind::Note, readAs<NoteContent>},
        {Kind::Decision, readAs<DecisionContent>}, {Kind::Action, readAs<ActionContent>},        {Kind::Held, readAs<HeldContent>},
        {Kind::Code, readAs<CodeContent>},         {Kind::MeetingSet, readAs<MeetingSetContent>}, {Kind::Live, readAs<LiveContent>},
        {Kind::Concern, readAs<ConcernContent>},   {Kind::Escalation, readAs<EscalationContent>},
        {Kind::Counts, readAs<CountsContent>},
    };
    return all;
}

} // namespace pipit::test
