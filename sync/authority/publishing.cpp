// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/publishing.h"

#include "sync/authority/packs.h"
#include "sync/wire/calls.h"
#include "sync/wire/problem.h"

#include <set>

namespace pipit::authority {

using namespace wire;

Result<HttpResponse> HubLine::call(const HttpRequest &request) const
{
    PIPIT_TRY_SET(auto answer, m_transport.exchange(request, sync::Trust::pinned(m_authority.roster().authority().newest().tlsPins)));
    if (answer.status < 400) return answer;
    const auto problem = ProblemBody::decode(answer.body);
    const auto number = problem ? static_cast<int>(problem->problem) : 0;
    return Error{answer.status == 429 ? Code::Busy : Code::Refused, request.head.method + " " + request.head.path + ": " + std::to_string(answer.status) +
                                    ", problem " + std::to_string(number)};
}

namespace {

constexpr std::uint64_t maxLedger = 32u << 20;

// The hashes of what the hub has said it has, one after another.
Result<std::set<Hash>> readLedger(FileOps &files, const std::string &path)
{
    std::set<Hash> out;
    if (!files.exists(path)) return out;
    PIPIT_TRY_SET(const auto bytes, files.readAll(path, maxLedger));
    for (std::size_t at = 0; at + Hash::size <= bytes.size(); at += Hash::size) out.insert(*Hash::from(ByteView(bytes).subspan(at, Hash::size)));
    return out;
}

Result<void> writeLedger(FileOps &files, const std::string &path, const std::set<Hash> &hashes)
{
    Bytes bytes;
    for (const auto &hash : hashes) bytes.insert(bytes.end(), hash.bytes.begin(), hash.bytes.end());
    return files.writeAtomically(path, bytes);
}

// The hub drops a pack that is named no more, so one that is signed again must be given again.
Result<void> forgetDropped(const Authority &authority, std::set<Hash> &ledger)
{
    const auto &named = authority.roster().settings().packs;
    PIPIT_TRY_SET(const auto names, authority.parts().files.list(authority.path("packs")));
    for (const auto &name : names) {
        const auto bytes = fromHex(name.substr(0, 2 * Hash::size));
        const auto id = bytes ? Hash::from(*bytes) : std::nullopt;
        if (id && std::find(named.begin(), named.end(), *id) == named.end()) ledger.erase(*id);
    }
    return {};
}

HttpRequest putting(const std::string &host, Authority::Public &document)
{
    switch (document.type) {
    case DocumentType::Authority: return call::putAuthority(host, std::move(document.bytes));
    case DocumentType::Settings: return call::putSettings(host, std::move(document.bytes));
    case DocumentType::Circle: return call::putCircle(host, document.circle, std::move(document.bytes));
    case DocumentType::Freshness: break;
    }
    return call::putFreshness(host, std::move(document.bytes));
}

} // namespace

Result<std::size_t> publish(const Authority &authority, const HubLine &hub, bool everything)
{
    auto &files = authority.parts().files;
    const auto path = authority.path("published");
    PIPIT_TRY_SET(auto ledger, readLedger(files, path));
    if (everything) ledger.clear();
    PIPIT_TRY_SET(auto documents, authority.documents());
    PIPIT_TRY(forgetDropped(authority, ledger));
    std::size_t fresh = 0;
    const auto give = [&](const Hash &hash, const HttpRequest &request) -> Result<void> {
        PIPIT_TRY_SET(const auto answer, hub.call(request));
        if (answer.status == 201) ++fresh;
        ledger.insert(hash);
        return writeLedger(files, path, ledger);
    };
    for (auto &document : documents) {
        const auto hash = sha256(document.bytes);
        if (!ledger.count(hash)) PIPIT_TRY(give(hash, putting(hub.host(), document)));
    }
    // After the settings that name them: the hub takes no others.
    for (const auto &id : authority.roster().settings().packs) {
        if (ledger.count(id)) continue;
        PIPIT_TRY_SET(auto bytes, packBytes(authority, id));
        PIPIT_TRY(give(id, call::putPack(hub.host(), std::move(bytes))));
    }
    return fresh;
}

} // namespace pipit::authority
