// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace pipit::matroska {

/// The tracks that stay, written anew (RFC 9559 §5.1.4).
struct Tracks {
    Bytes element;            ///< the whole Tracks element
    std::uint64_t video = 0;  ///< number of the picture's track
    std::uint64_t sound = 0;  ///< of the sound's; 0 when there is none
    bool keeps(std::uint64_t number) const { return number != 0 && (number == video || number == sound); }
};

/// `data`: of the Tracks element. Errors: Invalid (no picture whose codec is on the list; compressed or encrypted
/// tracks count as none), Corrupt.
Result<Tracks> cleanTracks(ByteView data);

} // namespace pipit::matroska
