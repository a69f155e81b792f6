// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/roster.h"

#include <set>

namespace pipit::sync {

Roster::Roster(const EngineState &state)
    : m_authority(std::make_unique<AuthorityChain>(state.site ? std::optional(state.site->anchor) : std::nullopt)),
      m_settings(std::make_unique<SettingsChain>(*m_authority))
{
    const auto views = [](const std::vector<Bytes> &documents) {
        return std::vector<ByteView>(documents.begin(), documents.end());
    };
    takeAuthority(views(state.authority));
    for (const auto &[circle, documents] : state.circles) takeCircle(circle, views(documents));
    takeSettings(views(state.settings));
    for (const auto &[circle, document] : state.freshness) takeFreshness(circle, {ByteView(document)});
}

const CircleChain *Roster::circle(const CircleId &circle) const
{
    const auto found = m_circles.find(circle);
    return found == m_circles.end() || found->second.empty() ? nullptr : &found->second;
}

std::vector<CircleId> Roster::circles() const
{
    std::vector<CircleId> out;
    for (const auto &[id, chain] : m_circles)
        if (!chain.empty()) out.push_back(id);
    return out;
}

std::optional<Freshness> Roster::freshness(const CircleId &circle) const
{
    const auto found = m_freshness.find(circle);
    return found == m_freshness.end() ? std::nullopt : std::optional(found->second);
}

Roster::Taken Roster::takeAuthority(const std::vector<ByteView> &documents)
{
    Taken taken;
    auto chain = *m_authority;
    for (const auto document : documents) {
        const auto outcome = chain.accept(document);
        if (!outcome) {
            taken.error = outcome.error();
            taken.culprit = toBytes(document);
            break;
        }
        if (*outcome == AuthorityChain::Outcome::Advanced)
            taken.rows.push_back(documentRow(Table::Authority, chain.newest().version, document));
    }
    if (chain.anchored()) {
        *m_authority = std::move(chain);
    } else {
        taken.rows.clear();
        if (!taken.error) taken.error = Error{Code::Untrusted, "authority manifests without the anchor"};
    }
    return taken;
}

Roster::Taken Roster::takeCircle(const CircleId &circle, const std::vector<ByteView> &documents)
{
    Taken taken;
    auto &chain = m_circles.try_emplace(circle, circle, *m_authority).first->second;
    for (const auto document : documents) {
        const auto outcome = chain.accept(document);
        if (!outcome) {
            taken.error = outcome.error();
            taken.culprit = toBytes(document);
            break;
        }
        if (*outcome == CircleChain::Outcome::Advanced)
            taken.rows.push_back(circleRow(circle, chain.newest().version, document));
    }
    return taken;
}

Roster::Taken Roster::takeSettings(const std::vector<ByteView> &documents)
{
    Taken taken;
    for (const auto document : documents) {
        const auto before = settingsVersion();
        if (const auto accepted = m_settings->accept(document); !accepted) {
            taken.error = accepted.error();
            taken.culprit = toBytes(document);
            break;
        }
        if (settingsVersion() > before)
            taken.rows.push_back(documentRow(Table::Settings, settingsVersion(), document));
    }
    return taken;
}

Roster::Taken Roster::takeFreshness(const CircleId &circle, const std::vector<ByteView> &documents)
{
    Taken taken;
    const auto *chain = this->circle(circle);
    if (!chain) return taken;
    for (const auto document : documents) {
        const auto fresh = checkFreshness(document, *chain, *m_authority);
        if (!fresh) {
            taken.error = fresh.error();
            taken.culprit = toBytes(document);
            break;
        }
        const auto held = m_freshness.find(circle);
        if (held != m_freshness.end() && held->second.issuedMs >= fresh->issuedMs) continue;
        m_freshness.insert_or_assign(circle, *fresh);
        taken.rows.push_back(freshnessRow(circle, document));
    }
    return taken;
}

std::vector<MailboxId> Roster::mailboxesOf(const DeviceId &device) const
{
    std::set<MailboxId> mailboxes;
    for (const auto &[id, chain] : m_circles) {
        if (chain.empty()) continue;
        const auto &manifest = chain.newest();
        for (const auto *author : manifest.authorsOfDevice(device)) {
            if (author->revoked()) continue;
            mailboxes.insert(author->mailbox);
            for (const auto *seat : manifest.seatsOf(*author))
                if (seat->status == SeatStatus::Active) mailboxes.insert(seat->mailbox);
        }
    }
    return {mailboxes.begin(), mailboxes.end()};
}

std::optional<SigningPublicKey> Roster::authorKey(const CircleId &circle, const AuthorId &author) const
{
    const auto *chain = this->circle(circle);
    if (!chain) return std::nullopt;
    const auto *found = chain->newest().author(author);
    if (!found || found->revoked()) return std::nullopt;
    return found->signingKey;
}

} // namespace pipit::sync
