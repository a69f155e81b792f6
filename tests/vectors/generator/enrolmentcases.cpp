// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/story.h"

#include "core/format/enrolment.h"

namespace pipit::vectors {

namespace {

EnrolCode copyOf(const EnrolCode &code)
{
    return {code.authority, code.authorityManifest, code.circle, code.seat, code.secret.clone(), code.expiresSeconds, code.host};
}

Bytes codeBytes(const EnrolCode &code)
{
    return *fromBase45(code.encode());
}

void codeCases(Area &area, const EnrolCode &code)
{
    const auto put = [&](const char *name, const std::string &said, bool faulty, Code why = {}) {
        auto &one = area.add(QString::fromUtf8(name), faulty ? QString::fromUtf8(name) : QString());
        one.insert(QStringLiteral("do"), QStringLiteral("code"));
        one.insert(QStringLiteral("text"), text(said));
        const auto read = EnrolCode::decode(said);
        if (!faulty && !read) qFatal("%s", name);
        one.insert(QStringLiteral("expect"), faulty ? mustFail(name, read, why)
                                                    : QJsonObject{{QStringLiteral("authority_id"), hexed(read->authority.view())},
                                                                  {QStringLiteral("authority_hash"), hexed(read->authorityManifest.view())},
                                                                  {QStringLiteral("circle_id"), hexed(read->circle.view())},
                                                                  {QStringLiteral("seat"), int(read->seat)},
                                                                  {QStringLiteral("secret"), hexed(read->secret.view())},
                                                                  {QStringLiteral("expires"), qint64(read->expiresSeconds)},
                                                                  {QStringLiteral("host"), text(read->host)},
                                                                  {QStringLiteral("enrol_id"), hexed(read->id().view())}});
    };
    const auto changed = [&](const char *fault, Code why, auto change) {
        auto bytes = codeBytes(code);
        change(bytes);
        put(fault, toBase45(bytes), true, why);
    };
    put("a code", code.encode(), false);
    auto named = copyOf(code);
    named.host = "hub.example.org:8443";
    put("a code with a name", named.encode(), false);
    auto spaced = copyOf(code);
    spaced.authority.bytes[0] = 5; // 01 05 is " 50"
    put("a code that begins with a space", spaced.encode(), false);
    put("a code without the space that it began with", spaced.encode().substr(1), false);
    put("a code in white space", "\t" + code.encode() + "\r\n", false);
    put("no characters", "", true, Code::Corrupt);
    put("one character", "0", true, Code::Corrupt);
    put("small letters", "bb8", true, Code::Corrupt);
    put("a triplet over 65,535", ":::", true, Code::Corrupt);
    put("a pair over 255", "BB8::", true, Code::Corrupt);
    auto cut = code.encode();
    cut.pop_back();
    cut.pop_back();
    put("cut by two characters", cut, true, Code::Corrupt);
    changed("version 2", Code::TooNew, [](Bytes &bytes) { bytes[0] = 2; });
    changed("no host", Code::Corrupt, [](Bytes &bytes) { bytes.resize(86); });
    changed("a host of 256 bytes", Code::Corrupt, [](Bytes &bytes) { bytes.resize(86 + 256, 'a'); });
    changed("seat 0", Code::Corrupt, [](Bytes &bytes) { bytes[65] = 0; });
    changed("a space in the host", Code::Corrupt, [](Bytes &bytes) { bytes[88] = ' '; });
    changed("a host that is not ASCII", Code::Corrupt, [](Bytes &bytes) { bytes[88] = 0xc3; });
}

void messageCase(Area &area, const char *what, const char *name, const EnrolCode &code, const Bytes &message, QJsonObject expect, bool faulty)
{
    auto &one = area.add(QString::fromUtf8(name), faulty ? QString::fromUtf8(name) : QString());
    one.insert(QStringLiteral("do"), QString::fromLatin1(what));
    one.insert(QStringLiteral("code"), text(code.encode()));
    one.insert(QStringLiteral("message"), hexed(message));
    one.insert(QStringLiteral("expect"), expect);
}

void requestCases(Area &area, const Cast &cast, const EnrolCode &code, EnrolRequest request)
{
    const auto &iro = cast.t.iro;
    const auto good = request.encode(code, iro.author, iro.device);
    const auto read = EnrolRequest::decode(good, code);
    if (!read) qFatal("request");
    messageCase(area, "E1", "a request", code, good,
                {{QStringLiteral("ed_pk"), hexed(read->signingKey.view())}, {QStringLiteral("kem_pk"), hexed(read->kemKey.view())},
                 {QStringLiteral("device_pk"), hexed(read->deviceKey.view())}, {QStringLiteral("seat_pk"), hexed(read->seatKey.view())},
                 {QStringLiteral("escrow"), hexed(read->escrow)}, {QStringLiteral("epoch"), int(read->seatEpoch)}}, false);
    const auto refuse = [&](const char *fault, const Bytes &message, Code why, const EnrolCode *by = nullptr) {
        const auto &useCode = by ? *by : code;
        messageCase(area, "E1", fault, useCode, message, mustFail(fault, EnrolRequest::decode(message, useCode), why), true);
    };
    const auto changed = [&](const char *fault, Code why, auto change) {
        auto one = request;
        change(one);
        refuse(fault, one.encode(code, iro.author, iro.device), why);
    };
    auto otherCode = copyOf(code);
    otherCode.secret = EnrolSecret(Bytes(16, 1));
    refuse("another secret", good, Code::Refused, &otherCode);
    auto otherSeat = copyOf(code);
    otherSeat.seat = 3;
    refuse("a code for another seat", good, Code::Refused, &otherSeat);
    auto otherCircle = copyOf(code);
    otherCircle.circle = CircleId{{1}};
    refuse("a code for another circle", good, Code::Refused, &otherCircle);
    refuse("author's signature by another key", request.encode(code, cast.t.carer.author, iro.device), Code::Refused);
    refuse("device's signature by another key", request.encode(code, iro.author, cast.t.carer.device), Code::Refused);
    auto bytes = good;
    bytes[20] ^= 1;
    refuse("a bit of the payload", bytes, Code::Refused);
    bytes = good;
    bytes.back() ^= 1;
    refuse("a bit of the MAC", bytes, Code::Refused);
    bytes = good;
    bytes.pop_back();
    refuse("a byte less", bytes, Code::Corrupt);
    bytes = good;
    bytes.push_back(0);
    refuse("a byte more", bytes, Code::Corrupt);
    refuse("no bytes", {}, Code::Corrupt);
    refuse("4,097 bytes", Bytes(4'097), Code::TooBig);
    changed("an escrow of 79 bytes", Code::Corrupt, [](auto &r) { r.escrow.pop_back(); });
    changed("seat 0", Code::Corrupt, [](auto &r) { r.seat = 0; });
    changed("epoch 0", Code::Corrupt, [](auto &r) { r.seatEpoch = 0; });
    request.lockedKey = cast.t.child.author.publicKey();
    const auto childs = request.encode(code, iro.author, iro.device);
    messageCase(area, "E1", "a request with an author that writes while locked", code, childs,
                {{QStringLiteral("ed_pk"), hexed(read->signingKey.view())}, {QStringLiteral("kem_pk"), hexed(read->kemKey.view())},
                 {QStringLiteral("device_pk"), hexed(read->deviceKey.view())}, {QStringLiteral("seat_pk"), hexed(read->seatKey.view())},
                 {QStringLiteral("escrow"), hexed(read->escrow)}, {QStringLiteral("epoch"), int(read->seatEpoch)},
                 {QStringLiteral("locked_pk"), hexed(request.lockedKey->view())}}, false);
}

} // namespace

Area enrolmentCases()
{
    Area area("Enrolment, FORMAT.md §13: the code, E1, E3 and the escrow; `do` says which.");
    Cast cast(19);
    auto &t = cast.t;
    const EnrolCode code{t.authority.authorityId, sha256(t.authority.encode()), t.circle, 2, EnrolSecret(Bytes(16, 0x5e)), 1'800'000'000, "127.0.0.1:8443"};
    codeCases(area, code);
    EnrolRequest request;
    request.signingKey = t.iro.author.publicKey();
    request.kemKey = t.iro.kem.pub;
    request.deviceKey = t.iro.device.publicKey();
    request.circle = t.circle;
    request.seat = 2;
    request.nonce.fill(0x0e);
    request.seatKey = t.iro.seatKey.pub;
    request.escrow = *sealEscrow(t.records.pub, t.circle, 2, 1, t.iro.seatKey.secret, t.rng);
    requestCases(area, cast, code, request);

    const auto reply = EnrolReply{2, Hash{{4}}}.encode(code);
    const QJsonObject said{{QStringLiteral("circle_version"), QStringLiteral("2")}, {QStringLiteral("circle_hash"), hexed(Hash{{4}}.view())}};
    messageCase(area, "E3", "a reply", code, reply, said, false);
    const auto sealed = *sealSeatKey(t.iro.kem.pub, t.circle, 2, 1, t.iro.seatKey.secret, t.rng);
    const auto further = EnrolReply{2, Hash{{4}}, sealed}.encode(code);
    auto saidMore = said;
    saidMore.insert(QStringLiteral("seat_key"), hexed(sealed));
    messageCase(area, "E3", "a reply with the seat's key", code, further, saidMore, false);
    const auto refuse = [&](const char *fault, Bytes message, Code why) {
        messageCase(area, "E3", fault, code, message, mustFail(fault, EnrolReply::decode(message, code), why), true);
    };
    auto bytes = reply;
    bytes[7] ^= 1;
    refuse("another version", bytes, Code::Refused);
    bytes = reply;
    bytes[8] ^= 1;
    refuse("another hash", bytes, Code::Refused);
    bytes = reply;
    bytes.back() ^= 1;
    refuse("another MAC", bytes, Code::Refused);
    bytes = further;
    bytes[40] ^= 1;
    refuse("another seat's key", bytes, Code::Refused);
    refuse("151 bytes", Bytes(further.begin(), further.end() - 1), Code::Corrupt);
    refuse("half a seat's key", EnrolReply{2, Hash{{4}}, Bytes(sealed.begin(), sealed.begin() + 40)}.encode(code), Code::Corrupt);
    refuse("71 bytes", Bytes(reply.begin(), reply.end() - 1), Code::Corrupt);
    refuse("the MAC of an E1", concat(ByteView(reply).first(40), hmacSha256(hkdf({code.secret.view()}, code.id().view(), {asBytes(label::enrolMac)}).view(),
                                                                             {asBytes(label::enrolRequest), ByteView(reply).first(40)}).view()), Code::Refused);

    // Both are a seat's secret key, sealed for somebody under a label of its own.
    const auto sealedKey = [&](const char *what, const char *reader, const char *field, auto open, const char *name, SeatId seat, std::uint32_t epoch,
                               const hpke::KeyPair &key, const Bytes &bytesOfIt, bool faulty, Code why) {
        auto &one = area.add(QString::fromUtf8(name), faulty ? QString::fromUtf8(name) : QString());
        one.insert(QStringLiteral("do"), QLatin1String(what));
        one.insert(QLatin1String(reader), hexed(key.secret.view()));
        one.insert(QStringLiteral("circle_id"), hexed(t.circle.view()));
        one.insert(QStringLiteral("seat"), int(seat));
        one.insert(QStringLiteral("epoch"), int(epoch));
        one.insert(QLatin1String(field), hexed(bytesOfIt));
        const auto opened = open(key, t.circle, seat, epoch, bytesOfIt);
        if (!faulty && !opened) qFatal("%s", name);
        one.insert(QStringLiteral("expect"), faulty ? mustFail(name, opened, why)
                                                    : QJsonObject{{QStringLiteral("secret"), hexed(opened->secret.view())}, {QStringLiteral("public"), hexed(opened->pub.view())}});
    };
    const auto seatKey = [&](const char *name, SeatId seat, std::uint32_t epoch, const hpke::KeyPair &author, const Bytes &key, bool faulty, Code why = {}) {
        sealedKey("seat key", "author_secret", "sealed", openSeatKey, name, seat, epoch, author, key, faulty, why);
    };
    seatKey("a seat's key", 2, 1, t.iro.kem, sealed, false);
    seatKey("a seat's key as another seat's", 3, 1, t.iro.kem, sealed, true, Code::WrongKey);
    seatKey("a seat's key as of another epoch", 2, 2, t.iro.kem, sealed, true, Code::WrongKey);
    seatKey("a seat's key for somebody else", 2, 1, t.records, sealed, true, Code::WrongKey);
    seatKey("an escrow as a seat's key", 2, 1, t.records, request.escrow, true, Code::WrongKey);
    seatKey("a seat's key a byte short", 2, 1, t.iro.kem, Bytes(sealed.begin(), sealed.end() - 1), true, Code::Corrupt);

    const auto escrow = [&](const char *name, SeatId seat, std::uint32_t epoch, const hpke::KeyPair &records, const Bytes &key, bool faulty, Code why = {}) {
        sealedKey("escrow", "records_secret", "escrow", openEscrow, name, seat, epoch, records, key, faulty, why);
    };
    escrow("an escrow", 2, 1, t.records, request.escrow, false);
    escrow("an escrow of another seat", 3, 1, t.records, request.escrow, true, Code::WrongKey);
    escrow("an escrow of another epoch", 2, 2, t.records, request.escrow, true, Code::WrongKey);
    escrow("an escrow with another key", 2, 1, t.iro.seatKey, request.escrow, true, Code::WrongKey);
    escrow("an escrow a byte short", 2, 1, t.records, Bytes(request.escrow.begin(), request.escrow.end() - 1), true, Code::Corrupt);
    return area;
}

} // namespace pipit::vectors
