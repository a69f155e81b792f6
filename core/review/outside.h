// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/passingon.h"
#include "core/review/provenance.h"

/// "Reading is not repeating": which lines of a text would reach somebody outside the audience or the use of what they
/// repeat. Such a line is left out, without a gap or a mark, until the child has said yes or the officer put it in with a
/// reason that is kept. Pure.
namespace pipit {

/// Somebody who will read a text or be in the room. Without a seat they are in no audience.
struct Reader
{
    std::string name;
    std::optional<SeatId> seat;
    bool operator==(const Reader &) const = default;
};

struct Readers
{
    enum class Way : std::uint8_t {
        Written, ///< a text that they get
        Shown,   ///< at the meeting: only what was for it ("talk about it in my meeting")
    };
    std::vector<Reader> who;
    Way way = Way::Written;
    bool operator==(const Readers &) const = default;
};

/// One line of a text to be written: its words, and what of others it repeats.
struct TextLine
{
    std::string words;
    std::vector<EntryRef> from;
    std::optional<EntryRef> picture; ///< of a page; it is one of `from` too
    bool operator==(const TextLine &) const = default;
};

/// One source that a line would bring to somebody outside.
struct Reach
{
    EntryRef source;
    SeatId by = 0;
    std::optional<Use> use;
    std::vector<Reader> outside; ///< whom it would reach, in the order of the readers
    /// Of all of them together: what goes in for each; else No before NotAsked before Asked.
    PassingOn::State state = PassingOn::State::NotAsked;
    Hlc time;                    ///< of the newest entry that says so
    std::string because;         ///< of PutIn
    bool goesIn() const { return state == PassingOn::State::Yes || state == PassingOn::State::PutIn; }
    bool operator==(const Reach &) const = default;
};

class Outside
{
public:
    /// Both must outlive it.
    Outside(const Provenance &provenance, const PassingOn &passingOn) : m_provenance(provenance), m_passingOn(passingOn) {}

    /// What of `line` would reach somebody outside; empty where nothing would. What its words quote counts as repeated,
    /// whether the line says so or not.
    std::vector<Reach> reaches(const TextLine &line, const Readers &readers) const;
    /// Nothing of it would, or all that would goes in.
    bool fits(const TextLine &line, const Readers &readers) const;
    /// One source alone, as reaches(); nullopt: everybody may have it.
    std::optional<Reach> reach(const EntryRef &entry, const Readers &readers) const;

private:
    bool mayHave(const Source &source, const Reader &reader, Readers::Way way) const;
    std::optional<Reach> reach(const Source &source, const Readers &readers) const;
    bool everybodyMayHave(const EntryRef &entry, const Readers &readers) const;
    const Provenance &m_provenance;
    const PassingOn &m_passingOn;
};

} // namespace pipit
