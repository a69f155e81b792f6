// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/fileops.h"
#include "core/base/id.h"
#include "core/base/keystore.h"
#include "core/crypto/hkdf.h"

namespace pipit {

/// Slows guessing at one profile's lock (FORMAT.md §9.3): counts before it checks, survives restarts, never looks at
/// the wall clock, never erases anything.
class Throttle
{
public:
    struct State
    {
        std::uint32_t fails = 0;
        std::int64_t waitMs = 0;   ///< until the next try is allowed
        std::int64_t wholeWaitMs = 0; ///< what the wait was at its start, for the ring
    };

    /// `folder` holds throttle.A and throttle.B. All borrowed. Errors: Io (key store).
    static Result<Throttle> open(const std::string &folder, const ProfileTag &tag, FileOps &files, Clock &clock, KeyStore &keys);

    State state() const;
    /// Before each try: writes the failure durably, so that a killed process has spent its guess.
    /// Errors: Throttled (wait first), DiskFull, Io (then no try may be made).
    Result<void> countTry();
    /// After a right secret.
    Result<void> reset();
    /// Both copies gone while keyslots exist: as after 9 failures. The caller knows whether they exist.
    Result<void> assumeTampered();
    bool missing() const { return m_missing; }

private:
    Throttle(std::string folder, const ProfileTag &tag, FileOps &files, Clock &clock, Key32 macKey);
    Result<void> load();
    Result<void> store();
    Bytes encode() const;
    bool read(ByteView bytes);
    void countFromNow();

    std::string m_folder;
    ProfileTag m_tag;
    FileOps *m_files;
    Clock *m_clock;
    Key32 m_macKey;
    std::uint64_t m_generation = 0;
    std::uint32_t m_fails = 0;
    std::uint32_t m_countedAt = 0; ///< boot clock in seconds, rounded up, when the last failure was counted
    bool m_missing = true, m_otherBoot = false;
};

/// How long to wait after so many failures, in ms: 5 → 30 s, 6 → 1 min, 7 → 5, 8 → 15, 9 and more → 60 min,
/// from 20 on → 24 h.
std::int64_t delayAfter(std::uint32_t fails);

} // namespace pipit
