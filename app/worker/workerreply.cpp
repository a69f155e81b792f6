// SPDX-License-Identifier: Apache-2.0
#include "app/worker/workerreply.h"

#include "app/answers/askwords.h"
#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/decisions/casedesk.h"
#include "app/decisions/daywords.h"
#include "app/decisions/outcome.h"
#include "app/decisions/sentences.h"
#include "app/pages/pagekey.h"
#include "app/pages/pagepictures.h"
#include "app/pages/thumbnails.h"
#include "app/share/safeanswer.h"
#include "app/words.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pipit::app {

using namespace sayinglimits;

struct WorkerReply::Loaded
{
    std::optional<WorkerTask> task;
    PagePictures pictures;
    QString pictured, goesTo, safe, officer, text;
    int choice = 0;
    CivilDay today{};
    ClockParameters clock;
};

namespace {

std::string draftName(const EntryRef &target)
{
    return "worker " + target.hash.hex();
}

/// So that the child reads who said yes or no, where it was not the worker herself.
QString decidedBy(int decider)
{
    switch (decider) {
    case 1: return WorkerReply::tr("My manager decided this.");
    case 2: return WorkerReply::tr("A panel decided this. That is a group of people who meet.");
    case 3: return WorkerReply::tr("A judge decided this.");
    default: return {};
    }
}

} // namespace

std::vector<SeatId> hearWorkersAnswer(DeviceSession &session, const CircleId &circle, const Trail &ask)
{
    auto out = seatsOf(session, circle, {Role::Iro, Role::SocialWorker});
    out.insert(out.begin(), ask.child());
    std::erase_if(out, [&](auto seat) { return std::find(ask.audience.begin(), ask.audience.end(), seat) == ask.audience.end(); });
    return stillThere(session, circle, out);
}

WorkerReply::WorkerReply(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::locked, this, [this] { setKey({}); });
}

void WorkerReply::setKey(const QString &key)
{
    if (m_key == key) return;
    m_key = key;
    m_task.reset();
    for (auto *words : {&m_text, &m_goesTo, &m_safe, &m_officer, &m_pictured, &m_notice}) words->clear();
    m_today.reset();
    m_by.reset();
    m_choice = NotChosen;
    m_decider = m_daysAgo = 0;
    m_loaded = m_face = false;
    Q_EMIT changed();
    QMetaObject::invokeMethod(this, &WorkerReply::reload, Qt::QueuedConnection); // once circle and name are known too
}

Result<WorkerReply::Loaded> WorkerReply::load(DeviceSession &session, const QString &key, const QString &child, const QDateTime &now)
{
    const auto wanted = PageKey::from(key);
    if (!wanted || wanted->draft) return Error{Code::NotFound, "task"};
    PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, wanted->circle));
    Loaded out;
    out.today = daywords::today(session);
    out.clock = daywords::clockOf(session);
    for (auto &task : workerTasks(*book, child, now, out.today, out.clock))
        if (task.target == wanted->entry && task.kind != WorkerTask::Kind::Tell) out.task = std::move(task);
    if (!out.task) return out;
    if (const auto safe = book->requests().safeAnswer()) out.safe = SafeAnswer::forAdults(safe->content);
    const AskWords say(*book, now);
    for (const auto seat : seatsOf(session, wanted->circle, {Role::Iro})) out.officer = say.name(seat);
    std::vector<SeatId> readers;
    if (out.task->kind == WorkerTask::Kind::Sort) {
        readers = hearWorkersAnswer(session, wanted->circle, out.task->said->trail);
    } else {
        PIPIT_TRY_SET(const auto held, session.profile()->entry(wanted->circle, out.task->target));
        if (held) readers = stillThere(session, wanted->circle, held->audience);
    }
    QStringList names;
    for (const auto seat : readers)
        if (seat != book->mySeat()) names.append(say.name(seat));
    out.goesTo = words::together(names);
    if (const auto &said = out.task->said; said && said->hasPicture)
        if (const auto page = book->page(said->trail.ask)) {
            out.pictured = PageKey{{}, wanted->circle, said->trail.ask}.text();
            PIPIT_TRY(out.pictures.gather(*session.profile(), *page));
        }
    PIPIT_TRY_SET(const auto kept, session.profile()->preferences().value(draftName(out.task->target)));
    if (kept) {
        const auto json = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(kept->data()), qsizetype(kept->size()))).object();
        out.text = json[u"words"_s].toString();
        out.choice = json[u"choice"_s].toInt();
    }
    return out;
}

