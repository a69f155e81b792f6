// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/authority/publishing.h"

namespace pipit::authority {

/// Seals a DIRECTORY entry (what people are called, and their faces) by the records author for every seat of the
/// circle but a manager's, and keeps it until a receipt covers it; for MANAGER seats another, of the officers of `people` alone
/// (FORMAT.md §8.9). Returns the first. Errors: NotFound (circle, or a seat of `people`), DiskFull, Io.
Result<EnvHash> sealDirectory(Authority &authority, const CircleId &circle, const DirectoryContent &people);

/// Posts what the records author has sealed and not posted. Returns how many are still waiting when the hub could not be
/// reached before the boot clock passes `deadlineMs`. Errors: Refused (the hub will not take one), DiskFull, Io.
Result<std::size_t> postUnposted(Authority &authority, const HubLine &hub, std::int64_t deadlineMs);

} // namespace pipit::authority
