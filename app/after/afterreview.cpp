// SPDX-License-Identifier: Apache-2.0
#include "app/after/afterreview.h"

#include "app/after/headings.h"
#include "app/after/paperfiles.h"
#include "app/answers/replying.h"
#include "app/pages/entryvoice.h"
#include "app/pages/pagepictures.h"
#include "app/platform.h"
#include "app/share/shareable.h"
#include "app/words.h"
#include "core/book/replies.h"

#include <QFile>
#include <QLocale>

namespace pipit::app {

namespace {


struct Loaded
{
    AfterDesk desk;
    PagePictures pictures;
};

Result<Loaded> load(DeviceSession &session, const QString &circle)
{
    Loaded out;
    PIPIT_TRY_SET(out.desk, after::load(session, circle, {}, QDateTime::currentDateTime()));
    std::set<QString> keys;
    for (const auto &row : out.desk.outside) keys.insert(row.picture);
    for (const auto &[paper, paragraphs] : out.desk.paragraphs)
        for (const auto &one : paragraphs) keys.insert(one.picture);
    for (const auto &text : keys)
        if (const auto key = PageKey::from(text)) PIPIT_TRY(out.pictures.gather(*session.profile(), *key));
    return out;
}

} // namespace

AfterReview::AfterReview(QObject *parent) : Savable(parent), m_recorder(Platform::create(nullptr, nullptr)->microphone())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &AfterReview::reload);
    connect(session, &Session::locked, this, [this] {
        m_recorder.throwAway();
        dropVoice();
        m_desk.reset();
        m_loaded = false;
        show();
    });
    connect(&m_recorder, &VoiceRecorder::heard, session, &Session::active);
    connect(&m_recorder, &VoiceRecorder::finished, this, [this](const Bytes &note, const VoiceSummary &summary) {
        m_voice = note;
        m_voiceMs = summary.ms;
        Q_EMIT changed();
    });
    connect(&m_recorder, &VoiceRecorder::problemChanged, this, [this] { say(words::ofMicrophone(m_recorder.problem())); });
    reload();
}

void AfterReview::setCircle(const QString &hex)
{
    if (hex == m_circle) return;
    m_circle = hex;
    Q_EMIT circleChanged();
    reload();
}

void AfterReview::setPaper(For paper)
{
    if (paper == m_paper) return;
    m_paper = paper;
    say({});
    show();
}

void AfterReview::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void AfterReview::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [circle = m_circle](DeviceSession &device) { return load(device, circle); },
        [this, session, circle = m_circle](Result<Loaded> loaded) {
            if (session->state() != Session::Open || circle != m_circle) return;
            m_loaded = true;
            if (loaded) {
                loaded->pictures.show(*session);
                m_desk = std::move(loaded->desk);
            } else {
                m_desk.reset();
                if (loaded.code() != Code::NotFound) say(words::sentence(loaded.code()));
            }
            show();
        });
}

void AfterReview::show()
{
    m_text.show(m_desk ? m_desk->paragraphs[Paper(m_paper)] : std::vector<Paragraph>());
    m_outside.show(m_desk ? m_desk->outside : std::vector<OutsideRow>(), name());
    Q_EMIT changed();
}

QString AfterReview::why() const
{
    return m_desk && !m_desk->day.isEmpty() ? tr("From the meeting of %1. %2").arg(m_desk->day, m_desk->due) : QString();
}

QStringList AfterReview::tabs() const
{
    if (!m_desk) return {};
    return {tr("For %1").arg(m_desk->name), tr("Record"), tr("For %1").arg(m_desk->parent), tr("For the guardian")};
}

QString AfterReview::leftOut() const
{
    const auto at = m_desk ? m_desk->leftOut.find(Paper(m_paper)) : std::map<Paper, std::size_t>::const_iterator();
    const auto count = !m_desk || at == m_desk->leftOut.end() ? 0 : int(at->second);
    if (count == 0) return {};
    return count == 1 ? tr("One line is left out here. Nothing is printed in its place.") : tr("%1 lines are left out here. Nothing is printed in their place.").arg(count);
}

QString AfterReview::sent() const
{
    return m_desk && !m_desk->sent.isEmpty() ? tr("Sent on %1").arg(m_desk->sent) : QString();
}

QStringList AfterReview::bank() const
{
    return {tr("Thank you for telling me."),
            tr("I asked for this because you asked me."),
            tr("I do not know yet. I will tell you what I know."),
            tr("You can tell me if this is wrong."),
            tr("You can tell me if it does not happen."),
            tr("It is fine to be cross about this."),
            tr("This is not your fault."),
            tr("Somebody can help you to say that you do not agree."),
            tr("You can ask me about it when I see you.")};
}

QString AfterReview::voice() const
{
    return m_voice.empty() ? QString() : tr("Your voice, %1, goes with it").arg(words::duration(int(m_voiceMs)));
}

void AfterReview::dropVoice()
{
    wipe(m_voice);
    m_voice.clear();
    m_voiceMs = 0;
    Q_EMIT changed();
}

