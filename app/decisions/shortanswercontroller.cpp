// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/shortanswercontroller.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/decisions/casedesk.h"
#include "app/decisions/daywords.h"
#include "app/decisions/sentences.h"
#include "app/decisions/shortanswer.h"
#include "app/pages/pagepictures.h"
#include "app/pages/thumbnails.h"
#include "app/share/safeanswer.h"
#include "app/words.h"
#include "core/base/secret.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pipit::app {

using namespace sayinglimits;

struct ShortAnswerController::Loaded
{
    std::optional<ChildSaid> said;
    PagePictures pictures;
    QString safe, readers, words;
    int verdict = 0, notYets = 0;
    bool asks = false, wantsInPerson = false;
    CivilDay today{};
    ClockParameters clock;
};

ShortAnswerController::ShortAnswerController(QObject *parent)
    : QObject(parent), m_recorder(Platform::create(nullptr, nullptr)->microphone(), longestMs), m_player(Platform::create(nullptr, nullptr)->speaker())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::locked, this, [this] { setKey({}); });
    connect(&m_recorder, &VoiceRecorder::heard, session, &Session::active);
    connect(&m_player, &VoicePlayer::moved, session, &Session::active);
    connect(&m_recorder, &VoiceRecorder::finished, this, [this](const Bytes &note, const VoiceSummary &summary) {
        forgetVoice();
        m_voice = note;
        m_voiceMs = summary.ms;
        (void)m_player.load(std::make_unique<MemorySource>(m_voice));
        Q_EMIT changed();
    });
    connect(&m_recorder, &VoiceRecorder::problemChanged, this, [this] { tell(words::ofMicrophone(m_recorder.problem())); });
}

ShortAnswerController::~ShortAnswerController()
{
    forgetVoice();
}

void ShortAnswerController::forgetVoice()
{
    (void)m_player.load(nullptr);
    wipe(m_voice);
    m_voice.clear();
    m_voiceMs = 0;
}

void ShortAnswerController::setKey(const QString &key)
{
    if (m_key == key) return;
    m_recorder.throwAway();
    forgetVoice();
    m_key = key;
    m_said.reset();
    m_words.clear();
    m_notFace.clear();
    m_notice.clear();
    m_safe.clear();
    m_readers.clear();
    m_by.reset();
    m_verdict = NotChosen;
    m_asks = m_face = m_wantsInPerson = false;
    Q_EMIT changed();
    QMetaObject::invokeMethod(this, &ShortAnswerController::reload, Qt::QueuedConnection); // once circle and name are known too
}

Result<ShortAnswerController::Loaded> ShortAnswerController::load(DeviceSession &session, const PageKey &key, const QString &child, const QDateTime &now)
{
    PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, key.circle));
    Loaded out;
    out.said = childSaid(*book, key.entry, child, now);
    if (!out.said) return Error{Code::NotFound, "ask"};
    out.today = daywords::today(session);
    out.clock = daywords::clockOf(session);
    const auto &trail = out.said->trail;
    out.asks = app::asksForAnswer(trail);
    for (const auto &step : trail.steps) out.notYets += step.what == TrailStep::What::NotYet;
    if (const auto safe = book->requests().safeAnswer()) {
        out.safe = SafeAnswer::forAdults(safe->content);
        out.wantsInPerson = safe->content.ways & SafeAnswerContent::inPersonAlone;
    }
    out.readers = child;
    if (out.said->hasPicture)
        if (const auto page = book->page(trail.ask)) PIPIT_TRY(out.pictures.gather(*session.profile(), *page));
    PIPIT_TRY_SET(const auto kept, session.profile()->preferences().value(answerDraftName(trail.ask)));
    if (kept) {
        const auto json = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(kept->data()), qsizetype(kept->size()))).object();
        out.words = json[u"words"_s].toString();
        out.verdict = std::clamp(json[u"verdict"_s].toInt(), 0, int(ThankYou));
    }
    return out;
}

void ShortAnswerController::reload()
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || wanted->draft) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [wanted = *wanted, name = m_name, now = QDateTime::currentDateTime()](DeviceSession &device) { return load(device, wanted, name, now); },
        [this, session, key = m_key](Result<Loaded> loaded) {
            if (key != m_key || session->state() != Session::Open) return;
            if (!loaded) return tell(words::sentence(loaded.code()));
            loaded->pictures.show(*session);
            m_said = std::move(loaded->said);
            m_safe = loaded->safe;
            m_readers = loaded->readers;
            m_asks = loaded->asks;
            m_wantsInPerson = loaded->wantsInPerson;
            m_notYets = loaded->notYets;
            m_today = loaded->today;
            m_clock = loaded->clock;
            m_words = loaded->words;
            setVerdict(m_asks ? Verdict(loaded->verdict) : ThankYou);
            Q_EMIT changed();
        });
}

QString ShortAnswerController::picture() const
{
    return m_said && m_said->hasPicture ? Thumbnails::url(m_key) : QString();
}

void ShortAnswerController::setVerdict(Verdict verdict)
{
    if (verdict != ThankYou && !m_asks) return;
    m_verdict = verdict;
    // What is not a yes, about home or family or a person, is told face to face; and whatever she asked to hear so.
    m_face = verdict == NoBecause || verdict == AnotherWay ? close() || m_wantsInPerson : false;
    if (verdict == NotYet && !m_by && m_today) m_by = WorkingDays(m_clock.holidays).add(*m_today, m_clock.answerWithin);
    keep();
}

