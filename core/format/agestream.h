// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/aead.h"
#include "core/format/limits.h"

/// The payload of an age v1 file (C2SP age.md, "Payload"): FORMAT.md §4.1. Blobs and envelope bodies are made of it.
namespace pipit::agestream {

using FileKey = Secret<struct FileKeyTag, 16>;
using Nonce = Id<struct StreamNonceTag, 16>;

/// Number of chunks of a plaintext; the empty plaintext has one.
constexpr std::uint64_t chunkCount(std::uint64_t plaintextSize)
{
    return plaintextSize == 0 ? 1 : (plaintextSize + limits::chunk - 1) / limits::chunk;
}
constexpr std::uint64_t sealedSize(std::uint64_t plaintextSize)
{
    return plaintextSize + 16 * chunkCount(plaintextSize);
}
/// The inverse; nullopt when no plaintext has this sealed size.
std::optional<std::uint64_t> plaintextSize(std::uint64_t sealedSize);

/// Seals and opens single chunks of one stream.
class ChunkCipher
{
public:
    ChunkCipher(const FileKey &key, const Nonce &nonce);
    void seal(std::uint64_t index, bool last, ByteView plaintext, MutableByteView out);
    /// False when the chunk is damaged, out of place or of another stream; `out` is wiped then.
    bool open(std::uint64_t index, bool last, ByteView sealed, MutableByteView out);

private:
    StreamAead m_aead;
};

/// Whole payloads in memory, for bodies. Layout: nonce[16] ‖ chunks.
Bytes seal(const FileKey &key, const Nonce &nonce, ByteView plaintext);
/// Errors: Corrupt.
Result<SecretBytes> open(const FileKey &key, ByteView payload);
/// What open() would give has this size; nullopt when no payload has that of `payload`.
std::optional<std::size_t> openedSize(ByteView payload);
/// open() into the caller's memory of openedSize(). Errors: Corrupt; then `out` holds nothing worth having.
Result<void> openInto(const FileKey &key, ByteView payload, MutableByteView out);

} // namespace pipit::agestream
