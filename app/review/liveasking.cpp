// SPDX-License-Identifier: Apache-2.0
#include "app/review/liveasking.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/pages/pagekey.h"
#include "app/review/livepage.h"
#include "app/review/reviewwords.h"
#include "app/review/reviewwriting.h"
#include "app/words.h"
#include "core/book/flatten.h"
#include "core/review/workingdays.h"

namespace pipit::app {

namespace {

constexpr int answerDays = 5; ///< working days; the authority's default

/// Her words go to her and the officer; that they were asked for goes to whoever holds what she wrote about it herself.
QString readersOf(DeviceSession &session, const ReviewTable &table, int line)
{
    std::vector<SeatId> seats{table.child, table.me};
    if (line >= 0 && line < int(table.lines.size()) && table.lines[std::size_t(line)].request)
        if (const auto entry = session.profile()->entry(table.circle, *table.lines[std::size_t(line)].request); entry && *entry)
            for (const auto seat : stillThere(session, table.circle, (*entry)->audience))
                if (std::find(seats.begin(), seats.end(), seat) == seats.end()) seats.push_back(seat);
    QStringList names;
    for (const auto seat : seats) {
        const auto person = session.books().at(table.circle).person(seat);
        names.append(person ? QString::fromStdString(person->name) : LiveAsking::tr("somebody"));
    }
    return words::together(names);
}

/// Where her voice lies until she has said yes or no: found again after a lock.
livepage::Origin voiceOf(const ReviewTable &table, std::size_t part)
{
    return {table.content()->id, std::uint8_t(part), table.circle, {}, {"voice of a request", 0, 0}};
}

void removeDraft(const PageId &id)
{
    Session::create(nullptr, nullptr)->vault().tell([id](DeviceSession &device) -> Result<void> {
        if (!device.profile()) return {};
        const auto removed = device.profile()->drafts().remove(id);
        return removed || removed.code() == Code::NotFound ? Result<void>() : removed;
    });
}

} // namespace

LiveAsking::LiveAsking(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &LiveAsking::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_table = {};
        for (auto *words : {&m_comesFrom, &m_readers, &m_together, &m_by, &m_notice}) words->clear();
        m_busy = false;
        Q_EMIT changed();
    });
    connect(m_voice.document(), &PageDocument::changed, this, &LiveAsking::changed);
    connect(&m_voice, &EditorController::noticeChanged, this, [this] { tell(m_voice.notice()); });
    connect(&m_voice, &EditorController::openChanged, this, &LiveAsking::changed);
    reload();
}

LiveAsking::~LiveAsking()
{
    if (m_voice.isOpen()) removeDraft(m_voice.pageId());
}

void LiveAsking::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    reload();
}

void LiveAsking::setPart(int part)
{
    if (m_part == part) return;
    m_part = part;
    reload();
}

void LiveAsking::setPage(const QString &key)
{
    if (m_page == key) return;
    m_page = key;
    reload();
}

void LiveAsking::setLine(int line)
{
    if (m_line == line) return;
    m_line = line;
    reload();
}

bool LiveAsking::hasVoice() const
{
    const auto &objects = const_cast<EditorController &>(m_voice).document()->page().objects;
    return std::any_of(objects.begin(), objects.end(), [](const auto &object) { return std::holds_alternative<VoiceNote>(object.what); });
}

Result<LiveAsking::Loaded> LiveAsking::load(DeviceSession &session, const std::string &hex, std::size_t part, const QString &page, int line)
{
    Loaded out;
    PIPIT_TRY_SET(out.table, readTable(session, hex));
    const auto &table = out.table;
    if (!table.review || part >= table.partCount()) return out;
    if (const auto key = PageKey::from(page); key && !key->draft)
        for (const auto &card : table.shown[part])
            if (card.ref == key->entry)
                out.comesFrom = tr("This comes from %1’s page of %2").arg(table.name, reviewwords::shortDay(civil::inLondon(card.time.ms()).day));
    const auto name = livepage::nameOf(voiceOf(table, part));
    if (session.profile()->drafts().load(name)) out.voice = name;
    out.readers = readersOf(session, table, line);
    const auto now = civil::inLondon(session.clock().wallMs());
    out.together = tr("Written together on %1’s tablet, %2, %3.").arg(table.officer, reviewwords::shortDay(now.day), reviewwords::clock(now.minute));
    const auto here = reviewwords::present(table, part);
    if (here.size() == 1) out.together += u' ' + tr("%1 is here").arg(here.front());
    else if (!here.isEmpty()) out.together += u' ' + tr("%1 are here").arg(words::together(here));
    return out;
}

