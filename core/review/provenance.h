// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/entry.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace pipit {

/// One thing that a line of a text may repeat, with whom it was for and what for.
struct Source
{
    EntryRef entry;
    SeatId by = 0;                ///< whose words they are
    std::vector<SeatId> audience; ///< ascending
    std::optional<Use> use;
    std::optional<Kind> kind;
    bool takenBack = false;
    /// It is not held, so nobody knows for whom it was: it is for nobody.
    bool unknown = false;
    bool operator==(const Source &) const = default;
};

/// Where the lines of a text come from: "reading is not repeating" holds for a quotation, a picture and a paraphrase alike.
/// A pure function of the entries of one circle, whatever order they come in.
class Provenance
{
public:
    /// `officer`: what that seat wrote is hers to use, but for the child's words in it; it carries what it is aimed at.
    Provenance(std::span<const BookEntry> entries, SeatId officer, SeatId child);

    SeatId officer() const { return m_officer; }
    SeatId child() const { return m_child; }
    /// What a line carries that repeats these entries: each of them and all that they are aimed at, none twice.
    std::vector<Source> of(std::span<const EntryRef> entries) const;
    Source source(const EntryRef &entry) const;
    /// What these words quote: for each run of five words, or whole saying of three or four, all entries in which it stands.
    /// Case, marks and blanks do not matter.
    std::vector<std::set<EntryRef>> quoted(std::string_view words) const;
    /// All words of an entry by somebody else than the officer, or of the child through her; empty for others.
    std::string wordsOf(const EntryRef &entry) const;

private:
    struct Node
    {
        Source source;
        std::optional<EntryRef> target;
        bool counts = false; ///< not the officer's own
        std::vector<std::string> says;
    };
    SeatId m_officer, m_child;
    std::map<EntryRef, Node> m_nodes;
    std::map<std::string, std::set<EntryRef>> m_runs; ///< runs of words → where they stand
};

/// What stands on a page in letters: its title, then its boxes. Ink that lies in a blob is not needed for it.
std::vector<std::string> lettersOf(ByteView page);

} // namespace pipit