void ShortAnswerController::setFace(bool face)
{
    m_face = face;
    Q_EMIT changed();
}

QStringList ShortAnswerController::sentences() const
{
    return m_verdict == NotChosen ? QStringList() : sentences::of(AnswerContent::Verdict(m_verdict));
}

QString ShortAnswerController::readsAt() const
{
    const int age = readingAgeOf(m_words);
    return age == 0 ? QString() : tr("Reads at about age %1").arg(age);
}

QString ShortAnswerController::lookAgain() const
{
    return sentences::lookAgain(m_words);
}

QString ShortAnswerController::day() const
{
    return m_by && m_today ? daywords::longDay(*m_by, *m_today) : QString();
}

QString ShortAnswerController::dayWhy() const
{
    return m_by && m_today ? daywords::counted(*m_by, *m_today, WorkingDays(m_clock.holidays)) : QString();
}

ShortAnswerController::Gap ShortAnswerController::gap() const
{
    const bool silent = m_words.trimmed().isEmpty() && m_voice.empty();
    const bool ready = secondTime() && sentences::of(AnswerContent::Verdict::NotYet).contains(m_words.trimmed());
    switch (m_verdict) {
    case NotChosen: return ChooseVerdict;
    case Yes:
    case ThankYou: return silent ? SayIt : NoGap;
    case NotYet:
        if (!m_by || (m_today && *m_by < *m_today)) return SayWhen;
        return secondTime() && (ready || silent) ? SayWhy : NoGap;
    case NoBecause:
    case AnotherWay:
        if (silent) return SayWhy;
        return close() && !m_face && m_notFace.trimmed().isEmpty() ? SayNotFace : NoGap;
    }
    return NoGap;
}

QString ShortAnswerController::missing() const
{
    switch (gap()) {
    case NoGap: return {};
    case ChooseVerdict: return tr("Choose what it is: yes, no, not yet or thank you.");
    case SayIt: return tr("Write a line, or say it.");
    case SayWhy: return secondTime() ? tr("“Still talking” a second time needs a reason in your own words.") : tr("Say why. A no always comes with because.");
    case SayWhen: return tr("Say by when.");
    case SayNotFace: return tr("Say why nobody tells %1 face to face first.").arg(m_name);
    }
    return {};
}

QString ShortAnswerController::voiceLength() const
{
    return m_voice.empty() ? QString() : words::duration(int(m_voiceMs));
}

void ShortAnswerController::type(const QString &words)
{
    if (m_words == words) return;
    m_words = words;
    keep();
}

void ShortAnswerController::typeNotFace(const QString &words)
{
    m_notFace = words;
    Q_EMIT changed();
}

void ShortAnswerController::say(const QString &sentence)
{
    const auto stands = m_words.trimmed();
    type(stands.isEmpty() ? sentence : stands + u' ' + sentence);
}

void ShortAnswerController::moveDay(int days)
{
    if (!m_today) return;
    m_by = std::max(addDays(m_by.value_or(*m_today), days), *m_today);
    Q_EMIT changed();
}

void ShortAnswerController::playVoice()
{
    if (m_player.playing()) m_player.pause();
    else m_player.play();
}

void ShortAnswerController::dropVoice()
{
    forgetVoice();
    Q_EMIT changed();
}

void ShortAnswerController::keep()
{
    Q_EMIT changed();
    if (!m_said) return;
    const auto json = QJsonDocument(QJsonObject{{u"words"_s, m_words}, {u"verdict"_s, int(m_verdict)}}).toJson(QJsonDocument::Compact);
    Session::create(nullptr, nullptr)->vault().tell([ask = m_said->trail.ask, json](DeviceSession &session) -> Result<void> {
        if (!session.profile()) return {};
        return session.profile()->preferences().keep(answerDraftName(ask), Bytes(json.begin(), json.end()));
    });
}

void ShortAnswerController::tell(const QString &sentence)
{
    m_notice = sentence;
    Q_EMIT changed();
}

void ShortAnswerController::send()
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_said || !m_today || m_sending || gap() != NoGap) return;
    m_player.pause();
    ShortAnswer answer;
    answer.content.verdict = AnswerContent::Verdict(m_verdict);
    answer.content.words = fitted(m_words, wordsBytes);
    if (m_verdict == NotYet) answer.content.by = m_by;
    answer.content.inPerson = face();
    if (answer.content.words.empty() && m_verdict != Yes && m_verdict != ThankYou)
        answer.content.words = (m_verdict == NotYet && m_voice.empty() ? sentences::stillTalking() : sentences::inMyVoice()).toStdString();
    answer.voice = m_voice;
    answer.voiceMs = m_voiceMs;
    if (close() && !face() && (m_verdict == NoBecause || m_verdict == AnotherWay))
        answer.notFace = fitted(tr("Not told face to face first, because: %1").arg(m_notFace.trimmed()), wordsBytes);
    answer.today = *m_today;
    m_sending = true;
    tell({});
    casedesk::send(
        this, [circle = wanted->circle, ask = m_said->trail.ask, answer = std::move(answer)](DeviceSession &session) { return postAnswer(session, circle, ask, answer); },
        [this](const Result<EntryRef> &done) {
            m_sending = false;
            tell(done ? QString() : words::sentence(done.code()));
            if (!done) return;
            forgetVoice();
            m_words.clear();
            m_verdict = NotChosen;
            Q_EMIT changed();
            Q_EMIT sent();
        });
}

} // namespace pipit::app
