// SPDX-License-Identifier: Apache-2.0
#include "core/media/splice.h"

namespace pipit {

void Splice::append(std::uint64_t from, std::uint64_t length, bool own)
{
    if (length == 0) return;
    if (!m_pieces.empty()) {
        auto &last = m_pieces.back();
        if (last.own == own && last.from + last.length == from) {
            last.length += length;
            m_size += length;
            return;
        }
    }
    m_pieces.push_back({m_size, length, from, own});
    m_size += length;
}

void Splice::add(ByteView own)
{
    append(m_own.size(), own.size(), true);
    m_own.insert(m_own.end(), own.begin(), own.end());
}

void Splice::add(std::uint64_t offset, std::uint64_t length)
{
    append(offset, length, false);
}

Result<std::size_t> Splice::readAt(std::uint64_t offset, MutableByteView out) const
{
    if (offset >= m_size) return std::size_t(0);
    auto piece = std::upper_bound(m_pieces.begin(), m_pieces.end(), offset,
                                  [](std::uint64_t at, const Piece &other) { return at < other.start; }) - 1;
    std::size_t done = 0;
    for (; piece != m_pieces.end() && done < out.size(); ++piece) {
        const auto into = offset + done - piece->start;
        const auto part = out.subspan(done, std::size_t(std::min<std::uint64_t>(out.size() - done, piece->length - into)));
        if (piece->own) {
            std::copy_n(m_own.begin() + std::ptrdiff_t(piece->from + into), part.size(), part.begin());
        } else {
            PIPIT_TRY_SET(const auto got, m_source.readAt(piece->from + into, part));
            if (got != part.size()) return Error{Code::Corrupt, "the source shrank"};
        }
        done += part.size();
    }
    return done;
}

} // namespace pipit
