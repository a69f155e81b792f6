// SPDX-License-Identifier: Apache-2.0
#include "core/format/circlemanifest.h"

#include "core/format/cborfields.h"

namespace pipit {

namespace {

Result<Seat> readSeat(cbor::Reader &in)
{
    Seat seat;
    PIPIT_TRY(in.arrayOf(9));
    PIPIT_TRY_SET(const auto id, in.unsignedUpTo(255));
    if (id == 0) return Error{Code::Corrupt, "seat 0"};
    PIPIT_TRY_SET(const auto roleNumber, in.unsignedInt());
    const auto role = roleFrom(roleNumber);
    if (!role) return Error{Code::TooNew, "role of a seat"};
    PIPIT_TRY_SET(const auto epoch, in.unsignedUpTo(UINT32_MAX));
    if (epoch == 0) return Error{Code::Corrupt, "epoch 0"};
    PIPIT_TRY_SET(const auto suite, in.unsignedUpTo(255));
    if (suite != suiteX25519) return Error{Code::TooNew, "suite of a seat"};
    PIPIT_TRY_SET(seat.pub, in.id<hpke::PublicKey>());
    PIPIT_TRY_SET(seat.mailbox, in.id<MailboxId>());
    PIPIT_TRY_SET(seat.holders, cbor::ids<MemberId>(in, 64));
    PIPIT_TRY_SET(const auto status, in.unsignedInt());
    if (status < 1 || status > 3) return Error{Code::TooNew, "status of a seat"};
    seat.id = static_cast<SeatId>(id);
    seat.role = *role;
    seat.epoch = static_cast<std::uint32_t>(epoch);
    seat.suite = static_cast<std::uint8_t>(suite);
    seat.status = static_cast<SeatStatus>(status);
    PIPIT_TRY_SET(const auto count, in.array());
    if (count > 1'000) return Error{Code::Corrupt, "list over its limit"};
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(const auto old, in.unsignedUpTo(UINT32_MAX));
        seat.compromised.push_back(static_cast<std::uint32_t>(old));
    }
    return seat;
}

Result<Author> readAuthor(cbor::Reader &in)
{
    Author author;
    PIPIT_TRY(in.arrayOf(8));
    PIPIT_TRY_SET(author.signingKey, in.id<SigningPublicKey>());
    PIPIT_TRY_SET(author.kemKey, in.id<hpke::PublicKey>());
    PIPIT_TRY_SET(author.member, in.id<MemberId>());
    PIPIT_TRY_SET(author.deviceKey, in.id<SigningPublicKey>());
    PIPIT_TRY_SET(author.mailbox, in.id<MailboxId>());
    PIPIT_TRY_SET(author.fromVersion, in.unsignedInt());
    PIPIT_TRY_SET(author.revokedVersion, in.unsignedInt());
    if (in.peek() == cbor::Type::Null) {
        PIPIT_TRY(in.null());
        return author;
    }
    PIPIT_TRY(in.arrayOf(2));
    PIPIT_TRY_SET(const auto key, in.id<SigningPublicKey>());
    PIPIT_TRY_SET(const auto signature, in.id<Signature>());
    author.vouchedBy = {key, signature};
    return author;
}

template <class Item, class Read>
Result<std::vector<Item>> list(cbor::Reader &in, std::size_t most, Read read)
{
    PIPIT_TRY_SET(const auto count, in.array());
    if (count > most) return Error{Code::Corrupt, "list over its limit"};
    std::vector<Item> out;
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(auto item, read(in));
        out.push_back(std::move(item));
    }
    return out;
}

/// Of an optional key: there is at least one.
template <class AnyId>
Result<std::vector<AnyId>> someIds(cbor::Reader &in, std::size_t most)
{
    PIPIT_TRY_SET(auto all, cbor::ids<AnyId>(in, most));
    if (all.empty()) return Error{Code::Corrupt, "an empty list that should be left out"};
    return all;
}

} // namespace

Bytes newAuthorMessage(const CircleId &circle, const Author &author)
{
    return concat(circle.view(), author.member.view(), author.signingKey.view(), author.kemKey.view(),
                  author.device().view());
}

