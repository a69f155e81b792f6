// SPDX-License-Identifier: Apache-2.0
#include "core/book/book.h"

#include "core/book/pagehead.h"
#include "core/format/cbor.h"

namespace pipit {

namespace {

constexpr std::uint64_t pageIdKey = 1, promptKey = 5, titleKey = 6; // pagecodec.h
constexpr SeatId recordsReader = 255;

ShareState stateOf(const std::vector<PageReader> &readers, bool posted)
{
    ShareState state = posted ? ShareState::Posted : ShareState::WaitingToGo;
    for (const auto &reader : readers) {
        if (reader.receivedMs) state = std::max(state, ShareState::TabletHasIt);
        if (reader.seenMs) state = std::max(state, ShareState::Seen);
    }
    return state;
}

std::int64_t earliest(std::int64_t a, std::int64_t b)
{
    return a == 0 ? b : std::min(a, b);
}

} // namespace

Result<PageHead> pageHead(ByteView content)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(content));
    PIPIT_TRY_SET(const auto pairs, in.map());
    PageHead head;
    bool hasId = false;
    for (std::size_t i = 0; i < pairs; ++i) {
        PIPIT_TRY_SET(const auto key, in.unsignedInt());
        if (key == pageIdKey) {
            PIPIT_TRY_SET(head.page, in.id<PageId>());
            hasId = true;
        } else if (key == promptKey) {
            PIPIT_TRY_SET(const auto parts, in.array());
            if (parts != 2) return Error{Code::Corrupt, "prompt"};
            PIPIT_TRY_SET(const auto pack, in.text());
            PIPIT_TRY_SET(const auto id, in.text());
            head.prompt = Prompt{std::string(pack), std::string(id)};
        } else if (key == titleKey) {
            PIPIT_TRY_SET(const auto title, in.text());
            head.title = title;
        } else {
            PIPIT_TRY(in.skip());
        }
    }
    if (!hasId) return Error{Code::Corrupt, "page without an id"};
    return head;
}

Bytes headOnly(ByteView content)
{
    const auto head = pageHead(content);
    if (!head) return {};
    cbor::Writer out;
    out.map(1 + std::size_t(head->prompt.has_value()) + std::size_t(!head->title.empty()));
    out.unsignedInt(pageIdKey).bytes(head->page.view());
    if (head->prompt) out.unsignedInt(promptKey).array(2).text(head->prompt->pack).text(head->prompt->id);
    if (!head->title.empty()) out.unsignedInt(titleKey).text(head->title);
    return out.take();
}

void Book::add(const BookEntry &entry)
{
    ++m_size;
    // What says nothing here any more has no place on a board.
    if (entry.kept || entry.type == EntryType::Withdraw) {
        m_trails.add(entry);
        m_meeting.add(entry);
        m_peopleMaps.add(entry);
        m_requests.add(entry);
        m_case.add(entry);
        m_escalations.add(entry);
        m_counts.add(entry);
        m_standIns.add(entry);
    }
    switch (entry.type) {
    case EntryType::Item: {
        m_items[entry.ref] = {entry.seat, entry.mine};
        if (entry.postedMs) m_posted[entry.ref.hash] = true;
        // Of what was posted with no copy not even the kind is here; and where she left no mark, not even when.
        const bool nothingKept = !entry.kept && !entry.kind && entry.mine && entry.time.value != 0;
        if (entry.kind != Kind::Page && !nothingKept) return;
        PageCard card;
        card.ref = entry.ref;
        card.kept = entry.kept;
        auto head = entry.kept ? pageHead(entry.content) : Error{Code::NotFound, "nothing of it is here"};
        card.readable = bool(head);
        if (head) {
            card.page = head->page;
            card.title = std::move(head->title);
            card.prompt = std::move(head->prompt);
        }
        card.circle = entry.circle;
        card.author = entry.seat;
        card.time = entry.time;
        card.zoneMinutes = entry.zoneMinutes;
        card.use = entry.use;
        card.audience = entry.audience;
        card.mine = entry.mine;
        card.locked = entry.locked;
        m_pages[entry.ref] = std::move(card);
        return;
    }
    case EntryType::Withdraw:
        if (entry.target) m_takenBack[*entry.target] = entry.time;
        return;
    case EntryType::Receipt: addReceipt(entry); return;
    case EntryType::Directory:
        if (const auto directory = DirectoryContent::decode(entry.content))
            for (const auto &person : directory->people) {
                auto &[time, card] = m_people[person.seat];
                if (time > entry.time) continue;
                time = entry.time;
                card = {person.seat, person.name, person.face};
            }
        return;
    default: return; // kinds that other projections show
    }
}

