// SPDX-License-Identifier: Apache-2.0
#include "app/visit/openvisit.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/visit/visitwords.h"
#include "app/words.h"
#include "core/base/civiltime.h"

#include <algorithm>

namespace pipit::app {

namespace {

constexpr std::size_t placeBytes = sayinglimits::nameBytes / 2; ///< beside it stands the room

/// What was tapped is what stands written; the minute of leaving and the review are no taps.
bool sameTaps(VisitContent a, const VisitContent &b)
{
    a.until = b.until;
    a.review = b.review;
    return a == b;
}

QString hexOf(const CircleId &circle)
{
    return QString::fromStdString(circle.hex());
}

VisitId freshId()
{
    VisitId id;
    SystemRng().fill(id.bytes);
    return id;
}

Result<void> keepAll(DeviceSession &session, std::vector<VisitDraft> visits)
{
    if (!session.profile()) return {};
    auto &profile = *session.profile();
    if (visits.size() > VisitDraft::most) visits.erase(visits.begin(), visits.end() - VisitDraft::most);
    return profile.spareRoom().use([&] { return profile.preferences().keep(VisitDraft::name, encodeVisits(visits)); });
}

/// Of `visits`, the others.
std::vector<VisitDraft> without(std::vector<VisitDraft> visits, const VisitDraft &visit)
{
    std::erase_if(visits, [&](const auto &one) {
        return one.children.empty() || (!visit.children.empty() && one.children.front().id == visit.children.front().id);
    });
    return visits;
}

} // namespace

int OpenVisit::Row::missing() const
{
    int count = int(facts.untold.size());
    if (!facts.written) return count + 1;
    if (facts.written->heard == VisitContent::Heard::Somebody && (facts.written->who.empty() || facts.written->why.empty())) ++count;
    return count;
}

struct OpenVisit::Loaded
{
    VisitDraft draft;
    std::vector<Row> rows;
    std::int64_t nowMs = 0, newestMs = 0;
    int sealed = 0;
    bool begun = false;
};

std::vector<VisitDraft> OpenVisit::kept(DeviceSession &session)
{
    if (!session.profile()) return {};
    const auto value = session.profile()->preferences().value(VisitDraft::name);
    if (!value || !*value) return {};
    auto visits = decodeVisits(**value);
    return visits ? std::move(*visits) : std::vector<VisitDraft>();
}

OpenVisit::Loaded OpenVisit::load(DeviceSession &session, const std::string &first, std::optional<VisitDraft> draft)
{
    Loaded out;
    out.nowMs = session.clock().wallMs();
    const auto now = civil::inLondon(out.nowMs);
    out.begun = draft.has_value();
    for (auto &one : out.begun ? std::vector<VisitDraft>() : kept(session)) {
        const bool its = std::any_of(one.children.begin(), one.children.end(), [&](const auto &child) { return child.circle.hex() == first; });
        if (its && session.books().contains(one.children.front().circle)) draft = std::move(one);
    }
    out.begun = draft.has_value();
    out.draft = draft.value_or(VisitDraft{now.day, now.minute, {}, {}});
    if (!draft)
        for (const auto &[circle, seat] : session.books().circles())
            if (circle.hex() == first) out.draft.children.push_back({circle, freshId()});
    for (const auto &child : out.draft.children) {
        const auto book = session.books().find(child.circle);
        const auto *chain = session.device().manifests().circle(child.circle);
        if (book == session.books().end() || !chain) continue;
        out.rows.push_back({child, VisitFacts::of(book->second, chain->newest(), child.id, now.day)});
        out.newestMs = std::max(out.newestMs, out.rows.back().facts.newestMs);
    }
    if (!draft && !out.rows.empty() && !out.rows.front().facts.near.isEmpty())
        out.draft.place = fitted(tr("%1’s house").arg(out.rows.front().facts.near.front()), placeBytes);
    if (const auto waiting = session.device().store().outbox(); waiting && session.profile())
        for (const auto &one : *waiting) out.sealed += one.profile == session.profile()->card().tag;
    return out;
}

OpenVisit::OpenVisit(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &OpenVisit::reload);
    connect(session, &Session::locked, this, &OpenVisit::forget);
}

