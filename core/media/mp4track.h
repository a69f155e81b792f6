// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/boxes.h"

namespace pipit::mp4 {

/// What is true of the whole film. ISO/IEC 14496-12 §8.2.2.
struct Movie {
    bool quickTime = false;
    std::uint32_t timescale = 0;
};

/// A run of samples that lie side by side in the file.
struct Chunk {
    std::uint64_t offset = 0, size = 0;
};

/// One track of picture or sound, as far as it stays. Views borrow from the moov box in memory.
struct Track {
    bool video = false;
    std::uint32_t id = 0, timescale = 0;
    std::uint64_t duration = 0; ///< in timescale, by its samples
    ByteView layout;            ///< of tkhd: layer to height, 52 bytes
    ByteView edits;             ///< payload of elst, empty where it is left out
    Bytes entries;              ///< stsd, cleaned, a whole box
    ByteView stts, ctts, stsc, stsz, stss; ///< payloads, exactly as long as they say
    bool smallSizes = false;    ///< stsz is an stz2
    std::vector<Chunk> chunks;
};

/// nullopt: not on the list (neither picture nor sound, switched off, or a codec we do not know).
/// Errors: Corrupt, Invalid (its samples lie in another file).
Result<std::optional<Track>> readTrack(ByteView trak, const Movie &movie);

/// The sample descriptions that stay, as a whole stsd box; empty when one of them is not on the list. §8.5.2.
/// Errors: Corrupt.
Result<Bytes> cleanEntries(ByteView stsd, bool video);

/// The whole trak box. `offsets`: where each chunk lies now.
void writeTrack(boxes::Writer &out, const Track &track, const Movie &movie, std::span<const std::uint32_t> offsets);

/// Of a track, in the film's timescale; at most 32 bits.
std::uint32_t movieDuration(const Track &track, const Movie &movie);

} // namespace pipit::mp4
