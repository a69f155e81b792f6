// SPDX-License-Identifier: Apache-2.0
#include "core/base/rng.h"

#include <cstdlib>
#include <sodium.h>

namespace pipit {

SystemRng::SystemRng()
{
    if (sodium_init() < 0) std::abort(); // without randomness nothing may be sealed
}

void SystemRng::fill(MutableByteView out)
{
    randombytes_buf(out.data(), out.size());
}

} // namespace pipit
