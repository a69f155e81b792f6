// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytesource.h"

namespace pipit {

/// A file put together from new bytes and from pieces of another file, which are read only when they are asked for.
/// Neighbouring pieces are joined. `source` must outlive it.
class Splice final : public ByteSource
{
public:
    explicit Splice(const ByteSource &source) : m_source(source) {}

    void add(ByteView own);
    void add(std::uint64_t offset, std::uint64_t length);
    std::size_t pieces() const { return m_pieces.size(); }

    Result<std::uint64_t> size() const override { return m_size; }
    /// Errors: the source's; Corrupt (it is shorter than when the pieces were chosen).
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override;

private:
    struct Piece {
        std::uint64_t start = 0, length = 0; // in the new file
        std::uint64_t from = 0;              // in the source, or in m_own
        bool own = false;
    };
    void append(std::uint64_t from, std::uint64_t length, bool own);

    const ByteSource &m_source;
    std::vector<Piece> m_pieces;
    Bytes m_own;
    std::uint64_t m_size = 0;
};

} // namespace pipit
