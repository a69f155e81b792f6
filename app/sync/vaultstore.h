// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/device.h"
#include "sync/engine/devicestore.h"

namespace pipit::app {

/// device.db and the folders beside it, as the sync engine wants them. Sealed bytes, and public ones (signed documents,
/// prompt packs): works while every profile is locked. The vault's thread.
class VaultStore final : public sync::DeviceStore
{
public:
    /// Both must outlive it.
    VaultStore(Device &device, FileOps &files) : m_device(device), m_files(files) {}

    Result<std::vector<sync::Row>> rows() override;
    Result<void> keep(const sync::effect::Keep &what) override;
    /// Packs that keep() could not put into `packs`, to be said to the engine; its rows were kept without theirs.
    std::vector<Hash> takeLostPacks() { return std::exchange(m_lostPacks, {}); }
    Result<Bytes> read(const sync::Source &source) override;
    Result<std::vector<BlobId>> finishBlobs(const std::vector<BlobId> &blobs) override;
    bool hasBlob(const BlobId &blob) override;

    /// The device's outbox as the engine's items.
    Result<std::vector<sync::OutboxItem>> outbox();

private:
    /// Where a blob lies whole: made here by some profile, or come from the hub.
    std::optional<std::string> blobPath(const BlobId &blob);
    Result<void> keepPart(const sync::BlobPart &part);
    Result<bool> publish(const BlobId &blob);
    std::string packPath(ByteView id) const { return m_device.folder() + "/packs/" + toHex(id) + ".json"; }
    Result<void> keepPack(const sync::PackFile &pack);
    Device &m_device;
    FileOps &m_files;
    std::vector<Hash> m_lostPacks;
};

} // namespace pipit::app
