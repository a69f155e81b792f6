// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"
#include "core/media/sealedmedia.h"
#include "core/vault/profile.h"

namespace pipit::app {

/// Opens one of an entry's media where it lies sealed. Vault's thread.
/// Errors: NotFound (its blob has not come yet), those of SealedMedia::open.
Result<std::unique_ptr<SealedMedia>> openMedia(const Profile &profile, const MediaRef &ref);

/// The page of a shared entry, or the one inside a LIVE, with the ink that lies in a blob of its own. Vault's thread.
/// Errors: NotFound (the entry, or its ink is still on its way), Corrupt, TooNew.
Result<Page> openPage(Profile &profile, const CircleId &circle, const EntryRef &ref);

/// A draft as it is now: its snapshot and the changes since. Vault's thread. Errors: NotFound, Corrupt, TooNew.
Result<Page> openDraft(Profile &profile, const PageId &id);

} // namespace pipit::app
