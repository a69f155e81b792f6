// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <new>
#include <utility>
#include <sodium.h>

namespace pipit {

void wipe(MutableByteView bytes) noexcept
{
    sodium_memzero(bytes.data(), bytes.size());
}

bool equalSecret(ByteView a, ByteView b) noexcept
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0) return;
    if (sodium_init() < 0) throw std::bad_alloc();
    m_data = static_cast<std::uint8_t *>(sodium_malloc(size));
    if (!m_data) throw std::bad_alloc();
    std::memset(m_data, 0, size);
}

SecretBytes::SecretBytes(ByteView copyOf) : SecretBytes(copyOf.size())
{
    std::copy(copyOf.begin(), copyOf.end(), m_data);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

} // namespace pipit
