// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/authoritymanifest.h"

#include <map>

namespace pipit {

/// What an authority decides for all its circles (FORMAT.md §6.5). A value.
struct Settings
{
    /// Somebody to ring. Shown in Help, offline too.
    struct Number
    {
        std::string who, number, hours;
        bool free = false;
        bool operator==(const Number &) const = default;
    };
    std::uint64_t version = 0;
    Hash previous;
    std::vector<Hash> packs;     ///< prompt packs, by hash
    std::string meetingName;     ///< what a review is called on a child's screen
    std::vector<Number> numbers; ///< in the order shown
    bool dutyStaffed = false;    ///< somebody reads alerts day and night
    std::uint16_t dutyMinutes = 15;
    std::uint8_t readingDays = 0b0011111; ///< bit 0 = Monday: when an IRO looks
    std::uint8_t answerWithinDays = 5;    ///< working days
    std::map<std::uint64_t, std::uint64_t> clock, quotas; ///< parameters by number, FORMAT.md §6.5
    std::uint8_t minHardwareLevel = 0; ///< 0 only for a demo or a trial on a desktop

    Bytes encode() const;
    static Result<Settings> decode(ByteView payload);
};

/// Settings verified one by one: two officers of the authority's newest manifest, version + 1, previous hash.
class SettingsChain
{
public:
    explicit SettingsChain(const AuthorityChain &authority) : m_authority(authority) {}
    /// Errors: Corrupt, TooNew, Refused with a manifestreason. The same document again is ok.
    Result<void> accept(ByteView signedDocument);
    bool empty() const { return m_version == 0; }
    /// The built-in defaults until one was accepted.
    const Settings &newest() const { return m_newest; }

private:
    const AuthorityChain &m_authority;
    Settings m_newest;
    Hash m_hash;
    std::uint64_t m_version = 0;
};

} // namespace pipit
