// SPDX-License-Identifier: Apache-2.0
#include "app/copy/owncopy.h"

#include "app/answers/replying.h"
#include "app/asks/circlepeople.h"
#include "app/confirmlock.h"
#include "app/copy/copyrequest.h"
#include "app/copy/copywords.h"
#include "app/words.h"

namespace pipit::app {

OwnCopy::OwnCopy(QObject *parent) : OwnLock(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(&m_writer, &CopyWriter::moved, this, &OwnCopy::moved);
    connect(&m_writer, &CopyWriter::ended, this, &OwnCopy::ended);
    connect(session, &Session::locked, this, [this] {
        m_ask = {};
        if (m_step > Choosing) done();
    });
    connect(session, &Session::bookChanged, this, &OwnCopy::loadOfficer);
    load();
    loadOfficer();
}

void OwnCopy::go(Step step, const QString &notice)
{
    m_step = step;
    m_notice = notice;
    Q_EMIT stepChanged();
    if (step == Choosing) measure();
}

void OwnCopy::measure()
{
    Session::create(nullptr, nullptr)->vault().ask(
        this, [now = QDateTime::currentDateTime()](DeviceSession &device) { return planOwnCopy(device, false, now); },
        [this](const Result<CopyPlan> &plan) {
            if (m_step != Choosing) return; // what is picked by now stays as it was said
            m_soundBytes = plan ? plan->soundBytes() : 0;
            Q_EMIT soundChanged();
        });
}

void OwnCopy::setSound(bool sound)
{
    if (m_step != Choosing || sound == m_sound) return;
    m_sound = sound;
    Q_EMIT soundChanged();
}

QString OwnCopy::soundSize() const
{
    return copywords::ofSize(m_soundBytes);
}

void OwnCopy::known(std::size_t profilesHere)
{
    if (m_step == Starting) go(profilesHere > 1 ? Ask : Whose);
}

void OwnCopy::failed(Code code)
{
    go(Ask, words::sentence(code)); // nothing is written where it is not known whose device it is
}

void OwnCopy::onlyMine()
{
    if (m_step == Whose) go(Choosing);
}

void OwnCopy::othersToo()
{
    if (m_step == Whose) go(Ask);
}

void OwnCopy::begin(bool answers)
{
    if (m_step != Choosing || !card()) return;
    m_answers = answers;
    beginAgain();
    go(Asking);
}

void OwnCopy::use(SecretBytes secret)
{
    confirmLock(this, std::move(secret), card()->tag, [this](const Result<void> &right) {
        finished(right);
        askWait();
        if (right && m_step == Asking) go(Placing);
    });
}

QString OwnCopy::progress() const
{
    return m_stopping ? tr("Stopping") : copywords::ofProgress(m_writer);
}

void OwnCopy::saveTo(const QUrl &place)
{
    if (m_step != Placing || m_writer.busy()) return;
    m_stopping = false;
    go(Writing);
    Session::create(nullptr, nullptr)->vault().ask(
        this, [answers = m_answers, now = QDateTime::currentDateTime()](DeviceSession &device) { return planOwnCopy(device, answers, now); },
        [this, place](Result<CopyPlan> plan) {
            if (m_step != Writing) return; // locked in between
            if (m_stopping) return go(Choosing);
            if (!plan) return go(Choosing, words::sentence(plan.code()));
            plan->withSounds = withSounds();
            m_writer.start(std::move(*plan), place);
        });
}

void OwnCopy::stop()
{
    if (m_step != Writing) return;
    m_stopping = true;
    m_writer.stop();
    Q_EMIT moved();
}

void OwnCopy::ended(const CopyWriter::End &end)
{
    if (m_step != Writing) return; // locked: there is nobody to tell
    if (end.failed) return go(*end.failed == Code::Cancelled ? Choosing : Placing, copywords::ofFailure(end));
    const auto lost = copywords::ofLost(end);
    go(Saved, (withSounds() ? tr("Your copy is saved. Whoever has that file can read it and hear it.") : tr("Your copy is saved. Whoever has that file can read it.")) + (lost.isEmpty() ? lost : u' ' + lost));
}

void OwnCopy::done()
{
    m_writer.stop();
    beginAgain();
    go(m_step == Starting || m_step == Whose || m_step == Ask ? m_step : Choosing);
}

Result<OwnCopy::Officer> OwnCopy::lookForOfficer(DeviceSession &session, const QDateTime &now)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    PIPIT_TRY_SET(const auto people, circlePeople(session));
    Officer out{people.officerSaid(), people.officerFace, {}, people.officerSeat};
    const auto &book = session.books().at(circle);
    if (const auto open = copyrequest::unanswered(book)) {
        const AskWords words(book, now);
        out.asked = tr("You asked %1.").arg(words::day(QDateTime::fromMSecsSinceEpoch(open->steps.front().time.ms()), now)) + u' '
            + words.where(open->ask, open->audience, session.holdup(open->ask.hash));
    }
    return out;
}

void OwnCopy::loadOfficer()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [now = QDateTime::currentDateTime()](DeviceSession &device) { return lookForOfficer(device, now); },
        [this, session](Result<Officer> found) {
            if (session->state() != Session::Open || !found) return;
            m_ask = std::move(*found);
            Q_EMIT askChanged();
        });
}

void OwnCopy::askOfficer()
{
    if (m_step != Ask || !canAsk()) return;
    m_sending = true;
    Q_EMIT askChanged();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [said = tr("I want my own copy of my pages."), seat = m_ask.seat](DeviceSession &device) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto circle, device.onlyCircle());
            PIPIT_TRY_SET(const auto content, copyrequest::make(said.toStdString()).encode());
            return sayFor(device, circle, {seat}, content);
        },
        [this, session](const Result<EntryRef> &sent) {
            m_sending = false;
            m_askNotice = sent ? QString() : words::sentence(sent.code());
            Q_EMIT askChanged();
            if (!sent) return;
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
        });
}

} // namespace pipit::app
