// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/outcomewriter.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/decisions/casedesk.h"
#include "app/decisions/daywords.h"
#include "app/share/safeanswer.h"
#include "app/words.h"
#include "core/book/visits.h"

namespace pipit::app {

using namespace sayinglimits;

Result<EntryRef> askedForOf(DeviceSession &session, const CircleId &circle, const EntryRef &ask, const std::string &decides)
{
    PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, circle));
    const auto said = childSaid(*book, ask, {}, QDateTime::currentDateTime());
    if (!said) return Error{Code::NotFound, "ask"};
    if (said->askedFor) return *said->askedFor;
    const auto hers = QString::fromStdString(said->trail.steps.front().words);
    const AskedContent asked{fitted(said->exact ? hers : said->words, wordsBytes), decides};
    PIPIT_TRY_SET(const auto content, asked.encode());
    return sayTo(session, circle, said->trail.ask, content);
}

OutcomeWriter::OutcomeWriter(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &OutcomeWriter::reload);
    connect(session, &Session::locked, this, [this] { setKey({}); });
}

void OutcomeWriter::setKey(const QString &key)
{
    if (m_key == key) return;
    m_key = key;
    m_about.reset();
    m_daysAgo = 0;
    m_notice.clear();
    m_safe.clear();
    Q_EMIT changed();
    QMetaObject::invokeMethod(this, &OutcomeWriter::reload, Qt::QueuedConnection); // once circle and name are known too
}

void OutcomeWriter::reload()
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted) return;
    struct Loaded
    {
        std::optional<Outcome> about;
        CivilDay today{};
        QString safe;
    };
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [wanted = *wanted, name = m_name, now = QDateTime::currentDateTime()](DeviceSession &session) -> Result<Loaded> {
            PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, wanted.circle));
            Loaded out;
            out.today = daywords::today(session);
            if (const auto safe = book->requests().safeAnswer()) out.safe = SafeAnswer::forAdults(safe->content);
            for (auto &one : outcomesOf(*book, name, now, out.today, daywords::clockOf(session)))
                if (one.said.trail.ask == wanted.entry) out.about = std::move(one);
            return out;
        },
        [this, key = m_key](Result<Loaded> loaded) {
            if (!loaded || key != m_key) return;
            m_about = std::move(loaded->about);
            m_today = loaded->today;
            m_safe = loaded->safe;
            setDaysAgo(m_daysAgo);
            Q_EMIT changed();
        });
}

void OutcomeWriter::setDaysAgo(int days)
{
    m_daysAgo = std::clamp(days, 0, farthestBack);
    if (m_today) m_day = m_daysAgo == 0 ? tr("Today, %1").arg(daywords::longDay(*m_today, *m_today)) : daywords::longDay(addDays(*m_today, -m_daysAgo), *m_today);
    Q_EMIT changed();
}

void OutcomeWriter::say(const QString &sentence)
{
    m_notice = sentence;
    Q_EMIT changed();
}

void OutcomeWriter::send(std::function<Result<EntryRef>(DeviceSession &)> work)
{
    m_writing = true;
    say({});
    casedesk::send(this, std::move(work), [this](const Result<EntryRef> &done) {
        m_writing = false;
        say(done ? QString() : words::sentence(done.code()));
        if (done) Q_EMIT written();
    });
}

void OutcomeWriter::decided(int decision, const QString &why, const QString &toldBy, bool face, const QString &notFace)
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_about || !m_today || m_writing || decision < Agreed || decision > Refused) return;
    AgreedContent content;
    content.outcome = AgreedContent::Outcome(decision);
    content.why = fitted(why, wordsBytes);
    content.toldBy = fitted(toldBy, nameBytes);
    content.day = addDays(*m_today, -m_daysAgo);
    content.inPerson = decision != Agreed && face;
    const auto reason = fitted(notFace, wordsBytes);
    if (decision != Agreed && content.why.empty()) return say(tr("Say why. A no without a reason cannot be told to a child."));
    if (content.toldBy.empty()) return say(tr("Say who told you, and how: “Ruth, by phone”."));
    if (decision != Agreed && close() && !face && reason.empty()) return say(tr("This is about home, family or a person. Say why nobody tells %1 face to face first.").arg(m_name));
    send([wanted = *wanted, content, reason, lifted = decision != Agreed && close() && !face, today = *m_today](DeviceSession &session) -> Result<EntryRef> {
        PIPIT_TRY_SET(const auto asked, askedForOf(session, wanted.circle, wanted.entry, {}));
        PIPIT_TRY_SET(const auto bytes, content.encode());
        if (lifted) { // first: it must not be lost when the no has gone
            NoteContent note;
            note.day = today;
            note.words = fitted(tr("Not told face to face first, because: %1").arg(QString::fromStdString(reason)), wordsBytes);
            PIPIT_TRY_SET(const auto kept, note.encode());
            PIPIT_TRY(casedesk::noteOn(session, wanted.circle, asked, kept));
        }
        return sayTo(session, wanted.circle, asked, bytes);
    });
}

void OutcomeWriter::goes(int state, const QString &words)
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_about || m_writing || state < Doing || state > NotDone) return;
    const ProgressContent content{ProgressContent::State(state), fitted(words, wordsBytes), {}};
    if (state == NotDone && content.words.empty()) return say(tr("Say why it was not done."));
    const auto target = m_about->actionRef ? m_about->actionRef : m_about->decided ? m_about->decided : m_about->said.askedFor;
    send([wanted = *wanted, content, target](DeviceSession &session) -> Result<EntryRef> {
        PIPIT_TRY_SET(const auto bytes, content.encode());
        if (target) return sayTo(session, wanted.circle, *target, bytes);
        PIPIT_TRY_SET(const auto asked, askedForOf(session, wanted.circle, wanted.entry, {}));
        return sayTo(session, wanted.circle, asked, bytes);
    });
}

void OutcomeWriter::told(const QString &by, const QString &where, const QString &said)
{
    const auto wanted = PageKey::from(m_key);
    if (!wanted || !m_about || !m_today || !m_about->untold || m_writing) return;
    const auto who = by.trimmed(), place = where.trimmed(), hers = said.trimmed();
    if (who.isEmpty()) return say(tr("Say who told %1.").arg(m_name));
    if (place.isEmpty()) return say(tr("Say where, and who was near: “at school, alone”."));
    QString line = tr("By %1, %2.").arg(who, place);
    if (!hers.isEmpty()) line += u' ' + tr("%1 said: “%2”").arg(m_name, hers);
    const ProgressContent content{ProgressContent::State::ToldInPerson, fitted(line, wordsBytes), addDays(*m_today, -m_daysAgo)};
    send([circle = wanted->circle, answer = *m_about->untold, content](DeviceSession &session) -> Result<EntryRef> {
        PIPIT_TRY_SET(const auto bytes, content.encode());
        return sayTo(session, circle, answer, bytes);
    });
}

} // namespace pipit::app
