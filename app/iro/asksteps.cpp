// SPDX-License-Identifier: Apache-2.0
#include "app/iro/asksteps.h"

#include "app/answers/requestwords.h"
#include "app/iro/casebrief.h"
#include "app/iro/duewords.h"
#include "app/pages/pagekey.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

using What = TrailStep::What;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(AskSteps)
};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

class Writer
{
public:
    Writer(const ChildsAsk &ask, const Book &book, const civil::Day &today) : m_ask(ask), m_book(book), m_today(today)
    {
        for (const auto &step : ask.trail.steps) note(step);
        if (const auto child = book.person(ask.trail.child())) m_child = text(child->name);
    }

    void write(AskSteps &out)
    {
        add(out, Say::tr("said"), day(m_ask.first), AskSteps::Done);
        const auto seen = seenDay();
        const bool past = m_askedFor || m_verdict;
        if (seen.isEmpty() && !past) {
            add(out, Say::tr("you look at it"), {}, AskSteps::Now);
            toCome(out, {Say::tr("asked for"), Say::tr("yes or no"), Say::tr("done")});
            return;
        }
        add(out, Say::tr("you saw it"), seen, AskSteps::Done);
        if (m_askedFor) add(out, Say::tr("asked for"), askedNote(), m_verdict ? AskSteps::Done : AskSteps::Now);
        else if (!m_verdict) add(out, Say::tr("ask for it, or answer"), {}, AskSteps::Now);
        if (!m_verdict) {
            toCome(out, {Say::tr("yes or no"), Say::tr("done")});
            return;
        }
        verdict(out);
    }
    QString under() const
    {
        if (m_ask.times > 1 && !m_verdict) return Say::tr("asked %1, %2").arg(duewords::times(m_ask.times), day(m_ask.last));
        if (!m_verdict) return m_ask.times > 1 ? QString() : Say::tr("asked %1").arg(day(m_ask.first));
        const auto when = m_verdict->day && decided() ? duewords::day(*m_verdict->day, m_today) : day(m_verdict->time);
        const auto said = no() ? Say::tr("refused %1").arg(when)
                          : m_verdict->what == What::NotYet ? Say::tr("not yet, said %1").arg(when)
                          : m_verdict->what == What::ThankYou ? Say::tr("answered %1").arg(when)
                          : otherWay() ? Say::tr("another way, %1").arg(when) : Say::tr("agreed %1").arg(when);
        return m_ask.untold ? Say::tr("%1. Not told yet").arg(said) : said;
    }
    bool open() const { return m_open; }

private:
    void note(const TrailStep &step)
    {
        switch (step.what) {
        case What::AskedFor: m_askedFor = &step; return;
        case What::Agreed:
        case What::Changed:
        case What::Refused:
        case What::Yes:
        case What::NoBecause:
        case What::OtherWay:
        case What::NotYet:
        case What::ThankYou: m_verdict = &step; return;
        case What::Doing:
        case What::Done:
        case What::NotDone: m_progress = &step; return;
        case What::NotHappened: m_notHappened = &step; return;
        default: return;
        }
    }
    bool no() const { return m_verdict->what == What::Refused || m_verdict->what == What::NoBecause; }
    bool otherWay() const { return m_verdict->what == What::Changed || m_verdict->what == What::OtherWay; }
    bool decided() const { return m_verdict->what == What::Agreed || m_verdict->what == What::Changed || m_verdict->what == What::Refused; }
    QString day(Hlc time) const { return duewords::day(dayOf(time), m_today); }
    QString seenDay() const
    {
        std::int64_t first = 0;
        for (const auto &ref : {m_ask.trail.ask, m_ask.newest})
            for (const auto &reader : m_book.delivery(ref).readers)
                if (reader.seat == m_book.mySeat() && reader.seenMs && (first == 0 || reader.seenMs < first)) first = reader.seenMs;
        return first == 0 ? QString() : day(Hlc::of(first));
    }
    QString askedNote() const
    {
        const auto when = day(m_askedFor->time);
        return m_askedFor->other.empty() ? when : Say::tr("%1, %2").arg(text(m_askedFor->other), when);
    }
    void verdict(AskSteps &out)
    {
        if (no()) {
            add(out, Say::tr("no, because"), {}, AskSteps::No);
            if (m_ask.untold) add(out, Say::tr("tell her"), Say::tr("face to face"), AskSteps::Now);
            else add(out, Say::tr("told"), {}, AskSteps::Done);
            m_open = m_ask.untold;
            return;
        }
        if (m_verdict->what == What::NotYet) {
            add(out, Say::tr("not yet"), m_verdict->day ? Say::tr("by %1").arg(duewords::day(*m_verdict->day, m_today)) : QString(), AskSteps::Now);
            toCome(out, {Say::tr("done")});
            return;
        }
        if (m_verdict->what == What::ThankYou) {
            add(out, Say::tr("thank you"), {}, AskSteps::Done);
            m_open = false;
            return;
        }
        add(out, otherWay() ? Say::tr("another way") : Say::tr("agreed"), {}, AskSteps::Done);
        const bool after = m_progress && m_verdict->time < m_progress->time;
        if (after && m_progress->what == What::NotDone) {
            add(out, Say::tr("not done"), {}, AskSteps::No);
            m_open = false;
        } else if (after && m_progress->what == What::Done) {
            const bool denied = m_notHappened && m_progress->time < m_notHappened->time;
            add(out, Say::tr("done"), denied ? Say::tr("%1: no").arg(m_child) : QString(), denied ? AskSteps::Now : AskSteps::Done);
            m_open = denied;
        } else {
            const auto by = after && m_progress->day ? Say::tr("by %1").arg(duewords::day(*m_progress->day, m_today)) : QString();
            add(out, Say::tr("to be done"), by, AskSteps::Now);
        }
    }
    static void add(AskSteps &out, const QString &step, const QString &note, AskSteps::State state)
    {
        out.steps.append(step);
        out.notes.append(note);
        out.states.append(state);
    }
    static void toCome(AskSteps &out, const QStringList &steps)
    {
        for (const auto &step : steps) add(out, step, {}, AskSteps::ToCome);
    }
    const ChildsAsk &m_ask;
    const Book &m_book;
    const civil::Day &m_today;
    QString m_child;
    const TrailStep *m_askedFor = nullptr, *m_verdict = nullptr, *m_progress = nullptr, *m_notHappened = nullptr;
    bool m_open = true;
};

} // namespace

AskSteps askSteps(const ChildsAsk &ask, const Book &book, const CircleId &circle, const civil::Day &today)
{
    AskSteps out;
    out.key = PageKey{{}, circle, ask.newest}.text();
    out.times = ask.times;
    const auto words = text(ask.words).simplified();
    const auto *request = std::get_if<RequestContent>(&ask.trail.content);
    out.words = ask.isPage() ? (words.isEmpty() ? Say::tr("A page") : words)
                : !words.isEmpty() ? Say::tr("“%1”").arg(words)
                : request && request->what != RequestContent::What::SortThis ? requestwords::name(request->what) : Say::tr("A voice note");
    Writer writer(ask, book, today);
    writer.write(out);
    out.under = writer.under();
    out.open = writer.open();
    return out;
}

std::vector<AskSteps> allAskSteps(const Book &book, const CircleId &circle, const civil::Day &today)
{
    std::vector<AskSteps> out;
    for (const auto &ask : childsAsks(book)) out.push_back(askSteps(ask, book, circle, today));
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.open > b.open; });
    return out;
}

} // namespace pipit::app
