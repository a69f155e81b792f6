// SPDX-License-Identifier: Apache-2.0
#include "core/format/agestream.h"

namespace pipit::agestream {

namespace {

Key32 payloadKey(const FileKey &key, const Nonce &nonce)
{
    return hkdf({key.view()}, nonce.view(), {asBytes("payload")});
}

/// 11 bytes of counter, big-endian, and the last-chunk flag.
std::array<std::uint8_t, 12> chunkNonce(std::uint64_t index, bool last)
{
    std::array<std::uint8_t, 12> nonce{};
    for (int i = 0; i < 8; ++i) nonce[std::size_t(10 - i)] = static_cast<std::uint8_t>(index >> (8 * i));
    nonce[11] = last ? 1 : 0;
    return nonce;
}

} // namespace

std::optional<std::uint64_t> plaintextSize(std::uint64_t sealed)
{
    const std::uint64_t full = sealed / limits::sealedChunk, rest = sealed % limits::sealedChunk;
    if (rest == 0 && full > 0) return full * limits::chunk;
    if (rest < 16 || (rest == 16 && full > 0)) return std::nullopt; // a final chunk may be empty only on its own
    return full * limits::chunk + rest - 16;
}

ChunkCipher::ChunkCipher(const FileKey &key, const Nonce &nonce) : m_aead(payloadKey(key, nonce).view()) {}

void ChunkCipher::seal(std::uint64_t index, bool last, ByteView plaintext, MutableByteView out)
{
    m_aead.seal(chunkNonce(index, last), plaintext, out);
}

bool ChunkCipher::open(std::uint64_t index, bool last, ByteView sealed, MutableByteView out)
{
    return m_aead.open(chunkNonce(index, last), sealed, out);
}

Bytes seal(const FileKey &key, const Nonce &nonce, ByteView plaintext)
{
    Bytes out(Nonce::size + sealedSize(plaintext.size()));
    std::copy(nonce.bytes.begin(), nonce.bytes.end(), out.begin());
    ChunkCipher cipher(key, nonce);
    const auto chunks = chunkCount(plaintext.size());
    MutableByteView to = MutableByteView(out).subspan(Nonce::size);
    for (std::uint64_t i = 0; i < chunks; ++i) {
        const auto part = plaintext.first(std::min(plaintext.size(), limits::chunk));
        cipher.seal(i, i + 1 == chunks, part, to.first(part.size() + aeadTagSize));
        plaintext = plaintext.subspan(part.size());
        to = to.subspan(part.size() + aeadTagSize);
    }
    return out;
}

std::optional<std::size_t> openedSize(ByteView payload)
{
    if (payload.size() < Nonce::size) return std::nullopt;
    const auto size = plaintextSize(payload.size() - Nonce::size);
    return size ? std::optional(static_cast<std::size_t>(*size)) : std::nullopt;
}

Result<void> openInto(const FileKey &key, ByteView payload, MutableByteView out)
{
    if (openedSize(payload) != out.size()) return Error{Code::Corrupt, "payload of an impossible size"};
    ChunkCipher cipher(key, *Nonce::from(payload.first(Nonce::size)));
    payload = payload.subspan(Nonce::size);
    const auto chunks = chunkCount(out.size());
    for (std::uint64_t i = 0; i < chunks; ++i) {
        const auto part = payload.first(std::min(payload.size(), limits::sealedChunk));
        if (!cipher.open(i, i + 1 == chunks, part, out.first(part.size() - aeadTagSize)))
            return Error{Code::Corrupt, "payload chunk"};
        payload = payload.subspan(part.size());
        out = out.subspan(part.size() - aeadTagSize);
    }
    return {};
}

Result<SecretBytes> open(const FileKey &key, ByteView payload)
{
    const auto size = openedSize(payload);
    if (!size) return Error{Code::Corrupt, "payload of an impossible size"};
    SecretBytes out(*size);
    PIPIT_TRY(openInto(key, payload, out.writable()));
    return out;
}

} // namespace pipit::agestream
