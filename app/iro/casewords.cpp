// SPDX-License-Identifier: Apache-2.0
// What the officer's page about a child says.
#include "app/iro/casecard.h"

#include "app/iro/childcard.h"
#include "app/iro/duewords.h"
#include "app/share/safeanswer.h"
#include "app/words.h"
#include "core/base/civiltime.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CaseCard)
};

/// What stands on the card, piece by piece.
struct Teller
{
    const Book &book;
    const CaseBrief &brief;
    CivilDay today;
    const ClockParameters &parameters;
    NextReview next;
    CaseCard::Shown out{};

    QString day(const CivilDay &of) const { return duewords::day(of, today); }

    void tellSafeAnswer()
    {
        const auto said = book.requests().safeAnswer();
        if (!said) return;
        auto ways = SafeAnswer::forAdults(said->content).split(QStringLiteral(" · "), Qt::SkipEmptyParts);
        const auto words = QString::fromStdString(said->content.words).trimmed();
        if (!words.isEmpty()) ways.append(words);
        if (ways.isEmpty()) return;
        out.safeAnswer = {ways.first() + u'.', ways.size() > 1 ? ways.mid(1).join(QStringLiteral(". ")) + u'.' : QString(),
                          Say::tr("Said by %1, %2").arg(QString::fromStdString(brief.name), day(dayOf(said->time)))};
    }

    void tellReview()
    {
        const ReviewContent *planned = nullptr;
        for (const auto &one : brief.others)
            if (next.planned && one.day == *next.planned && (one.state == ReviewContent::State::Planned || one.state == ReviewContent::State::Adjourned)) planned = &one;
        const auto line = dueLine(brief, today, parameters);
        using Dial = NextReview::Dial;
        out.dial = int(next.dial == Dial::Late ? DueLine::Dial::Late : next.dial == Dial::Near ? DueLine::Dial::Near
                       : next.dial == Dial::Missing ? DueLine::Dial::Missing : next.dial == Dial::Set ? DueLine::Dial::Set : DueLine::Dial::Calm);
        out.fraction = next.elapsed;
        if (next.planned) {
            const auto on = duewords::longDay(*next.planned, today);
            out.review = planned && planned->minute ? Say::tr("%1, %2").arg(on, duewords::minute(*planned->minute)) : on;
            if (planned) out.reviewWhere = QString::fromStdString(planned->where);
        } else {
            out.review = next.due ? Say::tr("Not planned yet") : Say::tr("Date missing");
        }
        if (next.due) {
            const auto why = duewords::reason(*next.reason, today);
            out.reviewWhy = next.dial == Dial::Late ? (next.daysLate == 1 ? Say::tr("1 day late: %1").arg(why) : Say::tr("%1 days late: %2").arg(next.daysLate).arg(why))
                            : next.plannedTooLate ? Say::tr("Too late: it must be by %1: %2").arg(day(*next.due), why)
                                                  : Say::tr("Must be by %1: %2").arg(day(*next.due), why);
        } else {
            out.reviewWhy = Say::tr("Nobody has written since when this child is looked after.");
        }
        out.reviewAlso = line.also.join(QStringLiteral(". "));
        for (const auto doubt : next.doubts)
            if (doubt != ClockDoubt::NoSince) out.doubts.append(duewords::doubt(doubt, today));
        out.alone = line.alone == DueLine::Alone::Seen ? Say::tr("Seen alone on %1").arg(line.seenAlone)
                    : line.alone == DueLine::Alone::NotWanted ? line.seenAlone : Say::tr("Not yet seen alone");
        QStringList more;
        if (line.alone == DueLine::Alone::NotWanted) more.append(words::capitalised(line.seenAloneMore));
        if (line.alone != DueLine::Alone::Seen && brief.lastAlone) more.append(Say::tr("Last alone %1").arg(day(*brief.lastAlone)));
        if (line.alone == DueLine::Alone::Missing && next.seenAloneBy) more.append(Say::tr("Due by %1, in private").arg(day(*next.seenAloneBy)));
        out.aloneMore = more.join(QStringLiteral(". "));
    }

    bool isSince(Hlc time) const { return !brief.lastVisit || dayOf(time) > *brief.lastVisit; }

