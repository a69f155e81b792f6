// SPDX-License-Identifier: Apache-2.0
#include "core/format/agefile.h"

#include "core/crypto/scrypt.h"
#include "core/format/agewords.h"

namespace pipit::agefile {

namespace {

using Salt = Id<struct ScryptSaltTag, 16>;
constexpr std::size_t wordCount = 10;

/// RFC 4648 §4 without padding, as age writes it.
std::string unpadded(ByteView bytes)
{
    auto text = toBase64(bytes);
    while (!text.empty() && text.back() == '=') text.pop_back();
    return text;
}

void append(Bytes &to, ByteView bytes)
{
    to.insert(to.end(), bytes.begin(), bytes.end());
}

} // namespace

Sealer::Sealer(Bytes head, agestream::ChunkCipher cipher) : m_head(std::move(head)), m_cipher(std::move(cipher)), m_chunk(limits::chunk) {}

Result<Sealer> Sealer::begin(ByteView words, Rng &rng, int log2N)
{
    const auto salt = rng.id<Salt>();
    PIPIT_TRY_SET(const auto wrapKey, scrypt(words, concat(asBytes("age-encryption.org/v1/scrypt"), salt.view()), log2N));
    const auto fileKey = rng.secret<agestream::FileKey>();
    const auto body = chachaSeal(wrapKey.view(), Bytes(12), {}, fileKey.view());
    const auto text = "age-encryption.org/v1\n-> scrypt " + unpadded(salt.view()) + ' ' + std::to_string(log2N) + '\n' + unpadded(body) + "\n---";
    const auto mac = hmacSha256(hkdf({fileKey.view()}, {}, {asBytes("header")}).view(), {asBytes(text)});
    auto head = toBytes(asBytes(text + ' ' + unpadded(mac.view()) + '\n'));
    const auto nonce = rng.id<agestream::Nonce>();
    append(head, nonce.view());
    return Sealer(std::move(head), agestream::ChunkCipher(fileKey, nonce));
}

void Sealer::seal(bool last, Bytes &file)
{
    const auto at = file.size();
    file.resize(at + m_filled + aeadTagSize);
    m_cipher.seal(m_index++, last, m_chunk.view().first(m_filled), MutableByteView(file).subspan(at));
    wipe(m_chunk.writable().first(m_filled));
    m_filled = 0;
}

void Sealer::add(ByteView plain, Bytes &file)
{
    while (!plain.empty()) {
        if (m_filled == limits::chunk) seal(false, file); // not before more comes: the last chunk may be a full one
        const auto part = plain.first(std::min(plain.size(), limits::chunk - m_filled));
        std::copy(part.begin(), part.end(), m_chunk.writable().begin() + std::ptrdiff_t(m_filled));
        m_filled += part.size();
        plain = plain.subspan(part.size());
    }
}

void Sealer::finish(Bytes &file)
{
    seal(true, file);
}

SecretBytes newWords(Rng &rng)
{
    const auto drawn = rng.secret<Secret<struct WordsTag, wordCount>>();
    std::size_t size = wordCount - 1;
    for (const auto one : drawn.view()) size += agewords[one].size();
    SecretBytes out(size);
    auto to = out.writable().begin();
    for (const auto one : drawn.view()) {
        if (to != out.writable().begin()) *to++ = '-';
        to = std::copy(agewords[one].begin(), agewords[one].end(), to);
    }
    return out;
}

} // namespace pipit::agefile