void WorkerReply::reload()
{
    if (m_key.isEmpty()) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [key = m_key, name = m_name, now = QDateTime::currentDateTime()](DeviceSession &device) { return load(device, key, name, now); },
        [this, session, key = m_key](Result<Loaded> loaded) {
            if (key != m_key || session->state() != Session::Open) return;
            if (!loaded) return tell(words::sentence(loaded.code()));
            loaded->pictures.show(*session);
            m_task = std::move(loaded->task);
            m_pictured = loaded->pictured;
            m_goesTo = loaded->goesTo;
            m_safe = loaded->safe;
            m_officer = loaded->officer;
            m_today = loaded->today;
            m_clock = loaded->clock;
            m_text = loaded->text;
            m_decider = m_task ? m_task->decides : 0;
            m_loaded = true;
            if (m_choice == NotChosen && choices().contains(loaded->choice)) m_choice = Choice(loaded->choice);
            setChoice(choices().contains(int(m_choice)) ? m_choice : NotChosen);
        });
}

QString WorkerReply::picture() const
{
    return m_pictured.isEmpty() ? QString() : Thumbnails::url(m_pictured);
}

QList<int> WorkerReply::choices() const
{
    if (!m_task) return {};
    switch (m_task->kind) {
    case WorkerTask::Kind::Sort: return {Agreed, Changed, Refused, Doing};
    case WorkerTask::Kind::Decide:
    case WorkerTask::Kind::Agree: return {Agreed, Changed, Refused};
    case WorkerTask::Kind::Do: return {Done, NotDone, Doing};
    case WorkerTask::Kind::Tell: break;
    }
    return {};
}

void WorkerReply::setChoice(Choice choice)
{
    m_choice = choice;
    if (choice == Doing && !m_by && m_today) m_by = WorkingDays(m_clock.holidays).add(*m_today, m_clock.answerWithin);
    keep();
}

void WorkerReply::setDecider(int decider)
{
    m_decider = std::clamp(decider, 0, 3);
    Q_EMIT changed();
}

void WorkerReply::setFace(bool face)
{
    m_face = face;
    Q_EMIT changed();
}

QString WorkerReply::readsAt() const
{
    const int age = readingAgeOf(m_text);
    return age == 0 ? QString() : tr("Reads at about age %1").arg(age);
}

QString WorkerReply::lookAgain() const
{
    return sentences::lookAgain(m_text);
}

QStringList WorkerReply::sentences() const
{
    if (kind() != int(WorkerTask::Kind::Sort)) return {};
    switch (m_choice) {
    case Agreed: return sentences::of(AnswerContent::Verdict::Yes);
    case Changed: return sentences::of(AnswerContent::Verdict::Changed);
    case Refused: return sentences::of(AnswerContent::Verdict::NoBecause);
    case Doing: return sentences::of(AnswerContent::Verdict::NotYet);
    default: return {};
    }
}

QString WorkerReply::day() const
{
    if (!m_today) return {};
    if (m_choice == Doing) return m_by ? daywords::longDay(*m_by, *m_today) : QString();
    return m_daysAgo == 0 ? tr("Today, %1").arg(daywords::longDay(*m_today, *m_today)) : daywords::longDay(addDays(*m_today, -m_daysAgo), *m_today);
}

QString WorkerReply::dayWhy() const
{
    return m_choice == Doing && m_by && m_today ? daywords::counted(*m_by, *m_today, WorkingDays(m_clock.holidays)) : QString();
}

