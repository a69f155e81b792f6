// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/devicestore.h"

namespace pipit::test {

/// A device's store in memory, with a power switch.
class MemoryDeviceStore final : public sync::DeviceStore
{
public:
    Result<std::vector<sync::Row>> rows() override;
    Result<void> keep(const sync::effect::Keep &what) override;
    Result<Bytes> read(const sync::Source &source) override;
    Result<std::vector<BlobId>> finishBlobs(const std::vector<BlobId> &which) override;
    bool hasBlob(const BlobId &blob) override { return blobs.count(blob) > 0; }

    /// The n-th keep() from now on, and those after it, fail with Io until powerOn(). 0: never.
    void powerOffAt(int n) { m_left = n; }
    void powerOn()
    {
        if (std::exchange(m_off, false))
            for (const auto &[blob, size] : std::exchange(m_unsafe, {})) parts[blob].resize(size);
        m_left = 0;
    }

    std::map<EnvHash, Bytes> envelopes; ///< own, to be posted
    std::map<BlobId, Bytes> blobs;      ///< whole ones
    std::map<BlobId, Bytes> parts;
    std::map<Hash, Bytes> packs;
    std::map<MailboxId, std::vector<Bytes>> inbox; ///< in the order of delivery, each envelope once
    std::vector<sync::Posted> posted;
    std::vector<sync::Refused> refused;
    std::vector<sync::Alarm> alarms;

private:
    std::map<std::pair<sync::Table, Bytes>, Bytes> m_rows;
    std::map<BlobId, std::size_t> m_unsafe; ///< how much of a blob is on stable storage, where its last part is not
    int m_left = 0;
    bool m_off = false;
};

} // namespace pipit::test
