// SPDX-License-Identifier: Apache-2.0
#include "core/format/enrolment.h"

#include "core/crypto/aead.h"
#include "core/format/cborfields.h"

namespace pipit {

namespace {

constexpr std::string_view base45Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr std::size_t codeFixedSize = 1 + 16 + 32 + 16 + 1 + 16 + 4;
constexpr std::size_t sealedKeySize = 32 + 32 + aeadTagSize; // enc, secret key, tag

bool isHost(ByteView text)
{
    return std::all_of(text.begin(), text.end(), [](auto c) { return c > ' ' && c < 0x7f; });
}

Key32 macKey(const EnrolCode &code)
{
    return hkdf({code.secret.view()}, code.id().view(), {asBytes(label::enrolMac)});
}

Bytes keyInfo(label::Label which, const CircleId &circle, SeatId seat, std::uint32_t epoch)
{
    Bytes info = concat(asBytes(which), circle.view());
    info.push_back(seat);
    putBigEndian(info, epoch);
    return info;
}

Result<Bytes> sealKey(const hpke::PublicKey &reader, ByteView info, const hpke::SecretKey &secret, Rng &rng)
{
    PIPIT_TRY_SET(const auto sealed, hpke::sealBase(reader, info, {}, secret.view(), rng));
    return concat(sealed.enc.view(), sealed.ciphertext);
}

Result<hpke::KeyPair> openKey(const hpke::KeyPair &reader, ByteView info, ByteView sealed)
{
    if (sealed.size() != sealedKeySize) return Error{Code::Corrupt, "sealed key of the wrong size"};
    const auto enc = *hpke::Encapsulated::from(sealed.first(32));
    PIPIT_TRY_SET(const auto secret, hpke::openBase(reader, enc, info, {}, sealed.subspan(32)));
    return hpke::KeyPair::fromSecret(hpke::SecretKey(secret.view()));
}

Bytes requestPayload(const EnrolRequest &r)
{
    cbor::Writer out;
    out.map(r.lockedKey ? 10 : 9);
    out.unsignedInt(1).bytes(r.signingKey.view());
    out.unsignedInt(2).bytes(r.kemKey.view());
    out.unsignedInt(3).bytes(r.deviceKey.view());
    out.unsignedInt(4).bytes(r.circle.view());
    out.unsignedInt(5).unsignedInt(r.seat);
    out.unsignedInt(6).bytes(r.nonce);
    out.unsignedInt(7).bytes(r.seatKey.view());
    out.unsignedInt(8).unsignedInt(r.seatEpoch);
    out.unsignedInt(9).bytes(r.escrow);
    if (r.lockedKey) out.unsignedInt(10).bytes(r.lockedKey->view());
    return out.take();
}

Result<EnrolRequest> readRequest(ByteView payload)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(payload));
    EnrolRequest r;
    PIPIT_TRY(cbor::fields(reader, {1, 2, 3, 4, 5, 6, 7, 8, 9}, [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        switch (key) {
        case 1: PIPIT_FIELD(r.signingKey, in.id<SigningPublicKey>());
        case 2: PIPIT_FIELD(r.kemKey, in.id<hpke::PublicKey>());
        case 3: PIPIT_FIELD(r.deviceKey, in.id<SigningPublicKey>());
        case 4: PIPIT_FIELD(r.circle, in.id<CircleId>());
        case 5: {
            PIPIT_TRY_SET(const auto seat, in.unsignedUpTo(255));
            if (seat == 0) return Error{Code::Corrupt, "seat 0"};
            r.seat = static_cast<SeatId>(seat);
            return {};
        }
        case 6: {
            PIPIT_TRY_SET(const auto nonce, in.bytes());
            if (nonce.size() != r.nonce.size()) return Error{Code::Corrupt, "nonce"};
            std::copy(nonce.begin(), nonce.end(), r.nonce.begin());
            return {};
        }
        case 7: PIPIT_FIELD(r.seatKey, in.id<hpke::PublicKey>());
        case 8: {
            PIPIT_TRY_SET(const auto epoch, in.unsignedUpTo(UINT32_MAX));
            if (epoch == 0) return Error{Code::Corrupt, "epoch 0"};
            r.seatEpoch = static_cast<std::uint32_t>(epoch);
            return {};
        }
        case 9: {
            PIPIT_TRY_SET(const auto escrow, in.bytes());
            if (escrow.size() != sealedKeySize) return Error{Code::Corrupt, "escrow of the wrong size"};
            r.escrow = toBytes(escrow);
            return {};
        }
        case 10: PIPIT_FIELD(r.lockedKey, in.id<SigningPublicKey>());
        default: return Error{Code::TooNew, "enrolment key"};
        }
    }));
    return r;
}

} // namespace

