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
    Result<bool> finishBlob(const BlobId &blob) override;
    bool hasBlob(const BlobId &blob) override { return blobs.count(blob) > 0; }

    /// The n-th keep() from now on, and those after it, fail with Io until powerOn(). 0: never.
    void powerOffAt(int n) { m_left = n; }
    void powerOn()
    {
        m_left = 0;
        m_off = false;
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
    int m_left = 0;
    bool m_off = false;
};

} // namespace pipit::test