void LiveAsking::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [hex = m_circle.toStdString(), part = std::size_t(std::max(0, m_part)), page = m_page, line = m_line](DeviceSession &device) { return load(device, hex, part, page, line); },
        [this, session, question = ++m_question](Result<Loaded> loaded) {
            if (question != m_question || session->state() != Session::Open) return;
            if (!loaded) return tell(words::sentence(loaded.code()));
            m_table = std::move(loaded->table);
            m_comesFrom = loaded->comesFrom;
            m_readers = loaded->readers;
            m_together = loaded->together;
            if (loaded->voice && !m_voice.isOpen()) m_voice.openDraft(PageKey{*loaded->voice, {}, {}}.text());
            m_by = m_table.review ? reviewwords::day(WorkingDays().add(m_table.today, answerDays)) : QString();
            Q_EMIT changed();
        });
}

void LiveAsking::ask(const QString &said, const QString &of)
{
    if (m_busy || !m_table.review) return;
    const auto words = fitted(said, sayinglimits::wordsBytes);
    if (words.empty()) return tell(tr("Write down what %1 wants to ask, in %1’s own words.").arg(m_table.name));
    m_busy = true;
    tell({});
    Q_EMIT changed();
    if (m_voice.isOpen()) m_voice.keepNow();
    std::optional<EntryRef> target, own;
    if (const auto key = PageKey::from(m_page); key && !key->draft) target = key->entry;
    if (m_line >= 0 && m_line < int(m_table.lines.size())) own = m_table.lines[std::size_t(m_line)].request;
    struct Written
    {
        EntryRef live, asked;
    };
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [hex = m_table.circle.hex(), part = std::uint8_t(m_part), words, of = fitted(of, sayinglimits::nameBytes), target, own, withVoice = hasVoice(),
         page = m_voice.document()->page()](DeviceSession &device) -> Result<Written> {
            PIPIT_TRY_SET(const auto table, readTable(device, hex));
            if (!table.review) return Error{Code::NotFound, "review"};
            reviewwriting::Live live{{table.content()->id, part, words, !own, {}}, target, {}, {}, {}};
            if (withVoice) {
                live.media = flatten(page).blobs;
                live.draft = page.id;
            }
            Written out;
            PIPIT_TRY_SET(out.live, reviewwriting::writeLive(device, table, std::move(live)));
            const AskedContent content{words, of};
            PIPIT_TRY_SET(const auto bytes, content.encode());
            PIPIT_TRY_SET(out.asked, sayTo(device, table.circle, own ? *own : out.live, bytes));
            return out;
        },
        [this, session, withVoice = hasVoice()](const Result<Written> &written) {
            m_busy = false;
            Q_EMIT changed();
            if (session->state() != Session::Open) return;
            if (!written) return tell(words::sentence(written.code()));
            if (withVoice) m_voice.forget();
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT asked(PageKey{{}, m_table.circle, written->live}.text(), PageKey{{}, m_table.circle, written->asked}.text());
        });
}

void LiveAsking::record()
{
    if (m_voice.isOpen()) return m_voice.recorder()->record();
    if (!m_table.review) return;
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [origin = voiceOf(m_table, std::size_t(m_part))](DeviceSession &device) -> Result<PageId> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            return livepage::begin(*device.profile(), origin);
        },
        [this](const Result<PageId> &draft) {
            if (!draft) return tell(words::sentence(draft.code()));
            connect(
                &m_voice, &EditorController::openChanged, this,
                [this] {
                    if (m_voice.isOpen()) m_voice.recorder()->record();
                },
                Qt::SingleShotConnection);
            m_voice.openDraft(PageKey{*draft, {}, {}}.text());
        });
}

void LiveAsking::forgetVoice()
{
    if (!m_voice.isOpen()) return;
    const auto id = m_voice.pageId();
    m_voice.forget();
    removeDraft(id);
    Q_EMIT changed();
}

void LiveAsking::tell(const QString &notice)
{
    if (m_notice == notice) return;
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace pipit::app
