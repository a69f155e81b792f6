// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/actioncontroller.h"

#include "app/decisions/casedesk.h"
#include "app/decisions/daywords.h"
#include "app/decisions/outcome.h"
#include "app/decisions/outcomesmodel.h"
#include "app/decisions/outcomewriter.h"
#include "app/decisions/sentences.h"
#include "app/pages/thumbnails.h"
#include "app/words.h"

namespace pipit::app {

ActionController::ActionController(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, [this] { reload(false); });
    connect(session, &Session::locked, this, [this] {
        m_ask.clear();
        begin();
    });
    reload(true);
}

void ActionController::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    begin();
}

void ActionController::setName(const QString &name)
{
    if (m_name == name) return;
    m_name = name;
    begin();
}

void ActionController::setAsk(const QString &key)
{
    if (m_ask == key) return;
    m_ask = key;
    begin();
}

void ActionController::begin()
{
    m_loaded = false;
    m_start = {};
    m_draft = {};
    m_notice.clear();
    Q_EMIT askChanged();
    Q_EMIT shown();
    Q_EMIT edited();
    reload(true);
}

void ActionController::reload(bool afresh)
{
    auto *session = Session::create(nullptr, nullptr);
    if (session->state() != Session::Open) return;
    session->vault().ask(
        this, [hex = m_circle, key = m_ask, name = m_name](DeviceSession &device) { return loadAction(device, hex, key, name); },
        [this, session, hex = m_circle, key = m_ask, name = m_name, afresh](Result<ActionLoad> loaded) {
            if (hex != m_circle || key != m_ask || name != m_name || session->state() != Session::Open) return;
            if (!loaded) {
                m_notice = words::sentence(loaded.code());
                return Q_EMIT edited();
            }
            loaded->pictures.show(*session);
            show(std::move(*loaded), afresh);
        });
}

void ActionController::show(ActionLoad loaded, bool afresh)
{
    m_start = std::move(loaded.start);
    m_people = loaded.people;
    m_faces = loaded.faces;
    m_seats = std::move(loaded.seats);
    m_holders = std::move(loaded.holders);
    m_officer = loaded.officer;
    m_carer = loaded.carer;
    m_today = loaded.today;
    m_clock = std::move(loaded.clock);
    m_review = loaded.review;
    m_askKey = loaded.askKey;
    m_days = std::move(loaded.days);
    m_dayChoices = loaded.dayChoices;
    if (afresh || !m_loaded) m_draft = std::move(loaded.draft);
    m_loaded = true;
    Q_EMIT shown();
    edit();
}

void ActionController::edit()
{
    std::vector<AskStep> steps;
    if (m_today)
        for (auto &line : answerLines(m_draft, m_start, m_officer, m_name, *m_today, m_clock)) {
            AskStep step;
            step.heading = std::move(line.heading);
            step.words = std::move(line.words);
            step.said = step.words.isEmpty() ? step.heading : step.heading + QStringLiteral(". ") + step.words;
            step.look = AskStep::Look(line.look);
            steps.push_back(std::move(step));
        }
    m_answer.setSteps(std::move(steps));
    Q_EMIT edited();
}

void ActionController::keepDraft()
{
    edit();
    if (!m_loaded) return;
    Session::create(nullptr, nullptr)->vault().tell([name = actionDraftName(m_circle, m_ask), bytes = m_draft.kept()](DeviceSession &session) -> Result<void> {
        if (!session.profile()) return {};
        return session.profile()->preferences().keep(name, bytes);
    });
}

QString ActionController::picture() const
{
    return m_start.said && m_start.said->hasPicture ? Thumbnails::url(m_askKey) : QString();
}

QString ActionController::asked() const
{
    return m_start.said && m_start.said->asked > 1 ? tr("Asked %1").arg(times(m_start.said->asked)) : QString();
}

int ActionController::person() const
{
    if (m_draft.seat)
        for (std::size_t i = 0; i < m_seats.size(); ++i)
            if (m_seats[i] == *m_draft.seat) return int(i);
    return -1;
}

void ActionController::setDecides(int decides)
{
    if (m_draft.decides == decides || decides < 0 || decides > int(ActionContent::Decides::Court)) return;
    m_draft.decides = decides;
    keepDraft();
}

void ActionController::setAgency(int agency)
{
    if (m_draft.agency == agency || agency < 0 || agency > int(ActionContent::Agency::Other)) return;
    m_draft.agency = agency;
    keepDraft();
}

QString ActionController::day() const
{
    return m_draft.by && m_today ? daywords::longDay(*m_draft.by, *m_today) : QString();
}

QString ActionController::dayWhy() const
{
    return m_draft.by && m_today ? daywords::counted(*m_draft.by, *m_today, WorkingDays(m_clock.holidays)) : QString();
}

QStringList ActionController::suggestions() const
{
    return sentences::knowing(m_name, m_carer);
}

QString ActionController::notHeld() const
{
    if (!m_start.said || !m_draft.seat) return {};
    if (std::find(m_holders.begin(), m_holders.end(), *m_draft.seat) != m_holders.end()) return {};
    const auto who = m_draft.who.section(u',', 0, 0);
    return tr("%1 did not share this with %2. Tell %2 yourself what to do, and nothing more.").arg(m_name, who);
}

