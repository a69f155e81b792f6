// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytesource.h"

#include <memory>

namespace pipit {

struct ClipLimits {
    std::uint32_t ms = 121'000; ///< two minutes, and what a thumb needs to stop
    std::uint64_t bytes = 512ull << 20; ///< of the cleaned film
};

/// A film of which nothing is left but its picture, its sound and what a player needs to show them.
struct CleanClip {
    std::unique_ptr<ByteSource> bytes; ///< reads from the source as it is read itself
    std::uint32_t ms = 0;
    std::string_view mime; ///< "video/mp4", "video/quicktime", "video/webm" or "video/x-matroska"
};

/// Cleans a film that somebody brought, by a list of what may stay (core/media/README.md). ISO base media files
/// (ISO/IEC 14496-12, QuickTime too) and WebM or Matroska (RFC 9559, RFC 8794); told apart by their first bytes.
///
/// Two passes: the first reads structure only and decides, the second is whoever reads `bytes`. What is held in memory
/// is the structure, at most a few MiB, however long the film. `source` must outlive the result; its errors (Cancelled
/// among them) come through. No length in the file is believed before it has been held against what is really there.
///
/// Errors: Invalid (no film of these kinds: another file, no picture in it, a codec that is not on the list, a film
/// in fragments or encrypted), Corrupt (its structure contradicts itself or points outside), TooBig (over a limit).
Result<CleanClip> cleanClip(const ByteSource &source, const ClipLimits &limits = {});

/// The same for one family, for tests and fuzzers.
Result<CleanClip> cleanMp4(const ByteSource &source, const ClipLimits &limits);
Result<CleanClip> cleanMatroska(const ByteSource &source, const ClipLimits &limits);

} // namespace pipit
