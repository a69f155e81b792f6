// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/uploads.h"

#include "core/crypto/sha256.h"
#include "sync/wire/limits.h"

namespace pipit::hub {

namespace tus = wire::tus;
using wire::Problem;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

std::optional<Reply> refuseOtherVersion(const wire::RequestHead &head)
{
    if (head.headers.value(tus::resumable) == tus::version) return std::nullopt;
    auto reply = replyWith(Problem::Precondition);
    reply.response.headers.set("tus-version", tus::version);
    return reply;
}

std::optional<std::uint64_t> headerNumber(const wire::RequestHead &head, std::string_view name)
{
    return wire::readDecimal(head.headers.value(name).value_or(""));
}

} // namespace

/// Holds one upload for one PATCH.
class Uploads::WriterLock
{
public:
    WriterLock(Uploads &uploads, const UploadId &id) : m_uploads(uploads), m_id(id)
    {
        const std::lock_guard lock(uploads.m_mutex);
        m_held = uploads.m_busy.insert(id).second;
    }
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;
    ~WriterLock()
    {
        const std::lock_guard lock(m_uploads.m_mutex);
        if (m_held) m_uploads.m_busy.erase(m_id);
    }
    bool held() const { return m_held; }

private:
    Uploads &m_uploads;
    UploadId m_id;
    bool m_held = false;
};

class Uploads::PieceExchange final : public Exchange
{
public:
    PieceExchange(Uploads &uploads, std::shared_ptr<WriterLock> lock, StoredUpload upload, std::unique_ptr<Piece> piece,
                  const Hash &digest)
        : m_uploads(uploads), m_lock(std::move(lock)), m_upload(std::move(upload)), m_piece(std::move(piece)), m_digest(digest)
    {
    }

    std::uint64_t limit() const override
    {
        return std::min<std::uint64_t>(wire::maxPiece, m_upload.length - m_upload.offset);
    }
    Result<void> body(ByteView bytes) override
    {
        if (!m_written) return m_written;
        m_hash.update(bytes);
        m_arrived += bytes.size();
        m_written = m_piece->write(bytes);
        return m_written;
    }
    void finish(Answer answer) override
    {
        auto &parts = m_uploads.m_parts;
        if (!m_written) return give(answer, replyFor(m_written.error(), parts.log));
        if (m_hash.finish() != m_digest) return give(answer, replyWith(Problem::Checksum));
        if (const auto kept = m_piece->commit(); !kept) return give(answer, replyFor(kept.error(), parts.log));
        m_piece.reset();
        auto upload = m_upload;
        upload.offset += m_arrived;
        upload.touchedMs = parts.clock.wallMs();
        const bool whole = upload.offset == upload.length;
        if (whole) {
            const auto published = parts.blobs.publish(upload.id, upload.blob, upload.length);
            if (!published && published.code() == Code::Corrupt) return forget(upload, std::move(answer));
            if (!published) return give(answer, replyFor(published.error(), parts.log));
        }
        const auto day = dayOf(upload.touchedMs);
        parts.store.write(
            [upload, whole, day, arrived = m_arrived](StoreWriter &store) -> Result<void> {
                PIPIT_TRY(store.moveUpload(upload.id, upload.offset, upload.touchedMs));
                if (whole) PIPIT_TRY(store.addBlob(upload.blob, upload.length, upload.touchedMs));
                return store.addUsage(upload.device, day, {0, arrived});
            },
            [&parts, &uploads = m_uploads, lock = m_lock, upload, whole, answer = std::move(answer)](Result<void> stored) mutable {
                lock.reset();
                if (!stored) return answer(replyFor(stored.error(), parts.log));
                if (whole) parts.log.write(Event::BlobPublished, upload.blob.view(), upload.length);
                answer(uploads.describe(204, upload));
            });
        m_lock.reset();
    }

private:
    /// The upload is free before the device hears of it: its next piece may come at once.
    void give(const Answer &answer, Reply reply)
    {
        m_piece.reset();
        m_lock.reset();
        answer(std::move(reply));
    }
    void forget(const StoredUpload &upload, Answer answer)
    {
        auto &parts = m_uploads.m_parts;
        parts.log.write(Event::BlobWrongHash, upload.device.view());
        parts.store.write([id = upload.id](StoreWriter &store) { return store.removeUpload(id); },
                          [&parts, answer = std::move(answer)](Result<void> stored) {
                              answer(stored ? replyWith(Problem::WrongHash) : replyFor(stored.error(), parts.log));
                          });
    }

    Uploads &m_uploads;
    std::shared_ptr<WriterLock> m_lock;
    StoredUpload m_upload;
    std::unique_ptr<Piece> m_piece;
    Hash m_digest;
    Sha256 m_hash;
    std::uint64_t m_arrived = 0;
    Result<void> m_written;
};

