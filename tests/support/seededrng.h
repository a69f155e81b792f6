// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/rng.h"

namespace pipit::test {

/// The same bytes for the same seed. Predictable on purpose.
class SeededRng final : public Rng
{
public:
    explicit SeededRng(std::uint64_t seed);
    void fill(MutableByteView out) override;

private:
    std::array<std::uint8_t, 32> m_seed{};
    std::uint64_t m_counter = 0;
};

} // namespace pipit::test
