// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simhub.h"

#include "core/crypto/sha256.h"
#include "core/format/envelope.h"
#include "sync/wire/contentdigest.h"
#include "sync/wire/documents.h"
#include "sync/wire/limits.h"

namespace pipit::test {

using namespace wire;

namespace {

HttpResponse problem(Problem what, std::optional<std::uint64_t> number = {}, std::optional<Hash> hash = {},
                     std::vector<Hash> hashes = {})
{
    return problemResponse({what, number, hash, std::move(hashes)});
}

HttpResponse documentsFrom(const std::vector<Bytes> &documents, const RequestHead &head)
{
    const auto from = readDecimal(queryValue(head.query, "from").value_or("1")).value_or(1);
    HttpResponse response{200, {}, {}};
    for (std::size_t i = from > 0 ? static_cast<std::size_t>(from - 1) : 0; i < documents.size(); ++i)
        appendDocument(response.body, documents[i]);
    return response;
}

template <class AnyId>
std::optional<AnyId> idIn(std::string_view hex)
{
    const auto bytes = fromHex(hex);
    return bytes ? AnyId::from(*bytes) : std::nullopt;
}

// "/v1/blobs/HEX" → HEX after the opening, up to the next slash.
std::string_view after(std::string_view path, std::string_view opening)
{
    path.remove_prefix(opening.size());
    return path.substr(0, path.find('/'));
}

HttpResponse ranged(const Bytes &whole, const RequestHead &head)
{
    const auto range = head.headers.value("range").value_or("");
    const auto dash = range.find('-');
    const auto first = dash == range.npos ? std::nullopt : readDecimal(range.substr(6, dash - 6));
    const auto last = dash == range.npos ? std::nullopt : readDecimal(range.substr(dash + 1));
    const auto size = whole.size();
    if (!first || !last || *first >= size) return problem(Problem::Range);
    const auto end = std::min<std::uint64_t>(*last + 1, size);
    HttpResponse response{206, {}, Bytes(whole.begin() + std::ptrdiff_t(*first), whole.begin() + std::ptrdiff_t(end))};
    response.headers.set("content-range", "bytes " + std::to_string(*first) + "-" + std::to_string(end - 1) + "/" + std::to_string(size));
    return response;
}

} // namespace

void SimHub::putCircle(const CircleManifest &manifest, Bytes document)
{
    auto &circle = m_circles[manifest.circle];
    circle.manifest = manifest;
    circle.documents.push_back(std::move(document));
}

void SimHub::putFreshness(const CircleId &id, std::int64_t issuedMs, Bytes document)
{
    m_circles[id].freshIssued = issuedMs;
    m_circles[id].fresh = std::move(document);
}

std::vector<Bytes> SimHub::mailbox(const MailboxId &id) const
{
    std::vector<Bytes> out;
    if (const auto found = m_mailboxes.find(id); found != m_mailboxes.end())
        for (const auto &row : found->second) out.push_back(row.envelope);
    return out;
}

void SimHub::forgetLast(std::size_t count)
{
    for (auto &[author, log] : m_authors)
        for (std::size_t i = 0; i < count && !log.empty(); ++i) {
            const auto envelope = m_envelopes.at(log.back());
            for (auto &[id, rows] : m_mailboxes)
                std::erase_if(rows, [&](const Row &row) { return row.envelope == envelope; });
            m_envelopes.erase(log.back());
            log.pop_back();
        }
}

std::vector<MailboxId> SimHub::readable(const DeviceId &device) const
{
    std::set<MailboxId> out;
    for (const auto &[id, circle] : m_circles)
        for (const auto *author : circle.manifest.authorsOfDevice(device)) {
            if (author->revoked()) continue;
            out.insert(author->mailbox);
            for (const auto *seat : circle.manifest.seatsOf(*author))
                if (seat->status == SeatStatus::Active) out.insert(seat->mailbox);
        }
    return {out.begin(), out.end()};
}

HttpResponse SimHub::handle(const HttpRequest &request, std::int64_t nowMs)
{
    const auto &head = request.head;
    const auto verified = verifyRequest(head);
    if (!verified || readable(verified->device).empty()) return problem(Problem::Denied);
    if (std::abs(nowMs / 1'000 - verified->createdSeconds) > clockWindowSeconds) return problem(Problem::Clock);
    if (!m_nonces.insert(verified->nonce).second) return problem(Problem::Replay);
    if (sha256(request.body) != verified->bodyHash) return problem(Problem::Digest);
    const auto &device = verified->device;
    const std::string_view path = head.path;
    if (path == "/v1/news") return news(device, head);
    if (path == "/v1/envelopes") return post(device, request, nowMs);
    if (path == "/v1/authority") return documentsFrom(m_authority, head);
    if (path == "/v1/settings") return documentsFrom(m_settings, head);
    if (path.starts_with("/v1/uploads")) return upload(device, request);
    if (path.starts_with("/v1/mailboxes/")) {
        const auto id = idIn<MailboxId>(after(path, "/v1/mailboxes/"));
        return id ? page(device, *id, head, nowMs) : problem(Problem::NotFound);
    }
    if (path.starts_with("/v1/blobs/")) {
        const auto id = idIn<BlobId>(after(path, "/v1/blobs/"));
        return id ? blob(device, *id, head) : problem(Problem::NotFound);
    }
    if (path.starts_with("/v1/packs/")) {
        const auto id = idIn<Hash>(after(path, "/v1/packs/"));
        return id ? pack(*id, head) : problem(Problem::NotFound);
    }
    for (const auto &[id, circle] : m_circles) {
        if (path == "/v1/circles/" + id.hex()) return documentsFrom(circle.documents, head);
        if (path == "/v1/fresh/" + id.hex()) return documentsFrom({circle.fresh}, head);
    }
    return problem(Problem::NotFound);
}

HttpResponse SimHub::news(const DeviceId &device, const RequestHead &head) const
{
    News news;
    for (const auto &mailbox : readable(device)) news.mailboxes.push_back({mailbox, this->mailbox(mailbox).size()});
    for (const auto &[id, circle] : m_circles)
        if (!circle.manifest.authorsOfDevice(device).empty())
            news.circles.push_back({id, circle.manifest.version, static_cast<std::uint64_t>(circle.freshIssued)});
    news.authorityVersion = m_authority.size();
    news.settingsVersion = m_settings.size();
    news.seal();
    const auto since = queryValue(head.query, "since");
    return {200, {}, news.encode(since ? idIn<NewsToken>(*since) : std::nullopt)};
}

LogHead SimHub::authorHead(const AuthorId &author, std::size_t m) const
{
    LogHead head;
    const auto log = authorLog(author);
    for (std::size_t i = 0; i < m && i < log.size(); ++i) head = nextInAuthorLog(head, log[i]);
    return head;
}

BatchStatus SimHub::store(const DeviceId &device, const BatchTarget &target, const BatchItem &item, std::int64_t nowMs)
{
    const auto hash = envelopeHash(item.envelope);
    const auto refuse = [&](Problem what, std::vector<BlobId> missing = {}) {
        return BatchStatus{hash, statusOf(what), what, 0, std::move(missing)};
    };
    const auto header = parseEnvelope(item.envelope);
    if (!header || header->author != target.author) return refuse(Problem::Invalid);
    const auto circle = m_circles.find(header->circle);
    const auto *author = circle == m_circles.end() ? nullptr : circle->second.manifest.author(header->author);
    if (!author || author->revoked() || author->device() != device) return refuse(Problem::Forbidden);
    if (!signatureFits(*header, author->signingKey)) return refuse(Problem::Invalid);
    for (const auto &mailbox : item.mailboxes)
        if (!circle->second.manifest.seatOfMailbox(mailbox)) return refuse(Problem::Forbidden);
    auto &log = m_authors[target.author];
    for (const auto &other : log)
        if (other != hash && parseEnvelope(m_envelopes.at(other))->entry == header->entry) return refuse(Problem::EntryClash);
    std::vector<BlobId> missing;
    for (const auto &id : header->blobs)
        if (!m_blobs.count(id)) missing.push_back(id);
    if (!missing.empty()) return refuse(Problem::BlobsMissing, missing);

    const auto known = std::find(log.begin(), log.end(), hash);
    const auto m = static_cast<std::uint64_t>(known - log.begin()) + 1;
    const bool isNew = known == log.end();
    if (isNew) {
        log.push_back(hash);
        m_envelopes[hash] = toBytes(item.envelope);
    }
    for (const auto &mailbox : item.mailboxes) {
        auto &rows = m_mailboxes[mailbox];
        const bool there = std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return equal(row.envelope, item.envelope); });
        if (!there) rows.push_back({nowMs, toBytes(item.envelope)});
    }
    return {hash, isNew ? 201 : 200, Problem::None, m, {}};
}

HttpResponse SimHub::post(const DeviceId &device, const HttpRequest &request, std::int64_t nowMs)
{
    const auto target = BatchTarget::fromQuery(request.head.query);
    const auto items = readBatch(request.body);
    if (!target || !items || items->empty()) return problem(Problem::Malformed);
    const auto log = authorLog(target->author);
    const auto whole = authorHead(target->author, log.size());
    if (log.size() < target->head.n) return problem(Problem::UnknownHead, whole.n, whole.hash);
    std::vector<Hash> unheld;
    for (std::size_t i = static_cast<std::size_t>(target->head.n); i < log.size(); ++i) unheld.push_back({log[i].bytes});
    const bool allHere = std::all_of(unheld.begin(), unheld.end(), [&](const Hash &hash) {
        return std::any_of(items->begin(), items->end(), [&](const auto &item) { return sha256(item.envelope) == hash; });
    });
    if (authorHead(target->author, static_cast<std::size_t>(target->head.n)) != target->head || !allHere)
        return problem(Problem::AuthorRollback, whole.n, whole.hash, unheld);

    BatchAnswer answer;
    std::vector<Posting> accepted;
    for (const auto &item : *items) {
        answer.statuses.push_back(store(device, *target, item, nowMs));
        if (answer.statuses.back().accepted()) accepted.push_back({answer.statuses.back().envelope, item.mailboxes});
    }
    if (!accepted.empty()) {
        const auto after = authorHead(target->author, m_authors[target->author].size());
        answer.receipt = HubReceipt{target->author, target->head.n + 1, after.n, after.hash, hashOfPostings(accepted), nowMs, {}};
        answer.receipt->sign(m_key);
    }
    return {200, {}, answer.encode()};
}

HttpResponse SimHub::page(const DeviceId &device, const MailboxId &mailbox, const RequestHead &head, std::int64_t nowMs) const
{
    const auto mine = readable(device);
    if (std::find(mine.begin(), mine.end(), mailbox) == mine.end()) return problem(Problem::NotFound);
    const auto from = readDecimal(queryValue(head.query, "after").value_or(""));
    const auto limit = readDecimal(queryValue(head.query, "bytes").value_or(""));
    if (!from || !limit) return problem(Problem::Malformed);
    const auto found = m_mailboxes.find(mailbox);
    const auto rows = found == m_mailboxes.end() ? std::vector<Row>() : found->second;
    PageWriter writer;
    LogHead end;
    std::uint64_t bytes = 0;
    for (const auto &row : rows) {
        const bool wanted = end.n >= *from;
        if (wanted && writer.size() > 0 && bytes + row.envelope.size() > *limit) break;
        end = nextInMailboxLog(end, envelopeHash(row.envelope));
        if (!wanted) continue;
        bytes += row.envelope.size();
        writer.add({end.n, row.timeMs, row.envelope});
    }
    MailboxHead signedHead{mailbox, end, rows.size(), nowMs, {}};
    signedHead.sign(m_key);
    return {200, {}, writer.finish(signedHead)};
}

HttpResponse SimHub::upload(const DeviceId &, const HttpRequest &request)
{
    const auto &head = request.head;
    if (head.headers.value(tus::resumable) != tus::version) return problem(Problem::Precondition);
    if (head.path == "/v1/uploads") {
        const auto blob = tus::readMetadata(head.headers.value(tus::uploadMetadata).value_or(""));
        const auto length = readDecimal(head.headers.value(tus::uploadLength).value_or(""));
        if (!blob || !length || *length == 0 || *length > maxBlob) return problem(Problem::Malformed);
        tus::UploadId id;
        for (const auto &[other, upload] : m_uploads)
            if (upload.blob == *blob) id = other;
        if (id.isZero()) {
            id.bytes[0] = ++m_lastUpload;
            m_uploads[id] = {*blob, *length, {}};
        }
        HttpResponse response{201, {}, {}};
        response.headers.set("location", "/v1/uploads/" + id.hex());
        const auto offset = m_blobs.count(*blob) ? *length : m_uploads[id].bytes.size();
        response.headers.set(tus::uploadOffset, std::to_string(offset));
        return response;
    }
    const auto id = call::uploadFromLocation(head.path);
    if (!id || !m_uploads.count(*id)) return problem(Problem::NotFound);
    if (head.method == "PATCH") return piece(request, *id);
    const auto &upload = m_uploads[*id];
    HttpResponse response{200, {}, {}};
    response.headers.set(tus::uploadOffset, std::to_string(m_blobs.count(upload.blob) ? upload.length : upload.bytes.size()));
    response.headers.set(tus::uploadLength, std::to_string(upload.length));
    return response;
}

HttpResponse SimHub::piece(const HttpRequest &request, const tus::UploadId &id)
{
    auto &upload = m_uploads[id];
    const auto offset = readDecimal(request.head.headers.value(tus::uploadOffset).value_or(""));
    if (offset != upload.bytes.size()) return problem(Problem::Offset, upload.bytes.size());
    if (upload.bytes.size() + request.body.size() > upload.length || request.body.size() > maxPiece) return problem(Problem::TooBig);
    upload.bytes.insert(upload.bytes.end(), request.body.begin(), request.body.end());
    HttpResponse response{204, {}, {}};
    response.headers.set(tus::uploadOffset, std::to_string(upload.bytes.size()));
    if (upload.bytes.size() < upload.length) return response;
    const auto blob = upload.blob;
    const auto bytes = std::move(upload.bytes);
    m_uploads.erase(id);
    if (BlobId{sha256(bytes).bytes} != blob) return problem(Problem::WrongHash);
    m_blobs[blob] = bytes;
    return response;
}

HttpResponse SimHub::blob(const DeviceId &, const BlobId &id, const RequestHead &head) const
{
    const auto found = m_blobs.find(id);
    return found == m_blobs.end() ? problem(Problem::NotFound) : ranged(found->second, head);
}

HttpResponse SimHub::pack(const Hash &id, const RequestHead &head) const
{
    const auto found = m_packs.find(id);
    return found == m_packs.end() ? problem(Problem::NotFound) : ranged(found->second, head);
}

} // namespace pipit::test
