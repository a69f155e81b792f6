// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/visits.h"
#include "core/format/kinds.h"

namespace pipit::app {

/// A visit that is going on, as far as it was tapped: kept in the officer's vault at every tap ("visit/now"), so that a
/// lock or a kill loses nothing. What was written is entries; this only says where she stands.
struct VisitDraft
{
    /// One child of the visit. Each has a visit id of its own: nothing in one circle leads to another.
    struct Child
    {
        CircleId circle;
        VisitId id;
        std::uint8_t outcome = 0; ///< VisitContent's numbers; 0: nothing tapped yet
        std::uint8_t heard = 0;
        std::uint8_t how = 1;
        std::vector<std::string> who = {};
        std::string why = {}, where = {}; ///< where: in which room
        std::string typed = {};           ///< a note that was begun by keys
        bool operator==(const Child &) const = default;
    };
    CivilDay day{};
    std::uint16_t minute = 0; ///< when it began, Europe/London
    std::string place;        ///< whose house; once, for all of them
    std::vector<Child> children;
    bool operator==(const VisitDraft &) const = default;

    Child *child(const CircleId &circle);
    const Child *child(const CircleId &circle) const { return const_cast<VisitDraft *>(this)->child(circle); }
    /// What an entry would say; nullopt while it could not be written.
    std::optional<VisitContent> content(const Child &child) const;

    static constexpr std::string_view name = "visit/now";
    static constexpr std::size_t most = 16; ///< visits at once, and children of one
};

/// All that go on, oldest first.
Bytes encodeVisits(const std::vector<VisitDraft> &visits);
/// Errors: Corrupt, TooNew.
Result<std::vector<VisitDraft>> decodeVisits(ByteView bytes);

} // namespace pipit::app
