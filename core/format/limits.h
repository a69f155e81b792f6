// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

/// All limits of FORMAT.md §12 in one place; a test compares them with the table there.
namespace pipit::limits {

inline constexpr std::size_t chunk = 65'536;                         ///< plaintext of one blob chunk
inline constexpr std::size_t sealedChunk = chunk + 16;               ///< with its tag
inline constexpr std::uint64_t minPaddedBlob = 32'768;
inline constexpr std::uint64_t minPaddedBody = 1'024;
inline constexpr std::uint64_t maxVideoBlob = 512ull << 20;
inline constexpr std::uint64_t maxOtherBlob = 64ull << 20;
inline constexpr std::uint64_t maxFormatBlob = 1ull << 40;
inline constexpr std::size_t maxBlobs = 64;
inline constexpr std::size_t maxEnvelope = 1u << 20;
inline constexpr std::size_t maxSlots = 16;
inline constexpr std::size_t maxLockedEnvelope = 32u << 10;          ///< by an author that writes while locked
inline constexpr std::size_t maxLockedBlobs = 1;
inline constexpr int lockedAnHour = 3, lockedADay = 12;              ///< that such an author seals, in lived time
inline constexpr int lockedTillOpened = 40;                          ///< and until its profile is next opened
inline constexpr std::size_t maxManifest = 256u << 10;
inline constexpr std::size_t maxKeyslots = 8;
inline constexpr std::size_t maxEnrolMessage = 4'096;                ///< E1 and E3, as the hub relays them
inline constexpr std::int64_t clockCapMs = 24ll * 3'600 * 1'000;     ///< how far ahead another's clock may pull ours
inline constexpr std::int64_t freshnessMs = 45ll * 24 * 3'600 * 1'000;
inline constexpr std::int64_t authorityMs = 2ll * 366 * 24 * 3'600 * 1'000;

} // namespace pipit::limits
