// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/enrolling.h"

#include "sync/wire/calls.h"
#include "sync/wire/documents.h"

namespace pipit::authority {

using namespace wire;

namespace {

enum class Joining { First, Further, Cover };

constexpr std::uint64_t maxEscrow = 1'024;
constexpr std::string_view codePrefix = "code-", furtherPrefix = "code-further-", coverPrefix = "code-cover-";

// A code that was made for the first holder and lies about lets nobody in as a further device of hers, or as her cover.
std::string nameOf(const EnrolCode &code, Joining joining)
{
    const auto prefix = joining == Joining::Further ? furtherPrefix : joining == Joining::Cover ? coverPrefix : codePrefix;
    return std::string(prefix) + code.id().hex();
}

Joining joiningOf(const std::string &name)
{
    return name.starts_with(furtherPrefix) ? Joining::Further : name.starts_with(coverPrefix) ? Joining::Cover : Joining::First;
}

// The first E1 that holds the code's secret. Others are noise: anybody may write to the relay.
std::optional<EnrolRequest> firstGood(const EnrolCode &code, const std::vector<ByteView> &messages)
{
    for (const auto message : messages)
        if (auto request = EnrolRequest::decode(message, code)) return std::move(*request);
    return std::nullopt;
}

Result<void> checkEscrow(Authority &authority, const EnrolRequest &request)
{
    // Where the records key is kept elsewhere, the ceremony finds out.
    if (!authority.keys().has(recordsKeyName)) return {};
    PIPIT_TRY_SET(const auto records, authority.keys().kem(recordsKeyName));
    PIPIT_TRY_SET(const auto pair, openEscrow(records, request.circle, request.seat, request.seatEpoch, request.escrow));
    if (pair.pub != request.seatKey) return Error{Code::Refused, "the escrow is of another key"};
    return {};
}

/// A seat that one person holds: a child may write from another device too, and an officer have somebody who reads for her.
const Seat *heldByOne(const CircleManifest &circle, SeatId id, Joining joining)
{
    const auto *seat = circle.seat(id);
    const auto role = joining == Joining::Cover ? Role::Iro : Role::Child;
    return seat && seat->role == role && seat->status == SeatStatus::Active && seat->holders.size() == 1 ? seat : nullptr;
}

std::string escrowPath(const CircleId &circle, const Seat &seat)
{
    return "escrow/" + circle.hex() + "-" + std::to_string(seat.id) + "-" + std::to_string(seat.epoch);
}

/// Empty where the records key is kept elsewhere: then the device waits for a HANDOVER.
Result<Bytes> seatKeyFor(Authority &authority, const EnrolRequest &request)
{
    if (!authority.keys().has(recordsKeyName)) return Bytes();
    const auto &seat = *authority.roster().circle(request.circle)->newest().seat(request.seat);
    PIPIT_TRY_SET(const auto records, authority.keys().kem(recordsKeyName));
    PIPIT_TRY_SET(const auto escrow, authority.parts().files.readAll(authority.path(escrowPath(request.circle, seat)), maxEscrow));
    PIPIT_TRY_SET(const auto pair, openEscrow(records, request.circle, seat.id, seat.epoch, escrow));
    return sealSeatKey(request.kemKey, request.circle, seat.id, seat.epoch, pair.secret, authority.parts().rng);
}

Result<void> enter(Authority &authority, const EnrolRequest &request, Joining joining)
{
    const auto *chain = authority.roster().circle(request.circle);
    if (!chain) return Error{Code::NotFound, "no such circle"};
    auto next = chain->newest();
    if (next.author(authorIdOf(request.signingKey))) return {}; // a cut came after this
    PIPIT_TRY_SET(auto file, authority.circleFile(request.circle));
    const auto planned = std::find_if(file.planned.begin(), file.planned.end(), [&](const auto &seat) { return seat.id == request.seat; });
    const auto *held = joining == Joining::First ? nullptr : heldByOne(next, request.seat, joining);
    const bool isNew = joining == Joining::First && planned != file.planned.end();
    const bool ownMember = isNew || joining == Joining::Cover;
    if (!isNew && !held) return Error{Code::Refused, "the seat has a holder already"};
    if (isNew) PIPIT_TRY(checkEscrow(authority, request));

    auto &rng = authority.parts().rng;
    Author author;
    author.signingKey = request.signingKey;
    author.kemKey = request.kemKey;
    author.deviceKey = request.deviceKey;
    author.member = ownMember ? rng.id<MemberId>() : held->holders.front();
    author.mailbox = rng.id<MailboxId>();
    const bool child = isNew ? planned->role == Role::Child : joining == Joining::Further;
    if (joining == Joining::Cover) {
        auto &holders = std::find_if(next.seats.begin(), next.seats.end(), [&](const auto &seat) { return seat.id == request.seat; })->holders;
        holders.insert(std::lower_bound(holders.begin(), holders.end(), author.member), author.member);
        file.covers[request.seat] = author.member; // before anybody is let in: who of the two it is, the manifest does not say
        PIPIT_TRY(authority.keepCircleFile(request.circle, file));
    }
    if (isNew)
        next.seats.push_back({planned->id, planned->role, request.seatEpoch, 1, request.seatKey, planned->mailbox, {author.member}, SeatStatus::Active, {}});
    next.authors.push_back(author);
    if (request.lockedKey && child) {
        author.signingKey = *request.lockedKey;
        author.kemKey = {}; // it opens nothing
        author.mailbox = rng.id<MailboxId>();
        next.authors.push_back(author);
    }
    if (isNew) {
        PIPIT_TRY(authority.parts().files.makeDirectory(authority.path("escrow")));
        PIPIT_TRY(authority.parts().files.writeAtomically(authority.path(escrowPath(request.circle, next.seats.back())), request.escrow));
    }
    PIPIT_TRY(authority.signCircle(std::move(next)));
    PIPIT_TRY(authority.signFreshness(request.circle));
    if (!isNew) return {};
    file.planned.erase(planned);
    return authority.keepCircleFile(request.circle, file);
}

} // namespace

Result<EnrolCode> newCode(Authority &authority, const CircleId &circle, SeatId seat, std::int64_t validSeconds, bool cover)
{
    PIPIT_TRY_SET(const auto file, authority.circleFile(circle));
    const auto *chain = authority.roster().circle(circle);
    const bool waits = std::any_of(file.planned.begin(), file.planned.end(), [&](const auto &each) { return each.id == seat; });
    const auto joining = cover ? Joining::Cover : waits ? Joining::First : Joining::Further;
    if (joining != Joining::First && !(chain && heldByOne(chain->newest(), seat, joining)))
        return Error{Code::NotFound, cover ? "no officer's seat with one holder" : "no such seat waits for a holder"};
    const auto &site = authority.site();
    EnrolCode code;
    code.authority = site.authority;
    code.authorityManifest = authority.roster().authority().newestHash();
    code.circle = circle;
    code.seat = seat;
    code.secret = authority.parts().rng.secret<EnrolSecret>();
    code.expiresSeconds = static_cast<std::uint32_t>(authority.parts().clock.wallMs() / 1'000 + validSeconds);
    code.host = site.host;
    auto text = code.encode();
    const auto kept = authority.keys().put(nameOf(code, joining), asBytes(text));
    wipe({reinterpret_cast<std::uint8_t *>(text.data()), text.size()});
    if (!kept) return kept.error();
    return code;
}

std::vector<std::string> openCodes(Authority &authority)
{
    auto names = authority.keys().names();
    std::erase_if(names, [](const auto &name) { return !name.starts_with(codePrefix); });
    return names;
}

Result<std::optional<Finished>> finishCode(Authority &authority, const HubLine &hub, const std::string &name)
{
    PIPIT_TRY_SET(const auto text, authority.keys().get(name));
    PIPIT_TRY_SET(const auto code, EnrolCode::decode(asText(text.view())));
    PIPIT_TRY_SET(const auto answer, hub.call(call::getEnrol(hub.host(), code.id(), call::EnrolSide::Console, 0)));
    PIPIT_TRY_SET(const auto messages, readDocuments(answer.body));
    const auto request = firstGood(code, messages);
    if (!request) {
        if (authority.parts().clock.wallMs() / 1'000 <= code.expiresSeconds) return std::optional<Finished>();
        PIPIT_TRY(authority.keys().remove(name));
        return Error{Code::Throttled, "the code was not used in time"};
    }
    const auto joining = joiningOf(name);
    PIPIT_TRY(enter(authority, *request, joining));
    PIPIT_TRY_SET([[maybe_unused]] const auto published, publish(authority, hub));
    const auto *chain = authority.roster().circle(request->circle);
    EnrolReply reply{chain->newest().version, chain->newestHash()};
    if (joining != Joining::First) {
        PIPIT_TRY_SET(reply.seatKey, seatKeyFor(authority, *request));
    }
    PIPIT_TRY_SET([[maybe_unused]] const auto posted,
                  hub.call(call::postEnrol(hub.host(), code.id(), call::EnrolSide::Device, reply.encode(code))));
    PIPIT_TRY(authority.keys().remove(name));
    return std::optional(Finished{request->circle, request->seat, authorIdOf(request->signingKey), reply.circleVersion});
}

} // namespace pipit::authority