Bytes CircleManifest::encode() const
{
    cbor::Writer out;
    out.map(lockedAuthors.empty() ? 7 : 8);
    out.unsignedInt(1).bytes(circle.view());
    out.unsignedInt(2).unsignedInt(version);
    out.unsignedInt(3).unsignedInt(authorityVersion);
    out.unsignedInt(4).integer(issuedMs);
    out.unsignedInt(5).array(seats.size());
    for (const auto &seat : seats) {
        out.array(9).unsignedInt(seat.id).unsignedInt(static_cast<std::uint64_t>(seat.role)).unsignedInt(seat.epoch);
        out.unsignedInt(seat.suite).bytes(seat.pub.view()).bytes(seat.mailbox.view());
        cbor::writeIds(out, seat.holders);
        out.unsignedInt(static_cast<std::uint64_t>(seat.status)).array(seat.compromised.size());
        for (auto epoch : seat.compromised) out.unsignedInt(epoch);
    }
    out.unsignedInt(6).array(authors.size());
    for (const auto &author : authors) {
        out.array(8).bytes(author.signingKey.view()).bytes(author.kemKey.view()).bytes(author.member.view());
        out.bytes(author.deviceKey.view()).bytes(author.mailbox.view());
        out.unsignedInt(author.fromVersion).unsignedInt(author.revokedVersion);
        if (author.vouchedBy) out.array(2).bytes(author.vouchedBy->first.view()).bytes(author.vouchedBy->second.view());
        else out.null();
    }
    if (!lockedAuthors.empty()) {
        out.unsignedInt(7);
        cbor::writeIds(out, lockedAuthors);
    }
    out.unsignedInt(8).bytes(previous.view());
    return out.take();
}

Result<CircleManifest> CircleManifest::decode(ByteView payload)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(payload));
    CircleManifest m;
    PIPIT_TRY(cbor::fields(reader, {1, 2, 3, 4, 5, 6, 8}, [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        switch (key) {
        case 1: PIPIT_FIELD(m.circle, in.id<CircleId>());
        case 2: PIPIT_FIELD(m.version, in.unsignedInt());
        case 3: PIPIT_FIELD(m.authorityVersion, in.unsignedInt());
        case 4: PIPIT_FIELD(m.issuedMs, in.unsignedUpTo(INT64_MAX));
        case 5: PIPIT_FIELD(m.seats, list<Seat>(in, 64, readSeat));
        case 6: PIPIT_FIELD(m.authors, list<Author>(in, 512, readAuthor));
        case 7: PIPIT_FIELD(m.lockedAuthors, someIds<SigningPublicKey>(in, 512));
        case 8: PIPIT_FIELD(m.previous, in.id<Hash>());
        default: return Error{Code::TooNew, "circle manifest key"};
        }
    }));
    return m;
}

const Seat *CircleManifest::seat(SeatId id) const
{
    const auto at = std::find_if(seats.begin(), seats.end(), [&](const auto &seat) { return seat.id == id; });
    return at == seats.end() ? nullptr : &*at;
}

const Seat *CircleManifest::seatOfMailbox(const MailboxId &mailbox) const
{
    const auto at = std::find_if(seats.begin(), seats.end(), [&](const auto &seat) { return seat.mailbox == mailbox; });
    return at == seats.end() ? nullptr : &*at;
}

const Author *CircleManifest::author(const AuthorId &id) const
{
    const auto at = std::find_if(authors.begin(), authors.end(), [&](const auto &author) { return author.id() == id; });
    return at == authors.end() ? nullptr : &*at;
}

std::vector<const Author *> CircleManifest::authorsOfDevice(const DeviceId &device) const
{
    std::vector<const Author *> out;
    for (const auto &author : authors)
        if (author.device() == device) out.push_back(&author);
    return out;
}

std::vector<const Seat *> CircleManifest::seatsOf(const Author &author) const
{
    std::vector<const Seat *> out;
    for (const auto &seat : seats)
        if (seat.status != SeatStatus::Closed &&
            std::find(seat.holders.begin(), seat.holders.end(), author.member) != seat.holders.end())
            out.push_back(&seat);
    return out;
}

bool CircleManifest::holds(const Author &author, SeatId id) const
{
    const auto held = seatsOf(author);
    return std::any_of(held.begin(), held.end(), [&](const auto *seat) { return seat->id == id; });
}

void CircleManifest::nameLockedAuthors()
{
    lockedAuthors.clear();
    for (const auto &author : authors)
        if (author.writesLocked()) lockedAuthors.push_back(author.signingKey);
    std::sort(lockedAuthors.begin(), lockedAuthors.end());
}

} // namespace pipit
