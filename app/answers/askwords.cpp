// SPDX-License-Identifier: Apache-2.0
#include "app/answers/askwords.h"

#include "app/answers/requestwords.h"
#include "app/asks/civildate.h"
#include "app/words.h"
#include "core/format/circlemanifest.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app {

namespace {

using What = TrailStep::What;
constexpr std::size_t shortWords = 60;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(AskWords)
};

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

QString quoted(const std::string &text)
{
    return text.empty() ? QString() : Say::tr("“%1”").arg(qt(text));
}

QString titleOf(const WishContent &wish)
{
    using Topic = WishContent::Topic;
    const auto choice = wish.choice;
    switch (wish.topic) {
    case Topic::Where:
        switch (WishContent::Where(choice)) {
        case WishContent::Where::AtHome: return Say::tr("My meeting at home");
        case WishContent::Where::AtSchool: return Say::tr("My meeting at school");
        case WishContent::Where::SomewhereElse: return Say::tr("My meeting somewhere else");
        case WishContent::Where::OnScreen: return Say::tr("My meeting on a screen");
        }
        return Say::tr("Where my meeting is");
    case Topic::When:
        switch (WishContent::When(choice)) {
        case WishContent::When::Morning: return Say::tr("My meeting in the morning");
        case WishContent::When::AfterSchool: return Say::tr("My meeting after school");
        case WishContent::When::NotInLessons: return Say::tr("My meeting not in lessons");
        case WishContent::When::AnotherDay: return Say::tr("My meeting on another day");
        }
        return Say::tr("When my meeting is");
    case Topic::Comes: return Say::tr("%1 comes to my meeting").arg(qt(wish.person->name));
    case Topic::StaysAway: return Say::tr("Who is not at my meeting");
    case Topic::HowISay:
        switch (WishContent::How(choice)) {
        case WishContent::How::Come: return Say::tr("I come to my meeting");
        case WishContent::How::ComeToPart: return Say::tr("I come to a part of my meeting");
        case WishContent::How::SendPages: return Say::tr("My pages go to my meeting");
        case WishContent::How::SomebodySpeaks:
            return wish.person ? Say::tr("%1 speaks for me").arg(qt(wish.person->name)) : Say::tr("Somebody speaks for me");
        case WishContent::How::NotThisTime: return Say::tr("I do not come this time");
        }
        return Say::tr("How my words get there");
    case Topic::Comfort: return Say::tr("Food and comfort at my meeting");
    case Topic::Change: return Say::tr("Something to change about my meeting");
    }
    return {};
}

QString titleOf(const RequestContent &request)
{
    const bool asWritten = request.what == RequestContent::What::SortThis && !request.words.empty() && request.words.size() <= shortWords;
    return asWritten ? qt(request.words) : requestwords::name(request.what);
}

QString symbolOf(const WishContent &wish)
{
    switch (wish.topic) {
    case WishContent::Topic::Where: return QStringLiteral("pin");
    case WishContent::Topic::When: return QStringLiteral("cal");
    case WishContent::Topic::Comes: return QStringLiteral("ppl");
    case WishContent::Topic::StaysAway: return QStringLiteral("door");
    case WishContent::Topic::HowISay: return QStringLiteral("mic");
    case WishContent::Topic::Comfort: return QStringLiteral("plate");
    case WishContent::Topic::Change: return QStringLiteral("pencil");
    }
    return {};
}

QString symbolOf(What what)
{
    switch (what) {
    case What::Agreed:
    case What::Yes:
    case What::Done: return QStringLiteral("tick");
    case What::Changed:
    case What::OtherWay: return QStringLiteral("diff");
    case What::Refused:
    case What::NoBecause:
    case What::NotDone: return QStringLiteral("cross");
    case What::NotYet:
    case What::Doing:
    case What::NotHappened: return QStringLiteral("clock");
    case What::ThankYou: return QStringLiteral("heart");
    case What::ToldInPerson: return QStringLiteral("ppl");
    case What::Planned: return QStringLiteral("cal");
    case What::Waits: return QStringLiteral("ppl");
    case What::NotShown: return QStringLiteral("box");
    default: return QStringLiteral("ask");
    }
}

/// Whom she does not want at her meeting, and why, stands on My meeting alone.
bool namesSomebodyOut(const Trail &trail)
{
    const auto *wish = std::get_if<WishContent>(&trail.content);
    return wish && wish->topic == WishContent::Topic::StaysAway;
}

bool asksAgain(const Trail &trail)
{
    const auto *request = std::get_if<RequestContent>(&trail.content);
    return request && request->repeats;
}

bool hasFace(What what)
{
    return what == What::AskedFor || what == What::Waits || what == What::ToldInPerson || what == What::ThankYou;
}

} // namespace

QString AskWords::name(SeatId seat) const
{
    const auto person = m_book.person(seat);
    return person ? qt(person->name) : Say::tr("Somebody");
}

QString AskWords::name(SeatId seat, const std::optional<MemberId> &member) const
{
    const auto person = m_book.person(seat, member);
    return person ? qt(person->name) : Say::tr("Somebody");
}

