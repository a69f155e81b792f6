// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/laddercontroller.h"

#include "app/asks/civildate.h"
#include "app/asks/fittedtext.h"
#include "app/decisions/casedesk.h"
#include "app/decisions/daywords.h"
#include "app/decisions/outcome.h"
#include "app/words.h"
#include "core/base/rng.h"


namespace pipit::app {

namespace {

using What = DayRun::Cell::What;

QString agencyWord(ActionContent::Agency agency)
{
    switch (agency) {
    case ActionContent::Agency::Council: return LadderController::tr("council");
    case ActionContent::Agency::School: return LadderController::tr("school");
    case ActionContent::Agency::Health: return LadderController::tr("health");
    case ActionContent::Agency::MentalHealth: return LadderController::tr("mental health");
    case ActionContent::Agency::Carer: return LadderController::tr("carer");
    case ActionContent::Agency::Police: return LadderController::tr("police");
    case ActionContent::Agency::Housing: return LadderController::tr("housing");
    case ActionContent::Agency::Other: return LadderController::tr("other");
    }
    return {};
}

EscalationId newId()
{
    EscalationId id;
    SystemRng().fill(id.bytes);
    return id;
}

LadderFacts factsOf(const Escalation &one, const CivilDay &today, const ClockParameters &clock)
{
    Concern concern;
    for (const auto &said : one.said)
        if (!said.content.line && said.content.settled.empty()) concern.steps.push_back({Rung(said.content.rung), said.content.day});
    concern.settled = one.settled;
    return ladderFacts(concern, today, clock);
}

} // namespace

struct LadderController::Loaded
{
    std::vector<Escalation> all;
    std::optional<EnvHash> about;
    CivilDay today{};
    ClockParameters clock;
};

LadderController::LadderController(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &LadderController::reload);
    connect(session, &Session::locked, this, [this] {
        Loaded nothing;
        show(std::move(nothing));
        m_loaded = false;
        Q_EMIT shown();
    });
    reload();
}

void LadderController::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    m_chosen = false;
    Q_EMIT asked();
    reload();
}

void LadderController::setAbout(const QString &key)
{
    if (m_about == key) return;
    m_about = key;
    m_chosen = false;
    Q_EMIT asked();
    reload();
}

void LadderController::setCurrent(int index)
{
    if (index < -1 || index >= m_concerns.size()) return;
    m_current = index;
    m_chosen = true;
    reload();
}

void LadderController::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    if (session->state() != Session::Open) return;
    session->vault().ask(
        this,
        [hex = m_circle, key = m_about](DeviceSession &device) -> Result<Loaded> {
            PIPIT_TRY_SET(const auto circle, casedesk::circleOf(device, hex));
            PIPIT_TRY_SET(const auto *book, casedesk::bookOf(device, circle));
            Loaded out{book->escalations().all(), {}, daywords::today(device), daywords::clockOf(device)};
            if (const auto wanted = PageKey::from(key)) out.about = wanted->entry.hash;
            return out;
        },
        [this, session, hex = m_circle, key = m_about](Result<Loaded> loaded) {
            if (hex != m_circle || key != m_about || session->state() != Session::Open) return;
            if (!loaded) return say(words::sentence(loaded.code()));
            m_loaded = true;
            show(std::move(*loaded));
        });
}

void LadderController::show(Loaded loaded)
{
    for (auto *list : {&m_concerns, &m_rungDays, &m_rungWords, &m_lineDays, &m_lineWords, &m_praiseWords, &m_praiseDays}) list->clear();
    for (auto *words : {&m_title, &m_why, &m_settled, &m_runWhy}) words->clear();
    m_ids.clear();
    m_rung.reset();
    m_facts = {};
    m_today = loaded.today;
    std::vector<const Escalation *> climbing;
    for (const auto &one : loaded.all) {
        if (one.praise) {
            m_praiseWords.append(QString::fromStdString(one.title()));
            m_praiseDays.append(daywords::shortDay(one.said.front().content.day, loaded.today));
            continue;
        }
        if (!m_chosen && loaded.about && one.about == loaded.about && !one.settled) m_current = int(climbing.size());
        climbing.push_back(&one);
        m_ids.push_back(one.id);
        m_concerns.append(QString::fromStdString(one.title()));
    }
    if (!m_chosen && !loaded.about) m_current = climbing.empty() ? -1 : 0;
    else if (!m_chosen && m_current >= 0 && (std::size_t(m_current) >= climbing.size() || climbing[std::size_t(m_current)]->about != loaded.about)) m_current = -1;
    m_current = std::min(m_current, int(climbing.size()) - 1);
    const auto *one = m_current < 0 ? nullptr : climbing[std::size_t(m_current)];
    for (int rung = 1; rung <= 4; ++rung) {
        QString day, words;
        if (one)
            for (const auto &said : one->said)
                if (int(said.content.rung) == rung && !said.content.line && said.content.settled.empty()) {
                    day = daywords::shortDay(said.content.day, loaded.today);
                    words = QString::fromStdString(said.content.words);
                }
        m_rungDays.append(day);
        m_rungWords.append(words);
    }
    if (!one) return Q_EMIT shown();
    m_rung = one->rung;
    m_facts = factsOf(*one, loaded.today, loaded.clock);
    m_title = QString::fromStdString(one->title());
    m_why = tr("Raised %1, first on %2.").arg(times(m_facts.raised), daywords::shortDay(one->said.front().content.day, loaded.today));
    if (one->agency) m_why += u' ' + tr("Agency: %1").arg(agencyWord(*one->agency));
    for (auto said = one->said.rbegin(); said != one->said.rend(); ++said) {
        if (!said->content.settled.empty() && m_settled.isEmpty() && one->settled) m_settled = QString::fromStdString(said->content.settled);
        if (!said->content.line && said->content.settled.empty()) continue;
        m_lineDays.append(daywords::shortDay(said->content.day, loaded.today));
        m_lineWords.append(QString::fromStdString(said->content.settled.empty() ? said->content.words : said->content.settled));
    }
    if (const auto &run = m_facts.run) {
        const auto holidays = daywords::holidaysBetween(run->start, run->end, WorkingDays(loaded.clock.holidays));
        m_runWhy = tr("from %1. Ends %2").arg(daywords::shortDay(run->start, loaded.today), daywords::longDay(run->end, loaded.today));
        if (!holidays.isEmpty()) m_runWhy += QStringLiteral(": ") + holidays;
        if (run->over) m_runWhy += QStringLiteral(". ") + tr("%1 working days over").arg(run->over);
    }
    Q_EMIT shown();
}