std::string toBase45(ByteView bytes)
{
    std::string out;
    out.reserve(bytes.size() / 2 * 3 + 2); // a string that grows leaves what it held behind, and some of it is secret
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        unsigned value = pair ? bytes[i] * 256u + bytes[i + 1] : bytes[i];
        for (int k = 0; k < (pair ? 3 : 2); ++k, value /= 45) out.push_back(base45Alphabet[value % 45]);
    }
    return out;
}

std::optional<Bytes> fromBase45(std::string_view text)
{
    if (text.size() % 3 == 1) return std::nullopt;
    Bytes out;
    out.reserve(text.size() / 3 * 2 + 1);
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const auto part = text.substr(i, 3);
        std::size_t value = 0;
        for (std::size_t k = part.size(); k-- > 0;) {
            const auto digit = base45Alphabet.find(part[k]);
            if (digit == std::string_view::npos) return std::nullopt;
            value = value * 45 + digit;
        }
        if (value > (part.size() == 3 ? 0xffffu : 0xffu)) return std::nullopt;
        if (part.size() == 3) out.push_back(static_cast<std::uint8_t>(value >> 8));
        out.push_back(static_cast<std::uint8_t>(value));
    }
    return out;
}

EnrolId EnrolCode::id() const
{
    return *EnrolId::from(hkdf({secret.view()}, {}, {asBytes(label::enrolId)}).view().first(8));
}

std::string EnrolCode::encode() const
{
    const std::uint8_t version[] = {1}, seatByte[] = {seat};
    Bytes expires;
    putBigEndian(expires, expiresSeconds);
    Bytes bytes = concat(version, authority.view(), authorityManifest.view(), circle.view(), seatByte, secret.view(), expires,
                         asBytes(host));
    auto text = toBase45(bytes);
    wipe(bytes);
    return text;
}

namespace {

Result<EnrolCode> readExactly(std::string_view text)
{
    auto bytes = fromBase45(text);
    if (!bytes || bytes->empty()) return Error{Code::Corrupt, "not an enrolment code"};
    if (bytes->front() != 1) return Error{Code::TooNew, "enrolment code version"};
    const ByteView in = *bytes;
    if (in.size() <= codeFixedSize || in.size() > codeFixedSize + 255 || in[65] == 0 || !isHost(in.subspan(codeFixedSize)))
        return Error{Code::Corrupt, "enrolment code"};
    EnrolCode code;
    code.authority = *AuthorityId::from(in.subspan(1, 16));
    code.authorityManifest = *Hash::from(in.subspan(17, 32));
    code.circle = *CircleId::from(in.subspan(49, 16));
    code.seat = in[65];
    code.secret = EnrolSecret(in.subspan(66, 16));
    code.expiresSeconds = bigEndian<std::uint32_t>(in.subspan(82, 4));
    code.host = std::string(asText(in.subspan(86)));
    wipe(*bytes);
    return code;
}

} // namespace

Result<EnrolCode> EnrolCode::decode(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n";
    const auto first = text.find_first_not_of(white);
    if (first == std::string_view::npos) return readExactly({});
    text = text.substr(first, text.find_last_not_of(white) + 1 - first);
    auto code = readExactly(text);
    if (code) return code;
    std::string again; // one code in 43 begins with a space, and whoever copies a text loses that
    again.reserve(text.size() + 1);
    again.append(1, ' ').append(text);
    auto whole = readExactly(again);
    wipe({reinterpret_cast<std::uint8_t *>(again.data()), again.size()});
    return whole ? std::move(whole) : std::move(code);
}

