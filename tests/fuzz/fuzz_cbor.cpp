// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/world.h"

using namespace pipit;

namespace {

/// Writes what is read: one profile, one encoding.
void copy(cbor::Reader &in, cbor::Writer &out)
{
    switch (in.peek()) {
    case cbor::Type::UnsignedInt: out.unsignedInt(*in.unsignedInt()); return;
    case cbor::Type::NegativeInt: out.integer(*in.integer()); return;
    case cbor::Type::Bytes: out.bytes(*in.bytes()); return;
    case cbor::Type::Text: out.text(*in.text()); return;
    case cbor::Type::Boolean: out.boolean(*in.boolean()); return;
    case cbor::Type::Null: fuzz::must(in.null().ok(), "null"), out.null(); return;
    case cbor::Type::Array: {
        const auto count = *in.array();
        out.array(count);
        for (std::size_t i = 0; i < count; ++i) copy(in, out);
        return;
    }
    case cbor::Type::Map: {
        const auto pairs = *in.map();
        out.map(pairs);
        for (std::size_t i = 0; i < 2 * pairs; ++i) copy(in, out);
        return;
    }
    case cbor::Type::End: fuzz::must(false, "an item within the item"); return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView input(data, size);
    auto in = cbor::Reader::open(input);
    fuzz::must(in.ok() == cbor::validate(input).ok(), "reader and check agree");
    if (const auto length = cbor::itemLength(input)) fuzz::must(*length >= 1 && *length <= size, "an item lies within its input");
    if (!in) return 0;
    cbor::Writer out;
    copy(*in, out);
    fuzz::must(in->atEnd() && equal(out.view(), input), "what is accepted has one encoding");
    return 0;
}
