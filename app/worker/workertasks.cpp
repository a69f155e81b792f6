// SPDX-License-Identifier: Apache-2.0
#include "app/worker/workertasks.h"

#include "app/answers/askwords.h"
#include "app/decisions/daywords.h"
#include "app/decisions/outcome.h"
#include "app/iro/duewords.h"
#include "app/words.h"
#include "core/book/childsasks.h"
#include "core/base/civiltime.h"
#include "core/review/statutoryclock.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

using Kind = WorkerTask::Kind;
using What = TrailStep::What;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(WorkerTask)
};

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

QString sentence(const std::string &text)
{
    return words::withStop(qt(text));
}

CivilDay dayIn(Hlc time)
{
    return civil::inLondon(time.ms()).day;
}

/// What a child asks about her worker, or complains of, goes past the worker (FORMAT.md §8.7). Whoever wrote it so that it came
/// here all the same: it is not shown.
bool goesPastHer(const Trail &trail)
{
    const auto *request = std::get_if<RequestContent>(&trail.content);
    return trail.kind == pipit::Kind::Request && (!request || request->what == RequestContent::What::ChangeWorker || request->what == RequestContent::What::Complain);
}

bool toBeSorted(const Trail &trail)
{
    return trail.kind == pipit::Kind::Request || (trail.kind == pipit::Kind::Page && trail.use == Use::PleaseSortThis);
}

QString decidersName(const ActionContent &action)
{
    const auto name = qt(action.decider).trimmed();
    if (!name.isEmpty()) return Say::tr("%1 decides.").arg(name);
    if (!action.decides) return {};
    switch (*action.decides) {
    case ActionContent::Decides::Manager: return Say::tr("Your manager decides.");
    case ActionContent::Decides::Panel: return Say::tr("A panel decides.");
    case ActionContent::Decides::Court: return Say::tr("A court decides.");
    }
    return {};
}

class Reader
{
public:
    Reader(const Book &book, const QString &child, const QDateTime &now, const CivilDay &today, const ClockParameters &clock)
        : m_book(book), m_say(book, now), m_child(child), m_now(now), m_today(today), m_clock(clock), m_days(clock.holidays),
          m_actions(book.officersCase().actions()), m_untold(book.trails().untold())
    {
    }

    std::vector<WorkerTask> tasks()
    {
        for (const auto &ask : childsAsks(m_book))
            if (!goesPastHer(ask.trail)) readAsk(ask);
        for (const auto &one : m_actions)
            if (one.action.content.seat == m_book.mySeat() && one.open()) readAction(one);
        std::stable_sort(m_out.begin(), m_out.end(), comesBefore);
        return std::move(m_out);
    }

private:
    void readAsk(const ChildsAsk &ask)
    {
        const TrailStep *last = nullptr; // what moved it to where it is
        for (const auto &step : ask.trail.steps) {
            if (step.by == m_book.mySeat() && std::find(m_untold.begin(), m_untold.end(), step.ref) != m_untold.end()) addTelling(ask, step);
            if (step.what == ask.trail.now) last = &step;
        }
        if (ask.stage == ChildsAsk::Stage::Nobody) {
            if (toBeSorted(ask.trail)) addSorting(ask);
        } else if (last && last->what == What::AskedFor) {
            addDeciding(ask, *last);
        } else if (last && last->by == m_book.mySeat() && !saysOfAnAction(last->ref)) {
            if (last->what == What::Doing || last->what == What::Agreed || last->what == What::Changed) addPromise(ask, *last);
        }
    }

    bool saysOfAnAction(const EntryRef &ref) const
    {
        return std::any_of(m_actions.begin(), m_actions.end(), [&](const auto &one) { return one.stateRef == ref; });
    }

    WorkerTask &add(Kind kind, const EntryRef &target, const std::optional<EntryRef> &ask, Hlc time)
    {
        auto &task = m_out.emplace_back();
        task.kind = kind;
        task.target = target;
        task.time = time;
        if (ask) task.said = childSaid(m_book, *ask, m_child, m_now);
        if (task.said) task.words = task.said->words;
        return task;
    }

    void addTelling(const ChildsAsk &ask, const TrailStep &answer)
    {
        auto &task = add(Kind::Tell, answer.ref, ask.trail.ask, answer.time);
        task.more = answer.what == What::Refused ? Say::tr("You said no: %1").arg(sentence(answer.words)) : Say::tr("You said: %1").arg(sentence(answer.words));
        task.when = Say::tr("Tell first");
        task.why = Say::tr("since %1").arg(daywords::shortDay(dayIn(answer.time), m_today));
    }

    void addSorting(const ChildsAsk &ask)
    {
        auto &task = add(Kind::Sort, ask.newest, ask.newest, ask.first);
        const auto asked = dayIn(ask.first);
        task.by = answerOwed(asked, m_today, m_clock).by;
        if (ask.times > 1) task.more = Say::tr("Asked %1").arg(times(ask.times));
        sayWhen(task, m_today);
        task.why = Say::tr("%1 from %2").arg(duewords::workingDays(m_clock.answerWithin), daywords::shortDay(asked, m_today));
    }

