// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/blobstore.h"

namespace pipit::hub {

/// BlobStore in a folder: `uploads/HEX` while it arrives, `blobs/HH/HEX` when it is whole.
class FolderBlobStore final : public BlobStore
{
public:
    /// `files` must outlive it. Makes the folders. Errors: Io.
    static Result<std::unique_ptr<FolderBlobStore>> open(FileOps &files, const std::string &folder);

    Result<std::unique_ptr<Piece>> beginPiece(const UploadId &upload, std::uint64_t offset) override;
    Result<void> publish(const UploadId &upload, const BlobId &blob, std::uint64_t length) override;
    Result<void> removeUpload(const UploadId &upload) override;
    Result<void> removeBlob(const BlobId &blob) override;
    bool has(const BlobId &blob) override;
    Result<std::shared_ptr<const StoredBlob>> open(const BlobId &blob) override;
    Result<std::vector<UploadId>> uploads() override;

private:
    FolderBlobStore(FileOps &files, std::string folder) : m_files(files), m_folder(std::move(folder)) {}
    std::string uploadPath(const UploadId &upload) const { return m_folder + "/uploads/" + upload.hex(); }
    std::string blobFolder(const BlobId &blob) const { return m_folder + "/blobs/" + blob.hex().substr(0, 2); }
    std::string blobPath(const BlobId &blob) const { return blobFolder(blob) + "/" + blob.hex(); }

    FileOps &m_files;
    std::string m_folder;
};

} // namespace pipit::hub
