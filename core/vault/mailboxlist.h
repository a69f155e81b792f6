// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"

namespace pipit {

/// Mailboxes as the tables of vault.db and device.db keep them: one after the other. decode: bytes of a part of one are left out.
inline Bytes encodeMailboxes(const std::vector<MailboxId> &mailboxes)
{
    Bytes out;
    for (const auto &mailbox : mailboxes) out.insert(out.end(), mailbox.bytes.begin(), mailbox.bytes.end());
    return out;
}
inline std::vector<MailboxId> decodeMailboxes(ByteView bytes)
{
    std::vector<MailboxId> out;
    for (; bytes.size() >= MailboxId::size; bytes = bytes.subspan(MailboxId::size)) out.push_back(*MailboxId::from(bytes.first(MailboxId::size)));
    return out;
}

} // namespace pipit