    void tellSince(const QDateTime &now)
    {
        const auto child = QString::fromStdString(brief.name);
        int pages = 0;
        for (const auto &card : book.pages()) {
            if (card.mine || !card.kept) continue;
            ++out.pageCount;
            if (!isSince(card.time)) continue;
            ++pages;
            if (int(out.pages.size()) < SincePages::most) out.pages.push_back(rowOf(card, PageCircle(book, nullptr), now));
        }
        QStringList counts;
        if (pages > 0) counts.append(pages == 1 ? Say::tr("1 page") : Say::tr("%1 pages").arg(pages));
        const auto wishes = book.meeting().wishes();
        const auto fresh = std::count_if(wishes.begin(), wishes.end(), [this](const auto &wish) { return isSince(wish.time); });
        if (fresh > 0) counts.append(fresh == 1 ? Say::tr("1 wish") : Say::tr("%1 wishes").arg(fresh));
        tellChanges(fresh);
        if (brief.lastVisit) {
            out.since = Say::tr("Since your last visit, %1").arg(day(*brief.lastVisit));
            const auto weeks = civil::nightsBetween(*brief.lastVisit, today) / 7;
            const auto ago = weeks < 1 ? Say::tr("This week") : weeks == 1 ? Say::tr("1 week") : Say::tr("%1 weeks").arg(weeks);
            out.sinceWords = counts.isEmpty() ? Say::tr("%1. Nothing new").arg(ago) : Say::tr("%1. %2").arg(ago, counts.join(QStringLiteral(", ")));
        } else {
            out.since = Say::tr("From %1 so far").arg(child);
            out.sinceWords = counts.isEmpty() ? Say::tr("You have not visited yet") : Say::tr("%1. You have not visited yet").arg(counts.join(QStringLiteral(", ")));
        }
    }

    /// What else is not as it was then, newest matters first; a line each.
    void tellChanges(std::ptrdiff_t wishes)
    {
        const auto child = QString::fromStdString(brief.name);
        if (const auto safe = book.requests().safeAnswer(); safe && isSince(safe->time))
            out.changes.append(Say::tr("How to answer %1, %2").arg(child, day(dayOf(safe->time))));
        if (wishes > 0) out.changes.append(Say::tr("Wishes for the meeting"));
        if (const auto agenda = book.meeting().agenda(); agenda && isSince(agenda->time))
            out.changes.append(Say::tr("%1’s own list for the meeting, %2").arg(child, day(dayOf(agenda->time))));
        if (const auto maps = book.peopleMaps().snapshots(); !maps.empty() && isSince(maps.front().time))
            out.changes.append(Say::tr("%1’s map of people, %2").arg(child, day(dayOf(maps.front().time))));
        if (const auto facts = book.officersCase().facts(); facts && isSince(facts->time) && brief.lastVisit)
            out.changes.append(Say::tr("Case facts, %1").arg(day(dayOf(facts->time))));
        for (const auto &review : book.meeting().reviews())
            if (isSince(review.time) && brief.lastVisit && review.content.state == ReviewContent::State::Planned)
                out.changes.append(Say::tr("Review planned for %1").arg(day(review.content.day)));
    }

    void tellLate()
    {
        if (next.dial == NextReview::Dial::NotJudged || brief.actions.empty()) return;
        const auto &action = brief.actions.front();
        if (!action.by.ok() || action.by >= today) return;
        const auto late = WorkingDays(parameters.holidays).between(action.by, today);
        auto what = QString::fromStdString(action.what).trimmed();
        if (what.endsWith(u'.')) what.chop(1);
        out.late = {Say::tr("Late %1:").arg(duewords::workingDays(late)),
                    Say::tr("%1: %2, by %3.").arg(QString::fromStdString(action.who), what, day(action.by)),
                    action.rolls > 0 ? Say::tr("Rolled on %1: “%2”").arg(duewords::times(action.rolls), QString::fromStdString(action.lastBecause)) : QString()};
    }
};

} // namespace

CaseCard::Shown caseCard(const CircleId &circle, const CircleManifest &manifest, const Book &book, std::int64_t nowMs, const ClockParameters &parameters)
{
    const auto today = civil::inLondon(nowMs).day;
    const auto brief = briefOf(circle, manifest, book);
    Teller teller{book, brief, today, parameters, nextReview(childsReviews(brief, parameters), today, parameters)};
    auto &out = teller.out;
    out.face = QString::fromStdString(brief.face);
    const auto years = duewords::age(brief.facts ? brief.facts->born : std::nullopt, today);
    const auto living = brief.facts ? QString::fromStdString(brief.facts->living) : QString();
    out.who = !years ? living : living.isEmpty() ? QString::number(*years) : Say::tr("%1, %2").arg(*years).arg(living);
    teller.tellSafeAnswer();
    teller.tellReview();
    teller.tellSince(QDateTime::fromMSecsSinceEpoch(nowMs));
    teller.tellLate();
    out.asks = allAskSteps(book, circle, today);
    const auto around = ChildCard::shownOf(circle, manifest, book, QDateTime::fromMSecsSinceEpoch(nowMs));
    out.people = around.people;
    out.peopleFaces = around.faces;
    return std::move(teller.out);
}

} // namespace pipit::app
