// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/strokecodec.h"
#include "core/format/cbor.h"

namespace pipit {

/// Puts stroke groups somewhere else than into the page: see encodePage().
struct InkStore {
    Bytes bytes;
    bool apart = false; ///< true: groups go to `bytes`, the object holds [offset, length]
};

/// Writes objects as CBOR items, one a kind of PageContent, in order:
/// [kind, x, y, scale, turn, flip 0 or 1, …] with
/// 1 stroke [tool, colour, width, points] · 2 sticker [set, id, skin] · 3 text [w, size, colour, string] ·
/// 4 photo [w, h, blob] · 5 voice [blob, ms, waveform] · 6 clip [blob, ms].
/// Neighbouring strokes of the same placement, tool, colour and width share one item: `points` is then a group of many.
/// Returns how many items were written.
std::size_t encodeObjects(cbor::Writer &out, std::span<const PageObject> objects, InkStore &ink);

/// Reads one item, which may be several objects, and appends them to `out`.
/// Errors: TooNew (a kind, tool or further field of a later version), Corrupt, TooBig (over the budget).
Result<void> decodeObject(cbor::Reader &in, ByteView ink, InkBudget &budget, std::vector<PageObject> &out);

/// An array of objects within another item, without ink apart. Errors as above; TooBig over pagelimits::objects.
void encodeObjectList(cbor::Writer &out, std::span<const PageObject> objects);
Result<std::vector<PageObject>> decodeObjectList(cbor::Reader &in, ByteView ink, InkBudget &budget);

} // namespace pipit
