// SPDX-License-Identifier: Apache-2.0
#include "app/answers/answercontroller.h"

#include "app/answers/askseen.h"
#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/pages/pagekey.h"
#include "app/pages/readcontroller.h"
#include "app/pages/entryvoice.h"
#include "app/pages/sealedpage.h"
#include "app/words.h"

namespace pipit::app {

AnswerController::AnswerController(QObject *parent) : QObject(parent), m_player(Platform::create(nullptr, nullptr)->speaker())
{
    auto *session = Session::create(nullptr, nullptr);
    m_look.setSingleShot(true);
    m_look.setInterval(ReadController::lookFor);
    connect(&m_look, &QTimer::timeout, this, &AnswerController::writeSeen);
    connect(session, &Session::bookChanged, this, &AnswerController::reload);
    connect(session, &Session::locked, this, [this] { setKey({}); });
    connect(&m_player, &VoicePlayer::moved, session, &Session::active);
    connect(&m_player, &VoicePlayer::problemChanged, this, [this] {
        switch (m_player.problem()) {
        case VoicePlayer::NoProblem: return;
        case VoicePlayer::Damaged: return tell(words::sentence(Code::Corrupt));
        case VoicePlayer::NoSpeaker: return tell(tr("This tablet has no speaker that Pipit can use."));
        case VoicePlayer::Broken: return tell(tr("The sound stopped. Play it again."));
        }
    });
}

QString AnswerController::voiceLength() const
{
    return words::duration(int(m_shown.voiceMs));
}

void AnswerController::setKey(const QString &key)
{
    if (key == m_key) return;
    close();
    m_key = key;
    Q_EMIT shown();
    reload();
}

void AnswerController::close()
{
    m_look.stop();
    (void)m_player.load(nullptr);
    m_open = false;
    m_shown = {};
    m_steps.setSteps({});
    tell({});
}

/// The newest answer that has one; a closed answer's voice says what its words would.
void AnswerController::findVoice(Profile &profile, const CircleId &circle, const AskWords &words, const Trail &trail, Shown &shown)
{
    for (auto step = trail.steps.rbegin(); step != trail.steps.rend(); ++step) {
        if (step->by == trail.child() || step->closed) continue;
        const auto media = profile.media(circle, step->ref);
        if (!media) continue;
        for (std::size_t i = 0; i < media->size(); ++i) {
            if ((*media)[i].kind != MediaKind::Voice) continue;
            shown.voice = step->ref;
            shown.voiceBlob = std::uint32_t(i);
            shown.voiceMs = (*media)[i].durationMs;
            shown.voiceOf = words.name(*step);
            return;
        }
    }
}

Result<AnswerController::Shown> AnswerController::load(DeviceSession &session, const QString &key, const QDateTime &now)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    const auto wanted = PageKey::from(key);
    if (!wanted || wanted->draft) return Error{Code::NotFound, "ask"};
    const auto found = session.books().find(wanted->circle);
    if (found == session.books().end()) return Error{Code::NotFound, "circle"};
    const auto trail = found->second.trails().of(wanted->entry);
    if (!trail) return Error{Code::NotFound, "ask"};
    const AskWords say(found->second, now);
    Shown out;
    out.title = say.title(*trail);
    out.symbol = say.symbol(*trail);
    out.steps = say.steps(*trail, session.holdup(trail->ask.hash));
    for (const auto &step : trail->steps) {
        if (AskWords::canBeAnswered(*trail, step)) out.answerable = step.ref;
        if (!step.closed) continue;
        out.closed = step.ref;
        out.waitsFor = say.name(step);
        out.waitsForFace = say.face(step);
    }
    const auto namesOf = [&](const auto &seats) {
        QStringList names;
        for (const auto seat : seats)
            if (seat != trail->child() && seat != recordsSeat) names.append(say.name(seat));
        return words::together(names);
    };
    if (out.answerable) {
        PIPIT_TRY_SET(const auto held, session.profile()->entry(wanted->circle, *out.answerable));
        if (held) out.readers = namesOf(held->audience);
    }
    out.again = askingAgain(session, wanted->circle, *trail);
    if (out.again) out.readersAgain = namesOf(out.again->audience);
    PIPIT_TRY_SET(auto looking, lookingAt(*session.profile(), found->second, wanted->circle, *trail, seatsOf(session, wanted->circle, {Role::Iro})));
    out.toldSeen = namesOf(looking.told);
    out.unseen = std::move(looking.due);
    findVoice(*session.profile(), wanted->circle, say, *trail, out);
    if (trail->kind == Kind::Live)
        if (const auto media = session.profile()->media(wanted->circle, trail->ask); media && EntryVoice::of(*media))
            out.ownVoice = PageKey{{}, wanted->circle, trail->ask}.text();
    PIPIT_TRY_SET(out.wasNew, noteSeen(session.profile()->preferences(), *trail));
    return out;
}

