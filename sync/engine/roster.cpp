// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/roster.h"

#include <set>

namespace pipit::sync {

namespace {

Row rowOf(const DocumentChains::Placed &placed, ByteView document)
{
    switch (placed.type) {
    case DocumentType::Authority: return documentRow(Table::Authority, placed.version, document);
    case DocumentType::Settings: return documentRow(Table::Settings, placed.version, document);
    case DocumentType::Circle: return circleRow(placed.circle, placed.version, document);
    case DocumentType::Freshness: break;
    }
    return freshnessRow(placed.circle, document);
}

std::vector<ByteView> views(const std::vector<Bytes> &documents)
{
    return {documents.begin(), documents.end()};
}

} // namespace

Roster::Roster(const EngineState &state) : m_chains(state.site ? std::optional(state.site->anchor) : std::nullopt)
{
    take(views(state.authority));
    for (const auto &[circle, documents] : state.circles) take(views(documents));
    take(views(state.settings));
    for (const auto &[circle, document] : state.freshness) take({ByteView(document)});
}

Roster::Taken Roster::take(const std::vector<ByteView> &documents)
{
    Taken taken;
    for (const auto document : documents) {
        const auto placed = m_chains.accept(document);
        if (!placed) {
            taken.error = placed.error();
            taken.culprit = toBytes(document);
            break;
        }
        if (placed->advanced) taken.rows.push_back(rowOf(*placed, document));
    }
    if (!authority().empty() && !authority().anchored()) {
        m_chains.startAgain(m_chains.anchor()); // circles and settings are not taken from such a chain
        taken.rows.clear();
        if (!taken.error) taken.error = Error{Code::Untrusted, "authority manifests without the anchor"};
    }
    return taken;
}

std::vector<MailboxId> Roster::mailboxesOf(const DeviceId &device) const
{
    std::set<MailboxId> mailboxes;
    for (const auto &id : circles()) {
        const auto &manifest = circle(id)->newest();
        for (const auto *author : manifest.authorsOfDevice(device)) {
            if (author->revoked() || author->writesLocked()) continue;
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