WorkerReply::Gap WorkerReply::gap() const
{
    if (m_choice == NotChosen || !m_task) return Choose;
    if (owesReason() && m_text.trimmed().isEmpty()) return SayWhy;
    if (m_choice == Doing && (!m_by || !m_today || *m_by < *m_today)) return SayWhen;
    return NoGap;
}

QString WorkerReply::missing() const
{
    switch (gap()) {
    case NoGap: return {};
    case Choose: return kind() == int(WorkerTask::Kind::Do) ? tr("Choose how far it is.") : tr("Choose what it is: yes, another way or no.");
    case SayWhy: return m_choice == NotDone ? tr("Say why it was not done.") : tr("Say why. A no always comes with because.");
    case SayWhen: return tr("Say by when.");
    }
    return {};
}

void WorkerReply::type(const QString &words)
{
    if (m_text == words) return;
    m_text = words;
    keep();
}

void WorkerReply::say(const QString &sentence)
{
    const auto stands = m_text.trimmed();
    type(stands.isEmpty() ? sentence : stands + u' ' + sentence);
}

void WorkerReply::moveDay(int days)
{
    if (!m_today) return;
    if (m_choice == Doing) m_by = std::max(addDays(m_by.value_or(*m_today), days), *m_today);
    else m_daysAgo = std::clamp(m_daysAgo - days, 0, farthestBack);
    Q_EMIT changed();
}

void WorkerReply::keep()
{
    Q_EMIT changed();
    if (!m_task || (m_text.isEmpty() && m_choice == NotChosen)) return;
    const auto json = QJsonDocument(QJsonObject{{u"words"_s, m_text}, {u"choice"_s, int(m_choice)}}).toJson(QJsonDocument::Compact);
    Session::create(nullptr, nullptr)->vault().tell([name = draftName(m_task->target), json](DeviceSession &session) -> Result<void> {
        if (!session.profile()) return {};
        return session.profile()->preferences().keep(name, Bytes(json.begin(), json.end()));
    });
}

void WorkerReply::tell(const QString &sentence)
{
    m_notice = sentence;
    Q_EMIT changed();
}

void WorkerReply::send()
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_task || !m_today || m_sending || gap() != NoGap) return;
    Result<Bytes> content = Error{Code::Invalid, "nothing chosen"};
    if (decides()) {
        auto words = m_text.trimmed();
        if (const auto lead = decidedBy(m_decider); !lead.isEmpty()) words = words.isEmpty() ? lead : lead + u' ' + words;
        content = AgreedContent{AgreedContent::Outcome(int(m_choice)), fitted(words, wordsBytes), addDays(*m_today, -m_daysAgo), {}, face()}.encode();
    } else {
        const auto state = m_choice == Doing ? ProgressContent::State::Doing : m_choice == Done ? ProgressContent::State::Done : ProgressContent::State::NotDone;
        content = ProgressContent{state, fitted(m_text, wordsBytes), m_choice == Doing ? m_by : std::nullopt}.encode();
    }
    if (!content) return tell(words::sentence(content.code()));
    const auto answers = m_task->kind == WorkerTask::Kind::Sort && m_task->said ? std::optional(m_task->said->trail) : std::nullopt;
    m_sending = true;
    tell({});
    casedesk::send(
        this,
        [circle = wanted->circle, target = m_task->target, answers, bytes = *content](DeviceSession &session) -> Result<EntryRef> {
            auto done = answers ? casedesk::sayTo(session, circle, hearWorkersAnswer(session, circle, *answers), target, bytes, {}) : sayTo(session, circle, target, bytes);
            if (done && session.profile()) (void)session.profile()->preferences().forget(draftName(target)); // kept twice does no harm
            return done;
        },
        [this](const Result<EntryRef> &done) {
            m_sending = false;
            tell(done ? QString() : words::sentence(done.code()));
            if (!done) return;
            m_text.clear();
            m_choice = NotChosen;
            Q_EMIT changed();
            Q_EMIT sent();
        });
}

} // namespace pipit::app
