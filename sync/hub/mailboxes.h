// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/exchange.h"

namespace pipit::hub {

/// What a device may fetch: news, mailbox pages and blobs (PROTOCOL.md §7, §8). Calls answer with a value because
/// they only read.
class Mailboxes
{
public:
    explicit Mailboxes(const Parts &parts) : m_parts(parts) {}
    Reply news(const Request &request);
    Reply page(const Request &request, const MailboxId &mailbox);
    Reply blob(const Request &request, const BlobId &blob);

private:
    Parts m_parts;
};

} // namespace pipit::hub
