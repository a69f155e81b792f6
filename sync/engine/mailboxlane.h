// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/rosterlane.h"
#include "sync/wire/page.h"

namespace pipit::sync {

/// Pages of this device's mailboxes. Rows are delivered sealed; the blobs that an envelope names are put on the list of
/// downloads when its author stands unrevoked in an accepted circle manifest and its signature fits.
class MailboxLane final : public Lane
{
public:
    explicit MailboxLane(RosterLane &news) : m_news(news) {}
    void passBegins() override { m_aside.clear(); }
    Want next(Turn &turn) override;
    void answered(Turn &turn, wire::HttpResponse &response, const wire::ProblemBody &problem) override;
    /// True when every mailbox is where the hub said.
    bool finished() const { return m_aside.empty(); }

private:
    void doubt(Turn &turn, const wire::MailboxHead &shown);
    void wantBlobsOf(Turn &turn, ByteView envelope) const;

    RosterLane &m_news;
    MailboxId m_mailbox;
    std::set<MailboxId> m_aside;
};

} // namespace pipit::sync
