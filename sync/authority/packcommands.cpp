// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/packcommands.h"

#include "sync/authority/packs.h"
#include "sync/wire/limits.h"

#include <unistd.h>

namespace pipit::authority {

namespace {

/// FileOps takes absolute paths, a person gives what the shell completes.
std::string absolute(const std::string &path)
{
    if (path.starts_with('/')) return path;
    std::array<char, 4096> here{};
    return ::getcwd(here.data(), here.size()) ? std::string(here.data()) + "/" + path : path;
}

std::string versionOf(const Authority &authority)
{
    return std::to_string(authority.roster().settingsVersion());
}

} // namespace

Result<Said> addPackCommand(const Options &options, Authority &authority)
{
    const auto path = options.one("file");
    if (!path) return path.error();
    const auto bytes = authority.parts().files.readAll(absolute(*path), wire::maxPack);
    if (!bytes) return Error{bytes.code(), bytes.code() == Code::TooBig ? "The pack is larger than 2 MiB." : *path + " cannot be read."};
    PIPIT_TRY_SET(const auto pack, addPack(authority, *bytes));
    return Said{pack.id.hex(), "Signed version " + versionOf(authority) + " of the settings by two officers; they name the pack " + pack.head->name + ", version " +
                                   std::to_string(pack.head->version) + ". Publish it. Was it looked at with pipit-packs? A tablet shows nothing of a pack that it refuses."};
}

Result<Said> listPacksCommand(const Authority &authority)
{
    const auto packs = signedPacks(authority);
    Said said;
    for (const auto &pack : packs)
        said.answer += (said.answer.empty() ? "" : "\n") + pack.id.hex() + " " +
                       (pack.head ? pack.head->name + " " + std::to_string(pack.head->version) : "its file is not in the folder packs");
    said.sentence = "The settings, version " + versionOf(authority) + ", name " + std::to_string(packs.size()) + (packs.size() == 1 ? " pack." : " packs.");
    return said;
}

Result<Said> removePackCommand(const Options &options, Authority &authority)
{
    PIPIT_TRY_SET(const auto name, options.one("pack"));
    PIPIT_TRY(removePack(authority, name));
    return Said{versionOf(authority), "Signed version " + versionOf(authority) + " of the settings by two officers, without that pack. Publish it. " +
                                          "Pages that answer its questions stay as they are."};
}

} // namespace pipit::authority
