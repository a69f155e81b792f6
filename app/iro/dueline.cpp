// SPDX-License-Identifier: Apache-2.0
#include "app/iro/dueline.h"

#include "app/iro/duewords.h"
#include "core/base/civiltime.h"

#include <QCoreApplication>

#include <algorithm>

namespace pipit::app {

namespace {

using Turn = DueLine::Turn;
using What = DueLine::What;
using Dial = DueLine::Dial;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(DueLine)
};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString daysLate(int days)
{
    return days == 1 ? Say::tr("1 day late") : Say::tr("%1 days late").arg(days);
}

/// One thing that is due.
struct Due
{
    Turn turn = Turn::Missing;
    What what = What::Review;
    Dial dial = Dial::Calm;
    CivilDay day{};
    double fraction = 0;
    QString due, why, shortDue, shortWhat;
};

auto placeOf(const Due &due)
{
    return std::tuple(due.turn, due.day, due.what);
}

/// What a line needs of what the clock says, once.
struct Case
{
    const CaseBrief &brief;
    const CivilDay &today;
    const ClockParameters &parameters;
    NextReview next;

    bool clockWrong() const { return std::find(next.doubts.begin(), next.doubts.end(), ClockDoubt::ClockWrong) != next.doubts.end(); }
    Turn turnOf(const CivilDay &day) const
    {
        if (clockWrong()) return Turn::ByDate;
        return day < today ? Turn::Late : day == today ? Turn::Today : Turn::ByDate;
    }
    const ReviewContent *planned() const
    {
        if (!next.planned) return nullptr;
        for (const auto &one : brief.others)
            if (one.day == *next.planned && (one.state == ReviewContent::State::Planned || one.state == ReviewContent::State::Adjourned)) return &one;
        return nullptr;
    }
    QString day(const CivilDay &of) const { return duewords::day(of, today); }
};

std::optional<CaseBrief::Visit> aloneVisit(const Case &about)
{
    for (const auto &visit : about.brief.visits)
        if (visit.alone) return visit;
    return std::nullopt;
}

Due reviewDue(const Case &about)
{
    const auto &next = about.next;
    Due out;
    out.shortWhat = Say::tr("review");
    if (!next.due) {
        out.dial = Dial::Missing;
        out.due = Say::tr("Date missing");
        out.shortDue = out.due;
        out.why = Say::tr("the start of care is not written");
        if (next.planned) { // a day is fixed all the same
            out.turn = about.turnOf(*next.planned);
            out.day = *next.planned;
            out.due = Say::tr("Review on %1").arg(about.day(out.day));
            out.shortDue = about.day(out.day);
            out.why = Say::tr("by when is not known");
        }
        return out;
    }
    out.why = duewords::reason(*next.reason, about.today);
    out.fraction = next.elapsed;
    const bool fixed = next.planned && next.dial != NextReview::Dial::Late;
    out.day = fixed ? *next.planned : *next.due;
    out.turn = about.turnOf(out.day);
    switch (next.dial) {
    case NextReview::Dial::Late:
        out.dial = Dial::Late;
        out.turn = Turn::Late;
        out.shortDue = daysLate(next.daysLate);
        out.due = Say::tr("Review %1").arg(out.shortDue);
        if (next.planned) out.why = Say::tr("%1, planned for %2").arg(out.why, about.day(*next.planned));
        return out;
    case NextReview::Dial::Missing: out.dial = Dial::Missing; break;
    case NextReview::Dial::Near: out.dial = Dial::Near; break;
    case NextReview::Dial::Set: out.dial = Dial::Set; break;
    case NextReview::Dial::NotJudged:
    case NextReview::Dial::Calm: break;
    }
    if (fixed) {
        const auto *meeting = about.planned();
        const auto at = meeting && meeting->minute ? duewords::minute(*meeting->minute) : QString();
        const auto when = out.turn == Turn::Today ? Say::tr("today") : Say::tr("on %1").arg(about.day(out.day));
        out.due = at.isEmpty() ? Say::tr("Review %1").arg(when) : Say::tr("Review %1, %2").arg(when, at);
        out.shortDue = out.turn == Turn::Today ? Say::tr("Today") : about.day(out.day);
        if (out.turn == Turn::Today && !at.isEmpty()) out.shortWhat = Say::tr("%1 review").arg(at);
        out.why = next.plannedTooLate ? Say::tr("too late: must be by %1").arg(about.day(*next.due)) : Say::tr("must be by %1: %2").arg(about.day(*next.due), out.why);
        if (next.plannedTooLate) out.dial = Dial::Near;
    } else {
        out.due = out.turn == Turn::Today ? Say::tr("Review by today") : Say::tr("Review by %1").arg(about.day(out.day));
        out.shortDue = out.turn == Turn::Today ? Say::tr("Today") : about.day(out.day);
    }
    if (out.dial == Dial::Missing) {
        out.turn = std::min(out.turn, Turn::Missing);
        out.why = Say::tr("no date of birth. %1").arg(out.why);
    }
    if (about.clockWrong()) out.why = Say::tr("by this tablet’s clock, %1").arg(int(about.today.year()));
    return out;
}

/// Only on the last day for it: until then the column says it.
std::optional<Due> aloneDue(const Case &about)
{
    const auto *meeting = about.planned();
    const auto by = about.next.seenAloneBy;
    const auto notWanted = std::any_of(about.brief.visits.begin(), about.brief.visits.end(), [](const auto &visit) {
        return visit.outcome == VisitContent::Outcome::NotWanted || visit.outcome == VisitContent::Outcome::NotSuitable;
    });
    if (!meeting || !by || *by != about.today || about.clockWrong() || aloneVisit(about) || notWanted) return std::nullopt;
    Due out;
    out.turn = Turn::Today;
    out.what = What::SeeAlone;
    out.dial = Dial::Near;
    out.day = *by;
    out.fraction = 0.96;
    out.due = Say::tr("See alone today");
    out.shortDue = Say::tr("Today");
    out.shortWhat = Say::tr("see alone");
    out.why = Say::tr("before the review on %1").arg(about.day(meeting->day));
    return out;
}

std::optional<Due> actionDue(const Case &about)
{
    if (about.brief.actions.empty() || about.clockWrong()) return std::nullopt;
    const auto &action = about.brief.actions.front();
    if (!action.by.ok()) return std::nullopt;
    Due out;
    out.what = What::Action;
    out.day = action.by;
    out.turn = about.turnOf(action.by);
    out.dial = out.turn == Turn::Late ? Dial::Late : Dial::Calm;
    out.shortWhat = Say::tr("action");
    const auto days = civil::nightsBetween(action.by, about.today);
    out.shortDue = out.turn == Turn::Late ? daysLate(days) : out.turn == Turn::Today ? Say::tr("Today") : about.day(action.by);
    out.due = out.turn == Turn::Late ? Say::tr("Action %1").arg(out.shortDue)
              : out.turn == Turn::Today ? Say::tr("Action by today") : Say::tr("Action by %1").arg(out.shortDue);
    auto what = text(action.what).trimmed();
    if (what.endsWith(u'.')) what.chop(1);
    out.why = out.turn == Turn::Late ? Say::tr("%1: %2, by %3").arg(text(action.who), what, about.day(action.by)) : Say::tr("%1: %2").arg(text(action.who), what);
    return out;
}

/// What the last review owes the child: each of her asks an answer.
struct Owed
{
    int of = 0, said = 0;
    CivilDay by{};
};

std::optional<Owed> answersOwed(const Case &about)
{
    if (about.brief.held.empty() || about.clockWrong()) return std::nullopt;
    const auto held = about.brief.held.back().day;
    Owed out;
    out.by = afterReview(held, about.parameters).childsAnswers;
    for (const auto &ask : about.brief.asks) {
        if (dayOf(ask.first) > held) continue;
        if (ask.settled && dayOf(*ask.settled) <= held) continue;
        ++out.of;
        if (ask.stage == AskSummary::Stage::Settled) ++out.said;
    }
    return out.said < out.of ? std::optional(out) : std::nullopt;
}

std::optional<Due> answersDue(const Case &about, const std::optional<Owed> &owed)
{
    if (!owed) return std::nullopt;
    const auto held = about.brief.held.back().day;
    Due out;
    out.what = What::Answers;
    out.day = owed->by;
    out.turn = about.turnOf(owed->by);
    out.dial = out.turn == Turn::Late ? Dial::Late : Dial::Calm;
    const int whole = civil::nightsBetween(held, owed->by);
    if (whole > 0) out.fraction = std::clamp(double(civil::nightsBetween(held, about.today)) / whole, 0.0, 1.0);
    const auto days = civil::nightsBetween(owed->by, about.today);
    out.shortWhat = Say::tr("answers");
    out.shortDue = out.turn == Turn::Late ? daysLate(days) : out.turn == Turn::Today ? Say::tr("Today") : about.day(owed->by);
    out.due = out.turn == Turn::Late ? Say::tr("Answers %1").arg(out.shortDue)
              : out.turn == Turn::Today ? Say::tr("Answers by today") : Say::tr("Answers by %1").arg(out.shortDue);
    out.why = Say::tr("%1 from %2").arg(duewords::workingDays(about.parameters.childsAnswers), about.day(held));
    return out;
}

void sayAlone(const Case &about, DueLine &line)
{
    if (const auto seen = aloneVisit(about)) {
        line.alone = DueLine::Alone::Seen;
        line.seenAlone = about.day(seen->day);
        return;
    }
    for (const auto &visit : about.brief.visits) {
        const bool notWanted = visit.outcome == VisitContent::Outcome::NotWanted;
        if (!notWanted && visit.outcome != VisitContent::Outcome::NotSuitable) continue;
        line.alone = DueLine::Alone::NotWanted;
        line.seenAlone = notWanted ? Say::tr("Not wanted") : Say::tr("Not suitable");
        line.seenAloneMore = notWanted ? Say::tr("offered %1").arg(about.day(visit.day)) : about.day(visit.day);
        return;
    }
    line.seenAlone = Say::tr("Not yet");
    if (const auto by = about.next.seenAloneBy; by && !about.clockWrong())
        line.seenAloneMore = *by < about.today ? Say::tr("was due by %1").arg(about.day(*by)) : Say::tr("due by %1").arg(about.day(*by));
}

void sayAlso(const Case &about, const std::optional<Owed> &owed, What shown, DueLine &line)
{
    const auto &brief = about.brief;
    for (const auto &ask : brief.asks)
        if (ask.stage != AskSummary::Stage::Settled) line.askedTimes = std::max(line.askedTimes, ask.times);
    if (line.askedTimes > 1) line.askedWords = Say::tr("asked %1").arg(duewords::times(line.askedTimes));
    const auto late = std::count_if(brief.actions.begin(), brief.actions.end(), [&](const auto &one) { return !about.clockWrong() && one.by < about.today; });
    if (late > (shown == What::Action ? 1 : 0)) line.also.append(late == 1 ? Say::tr("1 action late") : Say::tr("%1 actions late").arg(late));
    const auto because = [&](ReviewContent::State state) {
        for (auto one = brief.others.rbegin(); one != brief.others.rend(); ++one)
            if (one->state == state && !one->why.empty()) return text(one->why);
        return QString();
    };
    const auto said = [](const QString &what, const QString &why) { return why.isEmpty() ? what : Say::tr("%1: %2").arg(what, why); };
    if (about.next.putOff > 0) line.also.append(said(Say::tr("Put off %1").arg(duewords::times(about.next.putOff)), because(ReviewContent::State::PutOff)));
    const bool brokenOff = std::any_of(brief.others.begin(), brief.others.end(), [](const auto &one) { return one.state == ReviewContent::State::Adjourned; });
    if (brokenOff) line.also.append(said(Say::tr("Broken off"), because(ReviewContent::State::Adjourned)));
    if (about.next.calledOff > 0) line.also.append(said(Say::tr("Called off"), because(ReviewContent::State::CalledOff)));
    int rolls = 0;
    for (const auto &action : brief.actions) rolls = std::max(rolls, action.rolls);
    if (rolls > 0) line.also.append(Say::tr("Rolled on %1").arg(duewords::times(rolls)));
    if (about.next.number == 2 && !brief.permanenceDecided) line.also.append(Say::tr("Permanence plan: due"));
    if (owed) line.also.append(Say::tr("%1 of %2 said").arg(owed->said).arg(owed->of));
    if (!about.next.planned && about.next.due && about.next.dial != NextReview::Dial::Calm) line.also.append(Say::tr("Not booked"));
    if (about.next.eighteenFirst) line.also.append(Say::tr("18 before the review is due"));
}

} // namespace