Bytes EnrolRequest::encode(const EnrolCode &code, const SigningKey &author, const SigningKey &device) const
{
    const auto payload = requestPayload(*this);
    const auto mac = hmacSha256(macKey(code).view(), {asBytes(label::enrolRequest), payload});
    cbor::Writer out;
    out.array(4).bytes(payload).bytes(author.signHashed(label::signEnrol, payload).view());
    out.bytes(device.signHashed(label::signEnrol, payload).view()).bytes(mac.view());
    return out.take();
}

Result<EnrolRequest> EnrolRequest::decode(ByteView bytes, const EnrolCode &code)
{
    if (bytes.size() > limits::maxEnrolMessage) return Error{Code::TooBig, "enrolment message"};
    PIPIT_TRY_SET(auto in, cbor::Reader::open(bytes));
    PIPIT_TRY(in.arrayOf(4));
    PIPIT_TRY_SET(const auto payload, in.bytes());
    PIPIT_TRY_SET(const auto byAuthor, in.id<Signature>());
    PIPIT_TRY_SET(const auto byDevice, in.id<Signature>());
    PIPIT_TRY_SET(const auto mac, in.bytes());
    if (!equalSecret(hmacSha256(macKey(code).view(), {asBytes(label::enrolRequest), payload}).view(), mac))
        return Error{Code::Refused, "enrolment not by the holder of the code"};
    PIPIT_TRY_SET(auto request, readRequest(payload));
    if (!verifyHashed(request.signingKey, label::signEnrol, payload, byAuthor) ||
        !verifyHashed(request.deviceKey, label::signEnrol, payload, byDevice))
        return Error{Code::Refused, "enrolment signatures"};
    if (request.circle != code.circle || request.seat != code.seat)
        return Error{Code::Refused, "enrolment for another circle or seat"};
    return request;
}

Result<Bytes> sealEscrow(const hpke::PublicKey &records, const CircleId &circle, SeatId seat, std::uint32_t epoch,
                         const hpke::SecretKey &secret, Rng &rng)
{
    return sealKey(records, keyInfo(label::escrow, circle, seat, epoch), secret, rng);
}

Result<hpke::KeyPair> openEscrow(const hpke::KeyPair &records, const CircleId &circle, SeatId seat, std::uint32_t epoch, ByteView escrow)
{
    return openKey(records, keyInfo(label::escrow, circle, seat, epoch), escrow);
}

Result<Bytes> sealSeatKey(const hpke::PublicKey &author, const CircleId &circle, SeatId seat, std::uint32_t epoch,
                          const hpke::SecretKey &secret, Rng &rng)
{
    return sealKey(author, keyInfo(label::enrolKey, circle, seat, epoch), secret, rng);
}

Result<hpke::KeyPair> openSeatKey(const hpke::KeyPair &author, const CircleId &circle, SeatId seat, std::uint32_t epoch, ByteView sealed)
{
    return openKey(author, keyInfo(label::enrolKey, circle, seat, epoch), sealed);
}

Bytes EnrolReply::encode(const EnrolCode &code) const
{
    Bytes out;
    putBigEndian(out, circleVersion);
    out.insert(out.end(), circleHash.bytes.begin(), circleHash.bytes.end());
    out.insert(out.end(), seatKey.begin(), seatKey.end());
    const auto mac = hmacSha256(macKey(code).view(), {asBytes(label::enrolReply), out});
    return concat(out, mac.view());
}

Result<EnrolReply> EnrolReply::decode(ByteView bytes, const EnrolCode &code)
{
    constexpr std::size_t shortest = 8 + 32 + 32;
    if (bytes.size() != shortest && bytes.size() != shortest + sealedKeySize) return Error{Code::Corrupt, "enrolment reply of the wrong size"};
    const auto said = bytes.first(bytes.size() - 32);
    if (!equalSecret(hmacSha256(macKey(code).view(), {asBytes(label::enrolReply), said}).view(), bytes.last(32)))
        return Error{Code::Refused, "enrolment reply not by the officer"};
    return EnrolReply{bigEndian<std::uint64_t>(said), *Hash::from(said.subspan(8, 32)), toBytes(said.subspan(40))};
}

} // namespace pipit