QString AskWords::face(const TrailStep &step) const
{
    const auto person = m_book.person(step.by, step.member);
    return person ? qt(person->face) : QStringLiteral("someone");
}

QString AskWords::face(SeatId seat) const
{
    const auto person = m_book.person(seat);
    return person ? qt(person->face) : QStringLiteral("someone");
}

QString AskWords::day(Hlc time) const
{
    return words::day(QDateTime::fromMSecsSinceEpoch(time.ms()), m_now);
}

QString AskWords::date(const CivilDay &day) const
{
    const auto date = dateOf(day);
    return QLocale().toString(date, date.year() == m_now.date().year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString AskWords::title(const Trail &trail) const
{
    if (!trail.readable) return Say::tr("One thing that cannot be shown");
    if (const auto *wish = std::get_if<WishContent>(&trail.content)) return titleOf(*wish);
    if (const auto *request = std::get_if<RequestContent>(&trail.content)) return titleOf(*request);
    if (trail.kind == Kind::People) return Say::tr("What I wish for my people");
    if (trail.kind == Kind::Live) {
        const auto &words = trail.steps.front().words;
        return words.size() <= shortWords ? qt(words) : Say::tr("What I asked in my meeting");
    }
    const auto page = m_book.page(trail.ask);
    return page && !page->title.empty() ? qt(page->title) : Say::tr("A page");
}

QString AskWords::symbol(const Trail &trail) const
{
    if (!trail.readable) return QStringLiteral("box");
    if (const auto *wish = std::get_if<WishContent>(&trail.content)) return symbolOf(*wish);
    if (const auto *request = std::get_if<RequestContent>(&trail.content)) return requestwords::symbol(request->what);
    if (trail.kind == Kind::Live) return QStringLiteral("ask");
    return trail.kind == Kind::People ? QStringLiteral("heart") : QStringLiteral("paper");
}

AskChip AskWords::chip(const Trail &trail) const
{
    switch (trail.now) {
    case What::Agreed:
    case What::Yes:
    case What::Done:
    case What::ThankYou: return AskChip::Yes;
    case What::Changed:
    case What::OtherWay: return AskChip::Changed;
    case What::Refused:
    case What::NoBecause: return AskChip::NoBecause;
    case What::Waits: return AskChip::Waits;
    default: return AskChip::NotYet;
    }
}

QString AskWords::chipNote(const Trail &trail) const
{
    if (trail.takenBack) return Say::tr("You took it back");
    const auto by = [&] {
        const TrailStep *found = nullptr;
        for (const auto &step : trail.steps)
            if (step.what == trail.now) found = &step;
        return found ? name(*found) : name(SeatId(0));
    };
    switch (trail.now) {
    case What::AskedFor: return Say::tr("%1 asked for it").arg(by());
    case What::Agreed: return Say::tr("Agreed");
    case What::Done: return Say::tr("Yes. Done.");
    case What::ThankYou: return Say::tr("%1 says thank you").arg(by());
    case What::NotYet: return Say::tr("Not yet");
    case What::Doing: return Say::tr("It is being done");
    case What::Planned: return Say::tr("Somebody will do it");
    case What::NotDone: return Say::tr("Not done, because…");
    case What::Waits: return Say::tr("%1 has an answer").arg(by());
    default: return {};
    }
}

bool AskWords::canBeAnswered(const Trail &trail, const TrailStep &step)
{
    return step.by != trail.child() && !step.closed && step.what != What::ToldInPerson;
}

QString AskWords::where(const EntryRef &mine, const std::vector<SeatId> &audience, Holdup holdup) const
{
    const auto delivery = m_book.delivery(mine);
    const auto reader = std::find_if(delivery.readers.begin(), delivery.readers.end(), [&](const auto &r) {
        return delivery.state == ShareState::Seen ? r.seenMs != 0 : r.receivedMs != 0;
    });
    const auto first = std::find_if(audience.begin(), audience.end(), [&](auto seat) { return seat != m_book.mySeat() && seat != recordsSeat; });
    const auto who = reader != delivery.readers.end() ? name(reader->seat, reader->cover) : name(first != audience.end() ? *first : SeatId(0));
    switch (delivery.state) {
    case ShareState::OnlyHere:
    case ShareState::WaitingToGo: return Say::tr("Waiting to go. %1").arg(words::ofWaiting(holdup));
    case ShareState::Posted: return Say::tr("Posted. %1 has not opened it yet.").arg(who);
    case ShareState::TabletHasIt: return Say::tr("%1’s tablet has it.").arg(who);
    case ShareState::Seen:
        return Say::tr("%1 looked at it %2.").arg(who, words::day(QDateTime::fromMSecsSinceEpoch(reader->seenMs), m_now));
    }
    return {};
}

AskStep AskWords::stepOf(const Trail &trail, const TrailStep &step, Holdup holdup) const
{
    AskStep out;
    out.ref = step.ref;
    out.mine = step.by == trail.child();
    out.closed = step.closed;
    out.words = qt(step.words);
    const auto who = name(step), when = day(step.time);
    const auto dayOf = [&] { return step.day ? date(*step.day) : QString(); };
    switch (step.what) {
    case What::Asked:
        out.heading = asksAgain(trail) ? Say::tr("You asked again %1").arg(when) : Say::tr("You asked %1").arg(when);
        out.words = step.words.empty() || namesSomebodyOut(trail) ? title(trail) : quoted(step.words);
        break;
    case What::AskedFor:
        out.heading = Say::tr("%1 asked for it %2").arg(who, when);
        if (!step.other.empty()) out.words = words::followed(out.words, Say::tr("%1 decides.").arg(qt(step.other)));
        break;
    case What::Agreed: out.heading = Say::tr("Agreed on %1").arg(dayOf()); break;
    case What::Changed: out.heading = Say::tr("Changed on %1, because").arg(dayOf()); break;
    case What::Refused: out.heading = Say::tr("No on %1, because").arg(dayOf()); break;
    case What::Yes: out.heading = Say::tr("%1 said yes %2").arg(who, when); break;
    case What::NoBecause: out.heading = Say::tr("%1 said no %2, because").arg(who, when); break;
    case What::OtherWay: out.heading = Say::tr("%1 found another way %2").arg(who, when); break;
    case What::NotYet: out.heading = Say::tr("%1 said not yet %2").arg(who, when); break;
    case What::ThankYou: out.heading = Say::tr("%1 says thank you").arg(who); break;
    case What::Doing: out.heading = Say::tr("%1 is doing it").arg(who); break;
    case What::Planned: out.heading = Say::tr("%1 will do this by %2").arg(qt(step.other), dayOf()); break;
    case What::Done: out.heading = Say::tr("Done %1").arg(when); break;
    case What::NotDone: out.heading = Say::tr("Not done, because"); break;
    case What::ToldInPerson: out.heading = Say::tr("%1 told you face to face %2").arg(who, when); break;
    case What::NotHappened: out.heading = Say::tr("You said: This has not happened"); break;
    case What::NotWhatISaid: out.heading = Say::tr("You said: That’s not what I said"); break;
    case What::DontAgree: out.heading = Say::tr("You said: I don’t agree"); break;
    case What::WantToAsk: out.heading = Say::tr("You said: I want to ask"); break;
    case What::Waits:
        out.heading = Say::tr("%1 has an answer.").arg(who);
        break;
    case What::NotShown:
        out.heading = Say::tr("One thing that cannot be shown");
        out.words = Say::tr("It is kept. Nothing was thrown away.");
        break;
    }
    if (step.what == What::Agreed || step.what == What::Changed || step.what == What::Refused)
        if (!step.other.empty()) out.words = words::followed(out.words, Say::tr("Told by %1.").arg(qt(step.other)));
    out.symbol = symbolOf(step.what);
    if (hasFace(step.what)) out.face = face(step);
    if (out.mine) {
        if (step.what != What::Asked && !out.words.isEmpty()) out.words = quoted(step.words);
        const bool together = step.what == What::Asked && trail.madeWith != 0;
        out.where = together ? Say::tr("You made this together on %1’s tablet.").arg(name(trail.madeWith)) : where(step.ref, trail.audience, holdup);
    }
    return out;
}

std::optional<AskStep> AskWords::toCome(const Trail &trail) const
{
    if (trail.takenBack) return std::nullopt;
    AskStep out;
    out.look = AskStep::Look::ToCome;
    out.symbol = QStringLiteral("clock");
    out.ref = trail.ask;
    const TrailStep *last = nullptr;
    for (const auto &step : trail.steps)
        if (step.what == trail.now && step.by != trail.child()) last = &step;
    const auto by = last && last->day ? date(*last->day) : QString();
    switch (trail.now) {
    case What::Asked: out.heading = Say::tr("Not answered yet"); break;
    case What::AskedFor: out.heading = Say::tr("No answer yet"); break;
    case What::NotYet:
        out.heading = Say::tr("Not answered yet");
        out.words = Say::tr("%1 wants to answer by %2.").arg(name(*last), by);
        break;
    case What::Agreed:
    case What::Changed:
    case What::Yes:
    case What::Planned:
    case What::OtherWay: out.heading = Say::tr("Not done yet"); break;
    case What::Doing:
        out.heading = Say::tr("Not done yet");
        if (!by.isEmpty()) out.words = Say::tr("%1 wants to do it by %2.").arg(name(*last), by);
        break;
    default: return std::nullopt;
    }
    if ((trail.now == What::Yes || trail.now == What::OtherWay) && !by.isEmpty()) out.words = Say::tr("By %1.").arg(by);
    return out;
}

std::vector<AskStep> AskWords::steps(const Trail &trail, Holdup holdup) const
{
    std::vector<AskStep> out;
    for (const auto &step : trail.steps) out.push_back(stepOf(trail, step, holdup));
    out.back().look = AskStep::Look::Now;
    if (auto last = toCome(trail)) out.push_back(std::move(*last));
    for (auto &step : out) {
        step.said = step.heading;
        for (const auto *part : {&step.words, &step.where})
            step.said = words::followed(step.said, *part);
    }
    return out;
}

} // namespace pipit::app
