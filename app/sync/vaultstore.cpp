// SPDX-License-Identifier: Apache-2.0
#include "app/sync/vaultstore.h"

namespace pipit::app {

namespace {

using sync::Table;

/// Signed documents have their own table in device.db, which core/vault reads too: they are kept once.
std::optional<DocumentType> documentType(Table table)
{
    switch (table) {
    case Table::Authority: return DocumentType::Authority;
    case Table::Circle: return DocumentType::Circle;
    case Table::Freshness: return DocumentType::Freshness;
    case Table::Settings: return DocumentType::Settings;
    default: return std::nullopt;
    }
}

pipit::DeviceStore::Batch::Document documentOf(DocumentType type, const sync::Row &row)
{
    pipit::DeviceStore::Batch::Document document;
    document.type = static_cast<std::uint8_t>(type);
    ByteView key = row.key;
    if (type == DocumentType::Circle || type == DocumentType::Freshness) {
        document.circle = CircleId::from(key.first(CircleId::size)).value_or(CircleId{});
        key = key.subspan(CircleId::size);
    }
    if (key.size() == 8) document.version = bigEndian<std::uint64_t>(key);
    document.bytes = row.value.value_or(Bytes());
    return document;
}

sync::Row rowOf(const pipit::DeviceStore::StoredDocument &document)
{
    switch (static_cast<DocumentType>(document.type)) {
    case DocumentType::Authority: return sync::documentRow(Table::Authority, document.version, document.bytes);
    case DocumentType::Settings: return sync::documentRow(Table::Settings, document.version, document.bytes);
    case DocumentType::Circle: return sync::circleRow(document.circle, document.version, document.bytes);
    case DocumentType::Freshness: break;
    }
    return sync::freshnessRow(document.circle, document.bytes);
}

} // namespace

Result<std::vector<sync::Row>> VaultStore::rows()
{
    std::vector<sync::Row> out;
    PIPIT_TRY_SET(auto kept, m_device.store().engineRows());
    for (auto &row : kept) {
        const auto table = static_cast<Table>(row.table);
        if (table == Table::Pack && !m_files.exists(packPath(row.key))) continue; // it is asked for again
        out.push_back({table, std::move(row.key), std::move(row.value)});
    }
    PIPIT_TRY_SET(const auto documents, m_device.store().allDocuments());
    for (const auto &document : documents) out.push_back(rowOf(document));
    // Where the hub is and whom to trust came with the enrolment code; the vault keeps both.
    PIPIT_TRY_SET(const auto host, m_device.hubHost());
    const auto &manifests = m_device.manifests();
    if (!host.empty() && manifests.anchor() && !manifests.authority().empty())
        out.push_back(sync::rowOf(sync::Site{host, manifests.authority().newest().authorityId, *manifests.anchor()}));
    return out;
}

Result<void> VaultStore::keep(const sync::effect::Keep &what)
{
    for (const auto &part : what.blobParts) PIPIT_TRY(keepPart(part));
    // A pack is words that many devices have: no room for one must not stop what a child has shared.
    std::vector<Hash> lost;
    for (const auto &pack : what.packs)
        if (!keepPack(pack)) lost.push_back(pack.id);
    const auto isLost = [&](const sync::Row &row) {
        return row.table == Table::Pack && std::any_of(lost.begin(), lost.end(), [&](const Hash &id) { return std::ranges::equal(id.view(), row.key); });
    };
    pipit::DeviceStore::Batch batch;
    for (const auto &row : what.rows) {
        if (isLost(row)) continue;
        if (const auto type = documentType(row.table)) batch.documents.push_back(documentOf(*type, row));
        else batch.rows.push_back({static_cast<std::uint8_t>(row.table), row.key, row.value.value_or(Bytes())});
    }
    for (const auto &one : what.delivered) batch.inbox.push_back({one.mailbox, one.n, one.timeMs, one.envelope});
    for (const auto &one : what.posted) batch.posted.emplace_back(one.envelope, one.hubTimeMs);
    for (const auto &one : what.alarms) {
        Bytes evidence;
        for (const auto &piece : one.evidence) evidence.insert(evidence.end(), piece.begin(), piece.end());
        batch.alarms.push_back({static_cast<std::uint8_t>(one.kind), one.subject, one.number, std::move(evidence)});
        if (one.kind != sync::AlarmKind::HubLost) continue;
        if (const auto author = AuthorId::from(one.subject)) batch.lost.push_back(*author);
    }
    PIPIT_TRY(m_device.store().keep(batch));
    m_lostPacks.insert(m_lostPacks.end(), lost.begin(), lost.end());
    for (const auto &row : what.rows) // one that stays behind is named by no settings and shown to nobody
        if (row.table == Table::Pack && !row.value) (void)m_files.remove(packPath(row.key));
    // What the engine believed, the vault checks for itself, and only that. It is stored either way: the next start
    // would say so if the two ever differed.
    for (const auto &document : batch.documents)
        if (!document.bytes.empty()) (void)m_device.manifests().follow(document.bytes);
    return {};
}

Result<void> VaultStore::keepPack(const sync::PackFile &pack)
{
    const auto path = packPath(pack.id.view());
    PIPIT_TRY(m_files.makeDirectory(directoryOf(path)));
    return m_files.writeAtomically(path, pack.bytes);
}

Result<void> VaultStore::keepPart(const sync::BlobPart &part)
{
    const auto path = m_device.store().incomingPartPath(part.blob);
    if (!m_files.exists(path)) {
        PIPIT_TRY(m_files.open(path, OpenMode::CreateNew));
    }
    PIPIT_TRY_SET(const auto file, m_files.open(path, OpenMode::ReadWrite));
    if (part.offset == 0) PIPIT_TRY(file->truncate(0));
    PIPIT_TRY(file->writeAt(part.offset, part.bytes));
    return part.last ? Result<void>() : file->sync();
}

Result<Bytes> VaultStore::read(const sync::Source &source)
{
    std::string path;
    if (source.kind == sync::Source::Kind::Envelope) {
        path = m_device.store().outboxPath(EnvHash{source.id.bytes});
    } else {
        const auto found = blobPath(BlobId{source.id.bytes});
        if (!found) return Error{Code::NotFound, "blob"};
        path = *found;
    }
    PIPIT_TRY_SET(const auto file, m_files.open(path, OpenMode::Read));
    Bytes bytes(static_cast<std::size_t>(source.length));
    PIPIT_TRY_SET(const auto got, file->readAt(source.offset, bytes));
    if (got != bytes.size()) return Error{Code::NotFound, "shorter than it was"};
    return bytes;
}

std::optional<std::string> VaultStore::blobPath(const BlobId &blob)
{
    const auto incoming = m_device.store().incomingPath(blob);
    if (m_files.exists(incoming)) return incoming;
    const auto cards = m_device.store().profiles();
    if (!cards) return std::nullopt;
    for (const auto &card : *cards) {
        auto path = m_device.store().blobPath(card.tag, blob);
        if (m_files.exists(path)) return path;
    }
    return std::nullopt;
}

bool VaultStore::hasBlob(const BlobId &blob)
{
    return blobPath(blob).has_value();
}

Result<std::vector<BlobId>> VaultStore::finishBlobs(const std::vector<BlobId> &blobs)
{
    std::vector<BlobId> whole;
    for (const auto &blob : blobs) {
        PIPIT_TRY_SET(const bool is, publish(blob));
        if (is) whole.push_back(blob);
    }
    if (!whole.empty()) PIPIT_TRY(m_files.syncDirectory(directoryOf(m_device.store().incomingPath(whole.front()))));
    return whole;
}

/// Under its name, not yet durably.
Result<bool> VaultStore::publish(const BlobId &blob)
{
    if (hasBlob(blob)) return true;
    const auto part = m_device.store().incomingPartPath(blob), whole = m_device.store().incomingPath(blob);
    {
        auto file = m_files.open(part, OpenMode::Read);
        if (!file) return file.code() == Code::NotFound ? Result<bool>(false) : Result<bool>(file.error());
        PIPIT_TRY((*file)->sync());
        PIPIT_TRY_SET(const auto id, blobIdOf(FileSource(std::move(*file))));
        if (id != blob) {
            PIPIT_TRY(m_files.remove(part));
            return false;
        }
    }
    PIPIT_TRY(m_files.rename(part, whole));
    return true;
}

Result<std::vector<sync::OutboxItem>> VaultStore::outbox()
{
    PIPIT_TRY_SET(const auto rows, m_device.store().outbox());
    std::vector<sync::OutboxItem> items;
    for (const auto &row : rows) {
        sync::OutboxItem item{row.hash, row.size, row.author, row.mailboxes, row.attach, {}};
        for (const auto &[id, size] : row.blobs) item.blobs.push_back({id, size});
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace pipit::app