void AnswerController::reload()
{
    if (m_key.isEmpty()) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [key = m_key, now = QDateTime::currentDateTime()](DeviceSession &device) { return load(device, key, now); },
        [this, session, key = m_key](Result<Shown> loaded) {
            if (key != m_key) return; // another has been asked for since
            if (!loaded) return tell(words::sentence(loaded.code()));
            if (loaded->voice != m_shown.voice) (void)m_player.load(nullptr);
            if (loaded->unseen != m_shown.unseen) m_look.stop(); // what has come is looked at from now on
            m_shown = std::move(*loaded);
            m_steps.setSteps(m_shown.steps);
            m_open = true;
            Q_EMIT shown();
            watch();
            if (m_shown.wasNew) Q_EMIT session->bookChanged(); // the list says so
        });
}

void AnswerController::setInView(bool inView)
{
    if (m_inView == inView) return;
    m_inView = inView;
    Q_EMIT inViewChanged();
    watch();
}

void AnswerController::watch()
{
    if (!m_open || !m_inView || m_shown.unseen.empty()) m_look.stop();
    else if (!m_look.isActive()) m_look.start();
}

void AnswerController::writeSeen()
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [circle = wanted->circle, steps = m_shown.unseen](DeviceSession &device) -> Result<void> {
            for (const auto &step : steps) PIPIT_TRY(device.markSeen(circle, step));
            return {};
        },
        [session](Result<void> written) {
            if (!written) return; // tried again the next time it is looked at
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
        });
}

void AnswerController::send(std::function<Result<EntryRef>(DeviceSession &)> say, std::function<void(const EntryRef &)> gone)
{
    m_sending = true;
    Q_EMIT sendingChanged();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(this, std::move(say), [this, session, gone = std::move(gone)](const Result<EntryRef> &done) {
        m_sending = false;
        Q_EMIT sendingChanged();
        tell(done ? QString() : words::sentence(done.code()));
        if (!done) return;
        Q_EMIT session->bookChanged();
        Q_EMIT session->outboxChanged();
        gone(*done);
    });
}

void AnswerController::askAgain(const QString &said)
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_shown.again || m_sending) return;
    auto again = *m_shown.again;
    if (auto more = fitted(said, sayinglimits::wordsBytes); !more.empty()) again.request.words = std::move(more);
    send(
        [circle = wanted->circle, again](DeviceSession &device) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto content, again.request.encode());
            return sayFor(device, circle, again.audience, content);
        },
        [this, circle = wanted->circle](const EntryRef &asked) { Q_EMIT askedAgain(PageKey{{}, circle, asked}.text()); });
}

void AnswerController::sayBack(int what, const QString &said)
{
    if (what == AskAgain) return askAgain(said);
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_shown.answerable || m_sending || what < NotHappened || what > WantToAsk) return;
    const auto spoken = fitted(said, sayinglimits::wordsBytes);
    send(
        [circle = wanted->circle, target = *m_shown.answerable, what, spoken](DeviceSession &device) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto content, what == NotHappened ? NotHappenedContent{spoken}.encode()
                                                            : DisagreeContent{DisagreeContent::What(what), spoken}.encode());
            return sayTo(device, circle, target, content);
        },
        [this](const EntryRef &) { Q_EMIT sent(); });
}

void AnswerController::readAlone()
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_shown.closed) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [circle = wanted->circle, answer = *m_shown.closed](DeviceSession &device) { return device.readAlone(circle, answer); },
        [this, session](Result<void> done) {
            tell(done ? QString() : words::sentence(done.code()));
            if (done) Q_EMIT session->bookChanged();
        });
}

void AnswerController::playVoice()
{
    if (m_player.loaded()) {
        if (m_player.playing()) m_player.pause();
        else m_player.play();
        return;
    }
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_shown.voice) return;
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [circle = wanted->circle, ref = *m_shown.voice, blob = m_shown.voiceBlob](DeviceSession &session) -> Result<std::unique_ptr<SealedMedia>> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto media, session.profile()->media(circle, ref));
            if (blob >= media.size()) return Error{Code::Corrupt, "voice of an answer"};
            return openMedia(*session.profile(), media[blob]);
        },
        [this, key = m_key](Result<std::unique_ptr<SealedMedia>> note) {
            if (key != m_key) return;
            if (!note) return tell(note.code() == Code::NotFound ? tr("The voice is still on its way. It comes when there is internet.") : words::sentence(note.code()));
            if (!m_player.load(std::move(*note))) return; // its problem is told above
            tell({});
            m_player.play();
        });
}

void AnswerController::tell(const QString &sentence)
{
    if (m_notice == sentence) return;
    m_notice = sentence;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
