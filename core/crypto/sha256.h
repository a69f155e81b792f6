// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <memory>

namespace pipit {

/// Streaming SHA-256 (FIPS 180-4) through OpenSSL, which uses the CPU's own instructions where it has them.
class Sha256
{
public:
    Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    ~Sha256();
    void update(ByteView bytes);
    /// Once; the object is spent afterwards.
    Hash finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// H(a ‖ b ‖ …).
template <class... Views>
Hash sha256(const Views &...views)
{
    Sha256 hash;
    (hash.update(views), ...);
    return hash.finish();
}

} // namespace pipit
