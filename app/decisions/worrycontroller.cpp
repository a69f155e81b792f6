// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/worrycontroller.h"

#include "app/asks/fittedtext.h"
#include "app/asks/civildate.h"
#include "app/decisions/casedesk.h"
#include "app/decisions/daywords.h"
#include "app/words.h"
#include "core/base/civiltime.h"
#include "core/book/replies.h"
#include "core/book/visits.h"

#include <QRegularExpression>

namespace pipit::app {

using namespace sayinglimits;

namespace {

QString clockOf(std::uint16_t minute)
{
    return QLocale().toString(QTime(minute / 60, minute % 60), QStringLiteral("HH:mm"));
}

QString at(const civil::Time &time, const CivilDay &today)
{
    if (time.day == today) return WorryController::tr("today at %1").arg(clockOf(time.minute));
    return WorryController::tr("on %1 at %2").arg(daywords::shortDay(time.day, today), clockOf(time.minute));
}

/// On the duty worker's own receipts.
QString standingOf(const Book &book, const Told<ConcernContent> &concern, const QString &duty, const CivilDay &today)
{
    const auto told = WorryController::tr("Told %1.").arg(at(civil::inLondon(concern.time.ms()), today));
    const auto delivery = book.delivery(concern.ref);
    const PageReader *reader = nullptr;
    for (const auto &one : delivery.readers)
        if (one.seat != book.mySeat()) reader = &one;
    switch (delivery.state) {
    case ShareState::OnlyHere:
    case ShareState::WaitingToGo: return told + u' ' + WorryController::tr("It has not left this tablet. Ring now.");
    case ShareState::Posted: return told + u' ' + WorryController::tr("It is sent. Nobody has read it yet. Ring as well.");
    case ShareState::TabletHasIt: return told + u' ' + WorryController::tr("The duty tablet has it. Nobody has read it yet. Ring as well.");
    case ShareState::Seen: break;
    }
    return told + u' ' + WorryController::tr("%1 read it %2.").arg(duty, reader ? at(civil::inLondon(reader->seenMs), today) : QString());
}

QString lineOf(const NoteContent &note)
{
    const auto who = QString::fromStdString(note.who), words = QString::fromStdString(note.words);
    const auto with = [&](const QString &lead) { return words.isEmpty() ? lead : lead + QStringLiteral(": ") + words; };
    switch (note.what) {
    case NoteContent::What::Rang: return with(who.isEmpty() ? WorryController::tr("Rang") : WorryController::tr("Rang %1").arg(who));
    case NoteContent::What::Advised: return with(who.isEmpty() ? WorryController::tr("Agreed") : WorryController::tr("Agreed with %1").arg(who));
    case NoteContent::What::Told: return with(who.isEmpty() ? WorryController::tr("The child was told") : WorryController::tr("The child was told by %1").arg(who));
    case NoteContent::What::Heard: return with(who.isEmpty() ? WorryController::tr("Heard") : WorryController::tr("Heard from %1").arg(who));
    default: return with(who);
    }
}

} // namespace

struct WorryController::Loaded
{
    WorryStart start;
    std::optional<Told<ConcernContent>> concern;
    QString standing, released;
    QStringList times, lines;
    bool keepsLog = false;
};

WorryController::WorryController(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &WorryController::reload);
    connect(session, &Session::locked, this, [this] { setKey({}); });
}

void WorryController::setKey(const QString &key)
{
    if (m_key == key && m_loaded) return;
    m_key = key;
    m_start = {};
    m_concern.reset();
    for (auto *words : {&m_standing, &m_released, &m_notice}) words->clear();
    m_times.clear();
    m_lines.clear();
    m_loaded = false;
    Q_EMIT changed();
    QMetaObject::invokeMethod(this, &WorryController::reload, Qt::QueuedConnection); // once circle and name are known too
}

Result<WorryController::Loaded> WorryController::load(DeviceSession &session, const QString &hex, const QString &key, const QDateTime &now)
{
    PIPIT_TRY_SET(const auto circle, casedesk::circleOf(session, hex));
    PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, circle));
    const auto wanted = PageKey::from(key);
    if (!wanted || wanted->draft) return Error{Code::NotFound, "page"};
    Loaded out;
    PIPIT_TRY_SET(out.start, worryStart(session, circle, wanted->entry));
    out.keepsLog = mayAuthor(session.profile()->card().role, Kind::Note);
    out.concern = concernAbout(*book, wanted->entry);
    if (!out.concern) return out;
    const auto today = daywords::today(session);
    out.standing = standingOf(*book, *out.concern, out.start.dutyName.isEmpty() ? tr("The duty worker") : out.start.dutyName, today);
    for (const auto &note : book->officersCase().notesAbout(out.concern->ref)) {
        const auto day = daywords::shortDay(note.content.day, today);
        out.times.append(note.content.minute ? tr("%1, %2").arg(day, clockOf(*note.content.minute)) : day);
        out.lines.append(lineOf(note.content));
    }
    if (const auto over = book->officersCase().released(out.concern->ref))
        out.released = tr("Released %1. %2").arg(words::day(QDateTime::fromMSecsSinceEpoch(over->time.ms()), now), QString::fromStdString(over->words));
    return out;
}

