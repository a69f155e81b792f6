// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/outboxlane.h"

#include "core/format/envelope.h"
#include "sync/wire/calls.h"

namespace pipit::sync {

using namespace wire;

namespace {

// What an item takes in a batch, a little over.
std::uint64_t batchBytes(const OutboxItem &item)
{
    return item.size + item.mailboxes.size() * (MailboxId::size + 1) + item.attach.size() * (EnvHash::size + 2) + 24;
}

std::vector<MailboxId> sorted(std::vector<MailboxId> mailboxes)
{
    std::sort(mailboxes.begin(), mailboxes.end());
    mailboxes.erase(std::unique(mailboxes.begin(), mailboxes.end()), mailboxes.end());
    return mailboxes;
}

} // namespace

void OutboxLane::passBegins()
{
    m_uploader.passBegins();
    m_aside.clear();
    m_heldAuthors.clear();
    m_movedHeads.clear();
}

std::optional<OutboxItem::Blob> OutboxLane::missingBlob(const EngineState &state, const OutboxItem &item, bool &aside) const
{
    for (const auto &blob : item.blobs) {
        if (Uploader::isDone(state, blob.id)) continue;
        aside = m_uploader.aside(blob.id);
        return blob;
    }
    return std::nullopt;
}

OutboxLane::Choice OutboxLane::choose(const Turn &turn, const AuthorId &author) const
{
    Choice choice;
    std::uint64_t bytes = 0;
    for (const auto &[order, entry] : turn.state.outbox) {
        if (entry.item.author != author || entry.refused != Problem::None || m_aside.count(order)) continue;
        bool aside = false;
        if (const auto blob = missingBlob(turn.state, entry.item, aside)) {
            if (aside) continue;
            choice.blob = blob;
            break;
        }
        bytes += batchBytes(entry.item);
        if (!choice.ready.empty() && (choice.ready.size() >= maxBatch || bytes > maxBody)) break;
        choice.ready.push_back(order);
    }
    return choice;
}

std::vector<OutboxLane::Order> OutboxLane::resend(const Turn &turn, const AuthorId &author,
                                                  const std::vector<Order> &ready) const
{
    const auto found = m_resend.find(author);
    if (found == m_resend.end()) return ready;
    std::vector<Order> out;
    for (const auto &hash : found->second)
        for (const auto &[order, entry] : turn.state.outbox)
            if (entry.item.envelope == hash) out.push_back(order);
    for (const auto order : ready)
        if (std::find(out.begin(), out.end(), order) == out.end() && out.size() < maxBatch) out.push_back(order);
    return out;
}

Want OutboxLane::next(Turn &turn)
{
    std::set<AuthorId> authors;
    for (const auto &[order, entry] : turn.state.outbox) {
        const auto &author = entry.item.author;
        if (turn.state.authors[author].stopped || m_heldAuthors.count(author) || !authors.insert(author).second) continue;
        const auto choice = choose(turn, author);
        const bool again = m_resend.count(author) > 0;
        // A small blob goes first, so that one batch and one receipt can hold many items.
        const bool blobFirst = choice.blob && (choice.ready.empty() ||
                               Uploader::remaining(turn.state, *choice.blob) <= defaultPiece);
        if (blobFirst && !again) {
            m_posting = false;
            return m_uploader.next(turn, *choice.blob);
        }
        m_batch = resend(turn, author, choice.ready);
        if (m_batch.empty()) continue;
        m_posting = true;
        m_author = author;
        std::vector<Source> sources;
        for (const auto each : m_batch) {
            const auto &item = turn.state.outbox.at(each).item;
            sources.push_back({Source::Kind::Envelope, {item.envelope.bytes}, 0, item.size});
        }
        return sources;
    }
    return {};
}

Want OutboxLane::bytesRead(Turn &turn, std::vector<std::optional<Bytes>> bytes)
{
    if (!m_posting) return m_uploader.bytesRead(turn, bytes.size() == 1 ? std::move(bytes[0]) : std::nullopt);
    BatchWriter writer;
    std::vector<Order> batch;
    bytes.resize(m_batch.size());
    for (std::size_t i = 0; i < m_batch.size(); ++i) {
        const auto found = turn.state.outbox.find(m_batch[i]);
        if (found == turn.state.outbox.end()) continue; // taken back meanwhile
        auto &entry = found->second;
        if (!bytes[i] || envelopeHash(*bytes[i]) != entry.item.envelope) {
            turn.alarm(AlarmKind::LocalFileMissing, entry.item.envelope.view());
            turn.troubled = true;
            m_aside.insert(m_batch[i]);
            // Without it the hub would refuse the batch again.
            if (m_resend.count(m_author)) m_heldAuthors.insert(m_author);
            continue;
        }
        if (!writer.add(entry.item.mailboxes, entry.item.attach, *bytes[i])) break;
        batch.push_back(m_batch[i]);
        if (entry.sent) continue;
        entry.sent = true;
        turn.keep.rows.push_back(rowOf(m_batch[i], entry));
    }
    m_batch = std::move(batch);
    if (m_batch.empty() || m_heldAuthors.count(m_author)) return {};
    const BatchTarget target{m_author, turn.state.authors[m_author].head};
    return Outgoing{call::postEnvelopes(turn.host(), target, writer.take()), std::nullopt};
}

void OutboxLane::answered(Turn &turn, HttpResponse &response, const ProblemBody &problem)
{
    if (!m_posting) return m_uploader.answered(turn, response, problem);
    if (response.status == 200) return takeAnswer(turn, response.body);
    if (problem.problem == Problem::AuthorRollback) return takeRollback(turn, problem);
    if (problem.problem == Problem::UnknownHead) return takeUnknownHead(turn, problem);
    holdAuthor(turn);
}

void OutboxLane::lost(Turn &turn)
{
    if (!m_posting) m_uploader.lost(turn);
}

void OutboxLane::holdAuthor(Turn &turn)
{
    m_heldAuthors.insert(m_author);
    turn.troubled = true;
}

void OutboxLane::takeAnswer(Turn &turn, ByteView body)
{
    auto &author = turn.state.authors[m_author];
    std::vector<Posting> postings;
    for (const auto order : m_batch) {
        const auto &item = turn.state.outbox.at(order).item;
        postings.push_back({item.envelope, sorted(item.mailboxes)});
    }
    const auto answer = BatchAnswer::decode(body);
    if (!answer) return holdAuthor(turn);
    const auto head = checkAnswer(*answer, postings, {m_author, author.head}, turn.roster.authority().newest().hubReceiptKey);
    if (!head) {
        if (head.code() == Code::Untrusted)
            turn.alarm(AlarmKind::BadHubSignature, m_author.view(), 0, {author.receipt, toBytes(body)});
        return holdAuthor(turn);
    }
    m_resend.erase(m_author);
    if (answer->receipt) {
        author.head = *head;
        author.receipt = answer->receipt->encode();
        turn.keep.rows.push_back(rowOf(m_author, author));
    }
    for (std::size_t i = 0; i < m_batch.size(); ++i)
        takeStatus(turn, m_batch[i], answer->statuses[i], answer->receipt ? &*answer->receipt : nullptr);
}

void OutboxLane::takeStatus(Turn &turn, Order order, const BatchStatus &status, const HubReceipt *receipt)
{
    if (status.accepted() && receipt) {
        turn.keep.posted.push_back({status.envelope, m_author, status.m, receipt->timeMs, receipt->encode()});
        turn.progressed = true;
        return erase(turn, order);
    }
    switch (status.problem) {
    case Problem::BlobsMissing: {
        const auto &blobs = turn.state.outbox.at(order).item.blobs;
        bool ours = false;
        for (const auto &missing : status.missing)
            for (const auto &blob : blobs)
                if (blob.id == missing) {
                    m_uploader.forget(turn, missing);
                    ours = true;
                }
        if (ours) return;
        break;
    }
    case Problem::Quota:
    case Problem::Full:
    case Problem::Failed:
    case Problem::TooMany:
    case Problem::Locked: break;
    case Problem::EntryClash:
        turn.alarm(AlarmKind::EntryClash, status.envelope.view());
        return refuse(turn, order, status.problem);
    default: return refuse(turn, order, status.problem == Problem::None ? Problem::Failed : status.problem);
    }
    m_aside.insert(order);
    turn.troubled = true;
}

} // namespace pipit::sync
