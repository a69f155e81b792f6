// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/receipt.h"

/// GET /v1/mailboxes/{id}/envelopes: PROTOCOL.md §7.
namespace pipit::wire {

struct PageRow {
    std::uint64_t n = 0;     ///< 1, 2, 3 … within the mailbox
    std::int64_t timeMs = 0; ///< when the hub put it here
    ByteView envelope;
};

/// A mailbox page as the hub builds it: rows, then `finish` puts the signed head in front.
class PageWriter
{
public:
    void add(const PageRow &row);
    std::size_t size() const { return m_rows.size(); }
    Bytes finish(const MailboxHead &signedHead) const;

private:
    Bytes m_rows;
};

struct Page {
    MailboxHead head;
    std::vector<PageRow> rows; ///< views into the body
    bool complete() const { return head.pageEnd.n >= head.total; }
};

/// Errors: Corrupt.
Result<Page> readPage(ByteView body);

/// The reader's check: the head is the hub's and names this mailbox, rows go on from `before` without a gap and chain
/// to the head. Returns the new head to store. Errors: Untrusted. A head that is shorter than `before`, or another hash
/// at the same n, is Untrusted too: keep both signed heads as proof.
Result<LogHead> checkPage(const Page &page, const MailboxId &mailbox, const LogHead &before,
                          const SigningPublicKey &hub);

} // namespace pipit::wire
