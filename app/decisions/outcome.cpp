// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/outcome.h"

#include "app/answers/askwords.h"
#include "app/decisions/daywords.h"
#include "app/words.h"
#include "core/base/civiltime.h"
#include "core/review/readingage.h"

#include <QCoreApplication>

#include <cmath>

namespace pipit::app {

namespace {

using What = TrailStep::What;
using Look = Outcome::Look;
using State = Outcome::Step::State;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

bool decision(What what)
{
    return what == What::Agreed || what == What::Changed || what == What::Refused;
}

bool answer(What what)
{
    return what == What::Yes || what == What::NoBecause || what == What::OtherWay || what == What::NotYet || what == What::ThankYou;
}

class Reader
{
public:
    Reader(const Book &book, const QString &child, const QDateTime &now, const CivilDay &today, const ClockParameters &clock)
        : m_book(book), m_say(book, now), m_child(child), m_today(today), m_clock(clock)
    {
    }

    Outcome of(ChildSaid said, const std::vector<ActionStands> &actions, const std::vector<EntryRef> &untold) const
    {
        Outcome out;
        out.said = std::move(said);
        const auto &trail = out.said.trail;
        for (const auto &step : trail.steps) read(step, untold, out);
        if (out.chips.empty())
            out.chips.push_back(trail.takenBack ? Outcome::Chip{Look::Waits, Say::tr("Taken back")}
                                : out.said.askedFor ? askedForChip(out) : Outcome::Chip{Look::Waits, Say::tr("Nobody has answered yet")});
        if (out.said.asked > 1) out.asked = Say::tr("Asked %1").arg(times(out.said.asked));
        readActions(actions, out);
        out.steps = stepsOf(out);
        if (trail.takenBack) out.open = false;
        return out;
    }

private:
    QString day(const CivilDay &day) const { return daywords::shortDay(day, m_today); }
    QString day(Hlc time) const { return day(civil::inLondon(time.ms()).day); }

    /// Silence counts as agreed only where the authority says so.
    Outcome::Chip askedForChip(const Outcome &out) const
    {
        const auto &who = out.said.decides;
        if (who.isEmpty()) return {Look::Asked, Say::tr("Asked for")};
        const auto &steps = out.said.trail.steps;
        const auto asked = std::find_if(steps.begin(), steps.end(), [&](const auto &step) { return step.ref == out.said.askedFor; });
        const auto by = WorkingDays(m_clock.holidays).add(civil::inLondon(asked->time.ms()).day, m_clock.contestWithin);
        if (m_today <= by) return {Look::Asked, Say::tr("Asked for. %1 answers by %2").arg(who, day(by))};
        if (m_clock.silenceAgrees) return {Look::Yes, Say::tr("Counts as agreed: %1 said nothing by %2").arg(who, day(by))};
        return {Look::Waits, Say::tr("Asked for. %1 has not answered by %2").arg(who, day(by))};
    }

    void read(const TrailStep &step, const std::vector<EntryRef> &untold, Outcome &out) const
    {
        const bool childs = step.by == out.said.trail.child();
        if (std::find(untold.begin(), untold.end(), step.ref) != untold.end()) {
            out.untold = step.ref;
            for (const auto &reader : m_book.delivery(step.ref).readers)
                if (reader.seat == out.said.trail.child() && reader.seenMs) out.readAlone = true;
        }
        if (decision(step.what) || answer(step.what)) {
            out.decided = step.ref;
            out.verdict = step.what;
            out.goes = What::Asked;
            out.chips.clear();
            out.chips.push_back({lookOf(step.what), chipOf(step, out)});
            if (step.what == What::NotYet) ++out.notYets;
            if (decision(step.what)) {
                out.because = qt(step.words);
                if (!step.other.empty())
                    out.because = words::followed(out.because, Say::tr("Told by %1.").arg(qt(step.other)));
            } else {
                out.toHer = qt(step.words);
                out.readsAt = readingAgeOf(out.toHer);
            }
        }
        switch (step.what) {
        case What::Doing: addProgress(Look::Talking, Say::tr("It is being done"), step, out); break;
        case What::Done: addProgress(Look::Yes, Say::tr("Done, %1").arg(day(step.time)), step, out); break;
        case What::NotDone: addProgress(Look::No, Say::tr("Not done"), step, out); break;
        case What::ToldInPerson: out.told = toldOf(step); break;
        case What::NotHappened: out.disagrees = said(Say::tr("%1 says: this has not happened.").arg(m_child), step); break;
        case What::NotWhatISaid: out.disagrees = said(Say::tr("%1 says: that is not what I said.").arg(m_child), step); break;
        case What::DontAgree: out.disagrees = said(Say::tr("%1 does not agree.").arg(m_child), step); break;
        case What::WantToAsk: out.disagrees = said(Say::tr("%1 wants to ask.").arg(m_child), step); break;
        default: break;
        }
        if (!childs && step.what == What::NotYet && step.day)
            out.talking = out.notYets > 1 ? Say::tr("The second time, with a reason. It stands in %1’s answers with its date, and it is counted.").arg(m_child)
                                          : Say::tr("First time. A second “still talking” will need a reason. It stands in %1’s answers with its date, and it is counted.").arg(m_child);
    }

