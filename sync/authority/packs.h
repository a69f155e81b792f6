// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/authority/authority.h"
#include "sync/authority/packhead.h"

namespace pipit::authority {

/// A prompt pack that the newest settings name. Its bytes lie in the authority's folder as `packs/HASH.json`.
struct SignedPack {
    Hash id;
    std::optional<PackHead> head; ///< nullopt: the file is not there, or is not what was signed
};

/// In the order of the settings.
std::vector<SignedPack> signedPacks(const Authority &authority);
/// Checks the file (readPackHead), keeps it and has two officers sign settings that name it, in place of the pack of its name.
/// Errors: Invalid (no pack; not a higher version than the one in force), TooBig (the pack, or over 64 of them), DiskFull, Io.
Result<SignedPack> addPack(Authority &authority, ByteView file);
/// Two officers sign settings without the pack of that name, or of that hash in hex. Errors: NotFound.
Result<void> removePack(Authority &authority, const std::string &name);
/// The bytes, as they were signed. Errors: NotFound, Corrupt (other bytes), Io.
Result<Bytes> packBytes(const Authority &authority, const Hash &id);

} // namespace pipit::authority
