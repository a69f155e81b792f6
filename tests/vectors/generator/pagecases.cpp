// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/cases.h"

#include "core/book/pagecodec.h"
#include "core/book/strokecodec.h"
#include "core/format/cbor.h"
#include "tests/support/hex.h"

namespace pipit::vectors {

namespace {

/// Deflate with stored blocks alone: the same bytes with every zlib.
Bytes stored(ByteView plain)
{
    Bytes out;
    do {
        const auto part = plain.first(std::min<std::size_t>(plain.size(), 65'535));
        plain = plain.subspan(part.size());
        const auto size = static_cast<std::uint16_t>(part.size()), inverse = static_cast<std::uint16_t>(~size);
        out.push_back(plain.empty() ? 1 : 0);
        for (const auto value : {size, inverse}) out.push_back(std::uint8_t(value)), out.push_back(std::uint8_t(value >> 8));
        out.insert(out.end(), part.begin(), part.end());
    } while (!plain.empty());
    return out;
}

/// So many zero bytes in one dynamic block of deflate, two bits for each 258 of them; made by hand, so that it is the
/// same with every zlib. Codes: literal 0 "10", end "11", length 258 "0"; one distance, 1.
Bytes deflatedZeros(std::size_t count)
{
    Bytes out;
    unsigned used = 8;
    const auto bits = [&](std::uint32_t value, unsigned width) { // low bit first
        for (unsigned i = 0; i < width; ++i) {
            if (used == 8) out.push_back(0), used = 0;
            out.back() |= std::uint8_t((value >> i & 1) << used++);
        }
    };
    bits(1, 1), bits(2, 2), bits(29, 5), bits(0, 5), bits(14, 4);
    // Lengths of the code for code lengths, in deflate's order 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1: 18 has one
    // bit ("0"), 1 and 2 have two ("10", "11", read from the left).
    for (const auto length : {0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2}) bits(std::uint32_t(length), 3);
    const auto zeros = [&](std::uint32_t run) { bits(0, 1), bits(run - 11, 7); };
    const auto one = [&] { bits(1, 1), bits(0, 1); };
    const auto two = [&] { bits(1, 1), bits(1, 1); };
    two(), zeros(138), zeros(117), two(), zeros(28), one(), one(); // 0; 1 to 255; 256; 257 to 284; 285; the distance
    bits(1, 1), bits(0, 1); // the first zero byte
    std::size_t left = count - 1;
    for (; left >= 258; left -= 258) bits(0, 1), bits(0, 1);
    for (; left > 0; --left) bits(1, 1), bits(0, 1);
    bits(1, 1), bits(1, 1);
    return out;
}

QJsonArray strokesJson(const std::vector<std::vector<InkPoint>> &strokes)
{
    QJsonArray out;
    for (const auto &stroke : strokes) {
        QJsonArray points;
        for (const auto &p : stroke) points.append(QJsonArray{p.x, p.y, int(p.pressure), qint64(p.ms)});
        out.append(points);
    }
    return out;
}

void strokeGood(Area &area, const char *name, const Bytes &group, const Bytes &plain = {})
{
    InkBudget budget;
    const auto strokes = decodeStrokes(group, budget);
    if (!strokes) qFatal("%s: %s", name, strokes.error().detail.c_str());
    auto &one = area.add(QString::fromUtf8(name));
    one.insert(QStringLiteral("group"), hexed(group));
    if (!plain.empty()) one.insert(QStringLiteral("plain"), hexed(plain));
    one.insert(QStringLiteral("expect"), QJsonObject{{QStringLiteral("strokes"), strokesJson(*strokes)}});
}

void strokeBad(Area &area, const char *fault, const Bytes &group, Code why)
{
    InkBudget budget;
    auto &one = area.add(QString::fromUtf8(fault), QString::fromUtf8(fault));
    one.insert(QStringLiteral("group"), hexed(group));
    one.insert(QStringLiteral("expect"), mustFail(fault, decodeStrokes(group, budget), why));
}

QJsonObject objectJson(const PageObject &object)
{
    QJsonObject out{{QStringLiteral("x"), object.place.x}, {QStringLiteral("y"), object.place.y}, {QStringLiteral("scale"), object.place.scale},
                    {QStringLiteral("turn"), object.place.turn}, {QStringLiteral("flip"), object.place.flip}};
    const auto put = [&](const char *key, const QJsonValue &value) { out.insert(QString::fromLatin1(key), value); };
    if (const auto *s = std::get_if<Stroke>(&object.what)) {
        put("kind", 1), put("tool", int(s->tool)), put("colour", qint64(s->colour)), put("width", s->width);
        put("points", strokesJson({s->points}).first());
    } else if (const auto *k = std::get_if<Sticker>(&object.what)) {
        put("kind", 2), put("set", int(k->set)), put("id", int(k->id)), put("skin", int(k->skin));
    } else if (const auto *b = std::get_if<TextBox>(&object.what)) {
        put("kind", 3), put("w", b->w), put("size", b->size), put("colour", qint64(b->colour)), put("text", text(b->text));
    } else if (const auto *p = std::get_if<Photo>(&object.what)) {
        put("kind", 4), put("w", p->w), put("h", p->h), put("blob", qint64(p->blob));
    } else if (const auto *v = std::get_if<VoiceNote>(&object.what)) {
        put("kind", 5), put("blob", qint64(v->blob)), put("ms", qint64(v->ms)), put("waveform", hexed(v->waveform));
    } else if (const auto *c = std::get_if<VideoClip>(&object.what)) {
        put("kind", 6), put("blob", qint64(c->blob)), put("ms", qint64(c->ms));
    }
    return out;
}

QJsonObject pageJson(const Page &page)
{
    QJsonArray objects;
    for (const auto &object : page.objects) objects.append(objectJson(object));
    QJsonObject out{{QStringLiteral("page_id"), hexed(page.id.view())}, {QStringLiteral("w"), page.w}, {QStringLiteral("h"), page.h},
                    {QStringLiteral("paper"), qint64(page.paper)}, {QStringLiteral("template"), int(page.paperTemplate)},
                    {QStringLiteral("title"), text(page.title)}, {QStringLiteral("objects"), objects}};
    if (page.prompt) out.insert(QStringLiteral("prompt"), QJsonArray{text(page.prompt->pack), text(page.prompt->id)});
    return out;
}

/// Two strokes, worked by hand in FORMAT.md §8.6: (10,10) (12,11) (15,13), 8 ms apart, and (20,10).
const Bytes twoStrokes = test::hex("020301" "14040214" "14020200" "8002000000" "00100000");

using Fields = std::map<std::uint64_t, Bytes>;

Bytes number(std::int64_t value) { return cbor::Writer().integer(value).take(); }
Bytes bstr(ByteView bytes) { return cbor::Writer().bytes(bytes).take(); }
Bytes textItem(std::string_view value) { return cbor::Writer().text(value).take(); }
Bytes list(std::initializer_list<Bytes> items)
{
    cbor::Writer out;
    out.array(items.size());
    for (const auto &item : items) out.raw(item);
    return out.take();
}
Bytes mapOf(const Fields &fields)
{
    cbor::Writer out;
    out.map(fields.size());
    for (const auto &[key, value] : fields) out.unsignedInt(key).raw(value);
    return out.take();
}
/// [kind, x, y, scale, turn, flip, …]
Bytes object(std::int64_t kind, std::initializer_list<Bytes> rest, std::initializer_list<std::int64_t> place = {100, -50, 1'000, 0, 0})
{
    cbor::Writer out;
    out.array(6 + rest.size()).integer(kind);
    for (auto value : place) out.integer(value);
    for (const auto &item : rest) out.raw(item);
    return out.take();
}
Fields blank(std::initializer_list<Bytes> objects = {})
{
    return {{0, number(1)}, {1, bstr(Bytes(16, 0x51))}, {2, list({number(10'928), number(8'192)})}, {3, number(0xfffdf8)}, {4, number(0)}, {7, list(objects)}};
}

} // namespace

Area strokeCases()
{
    Area area("Stroke groups, FORMAT.md §8.6. Points are [x, y, pressure, ms]. `plain`, where given, is the group before deflate.");
    const auto &plain = twoStrokes;
    strokeGood(area, "two strokes", stored(plain), plain);
    strokeGood(area, "one point", stored(test::hex("0101" "00" "00" "8002" "00")), test::hex("0101" "00" "00" "8002" "00"));
    strokeGood(area, "compressed with Huffman codes", test::hex("6362661461611211616262686062000201060600"));
    strokeGood(area, "the farthest corners and the longest time",
               stored(test::hex("0102" "808010ffff1f" "808010ffff1f" "00fe03" "0080bab703")));
    const auto bad = [&](const char *fault, std::string_view hexText, Code why) { strokeBad(area, fault, stored(test::hex(hexText)), why); };
    bad("no strokes", "00", Code::Corrupt);
    bad("nothing", "", Code::Corrupt);
    bad("a stroke without points", "0100", Code::Corrupt);
    bad("more strokes than bytes", "0a0101", Code::Corrupt);
    bad("more points than bytes", "0105" "00000000", Code::Corrupt);
    bad("a column too short", "0102" "800200" "0000" "0000" "00", Code::Corrupt);
    bad("a byte after the columns", "010100000000" "00", Code::Corrupt);
    bad("a varint that does not end", "0101" "000000" "80", Code::Corrupt);
    bad("a varint of six bytes", "0101" "808080808001" "000000", Code::Corrupt);
    bad("a varint longer than it needs", "0101" "8000" "000000", Code::Corrupt);
    bad("x beyond the farthest", "0101" "828010" "000000", Code::Corrupt);
    bad("y beyond the farthest", "0101" "00" "818010" "0000", Code::Corrupt);
    bad("pressure 256", "0101" "0000" "8004" "00", Code::Corrupt);
    bad("pressure below 0", "0101" "0000" "01" "00", Code::Corrupt);
    bad("a time below 0", "0101" "000000" "01", Code::Corrupt);
    bad("a time over an hour", "0101" "000000" "82bab703", Code::Corrupt);
    bad("time that runs back", "0102" "0000" "0000" "0000" "0403", Code::Corrupt);
    strokeBad(area, "deflate cut short", test::hex("0106"), Code::Corrupt);
    strokeBad(area, "a byte after deflate", [] { auto group = stored(twoStrokes); group.push_back(0); return group; }(), Code::Corrupt);
    strokeBad(area, "deflate of an unknown kind", test::hex("07"), Code::Corrupt);
    strokeBad(area, "a zlib head", test::hex("789c0101"), Code::Corrupt);
    strokeBad(area, "no bytes", {}, Code::Corrupt);
    Bytes many = test::hex("914e"); // 10,001
    many.insert(many.end(), 10'001, 1);
    many.insert(many.end(), 4 * 10'001, 0);
    strokeBad(area, "10,001 strokes", stored(many), Code::TooBig);
    bad("10,001 strokes in four bytes", "914e0000", Code::Corrupt);
    strokeBad(area, "16 MiB and a byte", deflatedZeros((16u << 20) + 1), Code::TooBig);
    strokeBad(area, "16 MiB of zeros", deflatedZeros(16u << 20), Code::Corrupt);
    strokeGood(area, "a stroke that does not begin at 0 ms", stored(test::hex("0102" "0000" "0000" "800200" "1010")), test::hex("0102" "0000" "0000" "800200" "1010"));
    return area;
}

Area pageCases()
{
    Area area("Pages, FORMAT.md §8.5: the content map of kind PAGE, and the ink blob's bytes where there is one.");
    const auto group = stored(twoStrokes);
    const auto stroke = object(1, {number(2), number(0x204080), number(64), bstr(group)}, {0, 0, 1'000, 0, 0});
    const auto put = [&](const char *name, const Bytes &content, bool faulty, Code why = {}, const Bytes &ink = {}) {
        const auto page = decodePage(content, ink);
        if (!faulty && !page) qFatal("%s: %s", name, page.error().detail.c_str());
        auto &one = area.add(QString::fromUtf8(name), faulty ? QString::fromUtf8(name) : QString());
        one.insert(QStringLiteral("content"), hexed(content));
        one.insert(QStringLiteral("ink"), hexed(ink));
        one.insert(QStringLiteral("expect"), faulty ? mustFail(name, page, why) : QJsonObject{{QStringLiteral("page"), pageJson(*page)}});
    };
    const auto with = [&](const char *fault, std::uint64_t key, Bytes value, Code why) {
        auto fields = blank();
        fields[key] = std::move(value);
        put(fault, mapOf(fields), true, why);
    };
    const auto one = [&](const char *fault, const Bytes &item, Code why) { put(fault, mapOf(blank({item})), true, why); };

    put("a blank page", mapOf(blank()), false);
    auto all = blank({stroke, object(2, {number(1), number(13), number(0)}, {5'464, -4'096, 1'500, 9'000, 1}),
                      object(3, {number(4'000), number(320), number(0), textItem("Can Rex come?")}),
                      object(4, {number(2'400), number(1'800), number(0)}), object(5, {number(1), number(2'000), bstr(Bytes(64, 9))}),
                      object(6, {number(2), number(60'000)})});
    all[4] = number(3);
    all[5] = list({textItem("first-days"), textItem("who-is-here")});
    all[6] = textItem("My room");
    put("one of everything", mapOf(all), false);
    auto tall = blank();
    tall[2] = list({number(8'192), number(10'928)});
    tall[4] = number(11);
    put("a tall page to colour in", mapOf(tall), false);
    const auto apart = object(1, {number(4), number(0), number(4'000), list({number(3), number(std::int64_t(group.size()))})}, {0, 0, 1'000, 0, 0});
    const auto ink = concat(Bytes(3, 0xee), group, Bytes(2, 0xee));
    put("ink in a blob", mapOf(blank({apart})), false, {}, ink);
    put("ink beyond the blob", mapOf(blank({apart})), true, Code::Corrupt, Bytes(ink.begin(), ink.begin() + 10));
    put("ink without a blob", mapOf(blank({apart})), true, Code::Corrupt);
    put("no bytes", {}, true, Code::Corrupt);
    put("a list", list({number(1)}), true, Code::Corrupt);
    for (const unsigned key : {0u, 1u, 2u, 3u, 4u, 7u}) {
        auto lacking = blank();
        lacking.erase(key);
        put(qPrintable(QStringLiteral("without key %1").arg(key)), mapOf(lacking), true, Code::Corrupt);
    }
    with("a key of a later version", 8, number(1), Code::TooNew);
    with("another kind", 0, number(2), Code::Corrupt);
    with("a page id of 15 bytes", 1, bstr(Bytes(15)), Code::Corrupt);
    with("a size of one number", 2, list({number(1)}), Code::Corrupt);
    with("a width of 0", 2, list({number(0), number(8'192)}), Code::Corrupt);
    with("a width over 131,072", 2, list({number(131'073), number(8'192)}), Code::Corrupt);
    with("a paper colour over 24 bits", 3, number(0x1000000), Code::Corrupt);
    with("template 12", 4, number(12), Code::TooNew);
    with("a prompt without an id", 5, list({textItem("pack"), textItem("")}), Code::Corrupt);
    with("a prompt pack of 65 bytes", 5, list({textItem(std::string(65, 'a')), textItem("id")}), Code::Corrupt);
    with("an empty title", 6, textItem(""), Code::Corrupt);
    const auto two = [&](const char *fault, std::uint64_t a, Bytes first, std::uint64_t b, Bytes second, Code why) {
        auto fields = blank();
        fields[a] = std::move(first), fields[b] = std::move(second);
        put(fault, mapOf(fields), true, why);
    };
    two("a width of 0 before template 12", 2, list({number(0), number(8'192)}), 4, number(12), Code::Corrupt);
    two("template 12 before an empty title", 4, number(12), 6, textItem(""), Code::TooNew);
    two("a title of 201 bytes before a newer key", 6, textItem(std::string(201, 'a')), 8, number(1), Code::TooBig);
    with("template -1", 4, number(-1), Code::Corrupt);
    put("a stroke that does not begin at 0 ms", mapOf(blank({object(1, {number(2), number(0), number(64), bstr(stored(test::hex("0101" "00" "00" "8002" "10")))})})), false);
    with("ink that inflates to 16 MiB and a byte", 7, list({object(1, {number(1), number(0), number(64), bstr(deflatedZeros((16u << 20) + 1))})}), Code::TooBig);
    with("ink of 16 MiB of zeros", 7, list({object(1, {number(1), number(0), number(64), bstr(deflatedZeros(16u << 20))})}), Code::Corrupt);
    with("a title of 201 bytes", 6, textItem(std::string(201, 'a')), Code::TooBig);
    one("object kind 0", object(0, {}), Code::TooNew);
    one("object kind -1", object(-1, {}), Code::Corrupt);
    one("object kind 7", object(7, {number(1)}), Code::TooNew);
    one("a sticker with a field too few", object(2, {number(1), number(1)}), Code::Corrupt);
    one("a sticker with a field too many", object(2, {number(1), number(1), number(0), number(0)}), Code::TooNew);
    one("a sticker with a field too many and x beyond the farthest", object(2, {number(1), number(1), number(0), number(0)}, {131'073, 0, 1'000, 0, 0}), Code::TooNew);
    one("x beyond the farthest", object(2, {number(1), number(1), number(0)}, {131'073, 0, 1'000, 0, 0}), Code::Corrupt);
    one("a scale of 49", object(2, {number(1), number(1), number(0)}, {0, 0, 49, 0, 0}), Code::Corrupt);
    one("a scale of 20,001", object(2, {number(1), number(1), number(0)}, {0, 0, 20'001, 0, 0}), Code::Corrupt);
    one("a turn of 360 degrees", object(2, {number(1), number(1), number(0)}, {0, 0, 1'000, 36'000, 0}), Code::Corrupt);
    one("flip 2", object(2, {number(1), number(1), number(0)}, {0, 0, 1'000, 0, 2}), Code::Corrupt);
    one("sticker set 65,536", object(2, {number(65'536), number(1), number(0)}), Code::Corrupt);
    one("tool 5", object(1, {number(5), number(0), number(64), bstr(group)}), Code::TooNew);
    one("a stroke of width 0", object(1, {number(1), number(0), number(0), bstr(group)}), Code::Corrupt);
    one("a stroke of width 4,001", object(1, {number(1), number(0), number(4'001), bstr(group)}), Code::Corrupt);
    one("a stroke whose points are damaged", object(1, {number(1), number(0), number(64), bstr(Bytes{7})}), Code::Corrupt);
    one("text of size 0", object(3, {number(4'000), number(0), number(0), textItem("x")}), Code::Corrupt);
    one("text of 4,001 bytes", object(3, {number(4'000), number(320), number(0), textItem(std::string(4'001, 'a'))}), Code::Corrupt);
    one("a photo of width 0", object(4, {number(0), number(1), number(0)}), Code::Corrupt);
    one("blob 64", object(4, {number(1), number(1), number(64)}), Code::Corrupt);
    one("a voice note over an hour", object(5, {number(0), number(3'600'001), bstr({})}), Code::Corrupt);
    one("65 bars", object(5, {number(0), number(1), bstr(Bytes(65))}), Code::Corrupt);
    return area;
}

} // namespace pipit::vectors
