// SPDX-License-Identifier: Apache-2.0
#include "app/after/hellocontroller.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/pages/entryvoice.h"
#include "app/platform.h"
#include "app/share/shareable.h"
#include "app/words.h"
#include "core/base/civiltime.h"
#include "core/book/replies.h"
#include "core/book/visits.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace pipit::app {

namespace {


struct Facts
{
    CircleId circle;
    SeatId child = 0;
    std::string name, officer;
    std::vector<HandedNotes::Row> handed;
};

Result<Facts> load(DeviceSession &session, const std::string &hex)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    for (const auto &[circle, book] : session.books().named(hex)) {
        Facts out;
        out.circle = circle;
        const auto children = seatsOf(session, circle, {Role::Child});
        if (!children.empty()) out.child = children.front();
        if (const auto person = book.person(out.child)) out.name = person->name;
        if (const auto person = book.person(book.mySeat())) out.officer = person->name;
        PIPIT_TRY_SET(out.handed, HandedNotes::rowsOf(session, circle));
        return out;
    }
    return Error{Code::NotFound, "circle"};
}

} // namespace

HelloController::HelloController(QObject *parent) : QObject(parent), m_recorder(Platform::create(nullptr, nullptr)->microphone(), longestMs)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &HelloController::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_recorder.throwAway();
        dropVoice();
        dropFilm();
        m_there = m_busy = false;
        m_name.clear();
        m_officer.clear();
        m_handed.show({});
        tell({});
    });
    connect(&m_recorder, &VoiceRecorder::heard, session, &Session::active);
    connect(&m_recorder, &VoiceRecorder::finished, this, [this](const Bytes &note, const VoiceSummary &summary) {
        wipe(m_voice);
        m_voice = note;
        m_voiceMs = summary.ms;
        Q_EMIT changed();
    });
    connect(&m_recorder, &VoiceRecorder::problemChanged, this, [this] { tell(words::ofMicrophone(m_recorder.problem())); });
    reload();
}

HelloController::~HelloController()
{
    wipe(m_voice);
    if (m_watch) m_watch->stop = true;
}

void HelloController::setCircle(const QString &hex)
{
    if (hex == m_circle) return;
    m_circle = hex;
    reload();
}

void HelloController::setWhom(Whom whom)
{
    if (whom == m_whom) return;
    m_whom = whom;
    tell({});
}

QString HelloController::voice() const
{
    return m_voice.empty() ? QString() : words::duration(int(m_voiceMs));
}

QString HelloController::film() const
{
    return m_film ? words::duration(int(m_film->ms())) : QString();
}

void HelloController::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [hex = m_circle.toStdString()](DeviceSession &device) { return load(device, hex); },
        [this, session, question = ++m_question](Result<Facts> facts) {
            if (question != m_question || session->state() != Session::Open) return;
            m_there = facts.ok();
            if (!facts) return tell(words::sentence(facts.code()));
            m_id = facts->circle;
            m_child = facts->child;
            m_name = QString::fromStdString(facts->name);
            m_officer = facts->officer;
            m_handed.show(std::move(facts->handed));
            Q_EMIT changed();
        });
}

void HelloController::chooseFilm(const QUrl &file)
{
    if (m_busy) return;
    dropFilm();
    m_busy = true;
    tell({});
    m_watch = std::make_shared<Watch>();
    QThreadPool::globalInstance()->start([self = QPointer(this), watch = m_watch, file] {
        auto film = std::make_shared<Result<std::shared_ptr<PickedFilm>>>(PickedFilm::open(file, watch));
        QMetaObject::invokeMethod(
            qApp,
            [self, watch, film] {
                if (!self || watch->stop || self->m_watch != watch) return;
                self->m_busy = false;
                if (!*film) return self->fail(film->code());
                self->m_film = std::move(**film);
                Q_EMIT self->changed();
            },
            Qt::QueuedConnection);
    });
}

void HelloController::dropFilm()
{
    if (m_watch) m_watch->stop = true;
    m_watch.reset();
    m_film.reset();
    Q_EMIT changed();
}

void HelloController::dropVoice()
{
    wipe(m_voice);
    m_voice.clear();
    m_voiceMs = 0;
    Q_EMIT changed();
}

void HelloController::send(const QString &said)
{
    if (m_busy || !m_there || m_recorder.state() != VoiceRecorder::Idle) return;
    const auto words = fitted(said, sayinglimits::wordsBytes);
    if (words.empty() && m_voice.empty() && !m_film) return tell(tr("Write it, say it or choose a film first."));
    m_busy = true;
    tell({});
    if (m_film) return sealFilm(words);
    post(words, std::nullopt);
}

/// Between two pieces whatever else the vault was asked has its turn.
void HelloController::sealFilm(const std::string &words)
{
    auto *session = Session::create(nullptr, nullptr);
    session->active();
    session->vault().ask(
        this,
        [film = m_film](DeviceSession &device) -> Result<std::optional<MediaRef>> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            return film->sealPiece(*device.profile());
        },
        [this, session, words, film = m_film](Result<std::optional<MediaRef>> whole) {
            if (session->state() != Session::Open || film != m_film) return;
            if (!whole) {
                m_busy = false;
                return fail(whole.code());
            }
            if (!*whole) return sealFilm(words);
            post(words, std::move(*whole));
        });
}

void HelloController::post(const std::string &words, std::optional<MediaRef> film)
{
    auto media = std::make_shared<std::optional<MediaRef>>(std::move(film));
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [words, media, note = m_film ? Bytes() : m_voice, ms = m_voiceMs, whom = m_whom, circle = m_id, child = m_child, officer = m_officer](DeviceSession &device) -> Result<void> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            Bytes content;
            std::vector<SeatId> audience{child};
            if (whom == Child) {
                PIPIT_TRY_SET(content, HelloContent{words}.encode());
            } else {
                NoteContent handing;
                handing.what = NoteContent::What::Note;
                handing.day = civil::today(device.clock());
                handing.words = words;
                handing.who = officer.empty() ? std::string("?") : officer;
                PIPIT_TRY_SET(content, handing.encode());
                audience = seatsOf(device, circle, {Role::Iro});
            }
            return device.profile()->spareRoom().use([&]() -> Result<void> {
                auto entry = entryFor(circle, {audience, std::nullopt, true, false});
                entry.content = content;
                if (*media) {
                    entry.media.push_back(std::move(**media));
                } else if (!note.empty()) {
                    PIPIT_TRY_SET(auto voice, sealedVoice(*device.profile(), note, ms));
                    entry.media.push_back(std::move(voice));
                }
                PIPIT_TRY_SET([[maybe_unused]] const auto ref, device.post(std::move(entry)));
                return {};
            });
        },
        [this, session](const Result<void> &sent) {
            m_busy = false;
            if (session->state() != Session::Open) return;
            if (!sent) return tell(words::sentence(sent.code()));
            dropVoice();
            dropFilm();
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT went();
        });
}

void HelloController::fail(Code code)
{
    switch (code) {
    case Code::Cancelled: return tell({});
    case Code::Invalid: return tell(tr("Pipit cannot use that kind of film. Choose another one."));
    case Code::Corrupt: return tell(tr("That film is broken. Choose another one."));
    case Code::TooBig: return tell(tr("That film is too long. Two minutes is the most."));
    case Code::NotFound:
    case Code::Io: return tell(tr("Pipit could not read that film. Choose another one."));
    default: return tell(words::sentence(code));
    }
}

void HelloController::tell(const QString &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace pipit::app
