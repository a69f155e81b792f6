// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"
#include "core/format/blob.h"

#include <set>

namespace pipit {

/// A file as a ByteSource. Owns the open file.
class FileSource final : public ByteSource
{
public:
    explicit FileSource(std::unique_ptr<File> file) : m_file(std::move(file)) {}
    Result<std::uint64_t> size() const override { return m_file->size(); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override { return m_file->readAt(offset, out); }

private:
    std::unique_ptr<File> m_file;
};

/// What a blob became: its name and size, and the key that opens it.
struct StoredBlob
{
    SealedBlob blob;
    BlobKey key;
};

/// A blob on its way, sealed a piece at a time so that other work of the vault's thread gets its turns. Destroyed before
/// finish(), it leaves nothing. Outlives nothing that it was made from: the media, and the store's FileOps.
class BlobSealing
{
public:
    static constexpr std::uint64_t pieceSize = 4u << 20; ///< media bytes of one step

    ~BlobSealing();
    /// Reads and seals the next piece; all but the last are on stable storage then, so that finish() has little left to
    /// wait for. True: that was the last. Errors: DiskFull, TooBig, Io, the media's; it is spent after one.
    Result<bool> step();
    /// After the last step: pads, and the blob is there under its name. Errors: DiskFull, Io.
    Result<StoredBlob> finish();

private:
    friend class BlobStore;
    struct Writing;
    explicit BlobSealing(std::unique_ptr<Writing> writing);
    std::unique_ptr<Writing> m_writing;
};

/// One profile's sealed media: blobs/<id>, written whole or not at all (FORMAT.md §9.6).
class BlobStore
{
public:
    /// `folder` is made when missing. All borrowed.
    static Result<BlobStore> open(std::string folder, FileOps &files, Rng &rng);

    using Stored = StoredBlob;
    /// Begins a blob under a fresh key; `media` must outlive it.
    Result<std::unique_ptr<BlobSealing>> begin(const ByteSource &media, std::uint64_t limit);
    /// Seals all of `media` under a fresh key. Two fsyncs: the file, the directory; one more for each further piece. Errors: DiskFull, TooBig, Io, the
    /// source's; nothing is left behind then.
    Result<Stored> seal(const ByteSource &media, std::uint64_t limit);

    std::string path(const BlobId &id) const { return m_folder + "/" + id.hex(); }
    bool has(const BlobId &id) const { return m_files->exists(path(id)); }
    /// Errors: NotFound, Io.
    Result<std::unique_ptr<ByteSource>> sealed(const BlobId &id) const;
    Result<void> remove(const BlobId &id) { return m_files->remove(path(id)); }
    /// Removes unfinished files, and blobs that `keep` does not name. Called when no share is under way.
    Result<void> collectGarbage(const std::set<BlobId> &keep);

private:
    BlobStore(std::string folder, FileOps &files, Rng &rng) : m_folder(std::move(folder)), m_files(&files), m_rng(&rng) {}
    std::string m_folder;
    FileOps *m_files;
    Rng *m_rng;
};

} // namespace pipit
