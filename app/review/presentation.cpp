// SPDX-License-Identifier: Apache-2.0
#include "app/review/presentation.h"

#include "app/answers/replying.h"
#include "app/review/herlist.h"
#include "app/review/reviewwords.h"
#include "app/review/reviewwriting.h"
#include "app/words.h"

namespace pipit::app {

Presentation::Presentation(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    m_lineDocument.setReadOnly(true);
    m_awake.setInterval(awakeEvery);
    connect(&m_awake, &QTimer::timeout, this, &Presentation::stay);
    connect(session, &Session::bookChanged, this, &Presentation::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_table = {};
        m_chosen.clear();
        m_known = m_allowed = m_adding = m_busy = false;
        m_then.clear();
        m_otherSeats.clear();
        m_others.show({});
        m_lineDocument.setPage(Page());
        Q_EMIT allowedChanged();
        Q_EMIT changed();
    });
    connect(m_live.document(), &PageDocument::changed, this, &Presentation::changed);
    connect(&m_live, &EditorController::noticeChanged, this, [this] {
        if (!m_live.isOpen() && !m_live.notice().isEmpty()) { // the copy does not open
            m_busy = false;
            m_then.clear();
        }
        tell(m_live.notice());
    });
    connect(&m_live, &EditorController::openChanged, this, [this] {
        if (!m_live.isOpen()) return;
        m_adding = true;
        m_busy = false;
        for (const auto &then : std::exchange(m_then, {})) then();
        Q_EMIT changed();
    });
}

void Presentation::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    reload();
}

void Presentation::setPart(int part)
{
    if (m_part == part) return;
    m_part = part;
    reload();
}

void Presentation::setPage(const QString &key)
{
    if (m_page == key) return;
    letGo();
    m_page = key;
    reload();
}

void Presentation::setLine(int line)
{
    if (m_line == line) return;
    letGo();
    m_line = line;
    reload();
}

/// Another is shown. A copy with nothing on it goes; one that she added to and nobody settled is found again.
void Presentation::letGo()
{
    m_awakeFor = 0;
    m_known = false;
    if (m_adding && !added()) return throwAway();
    if (m_adding) m_live.keepNow();
    finish();
}

void Presentation::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [hex = m_circle.toStdString()](DeviceSession &device) { return readTable(device, hex); },
        [this, session, question = ++m_question](Result<ReviewTable> table) {
            if (question != m_question || session->state() != Session::Open) return;
            if (!table) return tell(words::sentence(table.code()));
            m_table = std::move(*table);
            show();
        });
}

void Presentation::show()
{
    const bool before = std::exchange(m_allowed, false);
    m_known = true;
    m_chosen.clear();
    std::vector<SeatId> holders;
    const auto part = std::size_t(std::max(0, m_part));
    if (m_table.review && part < m_table.partCount()) {
        if (const auto key = PageKey::from(m_page); key && !key->draft) {
            for (const auto &card : m_table.shown[part]) {
                if (card.ref != key->entry) continue;
                m_allowed = true;
                m_chosen = tr("%1 chose this page for her meeting, %2.").arg(m_table.name, reviewwords::shortDay(civil::inLondon(card.time.ms()).day));
                holders = card.audience;
            }
        } else if (m_line >= 0 && m_line < int(m_table.lines.size()) && m_table.rooms[part].listShown) {
            m_allowed = true;
            m_chosen = tr("Number %1 on %2’s list.").arg(m_line + 1).arg(m_table.name);
            const auto page = livepage::pageOf(m_table.lines[std::size_t(m_line)].said);
            if (page != m_lineDocument.page()) m_lineDocument.setPage(page);
        }
    }
    std::erase_if(holders, [&](auto seat) { return seat == m_table.child || seat == m_table.me || seat == recordsSeat; });
    if (holders != m_otherSeats) {
        m_otherSeats = holders;
        auto *session = Session::create(nullptr, nullptr);
        session->vault().ask(
            this,
            [circle = m_table.circle, holders](DeviceSession &device) {
                std::vector<NamesModel::Row> rows;
                const auto book = device.books().find(circle);
                for (const auto seat : holders) {
                    const auto person = book == device.books().end() ? std::nullopt : book->second.person(seat);
                    rows.push_back({{person ? person->name : std::string("?"), person ? person->face : std::string("someone")}, false});
                }
                return rows;
            },
            [this, holders](std::vector<NamesModel::Row> rows) {
                if (holders == m_otherSeats) m_others.show(std::move(rows));
            });
    }
    if (before != m_allowed) Q_EMIT allowedChanged();
    Q_EMIT changed();
    if (m_allowed && !m_page.isEmpty()) Q_EMIT pageSeen(m_page);
}

