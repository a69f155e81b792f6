// SPDX-License-Identifier: Apache-2.0
#include "core/format/blob.h"

#include "core/format/padme.h"

namespace pipit {

namespace {

constexpr std::array<std::uint8_t, 16> prefix{'P', 'I', 'P', 'B', 'L', 'O', 'B', '1', 1, 0, 0, 0, 0, 0, 0, 0};

} // namespace

BlobWriter::BlobWriter(const BlobKey &key, const agestream::Nonce &nonce, ByteSink &sink, std::uint64_t limit)
    : m_cipher(key, nonce), m_sink(sink), m_hash(limits::sealedChunk), m_chunk(limits::chunk), m_limit(limit), m_nonce(nonce)
{
}

/// `piece` lies in the room of m_hash: its hash begins while it is written.
Result<void> BlobWriter::emit(ByteView piece)
{
    m_hash.add(piece.size());
    m_written += piece.size();
    return m_sink.write(piece);
}

Result<void> BlobWriter::seal(ByteView plaintext, bool last)
{
    if (!m_begun) {
        m_begun = true;
        const auto head = m_hash.room().first(blobPrefixSize);
        std::copy(prefix.begin(), prefix.end(), head.begin());
        std::copy(m_nonce.bytes.begin(), m_nonce.bytes.end(), head.begin() + prefix.size());
        PIPIT_TRY(emit(head));
    }
    const auto sealed = m_hash.room().first(plaintext.size() + aeadTagSize);
    m_cipher.seal(m_index++, last, plaintext, sealed);
    m_filled = 0;
    return emit(sealed);
}

Result<void> BlobWriter::write(ByteView media)
{
    if (media.size() > m_limit - m_trueSize) return Error{Code::TooBig, "blob over its limit"};
    m_trueSize += media.size();
    while (!media.empty()) {
        // A full chunk waits until more comes: only then is it known not to be the last.
        if (m_filled == limits::chunk) PIPIT_TRY(seal(m_chunk.view(), false));
        if (m_filled == 0 && media.size() > limits::chunk) {
            PIPIT_TRY(seal(media.first(limits::chunk), false));
            media = media.subspan(limits::chunk);
            continue;
        }
        const auto part = media.first(std::min(media.size(), limits::chunk - m_filled));
        std::copy(part.begin(), part.end(), m_chunk.writable().begin() + std::ptrdiff_t(m_filled));
        m_filled += part.size();
        media = media.subspan(part.size());
    }
    return {};
}

Result<void> BlobWriter::pad(std::uint64_t zeros)
{
    while (zeros > 0) {
        if (m_filled == limits::chunk) PIPIT_TRY(seal(m_chunk.view(), false));
        const auto n = std::min<std::uint64_t>(zeros, limits::chunk - m_filled);
        wipe(m_chunk.writable().subspan(m_filled, static_cast<std::size_t>(n)));
        m_filled += static_cast<std::size_t>(n);
        zeros -= n;
    }
    return {};
}

Result<SealedBlob> BlobWriter::finish()
{
    PIPIT_TRY(pad(paddedSize(m_trueSize, limits::minPaddedBlob) - m_trueSize));
    PIPIT_TRY(seal(m_chunk.view().first(m_filled), true));
    return SealedBlob{BlobId{m_hash.finish().bytes}, m_trueSize, m_written};
}

Result<std::unique_ptr<BlobReader>> BlobReader::open(const ByteSource &sealed, const BlobKey &key, std::uint64_t trueSize)
{
    std::array<std::uint8_t, blobPrefixSize> head{};
    PIPIT_TRY_SET(const auto total, sealed.size());
    PIPIT_TRY_SET(const auto got, sealed.readAt(0, head));
    if (total < head.size() || got != head.size() || !std::equal(prefix.begin(), prefix.begin() + 7, head.begin()))
        return Error{Code::Corrupt, "not a blob"};
    if (!std::equal(prefix.begin() + 7, prefix.begin() + 9, head.begin() + 7)) return Error{Code::TooNew, "blob version"};
    if (!std::equal(prefix.begin(), prefix.end(), head.begin())) return Error{Code::Corrupt, "blob prefix"};
    const auto padded = agestream::plaintextSize(total - blobPrefixSize);
    if (!padded || trueSize > limits::maxFormatBlob || *padded != paddedSize(trueSize, limits::minPaddedBlob))
        return Error{Code::Corrupt, "blob of the wrong size"};
    const auto nonce = *agestream::Nonce::from(ByteView(head).subspan(16));
    auto reader = std::unique_ptr<BlobReader>(new BlobReader(sealed, agestream::ChunkCipher(key, nonce)));
    reader->m_padded = *padded;
    reader->m_trueSize = trueSize;
    for (auto &slot : reader->m_cache) slot.bytes = SecretBytes(limits::chunk);
    reader->m_buffer.resize(limits::sealedChunk);
    PIPIT_TRY(reader->chunk(agestream::chunkCount(*padded) - 1));
    return reader;
}

Result<ByteView> BlobReader::chunk(std::uint64_t index) const
{
    for (const auto &cached : m_cache)
        if (cached.index == index) return cached.bytes.view().first(cached.size);
    const auto count = agestream::chunkCount(m_padded);
    const bool last = index + 1 == count;
    const auto size = static_cast<std::size_t>(last ? m_padded - index * limits::chunk : limits::chunk);
    const auto sealed = MutableByteView(m_buffer).first(size + aeadTagSize);
    PIPIT_TRY_SET(const auto got, m_sealed.readAt(blobPrefixSize + index * limits::sealedChunk, sealed));
    auto &slot = m_cache[m_oldest];
    m_oldest = 1 - m_oldest;
    slot.index = UINT64_MAX;
    if (got != sealed.size() || !m_cipher.open(index, last, sealed, slot.bytes.writable().first(size)))
        return Error{Code::Corrupt, "blob chunk " + std::to_string(index)};
    slot.index = index;
    slot.size = size;
    return slot.bytes.view().first(size);
}

Result<std::size_t> BlobReader::readAt(std::uint64_t offset, MutableByteView out) const
{
    std::size_t total = 0;
    while (!out.empty() && offset < m_trueSize) {
        PIPIT_TRY_SET(auto bytes, chunk(offset / limits::chunk));
        bytes = bytes.subspan(static_cast<std::size_t>(offset % limits::chunk));
        const auto n = static_cast<std::size_t>(std::min<std::uint64_t>({bytes.size(), out.size(), m_trueSize - offset}));
        std::copy_n(bytes.begin(), n, out.begin());
        out = out.subspan(n);
        offset += n;
        total += n;
    }
    return total;
}

Result<BlobId> blobIdOf(const ByteSource &sealed)
{
    Sha256 hash;
    Bytes buffer(limits::chunk);
    for (std::uint64_t offset = 0;;) {
        PIPIT_TRY_SET(const auto got, sealed.readAt(offset, buffer));
        hash.update(ByteView(buffer).first(got));
        offset += got;
        if (got < buffer.size()) return BlobId{hash.finish().bytes};
    }
}

} // namespace pipit
