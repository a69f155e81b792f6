// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/uploader.h"
#include "sync/wire/batch.h"

namespace pipit::sync {

/// What waits to be posted: blobs of an item first, then its envelope, an author's items always in their order.
/// An item that cannot go now (its blob is refused for the day, its file is missing) does not hold up the later ones.
class OutboxLane final : public Lane
{
public:
    void passBegins() override;
    Want next(Turn &turn) override;
    Want bytesRead(Turn &turn, std::vector<std::optional<Bytes>> bytes) override;
    void answered(Turn &turn, wire::HttpResponse &response, const wire::ProblemBody &problem) override;
    void lost(Turn &turn) override;

    void change(Turn &turn, const event::OutboxChanged &changes);
    /// Circles changed: what was forbidden may be allowed now.
    void askForbiddenAgain(Turn &turn);
    static effect::Progress progressOf(const EngineState &state);

private:
    using Order = std::uint64_t;
    struct Choice {
        std::vector<Order> ready;              ///< of one author, in order
        std::optional<OutboxItem::Blob> blob;  ///< what the item after them still needs
    };
    Choice choose(const Turn &turn, const AuthorId &author) const;
    std::vector<Order> resend(const Turn &turn, const AuthorId &author, const std::vector<Order> &ready) const;
    std::optional<OutboxItem::Blob> missingBlob(const EngineState &state, const OutboxItem &item, bool &aside) const;

    void takeAnswer(Turn &turn, ByteView body);
    void takeStatus(Turn &turn, Order order, const wire::BatchStatus &status, const wire::HubReceipt *receipt);
    void takeRollback(Turn &turn, const wire::ProblemBody &problem);
    void takeUnknownHead(Turn &turn, const wire::ProblemBody &problem);
    void goOnFrom(Turn &turn, const wire::LogHead &head);
    void refuse(Turn &turn, Order order, wire::Problem problem);
    void erase(Turn &turn, Order order);
    void holdAuthor(Turn &turn);

    Uploader m_uploader;
    bool m_posting = false;     ///< what is under way is a batch, not a blob
    AuthorId m_author;          ///< of the batch
    std::vector<Order> m_batch; ///< as sent
    std::set<Order> m_aside;    ///< items not again in this pass
    std::set<AuthorId> m_heldAuthors;
    std::set<AuthorId> m_movedHeads; ///< whose head was replaced by the hub's in this pass
    std::map<AuthorId, std::vector<EnvHash>> m_resend; ///< the hub has these, their answer was lost
};

} // namespace pipit::sync