    void addDeciding(const ChildsAsk &ask, const TrailStep &askedFor)
    {
        const auto by = contestedBy(askedFor.time);
        if (m_clock.silenceAgrees && by < m_today) return; // it counts as agreed
        auto &task = add(Kind::Decide, askedFor.ref, ask.trail.ask, askedFor.time);
        task.by = by;
        task.more = Say::tr("%1 asked for it: %2").arg(m_say.name(askedFor), sentence(askedFor.words));
        if (!askedFor.other.empty())
            task.more = words::followed(task.more, Say::tr("%1 decides.").arg(qt(askedFor.other)));
        sayWhen(task, m_today);
        task.why = answerWhy(askedFor.time);
    }

    void addPromise(const ChildsAsk &ask, const TrailStep &mine)
    {
        const bool going = mine.what == What::Doing;
        auto &task = add(Kind::Do, going ? ask.trail.ask : mine.ref, ask.trail.ask, mine.time);
        if (going) task.by = mine.day;
        if (!mine.words.empty()) task.more = Say::tr("You said: %1").arg(sentence(mine.words));
        sayWhen(task, m_today);
        if (!task.by) {
            task.when = Say::tr("You said yes");
            task.why = daywords::shortDay(mine.day.value_or(dayIn(mine.time)), m_today);
        }
    }

    void readAction(const ActionStands &one)
    {
        const auto &what = one.action.content;
        const auto contested = contestedBy(one.action.time);
        const bool agreed = one.state != ActionStands::State::AskedFor || (m_clock.silenceAgrees && contested < m_today);
        const auto ask = one.from ? m_book.trails().askOf(*one.from) : std::nullopt;
        auto &task = add(agreed ? Kind::Do : Kind::Agree, one.action.ref, ask, one.action.time);
        task.words = sentence(what.what);
        task.by = !agreed ? contested : one.state == ActionStands::State::Doing ? one.stateDay.value_or(what.by) : what.by;
        task.decides = what.decides ? int(*what.decides) : 0;
        task.more = Say::tr("We will know: %1").arg(sentence(what.know));
        if (const auto decides = decidersName(what); !agreed && !decides.isEmpty()) task.more += u' ' + decides;
        if (!one.rolls.empty()) {
            const auto &because = one.rolls.back().because;
            const auto lead = Say::tr("Rolled on %1").arg(times(int(one.rolls.size())));
            task.rolled = because.empty() ? lead + u'.' : Say::tr("%1: %2").arg(lead, sentence(because));
        }
        sayWhen(task, m_today);
        if (!agreed) task.why = answerWhy(one.action.time);
    }

    CivilDay contestedBy(Hlc asked) const { return m_days.add(dayIn(asked), m_clock.contestWithin); }

    QString answerWhy(Hlc asked) const
    {
        return Say::tr("say yes or no: %1 from %2").arg(duewords::workingDays(m_clock.contestWithin), daywords::shortDay(dayIn(asked), m_today));
    }

    const Book &m_book;
    AskWords m_say;
    QString m_child;
    QDateTime m_now;
    CivilDay m_today;
    const ClockParameters &m_clock;
    WorkingDays m_days;
    std::vector<ActionStands> m_actions;
    std::vector<EntryRef> m_untold;
    std::vector<WorkerTask> m_out;
};

} // namespace

void sayWhen(WorkerTask &task, const CivilDay &today)
{
    if (!task.by) return;
    const auto by = *task.by;
    const auto away = (std::chrono::sys_days(by) - std::chrono::sys_days(today)).count();
    task.late = away < 0;
    task.today = away == 0;
    task.when = away == -1 ? Say::tr("1 day late") : away < 0 ? Say::tr("%1 days late").arg(-away) : away == 0 ? Say::tr("Today")
                : away == 1 ? Say::tr("Tomorrow") : daywords::shortDay(by, today);
    if (task.why.isEmpty()) task.why = away > 1 ? Say::tr("in %1 days").arg(away) : Say::tr("by %1").arg(daywords::shortDay(by, today));
}

bool comesBefore(const WorkerTask &a, const WorkerTask &b)
{
    const auto turn = [](const WorkerTask &one) {
        const auto day = one.by ? std::chrono::sys_days(*one.by).time_since_epoch().count() : 0;
        return std::make_tuple(one.kind != Kind::Tell, !one.by.has_value(), day, one.kind, one.time, one.target);
    };
    return turn(a) < turn(b);
}

std::vector<WorkerTask> workerTasks(const Book &book, const QString &child, const QDateTime &now, const CivilDay &today, const ClockParameters &clock)
{
    return Reader(book, child, now, today, clock).tasks();
}

} // namespace pipit::app
