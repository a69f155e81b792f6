// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/aead.h"

#include <cassert>
#include <cstdlib>
#include <openssl/evp.h>
#include <sodium.h>

namespace pipit {

Bytes wrapSeal(const Key32 &key, const WrapNonce &nonce, ByteView associatedData, ByteView plaintext)
{
    Bytes out(plaintext.size() + aeadTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), nullptr, plaintext.data(), plaintext.size(),
                                               associatedData.data(), associatedData.size(), nullptr,
                                               nonce.bytes.data(), key.view().data());
    return out;
}

Result<SecretBytes> wrapOpen(const Key32 &key, const WrapNonce &nonce, ByteView associatedData, ByteView sealed)
{
    if (sealed.size() < aeadTagSize) return Error{Code::Corrupt, "wrap shorter than its tag"};
    SecretBytes out(sealed.size() - aeadTagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.writable().data(), nullptr, nullptr, sealed.data(),
                                                   sealed.size(), associatedData.data(), associatedData.size(),
                                                   nonce.bytes.data(), key.view().data()) != 0)
        return Error{Code::WrongKey, "wrap does not open"};
    return out;
}

struct StreamAead::State
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    Key32 key;
    ~State() { EVP_CIPHER_CTX_free(context); } // OpenSSL cleanses it
};

StreamAead::StreamAead(ByteView key32) : m_state(std::make_unique<State>())
{
    assert(key32.size() == 32);
    static const EVP_CIPHER *const cipher = EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr);
    std::copy(key32.begin(), key32.end(), m_state->key.writable().begin());
    if (!m_state->context || EVP_CipherInit_ex2(m_state->context, cipher, key32.data(), nullptr, 1, nullptr) != 1)
        std::abort();
}

StreamAead::StreamAead(StreamAead &&) noexcept = default;
StreamAead &StreamAead::operator=(StreamAead &&) noexcept = default;
StreamAead::~StreamAead() = default;

void StreamAead::seal(ByteView nonce, ByteView plaintext, MutableByteView out)
{
    assert(nonce.size() == 12 && out.size() == plaintext.size() + aeadTagSize);
    auto *context = m_state->context;
    int written = 0;
    std::uint8_t none = 0; // OpenSSL wants a pointer even for nothing
    const bool done =
        EVP_CipherInit_ex2(context, nullptr, m_state->key.view().data(), nonce.data(), 1, nullptr) == 1 &&
        EVP_CipherUpdate(context, out.data(), &written, plaintext.empty() ? &none : plaintext.data(),
                         static_cast<int>(plaintext.size())) == 1 &&
        EVP_CipherFinal_ex(context, out.data() + written, &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, aeadTagSize, out.data() + plaintext.size()) == 1;
    if (!done) std::abort(); // sealing cannot fail but for lack of memory
}

bool StreamAead::open(ByteView nonce, ByteView sealed, MutableByteView out)
{
    if (nonce.size() != 12 || sealed.size() < aeadTagSize || out.size() != sealed.size() - aeadTagSize) return false;
    auto *context = m_state->context;
    int written = 0;
    std::uint8_t none = 0, *target = out.empty() ? &none : out.data();
    std::array<std::uint8_t, aeadTagSize> tag;
    std::copy(sealed.end() - aeadTagSize, sealed.end(), tag.begin());
    const bool opened =
        EVP_CipherInit_ex2(context, nullptr, m_state->key.view().data(), nonce.data(), 0, nullptr) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, aeadTagSize, tag.data()) == 1 &&
        EVP_CipherUpdate(context, target, &written, sealed.data(), static_cast<int>(out.size())) == 1 &&
        EVP_CipherFinal_ex(context, target + written, &written) == 1;
    if (!opened) sodium_memzero(out.data(), out.size());
    return opened;
}

Bytes chachaSeal(ByteView key32, ByteView nonce12, ByteView associatedData, ByteView plaintext)
{
    assert(key32.size() == 32 && nonce12.size() == 12);
    Bytes out(plaintext.size() + aeadTagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(out.data(), nullptr, plaintext.data(), plaintext.size(),
                                              associatedData.data(), associatedData.size(), nullptr, nonce12.data(),
                                              key32.data());
    return out;
}

bool chachaOpen(ByteView key32, ByteView nonce12, ByteView associatedData, ByteView sealed, MutableByteView out)
{
    if (sealed.size() < aeadTagSize || out.size() != sealed.size() - aeadTagSize) return false;
    return crypto_aead_chacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, sealed.data(), sealed.size(),
                                                     associatedData.data(), associatedData.size(), nonce12.data(),
                                                     key32.data()) == 0;
}

} // namespace pipit