void Book::addReceipt(const BookEntry &entry)
{
    const auto receipt = ReceiptContent::decode(entry.content);
    if (!receipt) return;
    for (const auto &target : receipt->targets) {
        auto &reader = m_receipts[target].readers[{entry.seat, entry.member}];
        reader.seat = entry.seat;
        reader.receivedMs = earliest(reader.receivedMs, entry.time.ms());
        if (receipt->kind == ReceiptKind::Seen) reader.seenMs = earliest(reader.seenMs, entry.time.ms());
        if (entry.mine && receipt->kind == ReceiptKind::Seen) m_receipts[target].mineSeen = true;
    }
}

void Book::posted(const EnvHash &hash)
{
    m_posted[hash] = true;
}

std::optional<PageCard> Book::page(const EntryRef &ref) const
{
    const auto at = m_pages.find(ref);
    if (at == m_pages.end()) return std::nullopt;
    PageCard card = at->second;
    if (const auto receipts = m_receipts.find(ref); receipts != m_receipts.end()) card.lookedAtByMe = receipts->second.mineSeen;
    if (const auto back = m_takenBack.find(ref); back != m_takenBack.end()) {
        card.takenBack = true;
        card.takenBackTime = back->second;
    }
    auto where = delivery(ref);
    card.readers = std::move(where.readers);
    card.state = where.state;
    return card;
}

Delivery Book::delivery(const EntryRef &entry) const
{
    Delivery out;
    const auto item = m_items.find(entry);
    if (item == m_items.end()) return out;
    if (const auto receipts = m_receipts.find(entry); receipts != m_receipts.end())
        for (const auto &[who, reader] : receipts->second.readers) {
            if (who.first == item->second.author || who.first == recordsReader) continue;
            if (m_standIns.cover(who.first, who.second)) {
                if (!reader.seenMs) continue; // that her tablet has it too is no news to the child
                out.readers.push_back(reader);
                out.readers.back().cover = who.second;
                continue;
            }
            const auto same = std::find_if(out.readers.begin(), out.readers.end(), [&](const auto &one) { return one.seat == who.first && !one.cover; });
            if (same == out.readers.end()) {
                out.readers.push_back(reader);
                continue;
            }
            same->receivedMs = earliest(same->receivedMs, reader.receivedMs);
            if (reader.seenMs) same->seenMs = earliest(same->seenMs, reader.seenMs);
        }
    std::stable_sort(out.readers.begin(), out.readers.end(), [](const auto &a, const auto &b) {
        return std::pair(a.seat, a.cover.has_value()) < std::pair(b.seat, b.cover.has_value());
    });
    out.state = stateOf(out.readers, m_posted.contains(entry.hash) || !item->second.mine);
    return out;
}

std::vector<PageCard> Book::pages() const
{
    std::vector<PageCard> out;
    for (const auto &[ref, card] : m_pages) out.push_back(*page(ref));
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        return std::tie(b.time.value, b.ref) < std::tie(a.time.value, a.ref);
    });
    return out;
}

std::vector<PersonCard> Book::people() const
{
    std::vector<PersonCard> out;
    for (const auto &[seat, person] : m_people) out.push_back(person.second);
    return out;
}

std::optional<PersonCard> Book::person(SeatId seat) const
{
    const auto at = m_people.find(seat);
    if (at == m_people.end()) return std::nullopt;
    return at->second.second;
}

std::optional<PersonCard> Book::person(SeatId seat, const std::optional<MemberId> &member) const
{
    if (const auto *cover = member ? m_standIns.cover(seat, *member) : nullptr) return PersonCard{seat, cover->name, cover->face};
    return person(seat);
}

Book project(SeatId mySeat, std::span<const BookEntry> entries)
{
    Book book(mySeat);
    for (const auto &entry : entries) book.add(entry);
    return book;
}

} // namespace pipit