void WorryController::reload()
{
    if (m_key.isEmpty()) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [hex = m_circle, key = m_key, now = QDateTime::currentDateTime()](DeviceSession &device) { return load(device, hex, key, now); },
        [this, session, key = m_key](Result<Loaded> loaded) {
            if (key != m_key || session->state() != Session::Open) return;
            if (!loaded) return say(words::sentence(loaded.code()));
            m_start = std::move(loaded->start);
            m_keepsLog = loaded->keepsLog;
            m_concern = std::move(loaded->concern);
            m_standing = loaded->standing;
            m_released = loaded->released;
            m_times = loaded->times;
            m_lines = loaded->lines;
            m_loaded = true;
            Q_EMIT changed();
        });
}

void WorryController::say(const QString &sentence)
{
    m_notice = sentence;
    Q_EMIT changed();
}

void WorryController::send(std::function<Result<EntryRef>(DeviceSession &)> work, bool tells)
{
    m_busy = true;
    say({});
    casedesk::send(this, std::move(work), [this, tells](const Result<EntryRef> &done) {
        m_busy = false;
        say(done ? QString() : tells ? tr("It could not be sent. Ring now.") : words::sentence(done.code()));
        if (done && tells) Q_EMIT sent();
        if (done && !tells) Q_EMIT written();
    });
}

void WorryController::tell(const QString &words, const QString &exact, const QString &near, const QString &safely)
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_loaded || m_busy || (m_concern && m_released.isEmpty())) return;
    if (!staffed()) return say(tr("Nobody is on duty here, so nothing is sent. Ring now."));
    ConcernContent content;
    content.words = fitted(words, wordsBytes);
    if (content.words.empty()) return say(tr("Say in a line what worries you."));
    content.exact = fitted(exact, wordsBytes);
    content.safely = fitted(safely, lineBytes);
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    for (const auto &name : near.split(between, Qt::SkipEmptyParts))
        if (auto one = fitted(name, nameBytes); !one.empty() && content.near.size() < 16) content.near.push_back(std::move(one));
    content.from = wanted->entry;
    send([circle = wanted->circle, from = wanted->entry, content](DeviceSession &session) mutable -> Result<EntryRef> {
        content.seenMs = std::max<std::int64_t>(0, session.clock().wallMs());
        return tellDuty(session, circle, content, from);
    }, true);
}

void WorryController::log(int line, const QString &who, const QString &said)
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_concern || m_busy || !m_keepsLog) return;
    NoteContent note;
    switch (line) {
    case Rang: note.what = NoteContent::What::Rang; break;
    case Agreed: note.what = NoteContent::What::Advised; break;
    case ToldChild: note.what = NoteContent::What::Told; break;
    case Heard: note.what = NoteContent::What::Heard; break;
    default: return;
    }
    note.who = fitted(who, nameBytes);
    note.words = fitted(said, wordsBytes);
    if (note.who.empty() && note.words.empty()) return say(tr("Say who, or what was said."));
    send([circle = wanted->circle, concern = m_concern->ref, note](DeviceSession &session) mutable -> Result<EntryRef> {
        const auto now = civil::inLondon(session.clock().wallMs());
        note.day = now.day;
        note.minute = now.minute;
        PIPIT_TRY_SET(const auto bytes, note.encode());
        return casedesk::noteOn(session, circle, concern, bytes);
    }, false);
}

void WorryController::release(const QString &because)
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_concern || !m_released.isEmpty() || m_busy || !m_keepsLog) return;
    const ProgressContent over{ProgressContent::State::Done, fitted(because, wordsBytes), {}};
    if (over.words.empty()) return say(tr("Say why it may be shown and quoted again."));
    send([circle = wanted->circle, concern = m_concern->ref, over](DeviceSession &session) -> Result<EntryRef> {
        PIPIT_TRY_SET(const auto bytes, over.encode());
        return casedesk::noteOn(session, circle, concern, bytes);
    }, false);
}

} // namespace pipit::app
