// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/afterdesk.h"

namespace pipit::app::after {

/// What the officer mended, by the key of its paragraph.
using Draft = std::map<QString, QString>;

/// Of one paper of one review, as it lies in her vault. Bytes that cannot be read are no draft: the papers are made anew from
/// the entries. Vault's thread. Errors: Refused (locked), those of the database.
Result<Draft> readDraft(DeviceSession &session, const AfterDesk &desk, Paper paper);
/// Errors: as above, TooBig.
Result<void> keepDraft(DeviceSession &session, const AfterDesk &desk, Paper paper, const Draft &draft);

} // namespace pipit::app::after
