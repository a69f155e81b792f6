// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

namespace pipit {

/// Overwrites with zeros in a way that a compiler may not remove.
void wipe(MutableByteView bytes) noexcept;
/// Compares without leaking where the difference lies. Different sizes are unequal.
bool equalSecret(ByteView a, ByteView b) noexcept;

/// N secret bytes on the stack or inside another object, wiped when they go. Move-only; moving wipes the source.
/// The tag keeps one key from being used as another.
template <class Tag, std::size_t N>
class Secret
{
public:
    static constexpr std::size_t size = N;
    Secret() = default;
    explicit Secret(ByteView view)
    {
        if (view.size() == N) std::copy(view.begin(), view.end(), m_bytes.begin());
    }
    Secret(Secret &&other) noexcept : m_bytes(other.m_bytes) { wipe(other.m_bytes); }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            m_bytes = other.m_bytes;
            wipe(other.m_bytes);
        }
        return *this;
    }
    ~Secret() { wipe(m_bytes); }

    ByteView view() const { return m_bytes; }
    MutableByteView writable() { return m_bytes; }
    /// Named, so that every copy of a secret can be found in the source.
    Secret clone() const { return Secret(view()); }

private:
    std::array<std::uint8_t, N> m_bytes{};
};

/// Secret bytes of any length in guarded, locked memory (sodium_malloc), wiped when they go. Move-only.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    explicit SecretBytes(ByteView copyOf);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();

    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_size == 0; }
    ByteView view() const { return {m_data, m_size}; }
    MutableByteView writable() { return {m_data, m_size}; }
    SecretBytes clone() const { return SecretBytes(view()); }

private:
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace pipit