QList<int> LadderController::rungStates() const
{
    QList<int> out;
    for (const auto &rung : m_facts.rungs) out.append(m_current < 0 && rung.rung != Rung::Cafcass ? int(LadderFacts::State::ToCome) : int(rung.state));
    if (m_current < 0) out.last() = int(LadderFacts::State::MayGo);
    return out;
}

int LadderController::next() const
{
    return m_rung && !settled() ? std::min(int(*m_rung) + 1, 4) : 1;
}

QString LadderController::usedOf() const
{
    return m_facts.run ? tr("of %1 working days used").arg(m_facts.run->length) : QString();
}

QStringList LadderController::weeks() const
{
    QStringList out;
    if (m_facts.run && m_today)
        for (const auto &week : m_facts.run->weeks) out.append(daywords::shortDay(week.front().day, *m_today));
    return out;
}

QStringList LadderController::cells() const
{
    QStringList out;
    if (!m_facts.run) return out;
    for (const auto &week : m_facts.run->weeks)
        for (const auto &cell : week)
            out.append(cell.what == What::Holiday ? tr("holiday") : cell.today ? tr("today") : cell.what == What::Start ? QStringLiteral("–")
                       : cell.what == What::Outside ? QString() : QString::number(cell.number));
    return out;
}

QList<int> LadderController::cellLooks() const
{
    QList<int> out;
    if (!m_facts.run) return out;
    for (const auto &week : m_facts.run->weeks)
        for (const auto &cell : week) {
            Cell look = Outside;
            switch (cell.what) {
            case What::Outside: look = Outside; break;
            case What::Start: look = Start; break;
            case What::Holiday: look = Holiday; break;
            case What::Used: look = cell.today ? Today : Used; break;
            case What::Left: look = cell.last ? Last : cell.today ? Today : Left; break;
            }
            out.append(look);
        }
    return out;
}

void LadderController::say(const QString &sentence)
{
    m_notice = sentence;
    Q_EMIT shown();
}

void LadderController::post(EscalationContent content)
{
    m_busy = true;
    say({});
    const auto wanted = PageKey::from(m_about);
    if (wanted && !content.about && !content.praise && m_current < 0) content.about = wanted->entry.hash;
    casedesk::send(
        this,
        [hex = m_circle, content](DeviceSession &session) mutable -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto circle, casedesk::circleOf(session, hex));
            content.day = daywords::today(session);
            PIPIT_TRY_SET(const auto bytes, content.encode());
            return casedesk::note(session, circle, bytes);
        },
        [this](const Result<EntryRef> &done) {
            m_busy = false;
            say(done ? QString() : words::sentence(done.code()));
            if (done) Q_EMIT written();
        });
}

void LadderController::raise(int rung, const QString &words, int agency)
{
    if (m_busy || !m_loaded || rung < 1 || rung > 4) return;
    EscalationContent content;
    content.id = m_current >= 0 && !settled() ? m_ids[std::size_t(m_current)] : newId();
    content.rung = EscalationContent::Rung(rung);
    content.words = fitted(words, sayinglimits::wordsBytes);
    if (agency > 0 && agency <= int(ActionContent::Agency::Other)) content.agency = ActionContent::Agency(agency);
    if (content.words.empty()) return say(tr("Say what it is about, and whom you told."));
    post(std::move(content));
}

void LadderController::line(const QString &words)
{
    if (m_busy || m_current < 0 || !m_rung) return;
    EscalationContent content;
    content.id = m_ids[std::size_t(m_current)];
    content.rung = *m_rung;
    content.line = true;
    content.words = fitted(words, sayinglimits::wordsBytes);
    if (content.words.empty()) return say(tr("Write what happened."));
    post(std::move(content));
}

void LadderController::settle(const QString &words)
{
    if (m_busy || m_current < 0 || !m_rung) return;
    EscalationContent content;
    content.id = m_ids[std::size_t(m_current)];
    content.rung = *m_rung;
    content.settled = fitted(words, sayinglimits::wordsBytes);
    content.words = content.settled;
    if (content.settled.empty()) return say(tr("Say how it was settled."));
    post(std::move(content));
}

void LadderController::praise(const QString &words, int agency)
{
    if (m_busy || !m_loaded) return;
    EscalationContent content;
    content.id = newId();
    content.rung = EscalationContent::Rung::Alert;
    content.praise = true;
    content.words = fitted(words, sayinglimits::wordsBytes);
    if (agency > 0 && agency <= int(ActionContent::Agency::Other)) content.agency = ActionContent::Agency(agency);
    if (content.words.empty()) return say(tr("Say what was good, and whose doing it was."));
    post(std::move(content));
}

} // namespace pipit::app
