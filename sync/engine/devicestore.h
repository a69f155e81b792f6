// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/event.h"

namespace pipit::sync {

/// Where a device keeps what the engine says and finds what is to be sent. The app's is device.db of core/vault and the
/// folders beside it. Called from the driver's thread only.
class DeviceStore
{
public:
    virtual ~DeviceStore() = default;

    /// Every row kept. Errors: Io, Corrupt.
    virtual Result<std::vector<Row>> rows() = 0;
    /// All of it or nothing, on stable storage when it returns (a part that is the last of its blob need not be). A part that
    /// is kept twice is the same part.
    /// Errors: DiskFull, Io; then the engine that said it is thrown away.
    virtual Result<void> keep(const effect::Keep &what) = 0;
    /// Bytes of a sealed envelope or blob. Errors: NotFound, Io.
    virtual Result<Bytes> read(const Source &source) = 0;
    /// Hashes the parts kept of each blob; where they are the blob, publishes it durably, else removes them. Returns those that
    /// are published now or were before. Errors: DiskFull, Io.
    virtual Result<std::vector<BlobId>> finishBlobs(const std::vector<BlobId> &blobs) = 0;
    /// Is the whole blob here?
    virtual bool hasBlob(const BlobId &blob) = 0;
};

/// The answer to a Keep with deliveries: the blobs which it names for download and that are here already.
inline std::vector<BlobId> blobsHere(const effect::Keep &what, DeviceStore &store)
{
    std::vector<BlobId> here;
    if (what.delivered.empty()) return here;
    for (const auto &row : what.rows)
        if (row.table == Table::Download && row.value)
            if (const auto blob = BlobId::from(row.key); blob && store.hasBlob(*blob)) here.push_back(*blob);
    return here;
}

/// At the start: the blobs that are still to be fetched by what rows say and are here already. One was published, and the power
/// went before its row did; or it was made here meanwhile.
inline std::vector<BlobId> blobsHere(const EngineState &state, DeviceStore &store)
{
    std::vector<BlobId> here;
    for (const auto &[blob, download] : state.downloads)
        if (store.hasBlob(blob)) here.push_back(blob);
    return here;
}

} // namespace pipit::sync
