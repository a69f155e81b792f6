// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/batch.h"

#include "core/format/cbor.h"
#include "sync/wire/limits.h"

namespace pipit::wire {
namespace {

template <class AnyId>
Result<std::vector<AnyId>> readIds(cbor::Reader &reader, std::size_t limit)
{
    PIPIT_TRY_SET(const auto count, reader.array());
    if (count > limit) return Error{Code::TooBig, "too many ids"};
    std::vector<AnyId> ids;
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(const auto id, reader.id<AnyId>());
        ids.push_back(id);
    }
    return ids;
}

template <class AnyId>
void writeIds(cbor::Writer &writer, const std::vector<AnyId> &ids)
{
    writer.array(ids.size());
    for (const auto &id : ids) writer.bytes(id.view());
}

} // namespace

bool BatchWriter::add(std::vector<MailboxId> mailboxes, const std::vector<EnvHash> &attach, ByteView envelope)
{
    std::sort(mailboxes.begin(), mailboxes.end());
    mailboxes.erase(std::unique(mailboxes.begin(), mailboxes.end()), mailboxes.end());
    cbor::Writer writer;
    writer.array(3);
    writeIds(writer, mailboxes);
    writeIds(writer, attach);
    writer.bytes(envelope);
    if (m_count >= maxBatch || m_out.size() + writer.view().size() > maxBody) return false;
    m_out.insert(m_out.end(), writer.view().begin(), writer.view().end());
    ++m_count;
    return true;
}

Bytes BatchWriter::take()
{
    m_count = 0;
    return std::exchange(m_out, {});
}

Result<std::vector<BatchItem>> readBatch(ByteView body)
{
    std::vector<BatchItem> items;
    while (!body.empty()) {
        if (items.size() == maxBatch) return Error{Code::TooBig, "too many envelopes"};
        PIPIT_TRY_SET(const auto length, cbor::itemLength(body));
        PIPIT_TRY_SET(auto reader, cbor::Reader::open(body.first(length)));
        body = body.subspan(length);
        BatchItem item;
        PIPIT_TRY(reader.arrayOf(3));
        PIPIT_TRY_SET(item.mailboxes, readIds<MailboxId>(reader, maxMailboxes));
        PIPIT_TRY_SET(item.attach, readIds<EnvHash>(reader, maxAttach));
        PIPIT_TRY_SET(item.envelope, reader.bytes());
        const auto &boxes = item.mailboxes;
        if (boxes.empty() || std::adjacent_find(boxes.begin(), boxes.end(), std::greater_equal<>()) != boxes.end())
            return Error{Code::Corrupt, "mailboxes not ascending"};
        items.push_back(std::move(item));
    }
    return items;
}

std::string BatchTarget::query() const
{
    return "author=" + author.hex() + "&m=" + std::to_string(head.n) + "&up=" + head.hash.hex();
}

std::optional<BatchTarget> BatchTarget::fromQuery(std::string_view query)
{
    const auto author = fromHex(queryValue(query, "author").value_or(""));
    const auto up = fromHex(queryValue(query, "up").value_or(""));
    const auto m = readDecimal(queryValue(query, "m").value_or(""));
    const auto authorId = author ? AuthorId::from(*author) : std::nullopt;
    const auto upHash = up ? Hash::from(*up) : std::nullopt;
    if (!authorId || !upHash || !m) return std::nullopt;
    BatchTarget target{*authorId, {*m, *upHash}};
    if (target.query() != query) return std::nullopt;
    return target;
}

Bytes BatchAnswer::encode() const
{
    cbor::Writer writer;
    writer.map(receipt ? 2 : 1).unsignedInt(1).array(statuses.size());
    for (const auto &status : statuses) {
        writer.array(5).bytes(status.envelope.view()).unsignedInt(static_cast<std::uint64_t>(status.status));
        writer.unsignedInt(static_cast<std::uint64_t>(status.problem)).unsignedInt(status.m);
        writeIds(writer, status.missing);
    }
    if (receipt) writer.unsignedInt(2).bytes(receipt->encode());
    return writer.take();
}

Result<BatchAnswer> BatchAnswer::decode(ByteView body)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(body));
    PIPIT_TRY_SET(const auto pairs, reader.map());
    BatchAnswer answer;
    for (std::size_t i = 0; i < pairs; ++i) {
        PIPIT_TRY_SET(const auto key, reader.unsignedInt());
        if (key == 1) {
            PIPIT_TRY_SET(const auto count, reader.array());
            if (count > maxBatch) return Error{Code::Corrupt, "too many statuses"};
            for (std::size_t k = 0; k < count; ++k) {
                BatchStatus status;
                PIPIT_TRY(reader.arrayOf(5));
                PIPIT_TRY_SET(status.envelope, reader.id<EnvHash>());
                PIPIT_TRY_SET(const auto number, reader.unsignedUpTo(599));
                PIPIT_TRY_SET(const auto problem, reader.unsignedUpTo(255));
                PIPIT_TRY_SET(status.m, reader.unsignedInt());
                PIPIT_TRY_SET(status.missing, readIds<BlobId>(reader, 64));
                status.status = static_cast<int>(number);
                status.problem = problem <= static_cast<std::uint64_t>(Problem::Full) ? static_cast<Problem>(problem)
                                                                                      : Problem::Failed;
                answer.statuses.push_back(std::move(status));
            }
        } else if (key == 2) {
            PIPIT_TRY_SET(const auto bytes, reader.bytes());
            PIPIT_TRY_SET(answer.receipt, HubReceipt::decode(bytes));
        } else {
            PIPIT_TRY_SET([[maybe_unused]] const auto later, reader.skip());
        }
    }
    return answer;
}

Result<LogHead> checkAnswer(const BatchAnswer &answer, const std::vector<Posting> &posted, const BatchTarget &before,
                            const SigningPublicKey &hub)
{
    if (answer.statuses.size() != posted.size()) return Error{Code::Corrupt, "another number of statuses"};
    auto head = before.head;
    std::vector<Posting> accepted;
    std::vector<std::pair<std::uint64_t, EnvHash>> added;
    for (std::size_t i = 0; i < posted.size(); ++i) {
        const auto &status = answer.statuses[i];
        if (status.envelope != posted[i].envelope) return Error{Code::Corrupt, "statuses in another order"};
        if (!status.accepted()) continue;
        accepted.push_back(posted[i]);
        if (status.m > head.n) added.emplace_back(status.m, status.envelope);
    }
    if (accepted.empty()) return head;
    if (!answer.receipt) return Error{Code::Untrusted, "accepted without a receipt"};
    const auto &receipt = *answer.receipt;
    // After a lost answer the same envelopes come back as 200 with their old places, in any order.
    std::sort(added.begin(), added.end());
    added.erase(std::unique(added.begin(), added.end()), added.end());
    for (const auto &[m, envelope] : added) {
        if (m != head.n + 1) return Error{Code::Untrusted, "author log with a gap"};
        head = nextInAuthorLog(head, envelope);
    }
    if (!receipt.validBy(hub)) return Error{Code::Untrusted, "receipt not signed by the hub"};
    if (receipt.author != before.author || receipt.postings != hashOfPostings(accepted))
        return Error{Code::Untrusted, "receipt for something else"};
    if (receipt.first != before.head.n + 1 || receipt.last != head.n || receipt.up != head.hash)
        return Error{Code::Untrusted, "receipt does not continue the author log"};
    return head;
}

} // namespace pipit::wire
