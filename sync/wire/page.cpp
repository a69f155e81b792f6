// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/page.h"

#include "core/crypto/sha256.h"
#include "core/format/cbor.h"

namespace pipit::wire {

void PageWriter::add(const PageRow &row)
{
    cbor::Writer writer;
    writer.array(3).unsignedInt(row.n).integer(row.timeMs).bytes(row.envelope);
    m_rows.insert(m_rows.end(), writer.view().begin(), writer.view().end());
}

Bytes PageWriter::finish(const MailboxHead &signedHead) const
{
    cbor::Writer writer;
    writer.bytes(signedHead.encode());
    return concat(writer.view(), m_rows);
}

Result<Page> readPage(ByteView body)
{
    PIPIT_TRY_SET(const auto headLength, cbor::itemLength(body));
    PIPIT_TRY_SET(auto headReader, cbor::Reader::open(body.first(headLength)));
    PIPIT_TRY_SET(const auto headBytes, headReader.bytes());
    Page page;
    PIPIT_TRY_SET(page.head, MailboxHead::decode(headBytes));
    body = body.subspan(headLength);
    while (!body.empty()) {
        PIPIT_TRY_SET(const auto length, cbor::itemLength(body));
        PIPIT_TRY_SET(auto reader, cbor::Reader::open(body.first(length)));
        body = body.subspan(length);
        PageRow row;
        PIPIT_TRY(reader.arrayOf(3));
        PIPIT_TRY_SET(row.n, reader.unsignedInt());
        PIPIT_TRY_SET(row.timeMs, reader.integer());
        PIPIT_TRY_SET(row.envelope, reader.bytes());
        page.rows.push_back(row);
    }
    return page;
}

Result<LogHead> checkPage(const Page &page, const MailboxId &mailbox, const LogHead &before,
                          const SigningPublicKey &hub)
{
    if (page.head.mailbox != mailbox) return Error{Code::Untrusted, "head of another mailbox"};
    if (!page.head.validBy(hub)) return Error{Code::Untrusted, "mailbox head not signed by the hub"};
    if (page.head.total < before.n) return Error{Code::Untrusted, "mailbox is shorter than it was"};
    auto head = before;
    for (const auto &row : page.rows) {
        if (row.n != head.n + 1) return Error{Code::Untrusted, "mailbox rows with a gap"};
        head = nextInMailboxLog(head, *EnvHash::from(sha256(row.envelope).view()));
    }
    if (head != page.head.pageEnd) return Error{Code::Untrusted, "mailbox rows do not chain to the signed head"};
    return head;
}

} // namespace pipit::wire
