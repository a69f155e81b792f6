// SPDX-License-Identifier: Apache-2.0
#include "core/format/verifier.h"

namespace pipit {

namespace {

Verdict quarantined(std::uint16_t reason, bool fork = false)
{
    Verdict verdict;
    verdict.outcome = Outcome::Quarantined;
    verdict.reason = reason;
    verdict.fork = fork;
    return verdict;
}

Verdict parked(std::uint16_t reason)
{
    Verdict verdict;
    verdict.outcome = Outcome::Parked;
    verdict.reason = reason;
    return verdict;
}

bool contains(const std::vector<SeatId> &seats, SeatId seat)
{
    return std::binary_search(seats.begin(), seats.end(), seat);
}

bool subset(const std::vector<SeatId> &inner, const std::vector<SeatId> &outer)
{
    return std::all_of(inner.begin(), inner.end(), [&](auto seat) { return seat == recordsSeat || contains(outer, seat); });
}

/// Rule 8. 0 when some role that the author holds may write it.
std::uint16_t checkRole(const CircleManifest &circle, const Author &author, EntryType type, const std::optional<Kind> &kind)
{
    bool mayType = false;
    for (const auto *seat : circle.seatsOf(author)) {
        if (!mayAuthor(seat->role, type)) continue;
        mayType = true;
        if (!kind || mayAuthor(seat->role, *kind)) return 0;
    }
    return mayType ? 802 : 801;
}

/// Rule 8 for an author that writes while locked: a short page and nothing with it. 0 when it is fine.
std::uint16_t checkLocked(const Author &author, const EnvelopeHeader &header, std::size_t size, const Body &body,
                          const std::optional<Kind> &kind)
{
    if (!author.writesLocked()) return 0;
    if (body.type != EntryType::Item || kind != Kind::Page) return 803;
    if (body.target || !body.heads.empty() || body.use || body.replaces) return 804;
    return size > limits::maxLockedEnvelope || header.blobs.size() > limits::maxLockedBlobs ? 805 : 0;
}

/// Rule 9, with A1: heads would tell a carer how much went to others.
std::uint16_t checkAudience(const CircleManifest &circle, const Author &author, const Body &body,
                            const std::vector<OpenedSlot> &slots)
{
    for (const auto &slot : slots)
        if (!contains(body.audience, slot.key->seat)) return 901;
    if (!contains(body.audience, recordsSeat)) return 903;
    const auto *other = body.audience.size() == 2 ? circle.seat(body.audience.front()) : nullptr;
    if (author.writesLocked() && !(other && other->role == Role::Iro)) return 904;
    if (body.heads.empty()) return 0;
    const bool fine = other && (other->role == Role::Iro || circle.holds(author, other->id));
    return fine ? 0 : 902;
}

struct StreamCheck
{
    std::uint16_t reason = 0;
    std::vector<StreamPlace> places;
};

/// Rule 10: a stream has one entry under each number, and each names the one before.
StreamCheck checkStreams(const AuthorId &author, const EnvHash &hash, const std::vector<OpenedSlot> &slots, const Ledger &ledger)
{
    StreamCheck check;
    for (const auto &slot : slots) {
        const auto seat = slot.key->seat;
        const auto seq = slot.stream.seq;
        if (seq == 0 || (seq == 1) != slot.stream.hash.isZero()) return {1003, {}};
        if (const auto there = ledger.streamEntry(author, seat, seq); there && *there != hash) return {1001, {}};
        const auto before = seq == 1 ? std::optional(EnvHash{}) : ledger.streamEntry(author, seat, seq - 1);
        if (before && *before != slot.stream.hash) return {1002, {}};
        // Filling a gap: the one that came early must have named this one.
        const auto named = seq == UINT64_MAX ? std::nullopt : ledger.streamBefore(author, seat, seq + 1);
        if (named && *named != hash) return {1002, {}};
        check.places.push_back({seat, seq, slot.stream.hash, !before});
    }
    return check;
}

/// Rule 11 for a GRANT, whose readers need not hold what it names. 0 when it is fine.
std::uint16_t checkGrant(const CircleManifest &circle, const Author &author, const std::vector<EntryRef> &targets)
{
    const auto seats = circle.seatsOf(author);
    if (std::any_of(seats.begin(), seats.end(), [](const auto *seat) { return seat->role == Role::Iro || seat->role == Role::Records; }))
        return 0;
    const bool own = std::all_of(targets.begin(), targets.end(), [&](const auto &target) {
        const auto *writer = circle.author(target.author);
        return writer && writer->member == author.member;
    });
    return own ? 0 : 1102;
}

/// Rule 11 for one target. 0 when it is fine.
std::uint16_t checkTarget(const CircleManifest &circle, const Author &author, const Body &body, const EntryRef &target,
                          const Ledger &ledger)
{
    const auto held = ledger.held(target);
    if (!held) return 1101;
    if ((body.type == EntryType::Edit || body.type == EntryType::Withdraw) && held->member != author.member) return 1102;
    if (body.type == EntryType::Receipt) {
        const auto *targetAuthor = circle.author(target.author);
        for (auto id : body.audience) {
            const auto *seat = circle.seat(id);
            const bool ofAuthor = targetAuthor && circle.holds(*targetAuthor, id);
            const bool ofIro = seat && seat->role == Role::Iro && contains(held->audience, id);
            if (id != recordsSeat && !ofAuthor && !ofIro) return 1105;
        }
        const auto seats = circle.seatsOf(author);
        if (std::none_of(seats.begin(), seats.end(), [&](const auto *seat) { return contains(held->audience, seat->id); }))
            return 1106;
        return 0;
    }
    return subset(body.audience, held->audience) ? 0 : 1104;
}

std::uint16_t checkTargets(const CircleManifest &circle, const Author &author, const Body &body,
                           const std::vector<EntryRef> &contentTargets, const Ledger &ledger)
{
    if (body.type == EntryType::Grant) return checkGrant(circle, author, contentTargets);
    if (body.type == EntryType::Receipt) {
        for (const auto &target : contentTargets)
            if (const auto reason = checkTarget(circle, author, body, target, ledger)) return reason;
        return 0;
    }
    const bool needs = body.type == EntryType::Edit || body.type == EntryType::Withdraw;
    if (!body.target) return needs ? 1103 : 0;
    return checkTarget(circle, author, body, *body.target, ledger);
}

/// What rules 8 and 11 need of the content, read strictly as part of rule 7.
struct Content
{
    std::optional<Kind> kind;
    std::vector<EntryRef> targets; ///< of a RECEIPT or GRANT
};

Result<Content> readContent(const Body &body)
{
    Content content;
    PIPIT_TRY_SET(content.kind, body.kind());
    if (body.type != EntryType::Receipt && body.type != EntryType::Grant) return content;
    if (body.target) return Error{Code::Corrupt, "a receipt or grant names its targets in its content alone"};
    if (body.type == EntryType::Receipt) {
        PIPIT_TRY_SET(auto receipt, ReceiptContent::decode(body.content));
        content.targets = std::move(receipt.targets);
    } else {
        PIPIT_TRY_SET(const auto grant, GrantContent::decode(body.content));
        for (const auto &given : grant.given) content.targets.push_back(given.entry);
    }
    return content;
}

bool suiteTooLow(const VerifierInput &input, const EnvelopeHeader &header, const Body &body)
{
    const auto *circle = input.circle.version(body.circleVersion);
    const auto *authority = circle ? input.authority.version(circle->authorityVersion) : nullptr;
    return authority && header.suite < authority->minSuite;
}

} // namespace

Verdict verifyEnvelope(ByteView envelope, const VerifierInput &input)
{
    const auto parsed = parseEnvelope(envelope); // 1
    if (!parsed) return quarantined(parsed.error().reason);
    const auto &header = *parsed;
    if (input.circle.empty() || header.circle != input.circle.circle()) return quarantined(203);
    const auto &circle = input.circle.newest();
    const auto *author = circle.author(header.author); // 2
    if (!author) return parked(201);
    if (!signatureFits(header, author->signingKey)) return quarantined(301); // 3
    const auto hash = envelopeHash(envelope);
    if (input.ledger.has(hash)) { // 4
        Verdict verdict;
        verdict.outcome = Outcome::Duplicate;
        return verdict;
    }
    // A revoked author's late entries may be a child's last weeks: kept for a person to look at. After rule 3, so
    // that nobody else can fill that list, and after rule 4, so that what was accepted before stays accepted.
    if (author->revoked()) return quarantined(202);
    if (input.ledger.accepted(header.author, header.entry)) return quarantined(401, true);

    std::vector<OpenedSlot> slots; // 5, 6
    ContentKey contentKey;
    if (auto opened = openSlots(header, input.keys)) {
        slots = std::move(*opened);
        contentKey = slots.front().contentKey.clone();
    } else if (opened.error().reason != 501) {
        return quarantined(opened.error().reason);
    } else if (auto granted = input.ledger.granted(hash)) { // only where no slot opens: it must not get round rule 10
        if (!commitFits(header, *granted)) return quarantined(601);
        contentKey = std::move(*granted);
    } else {
        return parked(501);
    }
    auto body = openBody(header, contentKey); // 7
    if (!body) return quarantined(body.error().reason);
    const auto content = readContent(*body);
    if (!content) return quarantined(content.code() == Code::TooNew ? 704 : 703);
    if (suiteTooLow(input, header, *body)) return quarantined(106);
    if (const auto reason = checkRole(circle, *author, body->type, content->kind)) return quarantined(reason); // 8
    if (const auto reason = checkLocked(*author, header, envelope.size(), *body, content->kind)) return quarantined(reason);
    if (const auto reason = checkAudience(circle, *author, *body, slots)) return quarantined(reason);  // 9
    auto streams = checkStreams(header.author, hash, slots, input.ledger);                              // 10
    if (streams.reason) return quarantined(streams.reason, streams.reason != 1003);
    if (const auto reason = checkTargets(circle, *author, *body, content->targets, input.ledger)) // 11
        return reason == 1101 ? parked(reason) : quarantined(reason);

    Verdict verdict;
    verdict.outcome = Outcome::Accepted;
    const auto seen = input.circle.hashOf(body->circleVersion);
    verdict.manifestFork = seen && *seen != body->circleHash;
    verdict.entry = AcceptedEntry{header.entry, hash,  header.author,        author->member,
                                  content->kind, std::move(contentKey), std::move(*body), std::move(streams.places),
                                  author->writesLocked()};
    return verdict;
}

} // namespace pipit
