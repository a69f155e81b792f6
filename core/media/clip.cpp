// SPDX-License-Identifier: Apache-2.0
#include "core/media/clip.h"

namespace pipit {

Result<CleanClip> cleanClip(const ByteSource &source, const ClipLimits &limits)
{
    std::array<std::uint8_t, 8> head{};
    PIPIT_TRY_SET(const auto got, source.readAt(0, head));
    if (got < head.size()) return Error{Code::Invalid, "too short for a film"};
    if (equal(ByteView(head).subspan(4), asBytes("ftyp"))) return cleanMp4(source, limits);
    if (bigEndian<std::uint32_t>(head) == 0x1A45DFA3) return cleanMatroska(source, limits);
    return Error{Code::Invalid, "not a film of a known kind"};
}

} // namespace pipit
