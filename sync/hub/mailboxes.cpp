// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/mailboxes.h"

#include "sync/hub/ranges.h"
#include "sync/wire/limits.h"
#include "sync/wire/news.h"
#include "sync/wire/page.h"

#include <set>

namespace pipit::hub {

using wire::Problem;

namespace {

constexpr SubjectId ofAuthority{};

SubjectId subjectOf(const CircleId &circle)
{
    return {circle.bytes};
}

Result<void> gather(StoreReader &reader, const DeviceRecord &device, wire::News &news)
{
    for (const auto &mailbox : device.mailboxes) {
        PIPIT_TRY_SET(const auto head, reader.mailboxHead(mailbox));
        news.mailboxes.push_back({mailbox, head.n});
    }
    std::set<CircleId> circles;
    for (const auto &membership : device.memberships) circles.insert(membership.circle);
    for (const auto &circle : circles) {
        PIPIT_TRY_SET(const auto version, reader.newestVersion(DocumentType::Circle, subjectOf(circle)));
        PIPIT_TRY_SET(const auto fresh, reader.newestVersion(DocumentType::Freshness, subjectOf(circle)));
        news.circles.push_back({circle, version, fresh});
    }
    PIPIT_TRY_SET(news.authorityVersion, reader.newestVersion(DocumentType::Authority, ofAuthority));
    PIPIT_TRY_SET(news.settingsVersion, reader.newestVersion(DocumentType::Settings, ofAuthority));
    return {};
}

} // namespace

Reply Mailboxes::news(const Request &request)
{
    std::optional<wire::NewsToken> since;
    if (!request.head.query.empty()) {
        const auto bytes = fromHex(wire::queryValue(request.head.query, "since").value_or(""));
        since = bytes ? wire::NewsToken::from(*bytes) : std::nullopt;
        if (!since) return replyWith(Problem::Malformed);
    }
    wire::News news;
    const auto looked = m_parts.store.read(
        [&](StoreReader &reader) { return gather(reader, request.caller->record, news); });
    if (!looked) return replyFor(looked.error(), m_parts.log);
    news.seal();
    return replyWith(200, "application/cbor", news.encode(since));
}

Reply Mailboxes::page(const Request &request, const MailboxId &mailbox)
{
    const auto after = wire::readDecimal(wire::queryValue(request.head.query, "after").value_or(""));
    const auto bytes = wire::readDecimal(wire::queryValue(request.head.query, "bytes").value_or(""));
    if (!after || !bytes) return replyWith(Problem::Malformed);
    if (!request.caller->record.mayRead(mailbox)) return replyWith(Problem::NotFound);
    wire::PageWriter writer;
    wire::MailboxHead head;
    head.mailbox = mailbox;
    const auto looked = m_parts.store.read([&](StoreReader &reader) -> Result<void> {
        PIPIT_TRY_SET(head.pageEnd, reader.mailboxHead(mailbox));
        head.total = head.pageEnd.n;
        if (*after >= head.total) return {};
        const auto budget = static_cast<std::size_t>(std::min<std::uint64_t>(*bytes, wire::maxPage));
        PIPIT_TRY_SET(const auto rows, reader.rows(mailbox, *after, budget));
        for (const auto &row : rows) writer.add({row.n, row.timeMs, row.envelope});
        head.pageEnd = {rows.back().n, rows.back().log};
        return {};
    });
    if (!looked) return replyFor(looked.error(), m_parts.log);
    head.timeMs = m_parts.clock.wallMs();
    head.sign(m_parts.receiptKey);
    return replyWith(200, "application/cbor-seq", writer.finish(head));
}

Reply Mailboxes::blob(const Request &request, const BlobId &blob)
{
    bool readable = false;
    const auto looked = m_parts.store.read([&](StoreReader &reader) -> Result<void> {
        for (const auto &mailbox : request.caller->record.mailboxes) {
            PIPIT_TRY_SET(readable, reader.blobIsIn(blob, mailbox));
            if (readable) break;
        }
        return {};
    });
    if (!looked) return replyFor(looked.error(), m_parts.log);
    if (!readable) return replyWith(Problem::NotFound);
    auto opened = m_parts.blobs.open(blob);
    if (!opened) return replyFor(opened.error(), m_parts.log);
    const auto size = (*opened)->size();
    Reply reply{{200, {}, {}}, *opened, 0, size};
    reply.response.headers.set("content-type", "application/octet-stream");
    return inRange(request, size, std::move(reply));
}

} // namespace pipit::hub
