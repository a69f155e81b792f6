// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"
#include "core/base/id.h"
#include "sync/wire/tus.h"

namespace pipit::hub {

using wire::tus::UploadId;

/// A piece of an unfinished upload while it arrives. Dropped without commit() it counts for nothing.
class Piece
{
public:
    virtual ~Piece() = default;
    /// Appends. Errors: DiskFull, Io.
    virtual Result<void> write(ByteView bytes) = 0;
    /// The bytes are on stable storage when it returns. Errors: DiskFull, Io.
    virtual Result<void> commit() = 0;
};

/// A published blob, open for reading. Thread-safe.
class StoredBlob
{
public:
    virtual ~StoredBlob() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills `out` from `offset` on; less only at the end. Errors: Io.
    virtual Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const = 0;
};

/// Where sealed media lie. A blob is visible under its id only when whole and hashing to it. Thread-safe; the caller
/// keeps to one writer an upload.
class BlobStore
{
public:
    virtual ~BlobStore() = default;
    /// Starts a piece at `offset`, which is where the committed pieces end; what lay behind is overwritten.
    /// Errors: NotFound (offset > 0, but the earlier pieces are not there), DiskFull, Io.
    virtual Result<std::unique_ptr<Piece>> beginPiece(const UploadId &upload, std::uint64_t offset) = 0;
    /// Hashes the first `length` bytes of the upload; publishes them under `blob`, durably, when that is their hash.
    /// Afterwards the upload is gone. Errors: Corrupt (another hash; the upload is removed), NotFound, DiskFull, Io.
    virtual Result<void> publish(const UploadId &upload, const BlobId &blob, std::uint64_t length) = 0;
    /// Removing what is not there is ok.
    virtual Result<void> removeUpload(const UploadId &upload) = 0;
    virtual Result<void> removeBlob(const BlobId &blob) = 0;
    virtual bool has(const BlobId &blob) = 0;
    /// Errors: NotFound, Io.
    virtual Result<std::shared_ptr<const StoredBlob>> open(const BlobId &blob) = 0;
    /// Unfinished uploads that have bytes here, for the sweep.
    virtual Result<std::vector<UploadId>> uploads() = 0;
};

} // namespace pipit::hub
