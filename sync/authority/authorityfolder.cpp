// SPDX-License-Identifier: Apache-2.0
// The files of an authority: names, reading, writing.
#include "core/format/cborfields.h"
#include "sync/authority/authority.h"

namespace pipit::authority {

using namespace sync;

namespace {

constexpr std::string_view ending = ".signed";

std::string fourDigits(std::uint64_t version)
{
    auto text = std::to_string(version);
    return text.size() < 4 ? std::string(4 - text.size(), '0') + text : text;
}

// The name follows from what the document is, so that a person can find it; reading does not rely on it.
std::string fileName(const Row &row)
{
    const auto version = [&](std::size_t at) { return fourDigits(bigEndian<std::uint64_t>(ByteView(row.key).subspan(at))); };
    switch (row.table) {
    case Table::Authority: return "authority-" + version(0) + std::string(ending);
    case Table::Settings: return "settings-" + version(0) + std::string(ending);
    case Table::Circle: return "circle-" + toHex(ByteView(row.key).first(CircleId::size)) + "-" + version(CircleId::size) + std::string(ending);
    default: return "fresh-" + toHex(row.key) + std::string(ending);
    }
}

Result<Row> rowOfDocument(ByteView bytes)
{
    PIPIT_TRY_SET(const auto document, SignedDocument::decode(bytes));
    switch (document.type) {
    case DocumentType::Authority: {
        PIPIT_TRY_SET(const auto manifest, AuthorityManifest::decode(document.payload));
        return documentRow(Table::Authority, manifest.version, bytes);
    }
    case DocumentType::Settings: {
        PIPIT_TRY_SET(const auto settings, Settings::decode(document.payload));
        return documentRow(Table::Settings, settings.version, bytes);
    }
    case DocumentType::Circle: {
        PIPIT_TRY_SET(const auto manifest, CircleManifest::decode(document.payload));
        return circleRow(manifest.circle, manifest.version, bytes);
    }
    case DocumentType::Freshness: {
        PIPIT_TRY_SET(const auto fresh, Freshness::decode(document.payload));
        return freshnessRow(fresh.circle, bytes);
    }
    }
    return Error{Code::TooNew, "a document of a later Pipit"};
}

} // namespace

Bytes CircleFile::encode() const
{
    cbor::Writer out;
    out.map(covers.empty() ? 4 : 5);
    out.unsignedInt(1).array(planned.size());
    for (const auto &seat : planned)
        out.array(3).unsignedInt(seat.id).unsignedInt(static_cast<std::uint64_t>(seat.role)).bytes(seat.mailbox.view());
    out.unsignedInt(2).map(streams.size());
    for (const auto &[seat, head] : streams) out.unsignedInt(seat).array(2).unsignedInt(head.seq).bytes(head.hash.view());
    out.unsignedInt(3).unsignedInt(clock);
    out.unsignedInt(4).array(unposted.size());
    for (const auto &each : unposted) cbor::writeIds(out.array(2).bytes(each.envelope.view()), each.mailboxes);
    if (covers.empty()) return out.take();
    out.unsignedInt(5).map(covers.size());
    for (const auto &[seat, member] : covers) out.unsignedInt(seat).bytes(member.view());
    return out.take();
}

Result<CircleFile> CircleFile::decode(ByteView bytes)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(bytes));
    CircleFile file;
    PIPIT_TRY(cbor::fields(reader, {1, 2, 3, 4}, [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        switch (key) {
        case 1: {
            PIPIT_TRY_SET(const auto count, in.array());
            for (std::size_t i = 0; i < count; ++i) {
                PlannedSeat seat;
                PIPIT_TRY(in.arrayOf(3));
                PIPIT_TRY_SET(const auto id, in.unsignedUpTo(255));
                PIPIT_TRY_SET(const auto role, in.unsignedUpTo(255));
                PIPIT_TRY_SET(seat.mailbox, in.id<MailboxId>());
                const auto known = roleFrom(role);
                if (!known) return Error{Code::TooNew, "role"};
                seat.id = static_cast<SeatId>(id);
                seat.role = *known;
                file.planned.push_back(seat);
            }
            return {};
        }
        case 2: {
            PIPIT_TRY_SET(const auto count, in.map());
            for (std::size_t i = 0; i < count; ++i) {
                PIPIT_TRY_SET(const auto seat, in.unsignedUpTo(255));
                auto &head = file.streams[static_cast<SeatId>(seat)];
                PIPIT_TRY(in.arrayOf(2));
                PIPIT_TRY_SET(head.seq, in.unsignedInt());
                PIPIT_TRY_SET(head.hash, in.id<EnvHash>());
            }
            return {};
        }
        case 3: PIPIT_FIELD(file.clock, in.unsignedInt());
        case 5: {
            PIPIT_TRY_SET(const auto count, in.map());
            for (std::size_t i = 0; i < count; ++i) {
                PIPIT_TRY_SET(const auto seat, in.unsignedUpTo(255));
                PIPIT_TRY_SET(file.covers[static_cast<SeatId>(seat)], in.id<MemberId>());
            }
            return {};
        }
        case 4: {
            PIPIT_TRY_SET(const auto count, in.array());
            for (std::size_t i = 0; i < count; ++i) {
                Unposted each;
                PIPIT_TRY(in.arrayOf(2));
                PIPIT_TRY_SET(each.envelope, in.id<EnvHash>());
                PIPIT_TRY_SET(each.mailboxes, cbor::ids<MailboxId>(in, 255));
                file.unposted.push_back(std::move(each));
            }
            return {};
        }
        default: return Error{Code::TooNew, "circle file"};
        }
    }));
    return file;
}

