// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

/// Numbers that both sides must agree on: PROTOCOL.md §12. What only the hub decides (quotas) is in sync/hub/config.h.
namespace pipit::wire {

inline constexpr std::size_t maxHead = 16 * 1024;             ///< bytes of a request's line and headers
inline constexpr std::size_t maxBody = 2 * 1024 * 1024;       ///< every body but a PATCH
inline constexpr std::size_t maxBatch = 500;                  ///< envelopes in one POST
inline constexpr std::size_t maxEnvelope = 1024 * 1024;       ///< FORMAT.md §12
inline constexpr std::size_t maxMailboxes = 32;               ///< mailboxes one envelope may be put into
inline constexpr std::size_t maxAttach = 64;                  ///< older envelopes one envelope may attach
inline constexpr std::size_t maxPiece = 16 * 1024 * 1024;     ///< one PATCH
inline constexpr std::size_t defaultPiece = 1024 * 1024;      ///< PATCH on a metered or slow link
inline constexpr std::uint64_t maxBlob = 512ull * 1024 * 1024; ///< the largest kind, video
inline constexpr std::size_t maxPage = 2 * 1024 * 1024;       ///< envelope bytes in one mailbox page
inline constexpr std::size_t maxPack = 2 * 1024 * 1024; ///< a prompt pack
inline constexpr std::size_t maxEnrolMessage = 4 * 1024;
inline constexpr std::size_t maxEnrolTries = 5;               ///< messages to each side of one enrolment
inline constexpr std::int64_t clockWindowSeconds = 300;       ///< |hub's now − created|
inline constexpr std::int64_t nonceMemorySeconds = 900;

} // namespace pipit::wire
