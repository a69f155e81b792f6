// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"

namespace pipit {

/// Media read straight out of their sealed blob: nothing is ever written in clear. Owns the sealed bytes' source.
class SealedMedia final : public ByteSource
{
public:
    /// Errors: those of BlobReader::open.
    static Result<std::unique_ptr<SealedMedia>> open(std::unique_ptr<ByteSource> sealed, const MediaRef &ref)
    {
        auto media = std::unique_ptr<SealedMedia>(new SealedMedia(std::move(sealed)));
        PIPIT_TRY_SET(media->m_reader, BlobReader::open(*media->m_sealed, ref.key, ref.trueSize));
        return media;
    }
    Result<std::uint64_t> size() const override { return m_reader->size(); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override { return m_reader->readAt(offset, out); }

private:
    explicit SealedMedia(std::unique_ptr<ByteSource> sealed) : m_sealed(std::move(sealed)) {}
    std::unique_ptr<ByteSource> m_sealed;
    std::unique_ptr<BlobReader> m_reader;
};

} // namespace pipit
