// SPDX-License-Identifier: Apache-2.0
#include "core/format/keyslots.h"
#include "tests/fuzz/world.h"

using namespace pipit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = KeyslotFile::decode({data, size});
    if (!file) return 0;
    fuzz::must(!file->slots.empty() || !file->others.empty(), "a file has a slot");
    fuzz::must(file->slots.size() + file->others.size() <= limits::maxKeyslots, "and at most eight");
    for (const auto &slot : file->slots) fuzz::must(acceptable(slot.cost), "no cost that would stop the device");
    const auto again = KeyslotFile::decode(file->encode());
    fuzz::must(again.ok() && equal(again->encode(), file->encode()) && file->encode().size() == size, "goes there and back");
    return 0;
}
