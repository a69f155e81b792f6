// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytesource.h"
#include "core/base/rng.h"
#include "core/crypto/sha256beside.h"
#include "core/format/agestream.h"

/// PIPBLOB1: one sealed media file (FORMAT.md §4). The same bytes on disk, on the wire and at the hub.
namespace pipit {

using BlobKey = agestream::FileKey;

inline constexpr std::size_t blobPrefixSize = 32; ///< magic 8, version 1, zeros 7, nonce 16

struct SealedBlob
{
    BlobId id;
    std::uint64_t trueSize = 0;   ///< of the media, before padding
    std::uint64_t sealedSize = 0; ///< of the file
};

/// Seals media as it comes, in constant memory; the hash of a large blob is made on a second thread beside the sealing.
/// Write any number of times, then finish once; a writer that goes before has ended its thread.
class BlobWriter
{
public:
    /// `sink` must outlive the writer. `limit`: most media bytes accepted (limits::maxVideoBlob or maxOtherBlob).
    BlobWriter(const BlobKey &key, const agestream::Nonce &nonce, ByteSink &sink, std::uint64_t limit);
    /// Errors: TooBig, and the sink's. After an error the writer is spent.
    Result<void> write(ByteView media);
    /// Pads to the PADMÉ size and seals the last chunk.
    Result<SealedBlob> finish();

private:
    Result<void> pad(std::uint64_t zeros);
    Result<void> seal(ByteView plaintext, bool last);
    Result<void> emit(ByteView piece);

    agestream::ChunkCipher m_cipher;
    ByteSink &m_sink;
    Sha256Beside m_hash;
    SecretBytes m_chunk;
    std::size_t m_filled = 0;
    std::uint64_t m_index = 0, m_trueSize = 0, m_written = 0, m_limit;
    agestream::Nonce m_nonce;
    bool m_begun = false;
};

/// Reads the media of a blob anywhere, a chunk at a time; keeps the last two chunks. Not thread-safe.
/// The final chunk is opened first, so that a truncated or extended blob is refused before anything is released.
class BlobReader final : public ByteSource
{
public:
    /// `sealed` must outlive the reader. Errors: Corrupt (damaged, truncated, extended, or not this key),
    /// TooNew (another version).
    static Result<std::unique_ptr<BlobReader>> open(const ByteSource &sealed, const BlobKey &key, std::uint64_t trueSize);

    Result<std::uint64_t> size() const override { return m_trueSize; }
    /// Errors: Corrupt; nothing of a damaged chunk is ever released.
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override;

private:
    BlobReader(const ByteSource &sealed, agestream::ChunkCipher cipher) : m_sealed(sealed), m_cipher(std::move(cipher)) {}
    Result<ByteView> chunk(std::uint64_t index) const;

    struct Cached
    {
        std::uint64_t index = UINT64_MAX;
        SecretBytes bytes;
        std::size_t size = 0;
    };
    const ByteSource &m_sealed;
    mutable agestream::ChunkCipher m_cipher;
    mutable std::array<Cached, 2> m_cache;
    mutable std::size_t m_oldest = 0;
    mutable Bytes m_buffer;
    std::uint64_t m_padded = 0, m_trueSize = 0;
};

/// Hash of a whole sealed blob, for the check after a download. Errors: the source's.
Result<BlobId> blobIdOf(const ByteSource &sealed);

} // namespace pipit