std::optional<livepage::Origin> Presentation::origin() const
{
    if (!m_allowed || !m_table.review) return std::nullopt;
    livepage::Origin out{m_table.content()->id, std::uint8_t(m_part), m_table.circle, {}, {}};
    if (const auto key = PageKey::from(m_page); key && !key->draft) out.page = key->entry;
    else out.line = m_table.lines[std::size_t(m_line)].said;
    return out;
}

void Presentation::onCopy(std::function<void()> then)
{
    if (m_adding) return then();
    const auto from = origin();
    if (!from) return;
    m_then.push_back(std::move(then));
    if (std::exchange(m_busy, true)) return;
    Q_EMIT changed();
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [from = *from](DeviceSession &device) -> Result<PageId> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            return livepage::begin(*device.profile(), from);
        },
        [this](const Result<PageId> &copy) {
            if (copy) return m_live.openDraft(PageKey{*copy, {}, {}}.text());
            m_busy = false;
            m_then.clear();
            tell(copy.code() == Code::NotFound ? tr("Not all of this page is on this tablet yet, so nothing can be added to it.") : words::sentence(copy.code()));
            Q_EMIT changed();
        });
}

void Presentation::putSticker(int set, int number)
{
    onCopy([this, set, number] {
        m_live.document()->setTool(PageDocument::Hand);
        m_live.document()->addSticker(set, number, 0);
    });
}

void Presentation::takePen()
{
    onCopy([this] {
        m_live.document()->select(-1);
        m_live.document()->setTool(PageDocument::FeltPen);
        Q_EMIT changed();
    });
}

void Presentation::takeHand()
{
    onCopy([this] { m_live.document()->setTool(PageDocument::Hand); });
}

void Presentation::recordVoice()
{
    onCopy([this] { m_live.recorder()->record(); });
}

bool Presentation::added() const
{
    return m_adding && const_cast<EditorController &>(m_live).document()->canUndo();
}

void Presentation::name(int row, bool on)
{
    auto rows = m_others.rows();
    if (row < 0 || row >= int(rows.size())) return;
    rows[std::size_t(row)].on = on;
    m_others.show(std::move(rows));
}

void Presentation::keep()
{
    const auto from = origin();
    if (!from || !added() || m_busy) return;
    m_live.keepNow();
    m_busy = true;
    Q_EMIT changed();
    std::vector<SeatId> named;
    for (std::size_t row = 0; row < m_otherSeats.size() && row < m_others.rows().size(); ++row)
        if (m_others.rows()[row].on) named.push_back(m_otherSeats[row]);
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [from = *from, named, page = m_live.document()->page()](DeviceSession &device) -> Result<EntryRef> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto table, readTable(device, from.circle.hex()));
            if (!table.review) return Error{Code::NotFound, "review"};
            PIPIT_TRY_SET(auto flat, livepage::flat(*device.profile(), page));
            reviewwriting::Live live{{from.review, from.part, {}, false, std::move(flat.page)}, from.page, named, page.id, std::move(flat.media)};
            return reviewwriting::writeLive(device, table, std::move(live));
        },
        [this, session](const Result<EntryRef> &written) {
            m_busy = false;
            if (session->state() != Session::Open) return;
            if (!written) {
                tell(written.code() == Code::TooBig ? tr("This is more than one page can hold. Undo a little of it, then keep it.") : words::sentence(written.code()));
                return Q_EMIT changed();
            }
            m_live.forget();
            finish();
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT kept();
        });
}

void Presentation::throwAway()
{
    if (!m_adding) return;
    const auto id = m_live.pageId();
    m_live.forget();
    finish();
    Session::create(nullptr, nullptr)->vault().ask(
        this, [id](DeviceSession &device) -> Result<void> { return device.profile() ? device.profile()->drafts().remove(id) : Result<void>(); },
        [this](Result<void> gone) {
            if (!gone && gone.code() != Code::NotFound) tell(words::sentence(gone.code()));
            Q_EMIT thrownAway();
        });
}

void Presentation::finish()
{
    m_adding = m_busy = false;
    m_then.clear();
    auto rows = m_others.rows();
    for (auto &row : rows) row.on = false;
    m_others.show(std::move(rows));
    tell({});
    Q_EMIT changed();
}

void Presentation::setInView(bool inView)
{
    if (m_inView == inView) return;
    m_inView = inView;
    m_awakeFor = 0;
    if (m_inView) m_awake.start();
    else m_awake.stop();
    Q_EMIT changed();
}

void Presentation::stay()
{
    if (std::chrono::seconds(awakeEvery) * ++m_awakeFor > stayAwake) return m_awake.stop();
    Session::create(nullptr, nullptr)->active();
}

QString Presentation::stickerPicture(int set, int number)
{
    return HerList::stickerOf(std::uint16_t(set), std::uint16_t(number)).first;
}

QString Presentation::stickerName(int set, int number)
{
    return HerList::stickerOf(std::uint16_t(set), std::uint16_t(number)).second;
}

void Presentation::tell(const QString &notice)
{
    if (m_notice == notice) return;
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace pipit::app
