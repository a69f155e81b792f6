// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"
#include "app/visit/visitdraft.h"

/// Notes that are begun lie among the drafts of the officer's vault, sealed as any; the prompt of such a draft says whose
/// they are. No screen of a child's lists an officer's drafts. Vault's thread, but for the name.
namespace pipit::app::begunnotes {

enum class Way : std::uint8_t { Ink, Spoken, Logged };
Prompt promptOf(Way way, const VisitDraft::Child &child);
/// The newest of them; nullopt where none is begun.
std::optional<PageId> find(DeviceSession &session, const Prompt &prompt);

} // namespace pipit::app::begunnotes
