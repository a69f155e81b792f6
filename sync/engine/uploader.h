// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/lane.h"

#include <set>

namespace pipit::sync {

/// Brings one blob at a time to the hub by tus: create, or ask where it was left, then pieces (PROTOCOL.md §9).
/// Part of OutboxLane; kept apart because it knows nothing of envelopes.
class Uploader
{
public:
    void passBegins();
    /// The next step for a blob that isDone() says no to and aside() does not hold.
    Want next(Turn &turn, const OutboxItem::Blob &blob);
    Want bytesRead(Turn &turn, std::optional<Bytes> bytes);
    void answered(Turn &turn, const wire::HttpResponse &response, const wire::ProblemBody &problem);
    void lost(Turn &turn);

    static bool isDone(const EngineState &state, const BlobId &blob);
    static std::uint64_t remaining(const EngineState &state, const OutboxItem::Blob &blob);
    /// Not again in this pass.
    bool aside(const BlobId &blob) const { return m_aside.count(blob) > 0; }
    /// The hub does not have it after all: begin anew.
    void forget(Turn &turn, const BlobId &blob);

private:
    enum class Step { Create, Ask, Piece };
    void fail(Turn &turn);
    void moveTo(Turn &turn, const wire::tus::UploadId &id, std::uint64_t offset);
    void created(Turn &turn, const wire::HttpResponse &response);
    void pieceTaken(Turn &turn, const wire::HttpResponse &response);

    OutboxItem::Blob m_blob;
    Step m_step{};
    std::uint64_t m_offset = 0, m_length = 0; ///< of the piece under way
    std::int64_t m_sentMs = 0;
    std::set<BlobId> m_asked; ///< the hub has said where it stands since the link last broke
    std::map<BlobId, int> m_tries;
    std::set<BlobId> m_aside;
};

} // namespace pipit::sync
