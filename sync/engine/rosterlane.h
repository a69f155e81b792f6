// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/lane.h"

#include <set>

namespace pipit::sync {

/// News, and the documents that news names: authority, settings, circles, freshness.
class RosterLane final : public Lane
{
public:
    void passBegins() override;
    Want next(Turn &turn) override;
    void answered(Turn &turn, wire::HttpResponse &response, const wire::ProblemBody &problem) override;

    /// The news of this pass are still to come.
    bool newsDue() const { return m_newsDue; }
    /// Rows in a mailbox as the hub says; nullopt when it said nothing new since the token.
    std::optional<std::uint64_t> total(const MailboxId &mailbox) const;
    /// A page tells better than news.
    void setTotal(const MailboxId &mailbox, std::uint64_t total) { m_totals[mailbox] = total; }
    /// The token to keep once everything that the news named is here.
    std::optional<wire::NewsToken> finishedToken() const;

private:
    enum class Topic { News, Authority, Settings, Circle, Freshness };
    using Job = std::pair<Topic, CircleId>;

    void takeNews(Turn &turn, ByteView body);
    Want ask(Job job, wire::HttpRequest request);
    bool aside(const Job &job) const { return m_aside.count(job) > 0; }

    bool m_newsDue = false;
    bool m_heard = false; ///< news came in this pass
    Job m_job{};
    std::optional<wire::News> m_news; ///< the last that named something
    std::map<MailboxId, std::uint64_t> m_totals;
    std::set<Job> m_aside; ///< not again in this pass
};

} // namespace pipit::sync
