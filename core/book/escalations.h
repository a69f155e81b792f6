// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/actions.h"
#include "core/book/boards.h"

#include <map>
#include <set>

/// How a concern of the reviewing officer climbs, and praise in the same shape: FORMAT.md §8.8. Errors as in meeting.h.
namespace pipit {

using EscalationId = Id<struct EscalationIdTag, 16>;

/// ESCALATION, by the IRO, for her and the records alone: one thing that was done about one concern.
struct EscalationContent
{
    enum class Rung : std::uint8_t { Alert = 1, Informal = 2, Formal = 3, Cafcass = 4 };
    EscalationId id;                  ///< of the concern; what is said later names the same
    Rung rung{};
    CivilDay day{};
    std::string words;                ///< what was said or happened, and to whom; 1 … 4,000 bytes
    std::optional<EnvHash> about;     ///< the action, decision or ask that it is about
    std::optional<ActionContent::Agency> agency;
    bool praise = false;              ///< good practice: it counts like a concern and goes to the same people
    std::string settled;              ///< how it ended; ≤ 4,000 bytes
    bool line = false;                ///< a line of what happened on the rung that was reached, and no further step
    bool operator==(const EscalationContent &) const = default;

    Result<Bytes> encode() const;
    static Result<EscalationContent> decode(ByteView content);
};

/// One concern as it stands, or one praise.
struct Escalation
{
    EscalationId id;
    bool praise = false;
    std::vector<Told<EscalationContent>> said; ///< by day, then in the order of the entries
    EscalationContent::Rung rung{};            ///< the highest that was stepped on
    std::optional<EnvHash> about;              ///< the first that said so
    std::optional<ActionContent::Agency> agency; ///< the latest that said so
    std::optional<CivilDay> settled;           ///< on that day
    bool operator==(const Escalation &) const = default;

    int steps() const; ///< how often it was raised; lines are none
    const std::string &title() const { return said.front().content.words; }
};

/// A pure function of the entries held, whatever order they come in.
class EscalationBoard
{
public:
    void add(const BookEntry &entry);
    /// Concerns that are not settled first, the oldest of them first; then settled ones; praise last, newest first.
    std::vector<Escalation> all() const;
    std::optional<Escalation> of(const EscalationId &id) const;
    /// The open concern about that entry.
    std::optional<Escalation> about(const EnvHash &entry) const;
    std::size_t notShown() const { return m_notShown.size(); }

private:
    std::set<EntryRef> m_notShown, m_takenBack;
    std::map<EntryRef, Told<EscalationContent>> m_said;
};

} // namespace pipit
