// SPDX-License-Identifier: Apache-2.0
#include "core/format/circlemanifest.h"
#include "core/format/manifestreason.h"

#include <set>

namespace pipit {

namespace {

using manifestreason::refused;

/// Adding `author` is class B when an unrevoked author of the same member in the version before signed for it.
bool vouched(const CircleManifest &previous, const CircleManifest &next, const Author &author)
{
    if (!author.vouchedBy) return false;
    const auto *voucher = previous.author(authorIdOf(author.vouchedBy->first));
    // Whoever holds a locked tablet has the key of one that writes while locked: it speaks for nobody.
    return voucher && !voucher->revoked() && !voucher->writesLocked() && voucher->member == author.member &&
           verifyHashed(voucher->signingKey, label::signNewAuthor, newAuthorMessage(next.circle, author),
                        author.vouchedBy->second);
}

/// Freezing stops deliveries and is the safe direction; everything else about a seat needs two.
bool onlyFreezes(const Seat &before, Seat after)
{
    if (before.status != SeatStatus::Active || after.status != SeatStatus::Frozen) return false;
    after.status = before.status;
    return after == before;
}

Result<void> checkShape(const CircleManifest &m, const AuthorityManifest &authority)
{
    const auto broken = [](const char *why) { return Result<void>(refused(manifestreason::rule, why)); };
    std::set<MailboxId> mailboxes;
    for (std::size_t i = 0; i < m.seats.size(); ++i) {
        const auto &seat = m.seats[i];
        if (i > 0 && m.seats[i - 1].id >= seat.id) return broken("seats out of order");
        if (!std::is_sorted(seat.holders.begin(), seat.holders.end()) ||
            std::adjacent_find(seat.holders.begin(), seat.holders.end()) != seat.holders.end())
            return broken("holders out of order");
        if (!mailboxes.insert(seat.mailbox).second) return broken("a mailbox twice");
        if (seat.suite < authority.minSuite) return broken("suite below the authority's least");
        if ((seat.id == recordsSeat) != (seat.role == Role::Records)) return broken("records seat");
        for (std::size_t k = 0; k < seat.compromised.size(); ++k)
            if (seat.compromised[k] >= seat.epoch || (k > 0 && seat.compromised[k - 1] >= seat.compromised[k]))
                return broken("compromised epochs");
    }
    const auto *records = m.seat(recordsSeat);
    const auto &key = authority.recordsKeys.back();
    if (!records || records->pub != key.pub || records->epoch != key.epoch) return broken("records key is not the authority's");
    for (std::size_t i = 0; i < m.authors.size(); ++i) {
        const auto &author = m.authors[i];
        if (i > 0 && !(m.authors[i - 1].signingKey < author.signingKey)) return broken("authors out of order");
        if (!mailboxes.insert(author.mailbox).second) return broken("a mailbox twice");
        if (author.fromVersion == 0 || author.fromVersion > m.version || author.revokedVersion > m.version ||
            (author.revoked() && author.revokedVersion <= author.fromVersion))
            return broken("author's versions");
    }
    auto named = m;
    named.nameLockedAuthors();
    if (named.lockedAuthors != m.lockedAuthors) return broken("authors that write while locked");
    return {};
}

/// What no number of officers may change: history.
Result<void> checkHistory(const CircleManifest &before, const CircleManifest &after)
{
    for (const auto &old : before.seats) {
        const auto *now = after.seat(old.id);
        if (!now || now->role != old.role || now->mailbox != old.mailbox || now->epoch < old.epoch)
            return refused(manifestreason::rule, "a seat vanished or went back");
        if ((now->epoch == old.epoch) != (now->pub == old.pub))
            return refused(manifestreason::rule, "a seat key and its epoch change together");
    }
    for (const auto &old : before.authors) {
        const auto *now = after.author(old.id());
        if (!now || now->kemKey != old.kemKey || now->member != old.member || now->deviceKey != old.deviceKey ||
            now->mailbox != old.mailbox || now->fromVersion != old.fromVersion || now->vouchedBy != old.vouchedBy)
            return refused(manifestreason::rule, "an author vanished or changed");
        const bool sameState = now->revokedVersion == old.revokedVersion, back = !now->revoked();
        if (!sameState && !back && (old.revoked() || now->revokedVersion != after.version))
            return refused(manifestreason::rule, "revoked in another version than this");
    }
    for (const auto &author : after.authors)
        if (!before.author(author.id()) && author.fromVersion != after.version)
            return refused(manifestreason::rule, "an author from another version than this");
    return {};
}

} // namespace

ChangeClass classOfChange(const CircleManifest *previous, const CircleManifest &next)
{
    if (!previous) return ChangeClass::A;
    for (const auto &seat : next.seats) {
        const auto *before = previous->seat(seat.id);
        if (!before || (*before != seat && !onlyFreezes(*before, seat))) return ChangeClass::A;
    }
    for (const auto &author : next.authors) {
        const auto *before = previous->author(author.id());
        if (!before) {
            if (!vouched(*previous, next, author)) return ChangeClass::A;
        } else if (before->revoked() && !author.revoked()) {
            return ChangeClass::A;
        }
    }
    return ChangeClass::B;
}

const CircleManifest *CircleChain::version(std::uint64_t number) const
{
    return number >= 1 && number <= m_all.size() ? &m_all[static_cast<std::size_t>(number - 1)] : nullptr;
}

std::optional<Hash> CircleChain::hashOf(std::uint64_t number) const
{
    if (number < 1 || number > m_hashes.size()) return std::nullopt;
    return m_hashes[static_cast<std::size_t>(number - 1)];
}

Result<CircleChain::Outcome> CircleChain::accept(ByteView signedDocument)
{
    PIPIT_TRY_SET(const auto document, SignedDocument::read(signedDocument, DocumentType::Circle));
    auto decoded = CircleManifest::decode(document.payload);
    if (!decoded) return manifestreason::unreadable(decoded.error());
    auto next = std::move(*decoded);
    const auto hash = document.hash();
    if (next.circle != m_circle) return refused(manifestreason::otherAuthority, "another circle");
    const auto *authority = m_authority.anchored() ? m_authority.version(next.authorityVersion) : nullptr;
    if (const auto held = hashOf(next.version)) {
        if (hash == newestHash()) return Outcome::Same;
        if (hash == *held) return refused(manifestreason::wrongVersion, "an older version again");
        // Evidence only when an officer signed it; anybody can write a document.
        if (!authority || document.validSignatures(authority->officers) < 1)
            return refused(manifestreason::signatures, "no officer");
        return refused(manifestreason::fork, "two circle manifests of one version");
    }
    if (next.version != m_all.size() + 1) return refused(manifestreason::wrongVersion, "not the next version");
    if (next.previous != (empty() ? Hash{} : newestHash())) return refused(manifestreason::wrongPrevious, "wrong previous hash");
    if (!empty() && next.authorityVersion < newest().authorityVersion)
        return refused(manifestreason::unknownAuthorityVersion, "older authority manifest");
    if (!authority)
        return refused(manifestreason::unknownAuthorityVersion, "authority manifest not known or not trusted");
    PIPIT_TRY(checkShape(next, *authority));
    if (!empty()) PIPIT_TRY(checkHistory(newest(), next));
    const bool classA = classOfChange(empty() ? nullptr : &newest(), next) == ChangeClass::A;
    if (document.validSignatures(authority->officers) < (classA ? authority->officerThreshold : 1))
        return refused(manifestreason::signatures, "too few officers");
    m_all.push_back(std::move(next));
    m_hashes.push_back(hash);
    return Outcome::Advanced;
}

} // namespace pipit
