// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/secret.h"

namespace pipit {

/// Seam for randomness. Only tests/support defines another one (a test looks for its symbols in the products).
class Rng
{
public:
    virtual ~Rng() = default;
    virtual void fill(MutableByteView out) = 0;

    template <class RandomId>
    RandomId id()
    {
        RandomId id;
        fill(id.bytes);
        return id;
    }
    template <class RandomSecret>
    RandomSecret secret()
    {
        RandomSecret secret;
        fill(secret.writable());
        return secret;
    }
};

/// The operating system's generator through libsodium. Thread-safe.
class SystemRng final : public Rng
{
public:
    SystemRng();
    void fill(MutableByteView out) override;
};

} // namespace pipit