DueLine dueLine(const CaseBrief &brief, const CivilDay &today, const ClockParameters &parameters)
{
    const Case about{brief, today, parameters, nextReview(childsReviews(brief, parameters), today, parameters)};
    auto due = reviewDue(about);
    const auto owed = answersOwed(about);
    for (const auto &other : {aloneDue(about), answersDue(about, owed), actionDue(about)})
        if (other && placeOf(*other) < placeOf(due)) due = *other;
    DueLine line;
    line.turn = due.turn;
    line.what = due.what;
    line.dial = due.dial;
    line.day = due.day;
    line.fraction = due.fraction;
    line.due = due.due;
    line.why = due.why;
    line.shortDue = due.shortDue;
    line.shortWhat = due.shortWhat;
    line.name = brief.name.empty() ? Say::tr("The name has not come yet") : text(brief.name);
    line.face = text(brief.face);
    const auto years = duewords::age(brief.facts ? brief.facts->born : std::nullopt, today);
    if (years) line.age = QString::number(*years);
    if (brief.facts) line.place = text(brief.facts->living);
    sayAlone(about, line);
    sayAlso(about, owed, due.what, line);
    for (const auto one : about.next.doubts)
        if (one != ClockDoubt::NoBirthday && one != ClockDoubt::NoSince) line.doubts.append(duewords::doubt(one, today));
    return line;
}

bool comesBefore(const DueLine &a, const DueLine &b)
{
    return std::tie(a.turn, a.day, a.what, a.name) < std::tie(b.turn, b.day, b.what, b.name);
}

} // namespace pipit::app
