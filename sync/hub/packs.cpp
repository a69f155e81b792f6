// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/packs.h"

#include "core/crypto/sha256.h"
#include "core/format/settings.h"
#include "sync/hub/ranges.h"

namespace pipit::hub {

using wire::Problem;

namespace {

/// What the newest settings that the hub holds name; they were verified when they came.
Result<std::vector<Hash>> named(StoreReader &reader)
{
    constexpr SubjectId ofAuthority{};
    PIPIT_TRY_SET(const auto version, reader.newestVersion(DocumentType::Settings, ofAuthority));
    PIPIT_TRY_SET(const auto newest, reader.documents(DocumentType::Settings, ofAuthority, version, 1));
    if (newest.empty()) return std::vector<Hash>();
    PIPIT_TRY_SET(const auto document, SignedDocument::decode(newest.front().bytes));
    PIPIT_TRY_SET(auto settings, Settings::decode(document.payload));
    return std::move(settings.packs);
}

bool holds(const std::vector<Hash> &packs, const Hash &pack)
{
    return std::find(packs.begin(), packs.end(), pack) != packs.end();
}

} // namespace

void Packs::put(const Request &request, const Hash &pack, Answer answer)
{
    bool wanted = false, there = false;
    const auto looked = m_parts.store.read([&](StoreReader &reader) -> Result<void> {
        PIPIT_TRY_SET(const auto packs, named(reader));
        wanted = holds(packs, pack);
        PIPIT_TRY_SET(const auto kept, reader.packs());
        there = holds(kept, pack);
        return {};
    });
    if (!looked) return answer(replyFor(looked.error(), m_parts.log));
    if (!wanted) return answer(replyWith(Problem::Forbidden));
    if (sha256(request.body) != pack) return answer(replyWith(Problem::WrongHash));
    if (there) return answer(replyWith(200));
    m_parts.store.write(
        [pack, bytes = request.body](StoreWriter &store) { return store.putPack(pack, bytes); },
        [pack, size = request.body.size(), parts = m_parts, answer = std::move(answer)](Result<void> stored) {
            if (!stored) return answer(replyFor(stored.error(), parts.log));
            parts.log.write(Event::PackStored, pack.view(), size);
            answer(replyWith(201));
        });
}

Reply Packs::get(const Request &request, const Hash &pack)
{
    std::optional<Bytes> bytes;
    const auto looked = m_parts.store.read([&](StoreReader &reader) -> Result<void> {
        PIPIT_TRY_SET(const auto packs, named(reader));
        if (!holds(packs, pack)) return {};
        PIPIT_TRY_SET(bytes, reader.pack(pack));
        return {};
    });
    if (!looked) return replyFor(looked.error(), m_parts.log);
    if (!bytes) return replyWith(Problem::NotFound);
    auto reply = inRange(request, bytes->size(), replyWith(200, "application/json", {}));
    if (reply.response.status >= 400) return reply;
    const auto first = bytes->begin() + std::ptrdiff_t(reply.first);
    reply.response.body.assign(first, first + std::ptrdiff_t(reply.length));
    return reply;
}

Result<std::uint64_t> Packs::sweep()
{
    std::uint64_t removed = 0;
    PIPIT_TRY(writeAndWait(m_parts.store, [&](StoreWriter &store) -> Result<void> {
        PIPIT_TRY_SET(const auto wanted, named(store));
        PIPIT_TRY_SET(const auto kept, store.packs());
        for (const auto &pack : kept) {
            if (holds(wanted, pack)) continue;
            PIPIT_TRY(store.removePack(pack));
            ++removed;
        }
        return {};
    }));
    return removed;
}

} // namespace pipit::hub
