// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memorydevicestore.h"

#include "core/crypto/sha256.h"

namespace pipit::test {

using namespace sync;

Result<std::vector<Row>> MemoryDeviceStore::rows()
{
    std::vector<Row> out;
    for (const auto &[key, value] : m_rows) out.push_back({key.first, key.second, value});
    return out;
}

Result<void> MemoryDeviceStore::keep(const effect::Keep &what)
{
    if (m_left > 0 && --m_left == 0) m_off = true;
    if (m_off) return Error{Code::Io, "no power"};
    for (const auto &part : what.blobParts) {
        auto &bytes = parts[part.blob];
        if (bytes.size() < part.offset) return Error{Code::Invalid, "a part with a gap before it"};
        bytes.resize(static_cast<std::size_t>(part.offset));
        m_unsafe.erase(part.blob);
        if (part.last) m_unsafe[part.blob] = bytes.size();
        bytes.insert(bytes.end(), part.bytes.begin(), part.bytes.end());
    }
    for (const auto &pack : what.packs) packs[pack.id] = pack.bytes;
    for (const auto &row : what.rows) {
        if (row.table == Table::Pack && !row.value) packs.erase(*Hash::from(row.key));
        if (row.value)
            m_rows[{row.table, row.key}] = *row.value;
        else
            m_rows.erase({row.table, row.key});
    }
    for (const auto &each : what.delivered) {
        auto &box = inbox[each.mailbox];
        if (std::find(box.begin(), box.end(), each.envelope) == box.end()) box.push_back(each.envelope);
    }
    posted.insert(posted.end(), what.posted.begin(), what.posted.end());
    refused.insert(refused.end(), what.refused.begin(), what.refused.end());
    alarms.insert(alarms.end(), what.alarms.begin(), what.alarms.end());
    return {};
}

Result<Bytes> MemoryDeviceStore::read(const Source &source)
{
    const Bytes *whole = nullptr;
    if (source.kind == Source::Kind::Envelope) {
        const auto found = envelopes.find({source.id.bytes});
        if (found != envelopes.end()) whole = &found->second;
    } else {
        const auto found = blobs.find({source.id.bytes});
        if (found != blobs.end()) whole = &found->second;
    }
    if (!whole) return Error{Code::NotFound, "not in this store"};
    const auto from = std::min<std::uint64_t>(source.offset, whole->size());
    const auto to = std::min<std::uint64_t>(from + source.length, whole->size());
    return Bytes(whole->begin() + std::ptrdiff_t(from), whole->begin() + std::ptrdiff_t(to));
}

Result<std::vector<BlobId>> MemoryDeviceStore::finishBlobs(const std::vector<BlobId> &which)
{
    if (m_off) return Error{Code::Io, "no power"};
    std::vector<BlobId> whole;
    for (const auto &blob : which) {
        if (!blobs.count(blob)) {
            auto bytes = std::exchange(parts[blob], {});
            parts.erase(blob);
            m_unsafe.erase(blob);
            if (BlobId{sha256(bytes).bytes} != blob) continue;
            blobs[blob] = std::move(bytes);
        }
        whole.push_back(blob);
    }
    return whole;
}

} // namespace pipit::test