Reply Uploads::describe(int status, const StoredUpload &upload) const
{
    auto reply = replyWith(status);
    auto &headers = reply.response.headers;
    headers.set(tus::uploadOffset, std::to_string(upload.offset));
    headers.set(tus::uploadLength, std::to_string(upload.length));
    headers.set(tus::uploadExpires,
                httpDate(upload.touchedMs + static_cast<std::int64_t>(m_parts.config.uploadDays) * dayMs));
    return reply;
}

Result<void> Uploads::addPublished(const StoredUpload &upload)
{
    return writeAndWait(m_parts.store, [&](StoreWriter &store) -> Result<void> {
        // Looked at again here, on the thread on which the sweep removes files.
        if (!m_parts.blobs.has(upload.blob)) return Error{Code::NotFound, "blob was swept"};
        PIPIT_TRY(store.addBlob(upload.blob, upload.length, upload.touchedMs));
        return store.moveUpload(upload.id, upload.length, upload.touchedMs);
    });
}

Result<void> Uploads::settle(StoredUpload &upload)
{
    if (upload.offset == upload.length || !m_parts.blobs.has(upload.blob)) return {};
    PIPIT_TRY_SET(const auto blob, m_parts.blobs.open(upload.blob));
    // A blob of this id has this id's length; another length was only ever a claim.
    if (blob->size() != upload.length) return Error{Code::NotFound, "upload of another length"};
    PIPIT_TRY(addPublished(upload));
    upload.offset = upload.length;
    return m_parts.blobs.removeUpload(upload.id);
}

Result<StoredUpload> Uploads::find(const Caller &caller, const UploadId &id)
{
    std::optional<StoredUpload> found;
    PIPIT_TRY(m_parts.store.read([&](StoreReader &reader) -> Result<void> {
        PIPIT_TRY_SET(found, reader.upload(id));
        return {};
    }));
    if (!found || found->device != caller.signature.device) return Error{Code::NotFound, "no such upload"};
    PIPIT_TRY(settle(*found));
    return *found;
}

void Uploads::create(const Request &request, Answer answer)
{
    if (auto refused = refuseOtherVersion(request.head)) return answer(std::move(*refused));
    const auto length = headerNumber(request.head, tus::uploadLength);
    const auto blob = tus::readMetadata(request.head.headers.value(tus::uploadMetadata).value_or(""));
    if (!length || !blob || *length == 0) return answer(replyWith(Problem::Malformed));
    if (*length > wire::maxBlob) return answer(replyWith(Problem::TooBig));
    const auto &device = request.caller->signature.device;
    const auto now = m_parts.clock.wallMs();
    auto upload = std::make_shared<StoredUpload>(StoredUpload{m_parts.rng.id<UploadId>(), device, *blob, *length, 0, now});
    Problem problem = Problem::None;
    const auto created = writeAndWait(m_parts.store, [&](StoreWriter &store) -> Result<void> {
        PIPIT_TRY_SET(const auto before, store.uploadOf(device, *blob));
        if (before && before->length == *length) {
            *upload = *before;
            return {};
        }
        if (before) PIPIT_TRY(store.removeUpload(before->id)); // its bytes go with the sweep
        PIPIT_TRY_SET(const auto unfinished, store.unfinishedBytes(device));
        PIPIT_TRY_SET(const auto used, store.usage(device, dayOf(now)));
        if (unfinished + *length > m_parts.config.unfinishedBytesPerDevice ||
            used.bytes + *length > m_parts.config.bytesPerDeviceDay) {
            problem = Problem::Quota;
            return {};
        }
        return store.addUpload(*upload);
    });
    if (!created) return answer(replyFor(created.error(), m_parts.log));
    if (problem != Problem::None) return answer(replyWith(problem));
    if (const auto settled = settle(*upload); !settled) return answer(replyFor(settled.error(), m_parts.log));
    auto reply = describe(201, *upload);
    reply.response.headers.set("location", "/v1/uploads/" + upload->id.hex());
    answer(std::move(reply));
}

void Uploads::status(const Request &request, const UploadId &id, Answer answer)
{
    if (auto refused = refuseOtherVersion(request.head)) return answer(std::move(*refused));
    const auto upload = find(*request.caller, id);
    answer(upload ? describe(200, *upload) : replyFor(upload.error(), m_parts.log));
}

