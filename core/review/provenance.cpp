// SPDX-License-Identifier: Apache-2.0
#include "core/review/provenance.h"

#include "core/book/actions.h"
#include "core/book/held.h"
#include "core/book/meeting.h"
#include "core/book/passon.h"
#include "core/book/people.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "core/format/cbor.h"

#include <algorithm>

namespace pipit {

namespace {

constexpr std::size_t longestRun = 5, shortestRun = 3;

template <class Content, class Say>
void tell(const BookEntry &entry, Say say)
{
    if (const auto content = Content::decode(entry.content)) say(*content);
}

/// The words of an entry, each saying by itself.
std::vector<std::string> saysOf(const BookEntry &entry)
{
    std::vector<std::string> out;
    const auto add = [&](const std::string &words) {
        if (!words.empty()) out.push_back(words);
    };
    switch (*entry.kind) {
    case Kind::Page: return lettersOf(entry.content);
    case Kind::Plan:
        tell<AgendaContent>(entry, [&](const auto &one) { for (const auto &line : one.lines) add(line.words); });
        break;
    case Kind::People:
        tell<PeopleContent>(entry, [&](const auto &one) { for (const auto &person : one.people) add(person.words); });
        break;
    case Kind::Live:
        tell<LiveContent>(entry, [&](const auto &one) {
            add(one.words);
            for (const auto &words : lettersOf(one.page)) add(words);
        });
        break;
    case Kind::Wish: tell<WishContent>(entry, [&](const auto &one) { add(one.words); }); break;
    case Kind::Request: tell<RequestContent>(entry, [&](const auto &one) { add(one.words); }); break;
    case Kind::Alert: tell<AlertContent>(entry, [&](const auto &one) { add(one.words); }); break;
    case Kind::SafeAnswer: tell<SafeAnswerContent>(entry, [&](const auto &one) { add(one.words); }); break;
    case Kind::Rating: tell<RatingContent>(entry, [&](const auto &one) { add(one.words); }); break;
    case Kind::NotHappened: tell<NotHappenedContent>(entry, [&](const auto &one) { add(one.words); }); break;
    case Kind::Disagree: tell<DisagreeContent>(entry, [&](const auto &one) { add(one.words); }); break;
    case Kind::Agreed: tell<AgreedContent>(entry, [&](const auto &one) { add(one.why); }); break;
    case Kind::Progress: tell<ProgressContent>(entry, [&](const auto &one) { add(one.words); }); break;
    default: break;
    }
    return out;
}

/// Lower case, letters and digits alone; an apostrophe belongs to its word and goes.
std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> out;
    std::string word;
    const auto end = [&] {
        if (!word.empty()) out.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '\'') continue;
        if (byte == 0xE2 && i + 2 < text.size() && text[i + 1] == '\x80') { // dashes, quotes, dots of the typesetter
            const auto third = static_cast<unsigned char>(text[i + 2]);
            if (third != 0x98 && third != 0x99) end();
            i += 2;
        } else if (byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')) {
            word.push_back(text[i]);
        } else if (byte >= 'A' && byte <= 'Z') {
            word.push_back(char(byte - 'A' + 'a'));
        } else {
            end();
        }
    }
    end();
    return out;
}

std::string run(const std::vector<std::string> &words, std::size_t from, std::size_t count)
{
    std::string out;
    for (std::size_t i = from; i < from + count; ++i) out += words[i] + ' ';
    return out;
}

} // namespace

