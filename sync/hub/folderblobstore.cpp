// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/folderblobstore.h"

#include "core/crypto/sha256.h"

namespace pipit::hub {
namespace {

class FilePiece final : public Piece
{
public:
    FilePiece(FileOps &files, std::unique_ptr<File> file, std::uint64_t offset, std::string newIn)
        : m_files(files), m_file(std::move(file)), m_at(offset), m_newIn(std::move(newIn))
    {
    }
    Result<void> write(ByteView bytes) override
    {
        PIPIT_TRY(m_file->writeAt(m_at, bytes));
        m_at += bytes.size();
        return {};
    }
    Result<void> commit() override
    {
        PIPIT_TRY(m_file->sync());
        if (!m_newIn.empty()) PIPIT_TRY(m_files.syncDirectory(m_newIn));
        return {};
    }

private:
    FileOps &m_files;
    std::unique_ptr<File> m_file;
    std::uint64_t m_at;
    std::string m_newIn;
};

class FileBlob final : public StoredBlob
{
public:
    FileBlob(std::unique_ptr<File> file, std::uint64_t size) : m_file(std::move(file)), m_size(size) {}
    std::uint64_t size() const override { return m_size; }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
    {
        return m_file->readAt(offset, out);
    }

private:
    std::unique_ptr<File> m_file;
    std::uint64_t m_size;
};

Result<Hash> hashOf(const File &file, std::uint64_t length)
{
    Sha256 hash;
    Bytes buffer(256 * 1024);
    for (std::uint64_t at = 0; at < length;) {
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), length - at));
        PIPIT_TRY_SET(const auto got, file.readAt(at, MutableByteView(buffer).first(want)));
        if (got == 0) return Error{Code::NotFound, "upload is shorter than its offset"};
        hash.update(ByteView(buffer).first(got));
        at += got;
    }
    return hash.finish();
}

} // namespace

Result<std::unique_ptr<FolderBlobStore>> FolderBlobStore::open(FileOps &files, const std::string &folder)
{
    PIPIT_TRY(files.makeDirectory(folder + "/uploads"));
    PIPIT_TRY(files.makeDirectory(folder + "/blobs"));
    PIPIT_TRY(files.syncDirectory(folder));
    return std::unique_ptr<FolderBlobStore>(new FolderBlobStore(files, folder));
}

Result<std::unique_ptr<Piece>> FolderBlobStore::beginPiece(const UploadId &upload, std::uint64_t offset)
{
    const auto path = uploadPath(upload);
    const bool fresh = !m_files.exists(path);
    if (fresh && offset > 0) return Error{Code::NotFound, "earlier pieces are gone"};
    PIPIT_TRY_SET(auto file, m_files.open(path, fresh ? OpenMode::CreateNew : OpenMode::ReadWrite));
    return std::unique_ptr<Piece>(
        new FilePiece(m_files, std::move(file), offset, fresh ? m_folder + "/uploads" : std::string()));
}

Result<void> FolderBlobStore::publish(const UploadId &upload, const BlobId &blob, std::uint64_t length)
{
    const auto path = uploadPath(upload);
    {
        PIPIT_TRY_SET(const auto file, m_files.open(path, OpenMode::ReadWrite));
        // A cut piece may have left bytes behind the end.
        PIPIT_TRY(file->truncate(length));
        PIPIT_TRY_SET(const auto hash, hashOf(*file, length));
        if (!equal(hash.view(), blob.view())) {
            PIPIT_TRY(m_files.remove(path));
            return Error{Code::Corrupt, "upload hashes to something else"};
        }
        PIPIT_TRY(file->sync());
    }
    const auto folder = blobFolder(blob);
    if (!m_files.exists(folder)) {
        PIPIT_TRY(m_files.makeDirectory(folder));
        PIPIT_TRY(m_files.syncDirectory(m_folder + "/blobs"));
    }
    PIPIT_TRY(m_files.rename(path, blobPath(blob)));
    return m_files.syncDirectory(folder);
}

Result<void> FolderBlobStore::removeUpload(const UploadId &upload)
{
    return m_files.remove(uploadPath(upload));
}

Result<void> FolderBlobStore::removeBlob(const BlobId &blob)
{
    return m_files.remove(blobPath(blob));
}

bool FolderBlobStore::has(const BlobId &blob)
{
    return m_files.exists(blobPath(blob));
}

Result<std::shared_ptr<const StoredBlob>> FolderBlobStore::open(const BlobId &blob)
{
    PIPIT_TRY_SET(auto file, m_files.open(blobPath(blob), OpenMode::Read));
    PIPIT_TRY_SET(const auto size, file->size());
    return std::shared_ptr<const StoredBlob>(std::make_shared<FileBlob>(std::move(file), size));
}

Result<std::vector<UploadId>> FolderBlobStore::uploads()
{
    PIPIT_TRY_SET(const auto names, m_files.list(m_folder + "/uploads"));
    std::vector<UploadId> ids;
    for (const auto &name : names)
        if (const auto bytes = fromHex(name))
            if (const auto id = UploadId::from(*bytes)) ids.push_back(*id);
    return ids;
}

} // namespace pipit::hub
