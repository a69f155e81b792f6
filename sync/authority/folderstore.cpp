// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/folderstore.h"

#include "core/crypto/sha256.h"
#include "core/format/cbor.h"
#include "core/format/limits.h"

namespace pipit::authority {

using namespace sync;

namespace {

constexpr std::uint64_t maxRows = 64ull << 20;
constexpr std::size_t step = 1u << 20;

} // namespace

Result<std::unique_ptr<FolderStore>> FolderStore::open(FileOps &files, const std::string &folder)
{
    std::unique_ptr<FolderStore> store(new FolderStore(files, folder));
    for (const auto *each : {"/outbox", "/inbox", "/blobs"}) PIPIT_TRY(files.makeDirectory(folder + each));
    const auto path = folder + "/rows.cbor";
    if (!files.exists(path)) return store;
    PIPIT_TRY_SET(const auto bytes, files.readAll(path, maxRows));
    for (ByteView rest(bytes); !rest.empty();) {
        PIPIT_TRY_SET(const auto length, cbor::itemLength(rest));
        PIPIT_TRY_SET(auto in, cbor::Reader::open(rest.first(length)));
        rest = rest.subspan(length);
        PIPIT_TRY(in.arrayOf(3));
        PIPIT_TRY_SET(const auto table, in.unsignedUpTo(255));
        PIPIT_TRY_SET(const auto key, in.bytes());
        PIPIT_TRY_SET(const auto value, in.bytes());
        store->m_rows[{static_cast<Table>(table), toBytes(key)}] = toBytes(value);
    }
    return store;
}

Result<std::vector<Row>> FolderStore::rows()
{
    std::vector<Row> out;
    for (const auto &[key, value] : m_rows) out.push_back({key.first, key.second, value});
    return out;
}

Result<void> FolderStore::keep(const effect::Keep &what)
{
    for (const auto &part : what.blobParts) {
        const auto path = partPath(part.blob);
        if (part.offset == 0) PIPIT_TRY(m_files.remove(path));
        PIPIT_TRY_SET(const auto file, m_files.open(path, part.offset == 0 ? OpenMode::CreateNew : OpenMode::ReadWrite));
        PIPIT_TRY(file->truncate(part.offset));
        PIPIT_TRY(file->writeAt(part.offset, part.bytes));
        if (!part.last) PIPIT_TRY(file->sync());
    }
    for (const auto &each : what.delivered)
        PIPIT_TRY(m_files.writeAtomically(m_folder + "/inbox/" + each.mailbox.hex() + "-" + sha256(each.envelope).hex(), each.envelope));
    if (what.rows.empty()) return {};
    auto rows = m_rows;
    for (const auto &row : what.rows) {
        if (row.value)
            rows[{row.table, row.key}] = *row.value;
        else
            rows.erase({row.table, row.key});
    }
    cbor::Writer out;
    for (const auto &[key, value] : rows)
        out.array(3).unsignedInt(static_cast<std::uint64_t>(key.first)).bytes(key.second).bytes(value);
    PIPIT_TRY(m_files.writeAtomically(m_folder + "/rows.cbor", out.view()));
    m_rows = std::move(rows);
    return {};
}

Result<Bytes> FolderStore::read(const Source &source)
{
    const auto path = source.kind == Source::Kind::Envelope ? envelopePath(source.id) : blobPath({source.id.bytes});
    PIPIT_TRY_SET(const auto file, m_files.open(path, OpenMode::Read));
    Bytes bytes(static_cast<std::size_t>(source.length));
    PIPIT_TRY_SET(const auto got, file->readAt(source.offset, bytes));
    bytes.resize(got);
    return bytes;
}

Result<std::vector<BlobId>> FolderStore::finishBlobs(const std::vector<BlobId> &blobs)
{
    std::vector<BlobId> whole;
    for (const auto &blob : blobs) {
        PIPIT_TRY_SET(const bool is, publish(blob));
        if (is) whole.push_back(blob);
    }
    if (!whole.empty()) PIPIT_TRY(m_files.syncDirectory(m_folder + "/blobs"));
    return whole;
}

/// Under its name, not yet durably.
Result<bool> FolderStore::publish(const BlobId &blob)
{
    if (hasBlob(blob)) return true;
    const auto path = partPath(blob);
    Sha256 hash;
    {
        const auto file = m_files.open(path, OpenMode::Read);
        if (!file) return file.code() == Code::NotFound ? Result<bool>(false) : Result<bool>(file.error());
        Bytes buffer(step);
        for (std::uint64_t offset = 0;;) {
            PIPIT_TRY_SET(const auto got, (*file)->readAt(offset, buffer));
            if (got == 0) break;
            hash.update(ByteView(buffer).first(got));
            offset += got;
        }
        PIPIT_TRY((*file)->sync());
    }
    if (BlobId{hash.finish().bytes} != blob) {
        PIPIT_TRY(m_files.remove(path));
        return false;
    }
    PIPIT_TRY(m_files.rename(path, blobPath(blob)));
    return true;
}

Result<void> FolderStore::putEnvelope(const EnvHash &hash, ByteView bytes)
{
    return m_files.writeAtomically(envelopePath({hash.bytes}), bytes);
}

Result<void> FolderStore::removeEnvelope(const EnvHash &hash)
{
    return m_files.remove(envelopePath({hash.bytes}));
}

} // namespace pipit::authority