    static Look lookOf(What what)
    {
        switch (what) {
        case What::Agreed:
        case What::Yes:
        case What::ThankYou: return Look::Yes;
        case What::Refused:
        case What::NoBecause: return Look::No;
        case What::Changed:
        case What::OtherWay: return Look::Changed;
        case What::NotYet: return Look::Talking;
        default: return Look::Waits;
        }
    }

    QString chipOf(const TrailStep &step, const Outcome &out) const
    {
        // Who wrote her own word needs nobody who told it (FORMAT.md §8.7): it is hers, whoever was asked.
        const bool told = decision(step.what) && !step.other.empty();
        const auto who = told && !out.said.decides.isEmpty() ? out.said.decides : m_say.name(step);
        const auto on = decision(step.what) && step.day ? day(*step.day) : day(step.time);
        switch (step.what) {
        case What::Agreed: return Say::tr("Agreed, %1, by %2").arg(on, who);
        case What::Refused: return Say::tr("Refused, %1, by %2").arg(on, who);
        case What::Changed: return Say::tr("Changed, %1, by %2").arg(on, who);
        case What::Yes: return Say::tr("Yes, %1, by %2").arg(on, who);
        case What::NoBecause: return Say::tr("No, %1, by %2").arg(on, who);
        case What::OtherWay: return Say::tr("Another way, %1, by %2").arg(on, who);
        case What::NotYet: return step.day ? Say::tr("Still talking, until %1").arg(day(*step.day)) : Say::tr("Still talking");
        case What::ThankYou: return Say::tr("Thanked, %1").arg(on);
        default: return {};
        }
    }

    void addProgress(Look look, QString words, const TrailStep &step, Outcome &out) const
    {
        out.goes = step.what;
        if (out.chips.size() > 1) out.chips.pop_back();
        out.chips.push_back({look, std::move(words)});
        out.progress = qt(step.words);
    }

    QString toldOf(const TrailStep &step) const
    {
        const auto on = step.day ? day(*step.day) : day(step.time);
        return said(Say::tr("Told in person, %1.").arg(on), step);
    }

    static QString said(QString lead, const TrailStep &step)
    {
        return step.words.empty() ? lead : lead + u' ' + qt(step.words);
    }

    void readActions(const std::vector<ActionStands> &actions, Outcome &out) const
    {
        std::set<EntryRef> mine{out.said.trail.ask};
        for (const auto &step : out.said.trail.steps) mine.insert(step.ref);
        const ActionStands *newest = nullptr;
        for (const auto &one : actions) {
            if (!one.from || !mine.contains(*one.from) || one.carriedOn) continue;
            if (one.contested) out.versions.push_back({one.action.ref, versionWords(one.action.content)});
            if (!newest || std::tie(newest->action.time, newest->action.ref) < std::tie(one.action.time, one.action.ref)) newest = &one;
        }
        if (out.versions.size() < 2) out.versions.clear();
        if (!newest) return;
        const auto &what = newest->action.content;
        out.actionRef = newest->action.ref;
        out.action = Say::tr("%1: %2 By %3.").arg(qt(what.who), words::withStop(qt(what.what)), day(what.by));
        out.know = Say::tr("We will know: %1").arg(words::withStop(qt(what.know)));
        if (!newest->rolls.empty()) out.rolled = Say::tr("Rolled on %1").arg(times(int(newest->rolls.size())));
        out.open = newest->open();
        out.late = newest->open() && what.by < m_today;
    }