Result<EngineState> readPublic(FileOps &files, const std::string &folder)
{
    PIPIT_TRY_SET(const auto names, files.list(folder));
    std::vector<Row> rows;
    for (const auto &name : names) {
        if (!name.ends_with(ending)) continue;
        PIPIT_TRY_SET(const auto bytes, files.readAll(folder + "/" + name, limits::maxManifest));
        auto row = rowOfDocument(bytes);
        if (!row) return Error{row.code(), name + ": " + row.error().detail};
        rows.push_back(std::move(*row));
    }
    return EngineState::fromRows(rows);
}

Result<void> Authority::keep(const Roster::Taken &taken)
{
    if (taken.error) return *taken.error;
    const auto folder = path("public");
    PIPIT_TRY(m_parts.files.makeDirectory(folder));
    for (const auto &row : taken.rows) PIPIT_TRY(m_parts.files.writeAtomically(folder + "/" + fileName(row), *row.value));
    return {};
}

Result<CircleFile> Authority::circleFile(const CircleId &circle) const
{
    PIPIT_TRY_SET(const auto bytes, m_parts.files.readAll(path("circles/" + circle.hex() + ".cbor"), 1u << 20));
    return CircleFile::decode(bytes);
}

Result<void> Authority::keepCircleFile(const CircleId &circle, const CircleFile &file) const
{
    PIPIT_TRY(m_parts.files.makeDirectory(path("circles")));
    return m_parts.files.writeAtomically(path("circles/" + circle.hex() + ".cbor"), file.encode());
}

Result<std::vector<Authority::Public>> Authority::documents() const
{
    PIPIT_TRY_SET(const auto state, readPublic(m_parts.files, path("public")));
    std::vector<Public> out;
    for (const auto &bytes : state.authority) out.push_back({DocumentType::Authority, {}, bytes});
    for (const auto &bytes : state.settings) out.push_back({DocumentType::Settings, {}, bytes});
    for (const auto &[circle, documents] : state.circles)
        for (const auto &bytes : documents) out.push_back({DocumentType::Circle, circle, bytes});
    for (const auto &[circle, bytes] : state.freshness) out.push_back({DocumentType::Freshness, circle, bytes});
    return out;
}

} // namespace pipit::authority