std::vector<std::string> lettersOf(ByteView page)
{
    constexpr std::uint64_t titleKey = 6, objectsKey = 7, text = 3;
    constexpr std::size_t wordsAt = 9;
    std::vector<std::string> out;
    const auto read = [&]() -> Result<void> {
        PIPIT_TRY_SET(auto in, cbor::Reader::open(page));
        PIPIT_TRY_SET(const auto pairs, in.map());
        for (std::size_t i = 0; i < pairs; ++i) {
            PIPIT_TRY_SET(const auto key, in.unsignedInt());
            if (key == titleKey) {
                PIPIT_TRY_SET(const auto title, in.text());
                out.emplace_back(title);
                continue;
            }
            if (key != objectsKey) {
                PIPIT_TRY(in.skip());
                continue;
            }
            PIPIT_TRY_SET(const auto objects, in.array());
            for (std::size_t o = 0; o < objects; ++o) {
                PIPIT_TRY_SET(const auto fields, in.array());
                bool isText = false;
                for (std::size_t f = 0; f < fields; ++f) {
                    if (f == 0 && in.peek() == cbor::Type::UnsignedInt) {
                        PIPIT_TRY_SET(const auto kind, in.unsignedInt());
                        isText = kind == text;
                    } else if (isText && f == wordsAt) {
                        PIPIT_TRY_SET(const auto words, in.text());
                        out.emplace_back(words);
                    } else {
                        PIPIT_TRY(in.skip());
                    }
                }
            }
        }
        return {};
    };
    if (!page.empty()) (void)read(); // what was read before a fault stands on the page too
    return out;
}

Provenance::Provenance(std::span<const BookEntry> entries, SeatId officer, SeatId child) : m_officer(officer), m_child(child)
{
    std::set<EntryRef> takenBack;
    for (const auto &entry : entries) {
        if (entry.type == EntryType::Withdraw && entry.target) takenBack.insert(*entry.target);
        if (entry.type != EntryType::Item || !entry.kind) continue;
        Node node;
        const bool live = entry.kind == Kind::Live; // the child's words, made together on the officer's tablet
        node.source = {entry.ref, live ? child : entry.seat, entry.audience, entry.use, entry.kind, false, false};
        node.target = entry.target;
        node.counts = live || entry.seat != officer;
        if (node.counts && entry.kept) node.says = saysOf(entry);
        m_nodes.insert_or_assign(entry.ref, std::move(node));
    }
    for (auto &[ref, node] : m_nodes) {
        node.source.takenBack = takenBack.contains(ref);
        for (const auto &saying : node.says) {
            const auto words = wordsIn(saying);
            if (words.size() < shortestRun) continue;
            const auto length = std::min(words.size(), longestRun);
            for (std::size_t i = 0; i + length <= words.size(); ++i) m_runs[run(words, i, length)].insert(ref);
        }
    }
}

Source Provenance::source(const EntryRef &entry) const
{
    const auto at = m_nodes.find(entry);
    if (at != m_nodes.end()) return at->second.source;
    Source unknown;
    unknown.entry = entry;
    unknown.unknown = true;
    return unknown;
}

std::vector<Source> Provenance::of(std::span<const EntryRef> entries) const
{
    std::vector<EntryRef> wait(entries.begin(), entries.end());
    std::set<EntryRef> seen;
    std::vector<Source> out;
    for (std::size_t i = 0; i < wait.size(); ++i) { // wait grows
        if (!seen.insert(wait[i]).second) continue;
        const auto at = m_nodes.find(wait[i]);
        if (at == m_nodes.end()) {
            out.push_back(source(wait[i]));
            continue;
        }
        if (at->second.counts) out.push_back(at->second.source);
        if (at->second.target) wait.push_back(*at->second.target);
    }
    return out;
}

std::vector<std::set<EntryRef>> Provenance::quoted(std::string_view words) const
{
    const auto said = wordsIn(words);
    std::vector<std::set<EntryRef>> out;
    for (std::size_t length = shortestRun; length <= longestRun; ++length)
        for (std::size_t i = 0; i + length <= said.size(); ++i)
            if (const auto at = m_runs.find(run(said, i, length)); at != m_runs.end()) out.push_back(at->second);
    return out;
}

std::string Provenance::wordsOf(const EntryRef &entry) const
{
    const auto at = m_nodes.find(entry);
    if (at == m_nodes.end()) return {};
    std::string out;
    for (const auto &saying : at->second.says) out += out.empty() ? saying : " / " + saying;
    return out;
}

} // namespace pipit
