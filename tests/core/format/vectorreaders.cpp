// SPDX-License-Identifier: Apache-2.0
#include "tests/core/format/vectorreaders.h"

#include "core/crypto/aead.h"
#include "core/format/enrolment.h"
#include "core/format/hlc.h"
#include "core/format/keyslots.h"
#include "tests/support/hex.h"

namespace pipit::test {

namespace {

QString readCbor(const QJsonObject &one, const QJsonObject &)
{
    const auto result = cbor::validate(bytesOf(one, "item"));
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    if (expect.contains(QStringLiteral("kind"))) return sameFailure(result, expect);
    return result ? QString() : QString::fromStdString(result.error().detail);
}

QString readLabel(const QJsonObject &one, const QJsonObject &whole)
{
    if (std::size_t(whole.value(QStringLiteral("cases")).toArray().size()) != label::all.size()) return QStringLiteral("another number of labels");
    const auto wanted = textOf(one, "label").toStdString();
    return std::find(label::all.begin(), label::all.end(), wanted) == label::all.end() ? QStringLiteral("not in the registry") : QString();
}

QString readClock(const QJsonObject &one, const QJsonObject &)
{
    const Hlc last{digitsOf(one, "last")};
    const auto wall = std::int64_t(one.value(QStringLiteral("wall_ms")).toDouble());
    if (one.contains(QStringLiteral("next"))) return same(QStringLiteral("next"), QString::number(last.next(wall).value), textOf(one, "next"));
    return same(QStringLiteral("seeing"), QString::number(last.seeing({digitsOf(one, "other")}, wall).value), textOf(one, "seeing"));
}

} // namespace

const std::map<QString, VectorReader> &vectorReaders()
{
    static const std::map<QString, VectorReader> readers{
        {QStringLiteral("cbor"), readCbor},         {QStringLiteral("labels"), readLabel},         {QStringLiteral("clock"), readClock},
        {QStringLiteral("keys"), readKeys},         {QStringLiteral("blob"), readBlob},            {QStringLiteral("body"), readBody},
        {QStringLiteral("envelope"), readEnvelopes}, {QStringLiteral("streams"), readEnvelopes},   {QStringLiteral("targets"), readEnvelopes},
        {QStringLiteral("kinds"), readEnvelopes},   {QStringLiteral("locked"), readEnvelopes},   {QStringLiteral("authority"), readDocuments},  {QStringLiteral("circle"), readDocuments},
        {QStringLiteral("freshness"), readDocuments}, {QStringLiteral("settings"), readDocuments}, {QStringLiteral("keyslots"), readKeyslots},
        {QStringLiteral("strokes"), readStrokes},   {QStringLiteral("page"), readPage},            {QStringLiteral("enrolment"), readEnrolment},
        {QStringLiteral("directory"), readDirectory}, {QStringLiteral("throttle"), readThrottle},     {QStringLiteral("sayings"), readSayings},
    };
    return readers;
}

Bytes bytesOf(const QJsonValue &value)
{
    return hex(value.toString().toStdString());
}

Bytes bytesOf(const QJsonObject &object, const char *key)
{
    const auto value = object.value(QLatin1String(key));
    if (!value.isString()) qFatal("a vector lacks %s", key);
    return bytesOf(value);
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

std::uint64_t digitsOf(const QJsonObject &object, const char *key)
{
    bool fine = false;
    const auto value = textOf(object, key).toULongLong(&fine);
    if (!fine) qFatal("a vector lacks the digits of %s", key);
    return value;
}

QString hexOf(ByteView bytes)
{
    return QString::fromStdString(toHex(bytes));
}

QString wordOf(Code code)
{
    switch (code) {
    case Code::Corrupt: return QStringLiteral("corrupt");
    case Code::WrongKey: return QStringLiteral("wrong-key");
    case Code::TooNew: return QStringLiteral("newer");
    case Code::Refused: return QStringLiteral("refused");
    case Code::Invalid: return QStringLiteral("invalid");
    case Code::TooBig: return QStringLiteral("too-big");
    default: return QStringLiteral("code %1").arg(int(code));
    }
}

QString same(const QString &what, const QString &got, const QString &wanted)
{
    return got == wanted ? QString() : QStringLiteral("%1 is %2, not %3").arg(what, got, wanted);
}

QString readKeys(const QJsonObject &one, const QJsonObject &)
{
    const auto what = textOf(one, "do");
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    const bool fails = expect.contains(QStringLiteral("kind"));
    const auto plaintext = [&](const Result<SecretBytes> &opened) {
        if (fails) return sameFailure(opened, expect);
        return same(QStringLiteral("plaintext"), opened ? hexOf(opened->view()) : wordOf(opened.code()), textOf(expect, "plaintext"));
    };
    if (what == QStringLiteral("hkdf"))
        return same(what, hexOf(hkdf({bytesOf(one, "ikm")}, bytesOf(one, "salt"), {bytesOf(one, "info")}).view()), textOf(expect, "key"));
    if (what == QStringLiteral("verify")) {
        const auto label = textOf(one, "label").toStdString();
        const auto message = bytesOf(one, "message");
        const auto signature = *Signature::from(bytesOf(one, "signature"));
        if (verifyHashed(*SigningPublicKey::from(bytesOf(one, "public_key")), label, message, signature) == fails) return QStringLiteral("verified otherwise");
        if (!one.contains(QStringLiteral("seed"))) return {};
        const auto key = SigningKey::fromSeed(SigningSeed(bytesOf(one, "seed")));
        return same(QStringLiteral("signature"), hexOf(key.signHashed(label, message).view()), textOf(one, "signature"));
    }
    if (what == QStringLiteral("hpke-open")) {
        const auto key = hpke::KeyPair::fromSecret(hpke::SecretKey(bytesOf(one, "secret_key")));
        if (const auto wrong = same(QStringLiteral("public key"), hexOf(key.pub.view()), textOf(one, "public_key")); !wrong.isEmpty()) return wrong;
        return plaintext(hpke::openBase(key, *hpke::Encapsulated::from(bytesOf(one, "enc")), bytesOf(one, "info"), bytesOf(one, "aad"), bytesOf(one, "ciphertext")));
    }
    if (what == QStringLiteral("unwrap"))
        return plaintext(wrapOpen(Key32(bytesOf(one, "key")), *WrapNonce::from(bytesOf(one, "nonce")), bytesOf(one, "data"), bytesOf(one, "wrapped")));
    const auto key = *SigningPublicKey::from(bytesOf(one, "public_key"));
    return same(what, hexOf(authorIdOf(key).view()) + hexOf(deviceIdOf(key).view()), textOf(expect, "author_id") + textOf(expect, "device_id"));
}

QString readEnrolment(const QJsonObject &one, const QJsonObject &)
{
    const auto what = textOf(one, "do");
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    const bool fails = expect.contains(QStringLiteral("kind"));
    const auto failedOr = [&](const auto &result, const QString &got, const QString &wanted) {
        return fails ? sameFailure(result, expect) : same(what, got, wanted);
    };
    const auto all = [&](std::initializer_list<const char *> keys) {
        QString out;
        for (const auto *key : keys) out += expect.value(QLatin1String(key)).toVariant().toString() + u' ';
        return out;
    };
    const auto join = [](std::initializer_list<QString> words) {
        QString out;
        for (const auto &word : words) out += word + u' ';
        return out;
    };
    if (what == QStringLiteral("code")) {
        const auto code = EnrolCode::decode(textOf(one, "text").toStdString());
        return failedOr(code, code ? join({hexOf(code->authority.view()), hexOf(code->authorityManifest.view()), hexOf(code->circle.view()), QString::number(code->seat),
                                           hexOf(code->secret.view()), QString::number(code->expiresSeconds), QString::fromStdString(code->host), hexOf(code->id().view())})
                                   : QString(),
                        all({"authority_id", "authority_hash", "circle_id", "seat", "secret", "expires", "host", "enrol_id"}));
    }
    if (what == QStringLiteral("escrow")) {
        const auto records = hpke::KeyPair::fromSecret(hpke::SecretKey(bytesOf(one, "records_secret")));
        const auto opened = openEscrow(records, *CircleId::from(bytesOf(one, "circle_id")), SeatId(one.value(QStringLiteral("seat")).toInt()),
                                       std::uint32_t(one.value(QStringLiteral("epoch")).toInt()), bytesOf(one, "escrow"));
        return failedOr(opened, opened ? join({hexOf(opened->secret.view()), hexOf(opened->pub.view())}) : QString(), all({"secret", "public"}));
    }
    if (what == QStringLiteral("seat key")) {
        const auto author = hpke::KeyPair::fromSecret(hpke::SecretKey(bytesOf(one, "author_secret")));
        const auto opened = openSeatKey(author, *CircleId::from(bytesOf(one, "circle_id")), SeatId(one.value(QStringLiteral("seat")).toInt()),
                                        std::uint32_t(one.value(QStringLiteral("epoch")).toInt()), bytesOf(one, "sealed"));
        return failedOr(opened, opened ? join({hexOf(opened->secret.view()), hexOf(opened->pub.view())}) : QString(), all({"secret", "public"}));
    }
    const auto code = EnrolCode::decode(textOf(one, "code").toStdString());
    if (!code) return QStringLiteral("the code does not read");
    if (what == QStringLiteral("E1")) {
        const auto request = EnrolRequest::decode(bytesOf(one, "message"), *code);
        return failedOr(request, request ? join({hexOf(request->signingKey.view()), hexOf(request->kemKey.view()), hexOf(request->deviceKey.view()),
                                                 hexOf(request->seatKey.view()), hexOf(request->escrow), QString::number(request->seatEpoch), request->lockedKey ? hexOf(request->lockedKey->view()) : QString()})
                                         : QString(),
                        all({"ed_pk", "kem_pk", "device_pk", "seat_pk", "escrow", "epoch", "locked_pk"}));
    }
    const auto reply = EnrolReply::decode(bytesOf(one, "message"), *code);
    return failedOr(reply, reply ? join({QString::number(reply->circleVersion), hexOf(reply->circleHash.view()), hexOf(reply->seatKey)}) : QString(),
                    all({"circle_version", "circle_hash", "seat_key"}));
}

} // namespace pipit::test
