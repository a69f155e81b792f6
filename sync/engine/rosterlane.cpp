// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/rosterlane.h"

#include "core/format/manifestreason.h"
#include "sync/wire/calls.h"
#include "sync/wire/documents.h"

namespace pipit::sync {

using namespace wire;

void RosterLane::passBegins()
{
    m_newsDue = true;
    m_heard = false;
    m_aside.clear();
}

Want RosterLane::ask(Job job, HttpRequest request)
{
    m_job = job;
    return Outgoing{std::move(request), std::nullopt};
}

Want RosterLane::next(Turn &turn)
{
    if (m_newsDue) return ask({Topic::News, {}}, call::news(turn.host(), turn.state.token));
    if (!m_news) return {};
    const auto &roster = turn.roster;
    const auto held = roster.authority().empty() ? 0 : roster.authority().newest().version;
    if (m_news->authorityVersion > held && !aside({Topic::Authority, {}}))
        return ask({Topic::Authority, {}}, call::getAuthority(turn.host(), held + 1));
    if (m_news->settingsVersion > roster.settingsVersion() && !aside({Topic::Settings, {}}))
        return ask({Topic::Settings, {}}, call::getSettings(turn.host(), roster.settingsVersion() + 1));
    for (const auto &circle : m_news->circles) {
        const auto *chain = roster.circle(circle.circle);
        const auto version = chain ? chain->newest().version : 0;
        if (circle.version > version && !aside({Topic::Circle, circle.circle}))
            return ask({Topic::Circle, circle.circle}, call::getCircle(turn.host(), circle.circle, version + 1));
    }
    for (const auto &circle : m_news->circles) {
        const auto fresh = roster.freshness(circle.circle);
        const auto issued = fresh ? static_cast<std::uint64_t>(fresh->issuedMs) : 0;
        if (circle.freshIssued > issued && roster.circle(circle.circle) && !aside({Topic::Freshness, circle.circle}))
            return ask({Topic::Freshness, circle.circle}, call::getFreshness(turn.host(), circle.circle));
    }
    return {};
}

void RosterLane::takeNews(Turn &turn, ByteView body)
{
    m_newsDue = false;
    auto news = News::decode(body);
    if (!news) {
        turn.troubled = true;
        return;
    }
    m_heard = true;
    if (!news->changed) return;
    m_totals.clear();
    for (const auto &mailbox : news->mailboxes) m_totals[mailbox.mailbox] = mailbox.total;
    m_news = std::move(*news);
}

void RosterLane::answered(Turn &turn, HttpResponse &response, const ProblemBody &)
{
    if (m_job.first == Topic::News) {
        if (response.status == 200) return takeNews(turn, response.body);
        m_newsDue = false;
        turn.troubled = true;
        return;
    }
    const auto documents = response.status == 200 ? readDocuments(response.body) : Error{Code::NotFound, "documents"};
    if (!documents) {
        m_aside.insert(m_job);
        return;
    }
    const auto taken = turn.roster.take(*documents);
    if (taken.error) {
        const bool fork = taken.error->reason == manifestreason::fork;
        turn.alarm(fork ? AlarmKind::DocumentFork : AlarmKind::DocumentRefused,
                   m_job.second.isZero() ? ByteView() : m_job.second.view(), taken.error->reason, {taken.culprit});
    }
    if (taken.rows.empty()) {
        m_aside.insert(m_job);
        return;
    }
    turn.keep.rows.insert(turn.keep.rows.end(), taken.rows.begin(), taken.rows.end());
    turn.progressed = true;
    turn.said.push_back(effect::RosterChanged{});
}

std::optional<std::uint64_t> RosterLane::total(const MailboxId &mailbox) const
{
    const auto found = m_totals.find(mailbox);
    return found == m_totals.end() ? std::nullopt : std::optional(found->second);
}

std::optional<NewsToken> RosterLane::finishedToken() const
{
    return m_heard && m_news && m_aside.empty() ? std::optional(m_news->token) : std::nullopt;
}

} // namespace pipit::sync
