// SPDX-License-Identifier: Apache-2.0
#include "core/book/deflate.h"
#include "core/book/pagecodec.h"
#include "core/book/strokecodec.h"
#include "tests/fuzz/world.h"

using namespace pipit;

/// The first byte chooses: 0 a stroke group, 1 its bytes before deflate, 2 a page, 3 a page whose ink blob comes first (u16 length).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    const auto choice = data[0] % 4;
    const auto input = ByteView(data, size).subspan(1);
    if (choice <= 1) {
        InkBudget budget, again;
        const auto strokes = decodeStrokes(choice == 0 ? toBytes(input) : deflateRaw(input), budget);
        if (!strokes) return 0;
        const std::vector<std::span<const InkPoint>> points(strokes->begin(), strokes->end());
        const auto group = encodeStrokes(points);
        const auto back = decodeStrokes(group, again);
        fuzz::must(back.ok() && *back == *strokes, "strokes go there and back");
        if (choice == 1) fuzz::must(equal(*inflateRaw(group, 16u << 20), input), "a group has one form before deflate");
        return 0;
    }
    std::size_t inkSize = 0;
    if (choice == 3 && input.size() >= 2) inkSize = std::min<std::size_t>(bigEndian<std::uint16_t>(input), input.size() - 2);
    const auto ink = choice == 3 && input.size() >= 2 ? input.subspan(2, inkSize) : ByteView();
    const auto page = decodePage(choice == 3 && input.size() >= 2 ? input.subspan(2 + inkSize) : input, ink);
    if (!page) return 0;
    fuzz::must(check(*page).ok(), "a page that is read is in order");
    const auto encoded = encodePage(*page);
    fuzz::must(encoded.ok(), "and can be written");
    const auto back = decodePage(encoded->content, encoded->ink);
    fuzz::must(back.ok() && *back == *page, "a page goes there and back");
    return 0;
}
