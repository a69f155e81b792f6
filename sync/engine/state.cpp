// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/state.h"

#include "core/format/cborfields.h"

namespace pipit::sync {
namespace {

Bytes numberKey(std::uint64_t number)
{
    Bytes key;
    putBigEndian(key, number);
    return key;
}

void writeHead(cbor::Writer &out, const wire::LogHead &head)
{
    out.unsignedInt(head.n).bytes(head.hash.view());
}

Result<wire::LogHead> readHead(cbor::Reader &in)
{
    wire::LogHead head;
    PIPIT_TRY_SET(head.n, in.unsignedInt());
    PIPIT_TRY_SET(head.hash, in.id<Hash>());
    return head;
}

Result<cbor::Reader> open(ByteView value, std::size_t fields)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(value));
    PIPIT_TRY(in.arrayOf(fields));
    return in;
}

template <class AnyId>
Result<AnyId> idFrom(ByteView bytes)
{
    if (const auto id = AnyId::from(bytes)) return *id;
    return Error{Code::Corrupt, "row with an id of the wrong size"};
}

Result<std::uint64_t> numberFrom(ByteView bytes)
{
    if (bytes.size() != 8) return Error{Code::Corrupt, "row with a number of the wrong size"};
    return bigEndian<std::uint64_t>(bytes);
}

Result<Site> readSite(ByteView value)
{
    PIPIT_TRY_SET(auto in, open(value, 3));
    Site site;
    PIPIT_TRY_SET(site.host, in.text());
    PIPIT_TRY_SET(site.authority, in.id<AuthorityId>());
    PIPIT_TRY_SET(site.anchor, in.id<Hash>());
    return site;
}

Result<AuthorState> readAuthor(ByteView value)
{
    PIPIT_TRY_SET(auto in, open(value, 4));
    AuthorState state;
    PIPIT_TRY_SET(state.head, readHead(in));
    PIPIT_TRY_SET(const auto receipt, in.bytes());
    state.receipt = toBytes(receipt);
    PIPIT_TRY_SET(state.stopped, in.boolean());
    return state;
}

Result<MailboxState> readMailbox(ByteView value)
{
    PIPIT_TRY_SET(auto in, open(value, 3));
    MailboxState state;
    PIPIT_TRY_SET(state.head, readHead(in));
    PIPIT_TRY_SET(const auto head, in.bytes());
    state.signedHead = toBytes(head);
    return state;
}

Result<UploadState> readUpload(ByteView value)
{
    PIPIT_TRY_SET(auto in, open(value, 3));
    UploadState state;
    PIPIT_TRY_SET(state.id, in.id<wire::tus::UploadId>());
    PIPIT_TRY_SET(state.offset, in.unsignedInt());
    PIPIT_TRY_SET(state.done, in.boolean());
    return state;
}

Result<DownloadState> readDownload(ByteView value)
{
    PIPIT_TRY_SET(auto in, open(value, 2));
    DownloadState state;
    PIPIT_TRY_SET(state.offset, in.unsignedInt());
    PIPIT_TRY_SET(state.size, in.unsignedInt());
    return state;
}