QString ActionController::carryTitle() const
{
    const int n = int(m_start.rolls.size());
    if (!carries()) return n ? tr("Rolled on %1").arg(times(n)) : QString();
    if (n == 0) return tr("It was not done. Carry it on with a reason");
    const QStringList ordinals{tr("second"), tr("third"), tr("fourth"), tr("fifth"), tr("sixth")};
    const auto next = n <= ordinals.size() ? ordinals[n - 1] : QString();
    return next.isEmpty() ? tr("Rolled on %1. This is time %2").arg(times(n)).arg(n + 1) : tr("Rolled on %1. This is the %2 time").arg(times(n), next);
}

QStringList ActionController::rolledDays() const
{
    QStringList out;
    for (const auto &roll : m_start.rolls) out.append(roll.day);
    return out;
}

QStringList ActionController::rolledBecause() const
{
    QStringList out;
    for (const auto &roll : m_start.rolls) out.append(roll.because);
    return out;
}

QStringList ActionController::versions() const
{
    QStringList out;
    if (!m_today) return out;
    for (const auto &one : m_start.versions) {
        const auto &what = one.action.content;
        auto whole = QString::fromStdString(what.what);
        if (!whole.endsWith(u'.')) whole += u'.';
        out.append(tr("%1: %2 By %3. We will know: %4").arg(QString::fromStdString(what.who), whole,
                                                            daywords::shortDay(what.by, *m_today), QString::fromStdString(what.know)));
    }
    return out;
}

ActionController::Gap ActionController::gap() const
{
    const auto gaps = m_draft.gaps();
    return gaps.empty() ? NoGap : Gap(gaps.front());
}

QString ActionController::missing() const
{
    QStringList names;
    for (const auto gap : m_draft.gaps()) {
        switch (gap) {
        case ActionDraft::Gap::None: break;
        case ActionDraft::Gap::Who: names.append(tr("who")); break;
        case ActionDraft::Gap::What: names.append(tr("what")); break;
        case ActionDraft::Gap::When: names.append(tr("by when")); break;
        case ActionDraft::Gap::Know: names.append(tr("how we will know")); break;
        case ActionDraft::Gap::Because: names.append(tr("why it was not done")); break;
        }
    }
    if (names.isEmpty()) return {};
    return names.size() == 1 ? tr("One thing is missing: %1.").arg(names.front()) : tr("%1 things are missing: %2.").arg(names.size()).arg(words::together(names));
}

void ActionController::choosePerson(int index)
{
    if (index < 0 || index >= m_people.size()) return;
    m_draft.who = m_people[index];
    m_draft.seat = m_seats[std::size_t(index)];
    keepDraft();
}

void ActionController::typeWho(const QString &text)
{
    if (m_draft.who == text) return;
    m_draft.who = text;
    m_draft.seat.reset();
    keepDraft();
}

void ActionController::typeWhat(const QString &text)
{
    if (m_draft.what == text) return;
    m_draft.what = text;
    keepDraft();
}

void ActionController::typeKnow(const QString &text)
{
    if (m_draft.know == text) return;
    m_draft.know = text;
    keepDraft();
}

void ActionController::typeDecider(const QString &text)
{
    if (m_draft.decider == text) return;
    m_draft.decider = text;
    keepDraft();
}

void ActionController::typeBecause(const QString &text)
{
    if (m_draft.because == text) return;
    m_draft.because = text;
    keepDraft();
}

void ActionController::chooseDay(int index)
{
    if (index < 0 || std::size_t(index) >= m_days.size()) return;
    m_draft.by = m_days[std::size_t(index)];
    keepDraft();
}

void ActionController::moveDay(int days)
{
    if (!m_today) return;
    m_draft.by = std::max(addDays(m_draft.by.value_or(*m_today), days), *m_today);
    keepDraft();
}

void ActionController::settle(int which)
{
    if (which < 0 || std::size_t(which) >= m_start.versions.size()) return;
    std::vector<EntryRef> all;
    for (const auto &one : m_start.versions) all.push_back(one.action.ref);
    m_draft = ActionDraft::of(m_start.versions[std::size_t(which)].action.content);
    casedesk::send(
        this,
        [hex = m_circle, key = m_ask, keep = all[std::size_t(which)], all](DeviceSession &session) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto circle, casedesk::circleOf(session, hex));
            if (session.profile()) PIPIT_TRY(session.profile()->preferences().forget(actionDraftName(hex, key)));
            return settleVersions(session, circle, keep, all);
        },
        [this](const Result<EntryRef> &done) {
            m_notice = done ? QString() : words::sentence(done.code());
            m_loaded = false; // what stands now is what the form begins with
            Q_EMIT edited();
        });
}

void ActionController::save()
{
    if (!whole() || m_saving) return;
    m_saving = true;
    m_notice.clear();
    Q_EMIT edited();
    const auto ask = m_start.said ? std::optional(m_start.said->trail.ask) : std::nullopt;
    casedesk::send(
        this, [hex = m_circle, key = m_ask, ask, draft = m_draft, review = m_review](DeviceSession &session) { return postAction(session, hex, key, ask, draft, review); },
        [this](const Result<EntryRef> &done) {
            m_saving = false;
            m_notice = done ? QString() : words::sentence(done.code());
            Q_EMIT edited();
            if (done) Q_EMIT saved();
        });
}

} // namespace pipit::app
