// SPDX-License-Identifier: Apache-2.0
#include "tests/support/seededrng.h"

#include <sodium.h>

namespace pipit::test {

SeededRng::SeededRng(std::uint64_t seed)
{
    std::memcpy(m_seed.data(), &seed, sizeof seed);
}

void SeededRng::fill(MutableByteView out)
{
    auto seed = m_seed;
    ++m_counter;
    std::memcpy(seed.data() + 8, &m_counter, sizeof m_counter);
    if (!out.empty()) randombytes_buf_deterministic(out.data(), out.size(), seed.data());
}

} // namespace pipit::test
