// SPDX-License-Identifier: Apache-2.0
#include "core/book/pagecodec.h"
#include "core/book/strokecodec.h"
#include "core/format/blob.h"
#include "core/format/body.h"
#include "core/format/keycard.h"
#include "core/format/keyslots.h"
#include "core/format/padme.h"
#include "tests/core/format/vectorreaders.h"
#include "tests/support/sayingjson.h"

namespace pipit::test {

namespace {

class VectorKeyStore final : public KeyStore
{
public:
    VectorKeyStore(int level, Bytes key) : m_level(static_cast<HardwareLevel>(level)), m_key(std::move(key)) {}
    HardwareLevel level() const override { return m_level; }
    Result<SecretBytes> prf(ByteView input) override
    {
        return m_level == HardwareLevel::None ? SecretBytes(32) : SecretBytes(hmacSha256(m_key, {input}).view());
    }
    Result<SecretBytes> deviceKey() override { return SecretBytes(32); }

private:
    HardwareLevel m_level;
    Bytes m_key;
};

struct MadeBlob
{
    Bytes media, sealed;
    SealedBlob info;
};

MadeBlob make(const QJsonObject &base)
{
    MadeBlob out;
    out.media.resize(std::size_t(base.value(QStringLiteral("media_length")).toDouble()));
    const auto start = std::size_t(base.value(QStringLiteral("media_start")).toInt());
    for (std::size_t i = 0; i < out.media.size(); ++i) out.media[i] = static_cast<std::uint8_t>((7 * i + start) % 251);
    MemorySink sink;
    BlobWriter writer(BlobKey(bytesOf(base, "fk")), *agestream::Nonce::from(bytesOf(base, "nonce")), sink, limits::maxFormatBlob);
    if (!writer.write(out.media)) qFatal("blob");
    out.info = *writer.finish();
    out.sealed = sink.take();
    return out;
}

QString paddedSizes(const QJsonObject &whole)
{
    for (const auto each : whole.value(QStringLiteral("padded")).toArray()) {
        const auto row = each.toObject();
        const auto length = digitsOf(row, "length");
        if (padme(length) != digitsOf(row, "padme") || paddedSize(length, limits::minPaddedBlob) != digitsOf(row, "blob") ||
            paddedSize(length, limits::minPaddedBody) != digitsOf(row, "body"))
            return QStringLiteral("padded size of %1").arg(length);
    }
    return {};
}

void edit(Bytes &bytes, const QJsonObject &step, const QJsonObject &blobs)
{
    const auto number = [&](const char *key) { return std::size_t(step.value(QLatin1String(key)).toDouble()); };
    if (step.contains(QStringLiteral("at"))) {
        bytes.at(number("at")) ^= bytesOf(step, "xor").at(0);
    } else if (step.contains(QStringLiteral("cut_to"))) {
        bytes.resize(number("cut_to"));
    } else if (step.contains(QStringLiteral("append"))) {
        const auto more = bytesOf(step, "append");
        bytes.insert(bytes.end(), more.begin(), more.end());
    } else {
        const auto source = make(blobs.value(textOf(step, "of")).toObject()).sealed;
        std::copy_n(source.begin() + std::ptrdiff_t(number("from")), number("size"), bytes.begin() + std::ptrdiff_t(number("copy_to")));
    }
}

QJsonArray pointsOf(const std::vector<InkPoint> &points)
{
    QJsonArray out;
    for (const auto &p : points) out.append(QJsonArray{p.x, p.y, int(p.pressure), qint64(p.ms)});
    return out;
}

/// Only what a page says, in the words of the vectors.
struct ObjectWords
{
    QJsonObject out;
    void put(const char *key, const QJsonValue &value) { out.insert(QLatin1String(key), value); }
    void operator()(const Stroke &s) { put("kind", 1), put("tool", int(s.tool)), put("colour", qint64(s.colour)), put("width", s.width), put("points", pointsOf(s.points)); }
    void operator()(const Sticker &s) { put("kind", 2), put("set", int(s.set)), put("id", int(s.id)), put("skin", int(s.skin)); }
    void operator()(const TextBox &b) { put("kind", 3), put("w", b.w), put("size", b.size), put("colour", qint64(b.colour)), put("text", QString::fromStdString(b.text)); }
    void operator()(const Photo &p) { put("kind", 4), put("w", p.w), put("h", p.h), put("blob", qint64(p.blob)); }
    void operator()(const VoiceNote &v) { put("kind", 5), put("blob", qint64(v.blob)), put("ms", qint64(v.ms)), put("waveform", hexOf(v.waveform)); }
    void operator()(const VideoClip &c) { put("kind", 6), put("blob", qint64(c.blob)), put("ms", qint64(c.ms)); }
};

} // namespace

QString readBlob(const QJsonObject &one, const QJsonObject &whole)
{
    if (const auto wrong = paddedSizes(whole); !wrong.isEmpty()) return wrong;
    const auto blobs = whole.value(QStringLiteral("blobs")).toObject();
    const auto base = blobs.value(textOf(one, "blob")).toObject();
    auto made = make(base);
    if (hexOf(made.info.id.view()) != textOf(base, "blob_id") || made.sealed.size() != std::size_t(base.value(QStringLiteral("size")).toDouble()) ||
        hexOf(sha256(made.media).view()) != textOf(base, "media_sha256"))
        return QStringLiteral("the blob before edits is another");
    for (const auto step : one.value(QStringLiteral("edits")).toArray()) edit(made.sealed, step.toObject(), blobs);
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    const MemorySource source(std::move(made.sealed));
    const auto length = digitsOf(one, "true_length");
    const auto reader = BlobReader::open(source, BlobKey(bytesOf(one, "fk")), length);
    const auto when = textOf(expect, "when");
    if (!reader) return when == QStringLiteral("open") ? sameFailure(reader, expect) : QStringLiteral("refused at once");
    if (when == QStringLiteral("open")) return QStringLiteral("opened");
    Bytes out(static_cast<std::size_t>(length));
    const auto read = (*reader)->readAt(0, out);
    if (when == QStringLiteral("read")) return sameFailure(read, expect);
    return same(QStringLiteral("media"), read ? hexOf(sha256(out).view()) : wordOf(read.code()), textOf(expect, "media_sha256"));
}

QString readBody(const QJsonObject &one, const QJsonObject &)
{
    const auto padded = bytesOf(one, "padded");
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    int reason = 0;
    const auto inner = unpadBody(padded);
    const auto body = inner ? Body::decode(*inner) : Result<Body>(inner.error());
    const auto codeOf = [](const Error &error) { return error.code == Code::TooNew ? 704 : 703; };
    if (!inner) reason = 702;
    else if (!body) reason = codeOf(body.error());
    else {
        const auto blobs = one.value(QStringLiteral("blobs")).toArray();
        bool same = std::size_t(blobs.size()) == body->media.size();
        for (qsizetype i = 0; same && i < blobs.size(); ++i) same = hexOf(body->media[std::size_t(i)].blob.view()) == blobs[i].toString();
        const auto kind = body->kind();
        const bool receives = body->type == EntryType::Receipt, grants = body->type == EntryType::Grant;
        const auto receipt = receives ? ReceiptContent::decode(body->content) : Result<ReceiptContent>(ReceiptContent{});
        const auto grant = grants ? GrantContent::decode(body->content) : Result<GrantContent>(GrantContent{});
        if (!same) reason = 703;
        else if (!kind) reason = codeOf(kind.error());
        else if ((receives || grants) && body->target) reason = 703;
        else if (!receipt) reason = codeOf(receipt.error());
        else if (!grant) reason = codeOf(grant.error());
        else if (grants && grant->encode() != body->content) return QStringLiteral("does not write the grant back the same");
    }
    if (const auto wanted = expect.value(QStringLiteral("reason")).toInt(); reason != wanted) return QStringLiteral("reason %1, not %2").arg(reason).arg(wanted);
    if (reason) return {};
    const auto said = textOf(expect, "cbor");
    if (hexOf(padBody(body->encode())) != textOf(one, "padded")) return QStringLiteral("does not write back the same");
    return same(QStringLiteral("cbor"), hexOf(*inner), said);
}

QString readDirectory(const QJsonObject &one, const QJsonObject &)
{
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    const auto content = bytesOf(one, "content");
    const auto read = DirectoryContent::decode(content);
    if (expect.contains(QStringLiteral("kind"))) return sameFailure(read, expect);
    if (!read) return wordOf(read.code());
    QJsonArray people;
    for (const auto &person : read->people) people.append(QJsonArray{int(person.seat), QString::fromStdString(person.name), QString::fromStdString(person.face)});
    if (people != expect.value(QStringLiteral("people")).toArray()) return QStringLiteral("other people");
    QJsonArray covers;
    for (const auto &cover : read->covers)
        covers.append(QJsonArray{hexOf(cover.member.view()), int(cover.seat), QString::fromStdString(cover.name), QString::fromStdString(cover.face)});
    if (covers != expect.value(QStringLiteral("covers")).toArray()) return QStringLiteral("other covers");
    return same(QStringLiteral("content"), hexOf(read->encode()), hexOf(content));
}

QString readSayings(const QJsonObject &one, const QJsonObject &)
{
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    const auto content = bytesOf(one, "content");
    const auto read = readSaying(Kind(one.value(QStringLiteral("kind")).toInt()), content);
    if (expect.contains(QStringLiteral("kind"))) return sameFailure(read, expect);
    if (!read) return wordOf(read.code());
    if (read->words != expect.value(QStringLiteral("says")).toObject()) return QStringLiteral("says something else");
    return same(QStringLiteral("content"), hexOf(read->again), hexOf(content));
}

QString readKeyslots(const QJsonObject &one, const QJsonObject &)
{
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    if (one.contains(QStringLiteral("card"))) {
        const auto text = textOf(one, "card").toStdString();
        const auto card = KeyCard::read(asBytes(text));
        if (expect.contains(QStringLiteral("kind"))) return sameFailure(card, expect);
        if (!card) return wordOf(card.code());
        if (asText(card->text().view()) != text) return QStringLiteral("our writer gives another card");
        const auto profile = same(QStringLiteral("profile"), hexOf(card->profile), textOf(expect, "profile"));
        return profile.isEmpty() ? same(QStringLiteral("secret"), hexOf(card->slotSecret().view()), textOf(expect, "secret")) : profile;
    }
    const auto file = KeyslotFile::decode(bytesOf(one, "file"));
    if (!one.contains(QStringLiteral("secret"))) {
        if (expect.contains(QStringLiteral("kind"))) return sameFailure(file, expect);
        if (!file) return wordOf(file.code());
        QJsonArray types;
        for (const auto &slot : file->slots) types.append(int(slot.type));
        for (const auto &[type, body] : file->others) types.append(int(type));
        if (types != expect.value(QStringLiteral("types")).toArray()) return QStringLiteral("other slots");
        return same(QStringLiteral("tag"), hexOf(file->tag.view()), textOf(expect, "tag"));
    }
    if (!file) return wordOf(file.code());
    Argon2id argon;
    VectorKeyStore store(one.value(QStringLiteral("level")).toInt(), bytesOf(one, "prf_key"));
    const auto master = openSlot(file->tag, file->slots.front(), bytesOf(one, "secret"), argon, store);
    if (expect.contains(QStringLiteral("kind"))) return sameFailure(master, expect);
    return same(QStringLiteral("pmk"), master ? hexOf(master->view()) : wordOf(master.code()), textOf(expect, "pmk"));
}

QString readStrokes(const QJsonObject &one, const QJsonObject &)
{
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    InkBudget budget;
    const auto strokes = decodeStrokes(bytesOf(one, "group"), budget);
    if (expect.contains(QStringLiteral("kind"))) return sameFailure(strokes, expect);
    if (!strokes) return wordOf(strokes.code());
    QJsonArray got;
    for (const auto &stroke : *strokes) got.append(pointsOf(stroke));
    if (got != expect.value(QStringLiteral("strokes")).toArray()) return QStringLiteral("other points");
    std::vector<std::span<const InkPoint>> again(strokes->begin(), strokes->end());
    InkBudget more;
    const auto back = decodeStrokes(encodeStrokes(again), more);
    return back && *back == *strokes ? QString() : QStringLiteral("do not go there and back");
}

QString readPage(const QJsonObject &one, const QJsonObject &)
{
    const auto expect = one.value(QStringLiteral("expect")).toObject();
    const auto page = decodePage(bytesOf(one, "content"), bytesOf(one, "ink"));
    if (expect.contains(QStringLiteral("kind"))) return sameFailure(page, expect);
    if (!page) return wordOf(page.code());
    QJsonArray objects;
    for (const auto &object : page->objects) {
        ObjectWords words;
        words.put("x", object.place.x), words.put("y", object.place.y), words.put("scale", object.place.scale);
        words.put("turn", object.place.turn), words.put("flip", object.place.flip);
        std::visit([&](const auto &what) { words(what); }, object.what);
        objects.append(words.out);
    }
    QJsonObject got{{QStringLiteral("page_id"), hexOf(page->id.view())}, {QStringLiteral("w"), page->w}, {QStringLiteral("h"), page->h},
                    {QStringLiteral("paper"), qint64(page->paper)}, {QStringLiteral("template"), int(page->paperTemplate)},
                    {QStringLiteral("title"), QString::fromStdString(page->title)}, {QStringLiteral("objects"), objects}};
    if (page->prompt) got.insert(QStringLiteral("prompt"), QJsonArray{QString::fromStdString(page->prompt->pack), QString::fromStdString(page->prompt->id)});
    return got == expect.value(QStringLiteral("page")).toObject() ? QString() : QStringLiteral("another page");
}

} // namespace pipit::test
