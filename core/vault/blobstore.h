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

/// One profile's sealed media: blobs/<id>, written whole or not at all (FORMAT.md §9.6).
class BlobStore
{
public:
    /// `folder` is made when missing. All borrowed.
    static Result<BlobStore> open(std::string folder, FileOps &files, Rng &rng);

    struct Stored
    {
        SealedBlob blob;
        BlobKey key;
    };
    /// Seals all of `media` under a fresh key. Two fsyncs: the file, the directory. Errors: DiskFull, TooBig, Io, the
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
