// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"
#include "sync/engine/devicestore.h"

namespace pipit::authority {

/// The records author's device: rows in one file, envelopes and blobs a file each.
/// `rows.cbor`, `outbox/HASH`, `inbox/MAILBOX-HASH`, `blobs/ID`, `blobs/.t-ID` while they come.
class FolderStore final : public sync::DeviceStore
{
public:
    /// `files` must outlive it. Errors: Corrupt, DiskFull, Io.
    static Result<std::unique_ptr<FolderStore>> open(FileOps &files, const std::string &folder);

    Result<std::vector<sync::Row>> rows() override;
    /// Parts and envelopes first, then all rows in one rename.
    Result<void> keep(const sync::effect::Keep &what) override;
    Result<Bytes> read(const sync::Source &source) override;
    Result<std::vector<BlobId>> finishBlobs(const std::vector<BlobId> &blobs) override;
    bool hasBlob(const BlobId &blob) override { return m_files.exists(blobPath(blob)); }

    Result<void> putEnvelope(const EnvHash &hash, ByteView bytes);
    Result<void> removeEnvelope(const EnvHash &hash);

private:
    FolderStore(FileOps &files, std::string folder) : m_files(files), m_folder(std::move(folder)) {}
    Result<bool> publish(const BlobId &blob);
    std::string envelopePath(const Hash &hash) const { return m_folder + "/outbox/" + hash.hex(); }
    std::string blobPath(const BlobId &blob) const { return m_folder + "/blobs/" + blob.hex(); }
    std::string partPath(const BlobId &blob) const { return m_folder + "/blobs/.t-" + blob.hex(); }

    FileOps &m_files;
    std::string m_folder;
    std::map<std::pair<sync::Table, Bytes>, Bytes> m_rows;
};

} // namespace pipit::authority
