// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/posting.h"

#include "core/format/envelope.h"
#include "sync/wire/batch.h"
#include "sync/wire/limits.h"

#include <set>

namespace pipit::hub {

using wire::BatchStatus;
using wire::Problem;

namespace {

/// One envelope of a batch, looked at as far as possible without the store.
struct Prepared {
    wire::BatchItem item;
    EnvHash hash;
    EntryId entry;
    CircleId circle;
    std::vector<BlobId> blobs;
    Problem problem = Problem::None;
};

/// A batch from its arrival to its answer. Views point into `request.body`.
struct Batch {
    Request request;
    wire::BatchTarget target;
    std::vector<Prepared> items;
    std::int64_t nowMs = 0;
    // Filled inside the transaction:
    std::optional<wire::ProblemBody> refusal;
    wire::BatchAnswer answer;
    LogHead head;
    std::vector<wire::Posting> accepted;
    std::set<std::pair<CircleId, MailboxId>> places; // found to be of their circle

    const Caller &caller() const { return *request.caller; }
};

Prepared prepare(wire::BatchItem item, const AuthorId &author, const DeviceRecord &device)
{
    Prepared out{std::move(item), {}, {}, {}, {}, Problem::None};
    out.hash = envelopeHash(out.item.envelope);
    const auto header = parseEnvelope(out.item.envelope);
    if (!header || header->author != author) {
        out.problem = Problem::Invalid;
        return out;
    }
    out.entry = header->entry;
    out.circle = header->circle;
    out.blobs = header->blobs;
    const auto &all = device.memberships;
    const auto found = std::find_if(all.begin(), all.end(), [&](auto &one) {
        return one.author == header->author && one.circle == header->circle;
    });
    if (found == all.end()) out.problem = Problem::Forbidden;
    else if (!signatureFits(*header, found->signingKey)) out.problem = Problem::Invalid;
    return out;
}

/// §6.1: does what the sender claims fit the author log? Sets `refusal` where not.
Result<void> compareHeads(StoreWriter &store, Batch &batch)
{
    const auto &claimed = batch.target.head;
    PIPIT_TRY_SET(batch.head, store.authorHead(batch.target.author));
    if (batch.head.n < claimed.n) {
        batch.refusal = wire::ProblemBody{Problem::UnknownHead, batch.head.n, batch.head.hash, {}};
        return {};
    }
    PIPIT_TRY_SET(const auto upThere, store.authorLogAt(batch.target.author, claimed.n));
    PIPIT_TRY_SET(const auto later, store.authorLogAfter(batch.target.author, claimed.n, wire::maxBatch));
    std::set<EnvHash> here;
    for (const auto &item : batch.items) here.insert(item.hash);
    const bool knowsLater = std::all_of(later.begin(), later.end(), [&](auto &hash) { return here.contains(hash); }) &&
                            batch.head.n - claimed.n == later.size();
    if (upThere == claimed.hash && knowsLater) return {};
    wire::ProblemBody body{Problem::AuthorRollback, batch.head.n, batch.head.hash, {}};
    for (const auto &hash : later) body.hashes.push_back(Hash{hash.bytes});
    batch.refusal = std::move(body);
    return {};
}

Result<bool> mayAttach(StoreWriter &store, const EnvHash &hash, const DeviceRecord &device)
{
    PIPIT_TRY_SET(const auto row, store.envelopeByHash(hash));
    if (!row) return false;
    for (const auto &mailbox : device.mailboxes) {
        PIPIT_TRY_SET(const bool there, store.isDelivered(row->ref, mailbox));
        if (there) return true;
    }
    return false;
}

Result<void> deliverOnce(StoreWriter &store, EnvelopeRef ref, const EnvHash &hash, const std::vector<BlobId> &blobs,
                         const std::vector<MailboxId> &mailboxes, std::int64_t nowMs)
{
    for (const auto &mailbox : mailboxes) {
        PIPIT_TRY_SET(const bool there, store.isDelivered(ref, mailbox));
        if (!there) PIPIT_TRY(store.deliver(ref, hash, blobs, mailbox, nowMs));
    }
    return {};
}

/// Rules 3 to 6 of §5, which need the store. `existing` is the very envelope, where the hub has it.
Result<Problem> judge(StoreWriter &store, const Prepared &item, Batch &batch,
                      std::optional<StoreReader::EnvelopeRow> &existing, std::vector<BlobId> &missing)
{
    for (const auto &mailbox : item.item.mailboxes) {
        if (batch.places.contains({item.circle, mailbox})) continue;
        PIPIT_TRY_SET(const bool ofCircle, store.circleHasMailbox(item.circle, mailbox));
        if (!ofCircle) return Problem::Forbidden;
        batch.places.emplace(item.circle, mailbox);
    }
    PIPIT_TRY_SET(existing, store.envelopeByEntry(batch.target.author, item.entry));
    if (existing && existing->hash != item.hash) return Problem::EntryClash;
    for (const auto &blob : item.blobs) {
        PIPIT_TRY_SET(const auto length, store.blobLength(blob));
        if (!length) missing.push_back(blob);
    }
    if (!missing.empty()) return Problem::BlobsMissing;
    for (const auto &hash : item.item.attach) {
        PIPIT_TRY_SET(const bool readable, mayAttach(store, hash, batch.caller().record));
        if (!readable) return Problem::Forbidden;
    }
    return Problem::None;
}

Result<void> attach(StoreWriter &store, const Prepared &item, std::int64_t nowMs)
{
    for (const auto &hash : item.item.attach) {
        PIPIT_TRY_SET(const auto row, store.envelopeByHash(hash));
        PIPIT_TRY_SET(const auto bytes, store.envelopeBytes(row->ref));
        PIPIT_TRY_SET(const auto header, parseEnvelope(bytes));
        PIPIT_TRY(deliverOnce(store, row->ref, hash, header.blobs, item.item.mailboxes, nowMs));
    }
    return {};
}

Result<void> storeBatch(StoreWriter &store, Batch &batch, const Config &config)
{
    PIPIT_TRY(compareHeads(store, batch));
    if (batch.refusal) return {};
    const auto &device = batch.caller().signature.device;
    const auto day = dayOf(batch.nowMs);
    PIPIT_TRY_SET(const auto used, store.usage(device, day));
    std::uint64_t added = 0;
    for (const auto &item : batch.items) {
        BatchStatus status{item.hash, 0, item.problem, 0, {}};
        std::optional<StoreReader::EnvelopeRow> existing;
        if (status.problem == Problem::None) {
            PIPIT_TRY_SET(status.problem, judge(store, item, batch, existing, status.missing));
        }
        if (status.problem == Problem::None && !existing && used.envelopes + added >= config.envelopesPerDeviceDay)
            status.problem = Problem::Quota;
        status.status = wire::statusOf(status.problem);
        if (status.problem == Problem::None) {
            EnvelopeRef ref = existing ? existing->ref : 0;
            status.m = existing ? existing->m : 0;
            if (!existing) {
                batch.head = wire::nextInAuthorLog(batch.head, item.hash);
                PIPIT_TRY_SET(ref, store.addEnvelope({batch.target.author, item.entry, item.hash, batch.head,
                                                      item.item.envelope}));
                status.m = batch.head.n;
                status.status = 201;
                ++added;
                for (const auto &mailbox : item.item.mailboxes)
                    PIPIT_TRY(store.deliver(ref, item.hash, item.blobs, mailbox, batch.nowMs));
            } else {
                PIPIT_TRY(deliverOnce(store, ref, item.hash, item.blobs, item.item.mailboxes, batch.nowMs));
            }
            PIPIT_TRY(attach(store, item, batch.nowMs));
            batch.accepted.push_back({item.hash, item.item.mailboxes});
        }
        batch.answer.statuses.push_back(std::move(status));
    }
    if (added > 0) PIPIT_TRY(store.addUsage(device, day, {added, 0}));
    return {};
}

Reply answerOf(Batch &batch, const Result<void> &stored, const Parts &parts)
{
    const auto &author = batch.target.author;
    if (!stored) return replyFor(stored.error(), parts.log);
    if (batch.refusal) {
        parts.log.write(batch.refusal->problem == Problem::AuthorRollback ? Event::AuthorRollback : Event::BatchRefused,
                        author.view(), batch.head.n);
        return replyWith(*batch.refusal);
    }
    if (!batch.accepted.empty()) {
        wire::HubReceipt receipt{author,          batch.target.head.n + 1,
                                 batch.head.n,    batch.head.hash,
                                 wire::hashOfPostings(batch.accepted), batch.nowMs, {}};
        receipt.sign(parts.receiptKey);
        batch.answer.receipt = receipt;
        parts.log.write(Event::BatchStored, author.view(), batch.accepted.size());
    }
    return replyWith(200, "application/cbor", batch.answer.encode());
}

} // namespace

void Posting::post(Request request, Answer answer)
{
    auto batch = std::make_shared<Batch>();
    batch->request = std::move(request);
    const auto &caller = *batch->request.caller;
    const auto target = wire::BatchTarget::fromQuery(batch->request.head.query);
    if (!target) return answer(replyWith(Problem::Malformed));
    const auto &all = caller.record.memberships;
    if (std::none_of(all.begin(), all.end(), [&](auto &one) { return one.author == target->author; }))
        return answer(replyWith(Problem::Forbidden));
    auto items = wire::readBatch(batch->request.body);
    if (!items) return answer(replyWith(items.code() == Code::TooBig ? Problem::TooBig : Problem::Malformed));
    batch->target = *target;
    batch->nowMs = m_parts.clock.wallMs();
    for (auto &item : *items) batch->items.push_back(prepare(std::move(item), target->author, caller.record));
    m_parts.store.write(
        [batch, parts = m_parts](StoreWriter &store) { return storeBatch(store, *batch, parts.config); },
        [batch, parts = m_parts, answer = std::move(answer)](Result<void> stored) {
            answer(answerOf(*batch, stored, parts));
        });
}

} // namespace pipit::hub
