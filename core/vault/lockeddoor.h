// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"
#include "core/vault/manifests.h"

namespace pipit {

/// What she said at a locked front door: Ogg Opus, borrowed. The page's voice note names it as its blob 0.
struct LockedVoice
{
    ByteView sound;
    std::uint32_t ms = 0;
};

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
        FileOps &files;
        Rng &rng;
    };
    /// What this author may say: 40 such notes must not fill a tablet (FORMAT.md §9.9).
    static constexpr std::uint32_t longestVoiceMs = 120'000;
    static constexpr std::size_t maxVoice = 1u << 20;
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
    /// Seals `content`, a PAGE, and the voice note on it, if any; when it returns, both are waiting to go whatever happens
    /// next, and nothing that could open them is here. Errors: Refused (not Open), Throttled, TooBig, DiskFull, Io: nothing
    /// has changed then.
    Result<void> send(const ProfileTag &profile, Bytes content, std::int16_t zoneMinutes, const LockedVoice &voice = {});
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
    Result<void> seal(const ProfileTag &profile, Bytes content, std::int16_t zoneMinutes, std::vector<MediaRef> media);
    Result<void> intoOutbox(const LockedPost &post);
    Parts m;
};

} // namespace pipit