void OpenVisit::forget()
{
    beginResetModel();
    m_rows.clear();
    m_draft = {};
    m_first.clear();
    m_notice.clear();
    m_loaded = m_begun = false;
    m_sealed = 0;
    endResetModel();
    Q_EMIT changed();
}

void OpenVisit::setFirst(const QString &circle)
{
    if (m_first == circle) return;
    forget();
    m_first = circle;
    reload();
}

void OpenVisit::reload()
{
    if (m_first.isEmpty()) return;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [first = m_first.toStdString(), draft = m_loaded ? std::optional(m_draft) : std::nullopt](DeviceSession &device) { return load(device, first, draft); },
        [this, session, asked = m_first, before = m_loaded](Loaded loaded) {
            if (asked != m_first || session->state() != Session::Open) return;
            if (!m_loaded) m_draft = std::move(loaded.draft);
            if (!before) m_begun = loaded.begun;
            for (auto &row : loaded.rows) // a tap may have come meanwhile
                if (const auto *child = m_draft.child(row.child.circle)) row.child = *child;
            m_nowMs = loaded.nowMs;
            m_newestMs = loaded.newestMs;
            m_sealed = loaded.sealed;
            m_loaded = true;
            show(std::move(loaded.rows));
            Q_EMIT changed();
            for (const auto &row : m_rows) Q_EMIT rowChanged(hexOf(row.child.circle));
            if (before) return;
            for (const auto &circle : circles()) // a kill came between a tap and its entry
                if (stale(circle)) write(*m_draft.content(row(circle)->child), row(circle)->child.circle);
        });
}

/// The same children stay the same rows: whoever stands on one of them keeps the keyboard.
void OpenVisit::show(std::vector<Row> rows)
{
    if (std::ranges::equal(rows, m_rows, {}, [](const auto &row) { return row.child.circle; }, [](const auto &row) { return row.child.circle; })) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void OpenVisit::keep()
{
    m_begun = true;
    auto *session = Session::create(nullptr, nullptr);
    session->active();
    session->vault().ask(
        this,
        [draft = m_draft](DeviceSession &device) {
            auto visits = without(kept(device), draft);
            visits.push_back(draft);
            return keepAll(device, std::move(visits));
        },
        [this](Result<void> result) {
            if (!result) tell(words::sentence(result.code()));
        });
}

const OpenVisit::Row *OpenVisit::row(const QString &circle) const
{
    for (const auto &one : m_rows)
        if (hexOf(one.child.circle) == circle) return &one;
    return nullptr;
}

bool OpenVisit::stale(const QString &circle) const
{
    const auto *known = row(circle);
    const auto content = known && known->facts.written ? m_draft.content(known->child) : std::nullopt;
    return content && !sameTaps(*content, *known->facts.written);
}

void OpenVisit::change(const QString &circle, const std::function<void(VisitDraft::Child &)> &how, bool write)
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &one) { return hexOf(one.child.circle) == circle; });
    auto *child = known != m_rows.end() ? m_draft.child(known->child.circle) : nullptr;
    if (!child) return;
    how(*child);
    known->child = *child;
    keep();
    const auto at = index(int(known - m_rows.begin()));
    Q_EMIT dataChanged(at, at);
    Q_EMIT rowChanged(circle);
    if (!write) return;
    if (const auto content = m_draft.content(*child)) this->write(*content, child->circle);
}

void OpenVisit::strikeOut(const QString &circle)
{
    const auto *known = row(circle);
    if (!known || !known->facts.written) return;
    auto content = *known->facts.written;
    content.struckOut = true;
    change(
        circle,
        [](VisitDraft::Child &child) {
            child.outcome = child.heard = 0;
            child.who.clear();
            child.why.clear();
        },
        false);
    write(content, known->child.circle);
}

