// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/manifests.h"

namespace pipit {

/// "Send something to Sam" from a locked front door: a page sealed at once for a child's IRO and the records office, by
/// an author of its own that opens nothing (FORMAT.md §9.9). Lives on the vault's thread; needs no open profile.
class LockedDoor
{
public:
    struct Parts
    {
        DeviceStore &device;
        Manifests &manifests;
        Clock &clock;
        Rng &rng;
    };
    explicit LockedDoor(const Parts &parts) : m(parts) {}

    enum class Way {
        Open,
        Shut,  ///< no such author in the circle yet, or nobody holds the seat that reads it
        Later, ///< enough for now: again after waitMs of lived time
        Full,  ///< enough until the profile is opened
    };
    struct State
    {
        Way way = Way::Shut;
        std::int64_t waitMs = 0;
        std::string reader;    ///< first name of who reads it; empty where nobody said
        int waiting = 0;       ///< sent since the profile was last open, and not with the hub yet
    };
    Result<State> state(const ProfileTag &profile);
    /// Seals `content`, a PAGE; when it returns, it is waiting to go whatever happens next, and nothing that could open it
    /// is here. Errors: Refused (not Open), Throttled, TooBig, DiskFull, Io: nothing has changed then.
    Result<void> send(const ProfileTag &profile, Bytes content, std::int16_t zoneMinutes);
    /// The outbox is a copy: puts into it again what is missing there. After each start.
    Result<void> restore();

private:
    struct Target
    {
        const CircleChain *chain = nullptr;
        const Seat *reader = nullptr;
    };
    /// Where that author may write now; nullopt: nowhere.
    std::optional<Target> target(const LockedAuthor &author) const;
    Result<void> intoOutbox(const LockedPost &post);
    Parts m;
};

} // namespace pipit
