// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

namespace pipit {

/// A page in bytes: one deterministic CBOR map (the content map of an ITEM or EDIT of kind PAGE, and the snapshot of a
/// draft). Integers only.
///   0 kind (1) · 1 page id · 2 [w, h] · 3 paper colour · 4 template · 5 prompt [pack, id], if any ·
///   6 title, if any · 7 objects, back to front (objectcodec.h)
struct EncodedPage {
    Bytes content;
    /// Not empty if the strokes take more than the limit: they then lie here one after another, for a blob of kind
    /// *ink*, and in the page [offset, length] stands in place of each group.
    Bytes ink;
};

/// Up to this many bytes of strokes travel in the page itself.
inline constexpr std::size_t maxInlineInk = 64u << 10;

/// Errors: Invalid, TooBig (check(page)).
Result<EncodedPage> encodePage(const Page &page, std::size_t inlineInk = maxInlineInk);
/// The whole page in one piece, for a draft. Errors: as above.
Result<Bytes> encodeSnapshot(const Page &page);

/// `ink` is the content of the ink blob, or empty. Errors: TooNew (a key, kind, tool or field of a later version),
/// Corrupt (damage, or values out of range), TooBig (unfolds to more than pagelimits).
Result<Page> decodePage(ByteView content, ByteView ink = {});

} // namespace pipit