void OpenVisit::write(const VisitContent &content, const CircleId &circle)
{
    auto said = content;
    if (const auto *known = row(hexOf(circle)); known && known->facts.reviewDay) said.review = known->facts.review;
    ++m_writing;
    Q_EMIT changed();
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [said, circle](DeviceSession &device) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto bytes, said.encode());
            return sayFor(device, circle, seatsOf(device, circle, {pipit::Role::Iro}), bytes);
        },
        [this, circle](const Result<EntryRef> &result) {
            --m_writing;
            told(result);
            if (result) Q_EMIT written(hexOf(circle));
        });
}

void OpenVisit::told(const Result<EntryRef> &result)
{
    tell(result ? QString() : words::sentence(result.code()));
    Q_EMIT changed();
    if (!result) return;
    auto *session = Session::create(nullptr, nullptr);
    Q_EMIT session->bookChanged();
    Q_EMIT session->outboxChanged();
}

void OpenVisit::tell(const QString &notice)
{
    if (m_notice == notice) return;
    m_notice = notice;
    Q_EMIT changed();
}

void OpenVisit::setPlace(const QString &place)
{
    const auto text = fitted(place, placeBytes);
    if (!m_loaded || text == m_draft.place) return;
    m_draft.place = text;
    keep();
    Q_EMIT changed();
    for (const auto &row : std::vector(m_rows)) {
        const auto content = m_draft.content(row.child);
        if (row.facts.written && content) write(*content, row.child.circle);
    }
}

void OpenVisit::add(const QString &circle)
{
    const auto bytes = fromHex(circle.toStdString());
    const auto id = bytes ? CircleId::from(*bytes) : std::nullopt;
    if (!m_loaded || !id || m_draft.child(*id) || m_draft.children.size() >= VisitDraft::most) return;
    m_draft.children.push_back({*id, freshId()});
    keep();
    reload();
}

void OpenVisit::finish()
{
    if (!m_loaded || m_writing > 0) return;
    std::vector<std::pair<CircleId, VisitContent>> all;
    for (const auto &row : m_rows) {
        if (!row.facts.written) continue;
        auto content = m_draft.content(row.child).value_or(*row.facts.written);
        content.review = row.facts.written->review;
        all.emplace_back(row.child.circle, std::move(content));
    }
    ++m_writing;
    Q_EMIT changed();
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [all = std::move(all), draft = m_draft](DeviceSession &device) -> Result<void> {
            const auto now = civil::inLondon(device.clock().wallMs());
            for (auto [circle, content] : all) {
                if (now.day == content.day && content.minute && now.minute >= *content.minute) content.until = now.minute;
                PIPIT_TRY_SET(const auto bytes, content.encode());
                PIPIT_TRY(sayFor(device, circle, seatsOf(device, circle, {pipit::Role::Iro}), bytes));
            }
            return keepAll(device, without(kept(device), draft));
        },
        [this](const Result<void> &result) {
            --m_writing;
            told(result ? Result<EntryRef>(EntryRef()) : Result<EntryRef>(result.error()));
            if (!result) return;
            m_first.clear(); // nothing of it is taken up again
            Q_EMIT finished();
        });
}

void OpenVisit::logDrive(int minutes)
{
    if (m_rows.empty() || minutes < 1 || minutes > 1'440) return;
    NoteContent note;
    note.what = NoteContent::What::Travelled;
    note.minutes = std::uint16_t(minutes);
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [note, child = m_rows.front().child](DeviceSession &device) mutable -> Result<EntryRef> {
            const auto now = civil::inLondon(device.clock().wallMs());
            note.day = now.day;
            note.minute = now.minute;
            note.visit = child.id;
            PIPIT_TRY_SET(const auto bytes, note.encode());
            return sayFor(device, child.circle, seatsOf(device, child.circle, {pipit::Role::Iro}), bytes);
        },
        [this](const Result<EntryRef> &result) {
            told(result);
            if (result) Q_EMIT driveLogged();
        });
}

} // namespace pipit::app
