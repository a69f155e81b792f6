// SPDX-License-Identifier: Apache-2.0
#include "core/format/blob.h"
#include "core/format/padme.h"
#include "tests/fuzz/world.h"

using namespace pipit;

namespace {

constexpr std::size_t mediaSize = 150'000;

struct Made
{
    Bytes media, sealed;
};
const Made &made()
{
    static const Made one = [] {
        Made out{Bytes(mediaSize), {}};
        for (std::size_t i = 0; i < mediaSize; ++i) out.media[i] = static_cast<std::uint8_t>((7 * i + 3) % 251);
        MemorySink sink;
        BlobWriter writer(BlobKey(Bytes(16, 5)), {{7}}, sink, limits::maxOtherBlob);
        fuzz::must(writer.write(out.media).ok() && writer.finish().ok(), "a blob is written");
        out.sealed = sink.take();
        return out;
    }();
    return one;
}

} // namespace

/// The input is a list of edits (position u24, xor u8) to a good blob, a cut (u16), then offsets to read at; or, with a first byte of 255, the whole file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4) return 0;
    const auto input = ByteView(data, size);
    const BlobKey key(Bytes(16, 5));
    if (data[0] == 255) {
        const MemorySource source(toBytes(input.subspan(3)));
        const auto reader = BlobReader::open(source, key, bigEndian<std::uint16_t>(input.subspan(1)));
        fuzz::must(!reader, "nobody makes a blob without its key");
        return 0;
    }
    auto bytes = made().sealed;
    const auto edits = std::min<std::size_t>(data[0] % 4, (size - 3) / 4);
    const auto cut = bigEndian<std::uint16_t>(input.subspan(1));
    bool changed = cut != 0;
    for (std::size_t i = 0; i < edits; ++i) {
        const auto edit = input.subspan(3 + 4 * i, 4);
        const auto at = (std::size_t(edit[0]) << 16 | std::size_t(edit[1]) << 8 | edit[2]) % bytes.size();
        bytes[at] ^= edit[3];
    }
    changed = changed || bytes != made().sealed;
    bytes.resize(bytes.size() - std::min<std::size_t>(cut, bytes.size()));
    const MemorySource source(std::move(bytes));
    const auto reader = BlobReader::open(source, key, mediaSize);
    fuzz::must(changed || reader.ok(), "an untouched blob opens");
    if (!reader) return 0;
    Bytes out(1'000);
    for (auto rest = input.subspan(3 + 4 * edits); rest.size() >= 3; rest = rest.subspan(3)) {
        const std::size_t offset = std::size_t(rest[0]) << 16 | std::size_t(rest[1]) << 8 | rest[2];
        const auto got = (*reader)->readAt(offset, out);
        if (!got) continue;
        const auto wanted = offset >= mediaSize ? 0 : std::min(out.size(), mediaSize - offset);
        fuzz::must(*got == wanted && equal(ByteView(out).first(*got), ByteView(made().media).subspan(std::min(offset, mediaSize), *got)),
                   "what is released is right");
    }
    return 0;
}
