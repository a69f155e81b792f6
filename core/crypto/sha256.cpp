// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/sha256.h"

#include <cstdlib>
#include <openssl/evp.h>

namespace pipit {

struct Sha256::State
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    // Fetched once: looking it up by name costs more than hashing a small input.
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (!m_state->context || EVP_DigestInit_ex(m_state->context, algorithm, nullptr) != 1) std::abort();
}

Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::update(ByteView bytes)
{
    if (EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size()) != 1) std::abort();
}

Hash Sha256::finish()
{
    Hash hash;
    if (EVP_DigestFinal_ex(m_state->context, hash.bytes.data(), nullptr) != 1) std::abort();
    return hash;
}

} // namespace pipit