Result<OutboxState> readOutbox(ByteView value)
{
    PIPIT_TRY_SET(auto in, open(value, 8));
    OutboxState state;
    PIPIT_TRY_SET(state.item.envelope, in.id<EnvHash>());
    PIPIT_TRY_SET(state.item.size, in.unsignedInt());
    PIPIT_TRY_SET(state.item.author, in.id<AuthorId>());
    PIPIT_TRY_SET(state.item.mailboxes, cbor::ids<MailboxId>(in, 1'024));
    PIPIT_TRY_SET(state.item.attach, cbor::ids<EnvHash>(in, 1'024));
    PIPIT_TRY_SET(const auto blobs, in.array());
    for (std::size_t i = 0; i < blobs; ++i) {
        OutboxItem::Blob blob;
        PIPIT_TRY(in.arrayOf(2));
        PIPIT_TRY_SET(blob.id, in.id<BlobId>());
        PIPIT_TRY_SET(blob.size, in.unsignedInt());
        state.item.blobs.push_back(blob);
    }
    PIPIT_TRY_SET(state.sent, in.boolean());
    PIPIT_TRY_SET(const auto refused, in.unsignedUpTo(255));
    state.refused = static_cast<wire::Problem>(refused);
    return state;
}

// Versions come in any order; what follows a gap is fetched again.
std::vector<Bytes> inOrder(const std::map<std::uint64_t, Bytes> &documents)
{
    std::vector<Bytes> out;
    for (const auto &[version, bytes] : documents) {
        if (version != out.size() + 1) break;
        out.push_back(bytes);
    }
    return out;
}

} // namespace

Row rowOf(const Site &site)
{
    cbor::Writer out;
    out.array(3).text(site.host).bytes(site.authority.view()).bytes(site.anchor.view());
    return {Table::Site, {}, out.take()};
}

Row rowOf(const AuthorId &author, const AuthorState &state)
{
    cbor::Writer out;
    writeHead(out.array(4), state.head);
    out.bytes(state.receipt).boolean(state.stopped);
    return {Table::Author, toBytes(author.view()), out.take()};
}

Row rowOf(const MailboxId &mailbox, const MailboxState &state)
{
    cbor::Writer out;
    writeHead(out.array(3), state.head);
    out.bytes(state.signedHead);
    return {Table::Mailbox, toBytes(mailbox.view()), out.take()};
}

Row rowOf(const wire::NewsToken &token)
{
    return {Table::Token, {}, toBytes(token.view())};
}

Row clockRow(std::int64_t seconds)
{
    cbor::Writer out;
    out.integer(seconds);
    return {Table::Clock, {}, out.take()};
}

Row rowOf(const BlobId &blob, const UploadState &state)
{
    cbor::Writer out;
    out.array(3).bytes(state.id.view()).unsignedInt(state.offset).boolean(state.done);
    return {Table::Upload, toBytes(blob.view()), out.take()};
}

Row rowOf(const BlobId &blob, const DownloadState &state)
{
    cbor::Writer out;
    out.array(2).unsignedInt(state.offset).unsignedInt(state.size);
    return {Table::Download, toBytes(blob.view()), out.take()};
}

Row rowOf(std::uint64_t order, const OutboxState &state)
{
    const auto &item = state.item;
    cbor::Writer out;
    out.array(8).bytes(item.envelope.view()).unsignedInt(item.size).bytes(item.author.view());
    cbor::writeIds(out, item.mailboxes);
    cbor::writeIds(out, item.attach);
    out.array(item.blobs.size());
    for (const auto &blob : item.blobs) out.array(2).bytes(blob.id.view()).unsignedInt(blob.size);
    out.boolean(state.sent).unsignedInt(static_cast<std::uint64_t>(state.refused));
    return {Table::Outbox, numberKey(order), out.take()};
}

Row documentRow(Table table, std::uint64_t version, ByteView document)
{
    return {table, numberKey(version), toBytes(document)};
}

Row circleRow(const CircleId &circle, std::uint64_t version, ByteView document)
{
    return {Table::Circle, concat(circle.view(), numberKey(version)), toBytes(document)};
}

Row freshnessRow(const CircleId &circle, ByteView document)
{
    return {Table::Freshness, toBytes(circle.view()), toBytes(document)};
}

Row packRow(const Hash &pack)
{
    return {Table::Pack, toBytes(pack.view()), Bytes{1}};
}

Row removal(Table table, ByteView key)
{
    return {table, toBytes(key), std::nullopt};
}

Row outboxRemoval(std::uint64_t order)
{
    return {Table::Outbox, numberKey(order), std::nullopt};
}

Result<EngineState> EngineState::fromRows(const std::vector<Row> &rows)
{
    EngineState state;
    std::map<std::uint64_t, Bytes> authorityDocuments, settingsDocuments;
    std::map<CircleId, std::map<std::uint64_t, Bytes>> circleDocuments;
    for (const auto &row : rows) {
        if (!row.value) return Error{Code::Corrupt, "a removed row"};
        const ByteView key(row.key), value(*row.value);
        switch (row.table) {
        case Table::Site: {
            PIPIT_TRY_SET(state.site, readSite(value));
            break;
        }
        case Table::Author: {
            PIPIT_TRY_SET(const auto id, idFrom<AuthorId>(key));
            PIPIT_TRY_SET(state.authors[id], readAuthor(value));
            break;
        }
        case Table::Mailbox: {
            PIPIT_TRY_SET(const auto id, idFrom<MailboxId>(key));
            PIPIT_TRY_SET(state.mailboxes[id], readMailbox(value));
            break;
        }
        case Table::Token: {
            PIPIT_TRY_SET(state.token, idFrom<wire::NewsToken>(value));
            break;
        }
        case Table::Clock: {
            PIPIT_TRY_SET(auto in, cbor::Reader::open(value));
            PIPIT_TRY_SET(state.clockSeconds, in.integer());
            break;
        }
        case Table::Upload: {
            PIPIT_TRY_SET(const auto id, idFrom<BlobId>(key));
            PIPIT_TRY_SET(state.uploads[id], readUpload(value));
            break;
        }
        case Table::Download: {
            PIPIT_TRY_SET(const auto id, idFrom<BlobId>(key));
            PIPIT_TRY_SET(state.downloads[id], readDownload(value));
            break;
        }
        case Table::Outbox: {
            PIPIT_TRY_SET(const auto order, numberFrom(key));
            PIPIT_TRY_SET(state.outbox[order], readOutbox(value));
            break;
        }
        case Table::Authority: {
            PIPIT_TRY_SET(const auto version, numberFrom(key));
            authorityDocuments[version] = *row.value;
            break;
        }
        case Table::Settings: {
            PIPIT_TRY_SET(const auto version, numberFrom(key));
            settingsDocuments[version] = *row.value;
            break;
        }
        case Table::Circle: {
            if (key.size() != CircleId::size + 8) return Error{Code::Corrupt, "circle row"};
            circleDocuments[*CircleId::from(key.first(CircleId::size))]
                           [bigEndian<std::uint64_t>(key.subspan(CircleId::size))] = *row.value;
            break;
        }
        case Table::Freshness: {
            PIPIT_TRY_SET(const auto id, idFrom<CircleId>(key));
            state.freshness[id] = *row.value;
            break;
        }
        case Table::Pack: {
            PIPIT_TRY_SET(const auto id, idFrom<Hash>(key));
            if (value.size() != 1) return Error{Code::Corrupt, "pack row"};
            state.packs.insert(id);
            break;
        }
        default: return Error{Code::TooNew, "a table of a later Pipit"};
        }
    }
    state.authority = inOrder(authorityDocuments);
    state.settings = inOrder(settingsDocuments);
    for (const auto &[circle, documents] : circleDocuments) state.circles[circle] = inOrder(documents);
    return state;
}

std::vector<Row> EngineState::toRows() const
{
    std::vector<Row> rows;
    if (site) rows.push_back(rowOf(*site));
    for (const auto &[id, value] : authors) rows.push_back(rowOf(id, value));
    for (const auto &[id, value] : mailboxes) rows.push_back(rowOf(id, value));
    if (token) rows.push_back(rowOf(*token));
    if (clockSeconds != 0) rows.push_back(clockRow(clockSeconds));
    for (const auto &[id, value] : uploads) rows.push_back(rowOf(id, value));
    for (const auto &[id, value] : downloads) rows.push_back(rowOf(id, value));
    for (const auto &[order, value] : outbox) rows.push_back(rowOf(order, value));
    for (std::size_t i = 0; i < authority.size(); ++i) rows.push_back(documentRow(Table::Authority, i + 1, authority[i]));
    for (std::size_t i = 0; i < settings.size(); ++i) rows.push_back(documentRow(Table::Settings, i + 1, settings[i]));
    for (const auto &[circle, documents] : circles)
        for (std::size_t i = 0; i < documents.size(); ++i) rows.push_back(circleRow(circle, i + 1, documents[i]));
    for (const auto &[circle, document] : freshness) rows.push_back(freshnessRow(circle, document));
    for (const auto &pack : packs) rows.push_back(packRow(pack));
    return rows;
}

} // namespace pipit::sync
