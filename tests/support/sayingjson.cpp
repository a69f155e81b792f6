// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sayingjson.h"

#include "core/book/meeting.h"
#include "core/book/passon.h"
#include "core/book/people.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "core/book/standins.h"
#include "tests/support/sayingwords.h"

namespace pipit::test {

static void tell(Words &w, const ReviewContent &c)
{
    w.id<ReviewId>("review_id", c.id), w.number("state", c.state), w.day("day", c.day);
    if (c.minute) w.number("minute", *c.minute);
    w.text("where", c.where), w.text("why", c.why);
    QJsonArray people, parts;
    for (const auto &person : c.people) people.append(named(person));
    for (const auto &part : c.parts) {
        QJsonArray places;
        for (const auto place : part.people) places.append(int(place));
        parts.append(QJsonArray{qt(part.title), places});
    }
    w.list("people", people), w.list("parts", parts);
    QJsonArray turns;
    for (const auto &turn : c.turns) turns.append(QJsonArray{days(turn.day), minuteOr1440(turn.minute), int(turn.state), qt(turn.why)});
    w.list("turns", turns);
    if (c.because) w.number("because", *c.because);
}
static void tell(Words &w, const WishContent &c)
{
    w.number("topic", c.topic), w.text("words", c.words), w.id("review", c.review), w.flag("withdrawn", c.withdrawn);
    if (c.choice) w.number("choice", c.choice);
    if (c.person) w.put("person", named(*c.person));
}
static void tell(Words &w, const AgendaContent &c)
{
    QJsonArray lines;
    for (const auto &line : c.lines) lines.append(QJsonArray{qt(line.words), int(line.stickerSet), int(line.sticker)});
    w.list("lines", lines), w.id("review", c.review);
}
static void tell(Words &w, const PeopleContent &c)
{
    QJsonArray people;
    for (const auto &p : c.people)
        people.append(QJsonArray{QString::fromStdString(p.id.hex()), qt(p.who.name), qt(p.who.face), int(p.relation), int(p.ring),
                                 int(p.wishes), int(p.ways), qt(p.words)});
    w.list("people", people);
}
static void tell(Words &w, const RequestContent &c)
{
    w.number("what", c.what), w.text("words", c.words), w.text("pack", c.pack), w.text("card", c.card), w.id("repeats", c.repeats);
}
static void tell(Words &w, const AlertContent &c)
{
    w.put("pressed_ms", QString::number(c.pressedMs)), w.text("words", c.words);
}
static void tell(Words &w, const SafeAnswerContent &c)
{
    w.number("ways", c.ways), w.text("number", c.number), w.text("words", c.words);
}
static void tell(Words &w, const CompanyContent &c)
{
    w.number("with", c.with);
}
static void tell(Words &w, const AskedContent &c)
{
    w.text("words", c.words), w.text("of", c.of);
}
static void tell(Words &w, const AnswerContent &c)
{
    w.number("verdict", c.verdict), w.text("words", c.words), w.day("by", c.by), w.flag("in_person", c.inPerson);
}
static void tell(Words &w, const AgreedContent &c)
{
    w.number("outcome", c.outcome), w.text("why", c.why), w.day("day", c.day), w.text("told_by", c.toldBy), w.flag("in_person", c.inPerson);
}
static void tell(Words &w, const ProgressContent &c)
{
    w.number("state", c.state), w.text("words", c.words), w.day("by", c.by);
}
static void tell(Words &w, const NotHappenedContent &c)
{
    w.text("words", c.words);
}
static void tell(Words &w, const DisagreeContent &c)
{
    w.number("what", c.what), w.text("words", c.words);
}
static void tell(Words &w, const RatingContent &c)
{
    QJsonArray said;
    for (const auto &one : c.said) said.append(QJsonArray{int(one.question), int(one.value)});
    w.number("about", c.about), w.list("said", said), w.text("words", c.words), w.id("review", c.review);
}
static void tell(Words &w, const HelloContent &c)
{
    w.text("words", c.words);
}
static void tell(Words &w, const AwayContent &c)
{
    w.day("until", c.until);
}
static void tell(Words &w, const MayTellContent &c)
{
    w.text("words", c.words), w.texts("names", c.names);
}
static void tell(Words &w, const PassOnContent &c)
{
    w.number("topic", PassOnContent::topic), w.number("word", c.word), w.text("words", c.words);
}

namespace {

const std::map<Kind, SayingReader> &readers()
{
    static const auto all = [] {
        std::map<Kind, SayingReader> out{
            {Kind::Plan, readAs<AgendaContent>},       {Kind::People, readAs<PeopleContent>},          {Kind::Wish, readAsEither<PassOnContent, WishContent>},
            {Kind::Request, readAs<RequestContent>},   {Kind::Alert, readAs<AlertContent>},            {Kind::SafeAnswer, readAs<SafeAnswerContent>},
            {Kind::Rating, readAs<RatingContent>},     {Kind::NotHappened, readAs<NotHappenedContent>}, {Kind::Disagree, readAs<DisagreeContent>},
            {Kind::Company, readAs<CompanyContent>},   {Kind::Asked, readAs<AskedContent>},            {Kind::Answer, readAs<AnswerContent>},
            {Kind::Review, readAs<ReviewContent>},     {Kind::Hello, readAsEither<MayTellContent, HelloContent>},            {Kind::Agreed, readAs<AgreedContent>},
            {Kind::Progress, readAs<ProgressContent>}, {Kind::Away, readAs<AwayContent>},
        };
        out.insert(caseReaders().begin(), caseReaders().end());
        return out;
    }();
    return all;
}

} // namespace

const std::vector<Kind> &sayingKinds()
{
    static const auto kinds = [] {
        std::vector<Kind> out;
        for (const auto &[kind, reader] : readers()) out.push_back(kind);
        return out;
    }();
    return kinds;
}

Result<ReadSaying> readSaying(Kind kind, ByteView content)
{
    const auto at = readers().find(kind);
    if (at == readers().end()) return Error{Code::NotFound, "no content of §8.7 or §8.8"};
    return at->second(content);
}

} // namespace pipit::test
