// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/uploader.h"

#include "core/crypto/sha256.h"
#include "sync/wire/calls.h"

namespace pipit::sync {

using namespace wire;

namespace {

constexpr int triesInOnePass = 3;

std::optional<std::uint64_t> numberIn(const HttpResponse &response, std::string_view name)
{
    const auto value = response.headers.value(name);
    return value ? readDecimal(*value) : std::nullopt;
}

} // namespace

void Uploader::passBegins()
{
    m_tries.clear();
    m_aside.clear();
}

bool Uploader::isDone(const EngineState &state, const BlobId &blob)
{
    const auto found = state.uploads.find(blob);
    return found != state.uploads.end() && found->second.done;
}

std::uint64_t Uploader::remaining(const EngineState &state, const OutboxItem::Blob &blob)
{
    const auto found = state.uploads.find(blob.id);
    if (found == state.uploads.end()) return blob.size;
    return found->second.done ? 0 : blob.size - std::min(blob.size, found->second.offset);
}

Want Uploader::next(Turn &turn, const OutboxItem::Blob &blob)
{
    m_blob = blob;
    const auto found = turn.state.uploads.find(blob.id);
    if (found == turn.state.uploads.end()) {
        m_step = Step::Create;
        return Outgoing{call::createUpload(turn.host(), blob.id, blob.size), std::nullopt};
    }
    if (!m_asked.count(blob.id)) {
        m_step = Step::Ask;
        return Outgoing{call::uploadStatus(turn.host(), found->second.id), std::nullopt};
    }
    m_step = Step::Piece;
    m_offset = found->second.offset;
    m_length = std::min(turn.pace.piece(), blob.size - m_offset);
    return std::vector<Source>{{Source::Kind::Blob, {blob.id.bytes}, m_offset, m_length}};
}

Want Uploader::bytesRead(Turn &turn, std::optional<Bytes> bytes)
{
    const auto found = turn.state.uploads.find(m_blob.id);
    if (!bytes || bytes->size() != m_length || found == turn.state.uploads.end()) {
        turn.alarm(AlarmKind::LocalFileMissing, m_blob.id.view());
        m_aside.insert(m_blob.id);
        turn.troubled = true;
        return {};
    }
    const auto hash = sha256(*bytes);
    auto head = call::uploadPiece(turn.host(), found->second.id, m_offset, m_length, hash);
    m_sentMs = turn.now.bootMs;
    return Outgoing{{std::move(head), std::move(*bytes)}, hash};
}

void Uploader::forget(Turn &turn, const BlobId &blob)
{
    m_asked.erase(blob);
    if (turn.state.uploads.erase(blob) > 0) turn.keep.rows.push_back(removal(Table::Upload, blob.view()));
    if (++m_tries[blob] > triesInOnePass) {
        m_aside.insert(blob);
        turn.troubled = true;
    }
}

void Uploader::fail(Turn &turn)
{
    m_asked.erase(m_blob.id);
    if (++m_tries[m_blob.id] > triesInOnePass) {
        m_aside.insert(m_blob.id);
        turn.troubled = true;
    }
}

void Uploader::moveTo(Turn &turn, const tus::UploadId &id, std::uint64_t offset)
{
    m_asked.insert(m_blob.id);
    const UploadState now{id, offset, offset == m_blob.size};
    auto &state = turn.state.uploads[m_blob.id];
    if (state == now) return;
    state = now;
    turn.keep.rows.push_back(rowOf(m_blob.id, state));
}

void Uploader::created(Turn &turn, const HttpResponse &response)
{
    const auto location = response.headers.value("location");
    const auto id = location ? call::uploadFromLocation(*location) : std::nullopt;
    const auto offset = numberIn(response, tus::uploadOffset).value_or(0);
    if (!id || offset > m_blob.size) return fail(turn);
    moveTo(turn, *id, offset);
}

void Uploader::pieceTaken(Turn &turn, const HttpResponse &response)
{
    if (numberIn(response, tus::uploadOffset) != m_offset + m_length) return fail(turn);
    turn.pace.moved(m_length, turn.now.bootMs - m_sentMs);
    turn.progressed = true;
    moveTo(turn, turn.state.uploads[m_blob.id].id, m_offset + m_length);
}

void Uploader::answered(Turn &turn, const HttpResponse &response, const ProblemBody &problem)
{
    if (m_step == Step::Create && (response.status == 201 || response.status == 200)) return created(turn, response);
    if (m_step == Step::Ask && response.status == 200) {
        const auto offset = numberIn(response, tus::uploadOffset);
        if (!offset || *offset > m_blob.size || numberIn(response, tus::uploadLength) != m_blob.size)
            return forget(turn, m_blob.id);
        return moveTo(turn, turn.state.uploads[m_blob.id].id, *offset);
    }
    if (m_step == Step::Piece && response.status == 204) return pieceTaken(turn, response);

    switch (response.status) {
    case 404: // expired, or never there
    case 410:
        if (m_step != Step::Create) return forget(turn, m_blob.id);
        break;
    case 409: // another offset: ask
    case 460: // the piece was hurt on its way
        return fail(turn);
    case 422:
        if (problem.problem == Problem::WrongHash && m_tries[m_blob.id] > 0)
            turn.alarm(AlarmKind::BlobDamaged, m_blob.id.view());
        return forget(turn, m_blob.id);
    default: break;
    }
    m_asked.erase(m_blob.id);
    m_aside.insert(m_blob.id);
    turn.troubled = true;
}

void Uploader::lost(Turn &turn)
{
    m_asked.erase(m_blob.id);
    if (m_step == Step::Piece) turn.pace.cut();
}

} // namespace pipit::sync
