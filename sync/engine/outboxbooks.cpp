// SPDX-License-Identifier: Apache-2.0
// What OutboxLane writes down: changes to the list, and the two ways in which its head and the hub's can differ.
#include "sync/engine/outboxlane.h"

#include "sync/wire/limits.h"

namespace pipit::sync {

using namespace wire;

namespace {

// What the hub would call malformed anyway.
bool sendable(const OutboxItem &item)
{
    const std::set<MailboxId> boxes(item.mailboxes.begin(), item.mailboxes.end());
    return !boxes.empty() && boxes.size() <= maxMailboxes && item.attach.size() <= maxAttach && item.size <= maxEnvelope;
}

} // namespace

void OutboxLane::refuse(Turn &turn, Order order, Problem problem)
{
    auto &entry = turn.state.outbox.at(order);
    entry.refused = problem;
    turn.keep.rows.push_back(rowOf(order, entry));
    turn.keep.refused.push_back({entry.item.envelope, problem});
}

void OutboxLane::erase(Turn &turn, Order order)
{
    const auto blobs = turn.state.outbox.at(order).item.blobs;
    turn.state.outbox.erase(order);
    turn.keep.rows.push_back(outboxRemoval(order));
    for (const auto &blob : blobs) {
        const bool wanted = std::any_of(turn.state.outbox.begin(), turn.state.outbox.end(), [&](const auto &other) {
            const auto &list = other.second.item.blobs;
            return std::any_of(list.begin(), list.end(), [&](const auto &each) { return each.id == blob.id; });
        });
        if (!wanted && turn.state.uploads.erase(blob.id) > 0)
            turn.keep.rows.push_back(removal(Table::Upload, blob.id.view()));
    }
}

void OutboxLane::takeRollback(Turn &turn, const ProblemBody &problem)
{
    auto &author = turn.state.authors[m_author];
    std::vector<EnvHash> hashes;
    auto head = author.head;
    bool known = true;
    for (const auto &hash : problem.hashes) {
        const EnvHash envelope{hash.bytes};
        hashes.push_back(envelope);
        head = nextInAuthorLog(head, envelope);
        known = known && std::any_of(turn.state.outbox.begin(), turn.state.outbox.end(), [&](const auto &entry) {
            return entry.second.item.author == m_author && entry.second.item.envelope == envelope && entry.second.sent;
        });
    }
    const LogHead claimed{problem.number.value_or(0), problem.hash.value_or(Hash{})};
    // A copy of this device that went on elsewhere would have continued the log that our receipt is for.
    if (head != claimed) return goOnFrom(turn, claimed);
    if (!known) {
        author.stopped = true;
        turn.keep.rows.push_back(rowOf(m_author, author));
        turn.alarm(AlarmKind::AuthorRollback, m_author.view(), claimed.n, {author.receipt});
        return;
    }
    // Only an answer was lost. The same list twice means that sending it again does not help.
    if (std::exchange(m_resend[m_author], hashes) == hashes) holdAuthor(turn);
}

void OutboxLane::takeUnknownHead(Turn &turn, const ProblemBody &problem)
{
    goOnFrom(turn, {problem.number.value_or(0), problem.hash.value_or(Hash{})});
}

void OutboxLane::goOnFrom(Turn &turn, const LogHead &head)
{
    auto &author = turn.state.authors[m_author];
    // A hub that goes on like this is asked again later, not at once.
    if (!m_movedHeads.insert(m_author).second || head == author.head) return holdAuthor(turn);
    turn.alarm(AlarmKind::HubLost, m_author.view(), head.n, {author.receipt});
    author.head = head;
    m_resend.erase(m_author);
    turn.keep.rows.push_back(rowOf(m_author, author));
}

void OutboxLane::change(Turn &turn, const event::OutboxChanged &changes)
{
    auto &outbox = turn.state.outbox;
    const auto find = [&](const EnvHash &envelope) {
        return std::find_if(outbox.begin(), outbox.end(),
                            [&](const auto &entry) { return entry.second.item.envelope == envelope; });
    };
    for (const auto &envelope : changes.dropped) {
        const auto found = find(envelope);
        if (found != outbox.end() && (!found->second.sent || found->second.refused != Problem::None)) erase(turn, found->first);
    }
    for (const auto &item : changes.added) {
        const auto found = find(item.envelope);
        if (found != outbox.end()) {
            if (found->second.refused == Problem::None) continue;
            found->second.refused = Problem::None;
            turn.keep.rows.push_back(rowOf(found->first, found->second));
            continue;
        }
        const Order order = outbox.empty() ? 1 : outbox.rbegin()->first + 1;
        outbox[order] = {item, false, Problem::None};
        if (sendable(item))
            turn.keep.rows.push_back(rowOf(order, outbox[order]));
        else
            refuse(turn, order, Problem::Malformed);
    }
}

void OutboxLane::askForbiddenAgain(Turn &turn)
{
    for (auto &[order, entry] : turn.state.outbox) {
        if (entry.refused != Problem::Forbidden) continue;
        entry.refused = Problem::None;
        turn.keep.rows.push_back(rowOf(order, entry));
    }
}

effect::Progress OutboxLane::progressOf(const EngineState &state)
{
    effect::Progress progress;
    for (const auto &[order, entry] : state.outbox) {
        if (entry.refused != Problem::None) continue;
        ++progress.itemsWaiting;
        progress.bytesWaiting += entry.item.size;
        for (const auto &blob : entry.item.blobs) progress.bytesWaiting += Uploader::remaining(state, blob);
    }
    return progress;
}

} // namespace pipit::sync