    QString versionWords(const ActionContent &what) const
    {
        return Say::tr("%1: %2 By %3. We will know: %4")
            .arg(qt(what.who), words::withStop(qt(what.what)), day(what.by), words::withStop(qt(what.know)));
    }

    std::vector<Outcome::Step> stepsOf(const Outcome &out) const
    {
        const auto now = out.verdict;
        const bool no = now == What::Refused || now == What::NoBecause;
        const bool settled = now == What::ThankYou;
        const bool decidedYes = now != What::Asked || out.goes != What::Asked;
        std::vector<Outcome::Step> steps{{Say::tr("said"), State::Done}};
        if (out.said.askedFor || !decidedYes) steps.push_back({Say::tr("asked for"), out.said.askedFor ? State::Done : State::ToCome});
        if (now == What::NotYet) steps.push_back({Say::tr("still talking"), State::Now});
        else if (no) steps.push_back({Say::tr("no, because"), State::No});
        else steps.push_back({now == What::Changed || now == What::OtherWay ? Say::tr("changed") : Say::tr("agreed"), decidedYes ? State::Done : State::ToCome});
        if (!no && !settled) {
            const auto who = out.actionRef ? out.action.section(u':', 0, 0).section(u',', 0, 0) : QString();
            const auto does = who.isEmpty() ? Say::tr("it is done") : Say::tr("%1 does it").arg(who);
            steps.push_back(out.goes == What::NotDone ? Outcome::Step{Say::tr("not done"), State::No} : Outcome::Step{does, out.goes == What::Done ? State::Done : State::ToCome});
            steps.push_back({Say::tr("%1 says").arg(m_child), State::ToCome});
        }
        for (auto &step : steps)
            if (step.state == State::ToCome || step.state == State::Now) {
                step.state = State::Now;
                break;
            }
        return steps;
    }

    const Book &m_book;
    AskWords m_say;
    QString m_child;
    CivilDay m_today;
    const ClockParameters &m_clock;
};

} // namespace

QString times(int n)
{
    return n == 2 ? Say::tr("twice") : n == 1 ? Say::tr("once") : Say::tr("%1 times").arg(n);
}

int readingAgeOf(const QString &words)
{
    if (words.trimmed().isEmpty()) return 0;
    return std::max(5, int(std::lround(reading(std::vector<std::string>{words.toStdString()}).age())));
}

QString Outcome::line() const
{
    QStringList all{said.words};
    for (const auto &chip : chips) all.append(chip.words);
    for (const auto *part : {&because, &asked, &rolled, &action, &know, &progress, &told, &talking, &disagrees})
        if (!part->isEmpty()) all.append(*part);
    return all.join(QStringLiteral(". "));
}

std::vector<Outcome> outcomesOf(const Book &book, const QString &child, const QDateTime &now, const CivilDay &today, const ClockParameters &clock)
{
    const auto trails = book.trails().all();
    const auto anew = askedAnew(book, trails);
    const auto actions = book.officersCase().actions();
    const auto untold = book.trails().untold();
    const Reader reader(book, child, now, today, clock);
    std::vector<Outcome> out;
    for (const auto &trail : trails) {
        if (anew.contains(trail.ask.hash)) continue;
        if (auto said = childSaid(book, trail.ask, child, now)) out.push_back(reader.of(std::move(*said), actions, untold));
    }
    const auto turn = [](const Outcome &one) { return std::make_tuple(!one.untold.has_value(), !one.late, one.versions.empty(), !one.open); };
    std::stable_sort(out.begin(), out.end(), [&](const auto &a, const auto &b) { return turn(a) < turn(b); });
    return out;
}

} // namespace pipit::app
