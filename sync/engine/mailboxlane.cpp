// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/mailboxlane.h"

#include "core/format/envelope.h"
#include "sync/wire/calls.h"

namespace pipit::sync {

using namespace wire;

Want MailboxLane::next(Turn &turn)
{
    for (const auto &mailbox : turn.roster.mailboxesOf(turn.device)) {
        const auto total = m_news.total(mailbox);
        if (!total || m_aside.count(mailbox)) continue;
        const auto held = turn.state.mailboxes[mailbox].head.n;
        // Fewer than we hold is asked for too: only the page carries the signed proof of it.
        if (*total == held) continue;
        m_mailbox = mailbox;
        const auto bytes = std::min<std::size_t>(turn.pace.piece(), maxPage);
        return Outgoing{call::mailboxPage(turn.host(), mailbox, held, bytes), std::nullopt};
    }
    return {};
}

// The page does not continue what we hold. With the hub's own signature under it that is proof, and as the hub will
// not come back to the old story, we read its new one from the beginning: what is in the envelopes has its own
// signatures and streams, and nothing that was delivered is taken back.
void MailboxLane::doubt(Turn &turn, const MailboxHead &shown)
{
    auto &state = turn.state.mailboxes[m_mailbox];
    const bool proof = shown.mailbox == m_mailbox && shown.validBy(turn.roster.authority().newest().hubReceiptKey);
    const auto kind = !proof                            ? AlarmKind::BadHubSignature
                      : shown.total < state.head.n      ? AlarmKind::MailboxShorter
                                                        : AlarmKind::MailboxFork;
    turn.alarm(kind, m_mailbox.view(), 0, {state.signedHead, shown.encode()});
    if (!proof) return;
    state = {};
    turn.keep.rows.push_back(rowOf(m_mailbox, state));
}

void MailboxLane::wantBlobsOf(Turn &turn, ByteView envelope) const
{
    const auto header = parseEnvelope(envelope);
    if (!header || header->blobs.empty()) return;
    const auto key = turn.roster.authorKey(header->circle, header->author);
    if (!key || !signatureFits(*header, *key)) return;
    for (const auto &blob : header->blobs) {
        const auto [row, isNew] = turn.state.downloads.try_emplace(blob);
        if (!isNew) continue;
        turn.keep.rows.push_back(rowOf(blob, row->second));
        turn.blobsNamed = true;
    }
}

void MailboxLane::answered(Turn &turn, HttpResponse &response, const ProblemBody &)
{
    if (response.status != 200) {
        m_aside.insert(m_mailbox);
        return;
    }
    const auto page = readPage(response.body);
    auto &state = turn.state.mailboxes[m_mailbox];
    const auto head = page ? checkPage(*page, m_mailbox, state.head, turn.roster.authority().newest().hubReceiptKey)
                           : Result<LogHead>(page.error());
    if (!head) {
        m_aside.insert(m_mailbox);
        if (!page)
            turn.troubled = true;
        else
            doubt(turn, page->head);
        return;
    }
    m_news.setTotal(m_mailbox, page->head.total);
    if (page->rows.empty()) {
        if (!page->complete()) m_aside.insert(m_mailbox);
        return;
    }
    for (const auto &row : page->rows) {
        turn.keep.delivered.push_back({m_mailbox, row.n, row.timeMs, toBytes(row.envelope)});
        wantBlobsOf(turn, row.envelope);
    }
    state.head = *head;
    state.signedHead = page->head.encode();
    turn.keep.rows.push_back(rowOf(m_mailbox, state));
    turn.progressed = true;
}

} // namespace pipit::sync