void Uploads::remove(const Request &request, const UploadId &id, Answer answer)
{
    if (auto refused = refuseOtherVersion(request.head)) return answer(std::move(*refused));
    const auto upload = find(*request.caller, id);
    if (!upload) return answer(replyFor(upload.error(), m_parts.log));
    const auto match = request.head.headers.value("if-match");
    if (!match) return answer(replyWith(Problem::NeedsMatch));
    if (tus::readOffsetTag(*match) != upload->offset) return answer(replyWith(Problem::Precondition));
    const WriterLock lock(*this, id);
    if (!lock.held()) return answer(replyWith(Problem::Locked));
    auto removed = writeAndWait(m_parts.store, [&](StoreWriter &store) { return store.removeUpload(id); });
    if (removed) removed = m_parts.blobs.removeUpload(id);
    answer(removed ? replyWith(204) : replyFor(removed.error(), m_parts.log));
}

std::variant<std::unique_ptr<Exchange>, Reply> Uploads::begin(const Request &request, const UploadId &id)
{
    const auto &head = request.head;
    if (auto refused = refuseOtherVersion(head)) return std::move(*refused);
    if (head.headers.value("content-type") != tus::pieceType) return replyWith(Problem::Type);
    const auto offset = headerNumber(head, tus::uploadOffset);
    if (!offset) return replyWith(Problem::Malformed);
    const auto &digest = request.caller->signature.bodyHash;
    if (head.headers.count(tus::uploadChecksum) > 0 &&
        tus::readChecksum(head.headers.value(tus::uploadChecksum).value_or("")) != digest)
        return replyWith(Problem::Malformed);
    auto lock = std::make_shared<WriterLock>(*this, id);
    // The upload is looked up before the lock is judged: whose upload is locked is nobody else's business.
    auto upload = find(*request.caller, id);
    if (!upload) return replyFor(upload.error(), m_parts.log);
    if (!lock->held()) return replyWith(Problem::Locked);
    if (*offset != upload->offset) {
        auto reply = replyWith(wire::ProblemBody{Problem::Offset, upload->offset, {}, {}});
        reply.response.headers.set(tus::uploadOffset, std::to_string(upload->offset));
        return reply;
    }
    const auto declared = headerNumber(head, "content-length");
    if (declared && *declared > std::min<std::uint64_t>(wire::maxPiece, upload->length - upload->offset))
        return replyWith(Problem::TooBig);
    auto piece = m_parts.blobs.beginPiece(id, upload->offset);
    if (!piece && piece.code() == Code::NotFound) {
        // The disk has lost earlier pieces: the device must begin anew rather than be told of bytes that are gone.
        const auto gone = writeAndWait(m_parts.store, [&](StoreWriter &store) { return store.removeUpload(id); });
        if (!gone) return replyFor(gone.error(), m_parts.log);
    }
    if (!piece) return replyFor(piece.error(), m_parts.log);
    return std::unique_ptr<Exchange>(
        new PieceExchange(*this, std::move(lock), std::move(*upload), std::move(*piece), digest));
}

Result<std::uint64_t> Uploads::sweep()
{
    const auto now = m_parts.clock.wallMs();
    const auto uploadsBefore = now - static_cast<std::int64_t>(m_parts.config.uploadDays) * dayMs;
    const auto blobsBefore = now - static_cast<std::int64_t>(m_parts.config.unnamedBlobDays) * dayMs;
    std::vector<StoredUpload> uploads;
    std::vector<BlobId> blobs;
    PIPIT_TRY(writeAndWait(m_parts.store, [&](StoreWriter &store) -> Result<void> {
        PIPIT_TRY_SET(uploads, store.uploadsUntouchedSince(uploadsBefore));
        for (const auto &upload : uploads) PIPIT_TRY(store.removeUpload(upload.id));
        PIPIT_TRY_SET(blobs, store.unnamedBlobs(blobsBefore));
        for (const auto &blob : blobs) PIPIT_TRY(store.removeBlob(blob));
        PIPIT_TRY(store.dropUsageBefore(dayOf(now) - 1));
        return store.dropRelaysExpiredAt(now);
    }));
    // Rows first, files after their commit, and on the store's thread: a row never names a file that is gone.
    PIPIT_TRY(writeAndWait(m_parts.store, [&](StoreWriter &store) -> Result<void> {
        for (const auto &blob : blobs) {
            PIPIT_TRY_SET(const auto again, store.blobLength(blob));
            if (!again) PIPIT_TRY(m_parts.blobs.removeBlob(blob));
        }
        PIPIT_TRY_SET(const auto files, m_parts.blobs.uploads());
        for (const auto &file : files) {
            PIPIT_TRY_SET(const auto row, store.upload(file));
            if (!row) PIPIT_TRY(m_parts.blobs.removeUpload(file));
        }
        return {};
    }));
    return uploads.size() + blobs.size();
}

} // namespace pipit::hub