template <class Work>
void AfterReview::post(Work work)
{
    auto *session = Session::create(nullptr, nullptr);
    m_busy = true;
    say({});
    Q_EMIT changed();
    session->vault().ask(this, std::move(work), [this, session](const Result<void> &done) {
        m_busy = false;
        if (!done) {
            say(words::sentence(done.code()));
            Q_EMIT changed();
            return;
        }
        Q_EMIT session->bookChanged();
        Q_EMIT session->outboxChanged();
    });
}

void AfterReview::mend(int row, const QString &words)
{
    if (!m_desk || row < 0 || row >= m_text.rowCount()) return;
    const auto &paragraph = m_text.paragraphs()[std::size_t(row)];
    if (!paragraph.canBeMended() || words.trimmed() == paragraph.words.trimmed()) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [desk = *m_desk, paper = Paper(m_paper), key = paragraph.key, words](DeviceSession &device) { return after::mend(device, desk, paper, key, words); },
        [this](const Result<void> &kept) {
            if (!kept) return say(words::sentence(kept.code()));
            reload();
        });
}

void AfterReview::add(int row, const QString &sentence)
{
    if (row < 0 || row >= m_text.rowCount()) return;
    const auto now = m_text.paragraphs()[std::size_t(row)].words;
    mend(row, now.isEmpty() ? sentence : now + u' ' + sentence);
}

void AfterReview::askChild(int row)
{
    const auto *one = m_outside.at(row);
    if (!one || !one->childs || !m_desk || m_busy) return;
    const auto words = tr("May I tell %1 about this: %2").arg(words::together(one->reach), one->words).toStdString();
    post([told = toldOf(*one), child = m_desk->child, words](DeviceSession &device) { return maytell::ask(device, told, child, words); });
}

void AfterReview::putIn(int row, const QString &because)
{
    const auto *one = m_outside.at(row);
    if (!one || !m_desk || m_busy) return;
    if (because.trimmed().isEmpty()) return say(tr("Say why first. The reason is kept with the record."));
    post([told = toldOf(*one), officer = m_desk->officer, because = because.trimmed().toStdString()](DeviceSession &device) { return maytell::putIn(device, told, officer, because); });
}

maytell::Told AfterReview::toldOf(const OutsideRow &row) const
{
    maytell::Told told{m_desk->circle, row.source, {}};
    for (const auto &name : row.reach) told.names.push_back(name.toStdString());
    return told;
}

void AfterReview::send()
{
    if (!m_desk || m_busy || m_recorder.state() != VoiceRecorder::Idle) return;
    const auto words = after::plainText(m_desk->paragraphs[Paper::Answers]).toStdString();
    if (words.size() > mostBytes) return say(tr("This is too long to go at once. Make some of it shorter, or say it yourself."));
    m_busy = true;
    say({});
    Q_EMIT changed();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [words, note = m_voice, ms = m_voiceMs, circle = m_desk->circle, child = m_desk->child](DeviceSession &device) -> Result<void> {
            PIPIT_TRY_SET(const auto content, HelloContent{words}.encode());
            if (!device.profile()) return Error{Code::Refused, "locked"};
            return device.profile()->spareRoom().use([&]() -> Result<void> {
                auto entry = entryFor(circle, {{child}, std::nullopt, true, false});
                entry.content = content;
                if (!note.empty()) {
                    PIPIT_TRY_SET(auto voice, sealedVoice(*device.profile(), note, ms));
                    entry.media.push_back(std::move(voice));
                }
                PIPIT_TRY_SET([[maybe_unused]] const auto ref, device.post(std::move(entry)));
                return {};
            });
        },
        [this, session](const Result<void> &sent) {
            m_busy = false;
            if (!sent) {
                say(words::sentence(sent.code()));
                Q_EMIT changed();
                return;
            }
            dropVoice();
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT went();
        });
}

void AfterReview::takeHeadings(const QUrl &file)
{
    QFile from(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (!from.open(QIODevice::ReadOnly)) return say(tr("This file cannot be read."));
    const auto json = from.read(headings::mostBytes + 1);
    if (const auto read = headings::read(json); !read.trouble.isEmpty()) return say(read.trouble);
    post([json](DeviceSession &device) { return headings::keep(device, json); });
}

Savable::Maker AfterReview::maker(Kind kind)
{
    if (!m_desk) return [](DeviceSession &) -> Result<QByteArray> { return Error{Code::NotFound, "review"}; };
    return [desk = *m_desk, paper = Paper(m_paper), kind](DeviceSession &device) { return paperfiles::make(device, desk, paper, kind); };
}

QString AfterReview::fileName(Kind kind) const
{
    const auto ending = kind == Pdf ? QStringLiteral(".pdf") : kind == Docx ? QStringLiteral(".docx") : kind == Sections ? QStringLiteral(".zip") : QStringLiteral(".txt");
    const auto day = QLocale().toString(QDate::currentDate(), QStringLiteral("d MMMM yyyy"));
    switch (m_paper) {
    case Child: return tr("Answers, %1").arg(day) + ending;
    case Record: return tr("Review record, %1").arg(day) + ending;
    case Parents: return tr("Review summary, %1").arg(day) + ending;
    case Guardian: return tr("Note for the guardian, %1").arg(day) + ending;
    }
    return ending;
}

} // namespace pipit::app
