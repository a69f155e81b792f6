// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/exchange.h"

#include <mutex>
#include <set>

namespace pipit::hub {

/// Blobs on their way up: tus 1.0.0 as PROTOCOL.md §9 has it. Thread-safe.
class Uploads
{
public:
    explicit Uploads(const Parts &parts) : m_parts(parts) {}

    void create(const Request &request, Answer answer);
    void status(const Request &request, const UploadId &id, Answer answer);
    void remove(const Request &request, const UploadId &id, Answer answer);
    /// A PATCH, from its head: the exchange that takes the piece, or the answer that refuses it.
    std::variant<std::unique_ptr<Exchange>, Reply> begin(const Request &request, const UploadId &id);

    /// Removes unfinished uploads and unnamed blobs whose time is over. Returns how many. For a thread of its own.
    Result<std::uint64_t> sweep();

private:
    class PieceExchange;
    class WriterLock;

    /// The caller's upload. Where its blob has been published meanwhile (by another device, or by this one before a
    /// crash) the offset is set to the length. Errors: NotFound.
    Result<StoredUpload> find(const Caller &caller, const UploadId &id);
    Result<void> settle(StoredUpload &upload);
    Result<void> addPublished(const StoredUpload &upload);
    Reply describe(int status, const StoredUpload &upload) const;

    Parts m_parts;
    std::mutex m_mutex;
    std::set<UploadId> m_busy; // uploads with a PATCH under way
};

} // namespace pipit::hub
