// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/packs.h"

#include "sync/wire/limits.h"

namespace pipit::authority {

namespace {

constexpr std::size_t mostPacks = 64; // FORMAT.md §6.5

std::string fileOf(const Authority &authority, const Hash &id)
{
    return authority.path("packs/" + id.hex() + ".json");
}

/// Before the first settings were signed: those that every authority starts with are the caller's to sign.
Result<Settings> inForce(const Authority &authority)
{
    if (authority.roster().settingsVersion() == 0) return Error{Code::NotFound, "sign the first settings before a pack (the command settings)"};
    return authority.roster().settings();
}

} // namespace

Result<Bytes> packBytes(const Authority &authority, const Hash &id)
{
    PIPIT_TRY_SET(auto bytes, authority.parts().files.readAll(fileOf(authority, id), wire::maxPack));
    if (sha256(bytes) != id) return Error{Code::Corrupt, "packs/" + id.hex() + ".json is not what was signed"};
    return bytes;
}

std::vector<SignedPack> signedPacks(const Authority &authority)
{
    std::vector<SignedPack> out;
    for (const auto &id : authority.roster().settings().packs) {
        SignedPack pack{id, std::nullopt};
        if (const auto bytes = packBytes(authority, id)) {
            if (auto head = readPackHead(*bytes)) pack.head = std::move(*head);
        }
        out.push_back(std::move(pack));
    }
    return out;
}

Result<SignedPack> addPack(Authority &authority, ByteView file)
{
    PIPIT_TRY_SET(auto head, readPackHead(file));
    PIPIT_TRY_SET(auto next, inForce(authority));
    const auto id = sha256(file);
    for (const auto &pack : signedPacks(authority)) {
        if (!pack.head || pack.head->name != head.name) continue;
        if (head.version <= pack.head->version)
            return Error{Code::Invalid, "The pack " + head.name + " in force has version " + std::to_string(pack.head->version) +
                                            "; give the changed one a higher “version”."};
        std::erase(next.packs, pack.id);
    }
    if (next.packs.size() >= mostPacks) return Error{Code::TooBig, "There are 64 packs already; remove one first."};
    next.packs.push_back(id);
    auto &files = authority.parts().files;
    PIPIT_TRY(files.makeDirectory(authority.path("packs")));
    PIPIT_TRY(files.writeAtomically(fileOf(authority, id), file));
    PIPIT_TRY(authority.signSettings(std::move(next)));
    return SignedPack{id, std::move(head)};
}

Result<void> removePack(Authority &authority, const std::string &name)
{
    PIPIT_TRY_SET(auto next, inForce(authority));
    std::size_t gone = 0;
    for (const auto &pack : signedPacks(authority))
        if ((pack.head && pack.head->name == name) || pack.id.hex() == name) gone += std::erase(next.packs, pack.id);
    if (gone == 0) return Error{Code::NotFound, "the settings name no pack " + name};
    return authority.signSettings(std::move(next));
}

} // namespace pipit::authority
