// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/x25519.h"

#include <cstdlib>
#include <memory>
#include <openssl/bn.h>
#include <sodium.h>

namespace pipit::x25519 {

namespace {

/// Residues modulo 2^255 − 19, for values that become public: BIGNUM takes no care to hide them.
class Residues
{
public:
    Residues() : m_context(BN_CTX_new(), BN_CTX_free)
    {
        if (!m_context) std::abort();
        BN_CTX_start(m_context.get());
        m_prime = fresh();
        check(BN_set_bit(m_prime, 255) == 1 && BN_sub_word(m_prime, 19) == 1);
    }
    ~Residues() { BN_CTX_end(m_context.get()); }
    Residues(const Residues &) = delete;
    Residues &operator=(const Residues &) = delete;

    /// Owned by this object, as all that it gives.
    BIGNUM *fresh()
    {
        auto *number = BN_CTX_get(m_context.get());
        check(number != nullptr);
        return number;
    }
    BIGNUM *read(ByteView littleEndian)
    {
        auto *number = fresh();
        check(BN_lebin2bn(littleEndian.data(), static_cast<int>(littleEndian.size()), number) != nullptr);
        return number;
    }
    BIGNUM *onePlus(const BIGNUM *y) { return sum(y, BN_mod_add); }
    BIGNUM *oneMinus(const BIGNUM *y) { return sum(y, BN_mod_sub); }
    BIGNUM *times(const BIGNUM *a, const BIGNUM *b)
    {
        auto *out = fresh();
        check(BN_mod_mul(out, a, b, m_prime, m_context.get()) == 1);
        return out;
    }
    BIGNUM *inverse(const BIGNUM *a)
    {
        auto *out = fresh();
        check(BN_mod_inverse(out, a, m_prime, m_context.get()) != nullptr);
        return out;
    }

private:
    static void check(bool done)
    {
        if (!done) std::abort(); // only for lack of memory
    }
    BIGNUM *sum(const BIGNUM *y, int (*operation)(BIGNUM *, const BIGNUM *, const BIGNUM *, const BIGNUM *, BN_CTX *))
    {
        auto *out = fresh();
        check(operation(out, BN_value_one(), y, m_prime, m_context.get()) == 1);
        return out;
    }

    std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> m_context;
    BIGNUM *m_prime = nullptr;
};

/// y of secret · B on the Edwards curve, from libsodium's fixed-base table; its ladder for X25519(secret, 9) takes twice
/// as long. y = 1 is the neutral element, which no clamped secret gives.
std::array<std::uint8_t, 32> edwardsY(const SecretKey &secret)
{
    std::array<std::uint8_t, 32> y;
    // It refuses a secret of zeros and gives the right point all the same; as an X25519 key that is a number like others.
    if (crypto_scalarmult_ed25519_base(y.data(), secret.view().data()) != 0 && !sodium_is_zero(secret.view().data(), 32)) std::abort();
    y[31] &= 0x7f; // the sign of x
    return y;
}

} // namespace

std::vector<PublicKey> publicKeys(std::span<const SecretKey> secrets)
{
    // RFC 7748 §4.1: u = (1 + y) / (1 − y). The products of all divisors up to each one need a single inversion.
    Residues field;
    std::vector<BIGNUM *> numerators, divisors, products;
    for (const auto &secret : secrets) {
        const auto *y = field.read(edwardsY(secret));
        numerators.push_back(field.onePlus(y));
        divisors.push_back(field.oneMinus(y));
        products.push_back(products.empty() ? divisors.back() : field.times(products.back(), divisors.back()));
    }
    std::vector<PublicKey> out(secrets.size());
    const BIGNUM *inverse = secrets.empty() ? nullptr : field.inverse(products.back());
    for (std::size_t i = secrets.size(); i-- > 0;) {
        const auto *own = i == 0 ? inverse : field.times(inverse, products[i - 1]);
        if (BN_bn2lebinpad(field.times(numerators[i], own), out[i].bytes.data(), 32) != 32) std::abort();
        inverse = field.times(inverse, divisors[i]);
    }
    return out;
}

std::optional<SharedSecret> agree(const SecretKey &own, const PublicKey &other)
{
    SharedSecret shared;
    // libsodium says -1 for an all-zero result.
    if (crypto_scalarmult(shared.writable().data(), own.view().data(), other.bytes.data()) != 0) return std::nullopt;
    return shared;
}

} // namespace pipit::x25519
