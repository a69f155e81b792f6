// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/cases.h"

#include "core/format/body.h"
#include "core/format/cbor.h"
#include "core/format/padme.h"

namespace pipit::vectors {

namespace {

using Fields = std::map<std::uint64_t, Bytes>;

Bytes number(std::uint64_t value)
{
    return cbor::Writer().unsignedInt(value).take();
}
Bytes bstr(std::size_t size, std::uint8_t value = 5)
{
    return cbor::Writer().bytes(Bytes(size, value)).take();
}
Bytes list(std::initializer_list<Bytes> items)
{
    cbor::Writer out;
    out.array(items.size());
    for (const auto &item : items) out.raw(item);
    return out.take();
}
Bytes textItem(std::string_view value)
{
    return cbor::Writer().text(value).take();
}
Bytes mapOf(const Fields &fields)
{
    cbor::Writer out;
    out.map(fields.size());
    for (const auto &[key, value] : fields) out.unsignedInt(key).raw(value);
    return out.take();
}

Fields page()
{
    return {{1, number(1)},  {2, number(0x019e1f000000ull << 16)}, {3, number(1)}, {4, bstr(32)}, {7, list({number(1), number(2), number(255)})},
            {8, mapOf({{0, number(1)}, {1, bstr(16)}})}, {11, number(1)}, {12, number(60)}};
}

Bytes medium(std::uint8_t blob, std::uint64_t kind = 1)
{
    return list({bstr(32, blob), bstr(16), number(44'100), textItem("audio/ogg; codecs=opus"), number(kind), number(2'000)});
}

/// Rule 7 for the plaintext of a body part: padding, CBOR, keys, and what rules 8 and 11 need of the content.
std::uint16_t judge(ByteView padded, const std::vector<BlobId> &blobs)
{
    const auto inner = unpadBody(padded);
    if (!inner) return 702;
    const auto body = Body::decode(*inner);
    if (!body) return body.code() == Code::TooNew ? 704 : 703;
    if (body->media.size() != blobs.size()) return 703;
    for (std::size_t i = 0; i < blobs.size(); ++i)
        if (body->media[i].blob != blobs[i]) return 703;
    if (const auto kind = body->kind(); !kind) return kind.code() == Code::TooNew ? 704 : 703;
    if (body->type != EntryType::Receipt && body->type != EntryType::Grant) return 0;
    if (body->target) return 703;
    const auto code = [](const auto &content) { return content ? 0 : content.code() == Code::TooNew ? 704 : 703; };
    return std::uint16_t(body->type == EntryType::Grant ? code(GrantContent::decode(body->content)) : code(ReceiptContent::decode(body->content)));
}

class Cases
{
public:
    explicit Cases(Area &area) : m_area(area) {}

    void padded(const char *name, const Bytes &bytes, int reason, const std::vector<BlobId> &blobs = {})
    {
        if (judge(bytes, blobs) != reason) qFatal("%s: %d, not %d", name, judge(bytes, blobs), reason);
        auto &one = m_area.add(QString::fromUtf8(name), reason ? QString::fromUtf8(name) : QString());
        one.insert(QStringLiteral("padded"), hexed(bytes));
        QJsonArray ids;
        for (const auto &blob : blobs) ids.append(hexed(blob.view()));
        one.insert(QStringLiteral("blobs"), ids);
        QJsonObject expect{{QStringLiteral("reason"), reason}};
        if (!reason) expect = {{QStringLiteral("cbor"), hexed(*unpadBody(bytes))}};
        one.insert(QStringLiteral("expect"), expect);
    }
    void fields(const char *name, const Fields &fields, int reason, const std::vector<BlobId> &blobs = {})
    {
        padded(name, padBody(mapOf(fields)), reason, blobs);
    }
    /// A page with one key changed.
    void changed(const char *name, std::uint64_t key, Bytes value, int reason)
    {
        auto all = page();
        all[key] = std::move(value);
        fields(name, all, reason);
    }

private:
    Area &m_area;
};

void paddingCases(Cases &cases)
{
    const auto good = padBody(mapOf(page()));
    auto bytes = good;
    bytes.back() = 1;
    cases.padded("the last byte of the padding", bytes, 702);
    bytes = good;
    bytes[4 + mapOf(page()).size()] = 0xf6;
    cases.padded("the first byte of the padding", bytes, 702);
    bytes = good;
    bytes.resize(1'023);
    cases.padded("a byte less padding", bytes, 702);
    bytes.resize(1'088);
    cases.padded("padded to the next size", bytes, 702);
    bytes = good;
    bytes[2] = 0x10;
    cases.padded("a length beyond the end", bytes, 702);
    bytes = good;
    std::fill_n(bytes.begin(), 4, std::uint8_t(0xff));
    cases.padded("a length of 2^32 - 1", bytes, 702);
    bytes = good;
    --bytes[3];
    cases.padded("a length a byte short", bytes, 702);
    cases.padded("no bytes", {}, 702);
    cases.padded("three bytes", Bytes(3), 702);
    cases.padded("an empty map is no body", padBody(Bytes{0xa0}), 703);
    cases.padded("no CBOR at all", Bytes(1'024), 703);
    auto two = mapOf(page());
    two.push_back(0xf6);
    cases.padded("a second item after the map", padBody(two), 703);
    cases.padded("a list in place of the map", padBody(list({number(1)})), 703);
}

} // namespace

Area directoryCases()
{
    Area area("DIRECTORY contents, FORMAT.md §8.3: `people` as [seat, name, face], `covers` as [member, seat, name, face].");
    const auto put = [&](const char *name, const Bytes &content, bool faulty, Code why = {}) {
        auto &one = area.add(QString::fromUtf8(name), faulty ? QString::fromUtf8(name) : QString());
        one.insert(QStringLiteral("content"), hexed(content));
        const auto read = DirectoryContent::decode(content);
        if (!faulty && !read) qFatal("%s", name);
        QJsonArray people;
        if (read)
            for (const auto &person : read->people) people.append(QJsonArray{int(person.seat), text(person.name), text(person.face)});
        QJsonArray covers;
        if (read)
            for (const auto &cover : read->covers) covers.append(QJsonArray{hexed(cover.member.view()), int(cover.seat), text(cover.name), text(cover.face)});
        one.insert(QStringLiteral("expect"), faulty ? mustFail(name, read, why) : QJsonObject{{QStringLiteral("people"), people}, {QStringLiteral("covers"), covers}});
    };
    const auto person = [](std::uint64_t seat, std::string_view name, std::string_view face) { return list({number(seat), textItem(name), textItem(face)}); };
    const auto cover = [](std::size_t member, std::uint64_t seat, std::string_view name, std::string_view face) {
        return list({bstr(member, 0x3c), number(seat), textItem(name), textItem(face)});
    };
    put("a cover", mapOf({{1, list({person(2, "Sam", "owl")})}, {2, list({cover(16, 2, "Priya", "fox")})}}), false);
    put("covers alone", mapOf({{1, list({})}, {2, list({cover(16, 2, "Priya", "fox"), cover(16, 4, "", "")})}}), false);
    put("a cover of three fields", mapOf({{1, list({})}, {2, list({person(2, "Priya", "fox")})}}), true, Code::Corrupt);
    put("a cover's member of 15 bytes", mapOf({{1, list({})}, {2, list({cover(15, 2, "Priya", "fox")})}}), true, Code::Corrupt);
    put("a cover's name of 201 bytes", mapOf({{1, list({})}, {2, list({cover(16, 2, std::string(201, 'a'), "")})}}), true, Code::Corrupt);
    put("a cover of seat 256", mapOf({{1, list({})}, {2, list({cover(16, 256, "a", "b")})}}), true, Code::Corrupt);
    put("two people", mapOf({{1, list({person(2, "Sam", "owl"), person(3, "Zoë", "cat")})}}), false);
    put("nobody", mapOf({{1, list({})}}), false);
    put("a name of 200 bytes", mapOf({{1, list({person(1, std::string(200, 'a'), "")})}}), false);
    put("a name of 201 bytes", mapOf({{1, list({person(1, std::string(201, 'a'), "")})}}), true, Code::Corrupt);
    put("a face of 65 bytes", mapOf({{1, list({person(1, "", std::string(65, 'a'))})}}), true, Code::Corrupt);
    put("seat 256", mapOf({{1, list({person(256, "a", "b")})}}), true, Code::Corrupt);
    put("a person of two fields", mapOf({{1, list({list({number(1), textItem("a")})})}}), true, Code::Corrupt);
    put("a key of a later version", mapOf({{1, list({})}, {3, number(1)}}), true, Code::TooNew);
    put("without its key", mapOf({}), true, Code::Corrupt);
    cbor::Writer crowd;
    crowd.array(65);
    for (int i = 0; i < 65; ++i) crowd.raw(person(1, "a", "b"));
    put("65 people", mapOf({{1, crowd.take()}}), true, Code::Corrupt);
    return area;
}

Area bodyCases()
{
    Area area("Bodies, FORMAT.md §7: the plaintext of a body part, and the blob ids that the header named (rule 7 after the AEAD).");
    Cases cases(area);
    cases.fields("a page", page(), 0);
    auto big = page();
    big[8] = mapOf({{0, number(1)}, {1, bstr(3'000)}});
    cases.fields("a page of 3,000 bytes", big, 0);
    auto full = page();
    full[9] = list({medium(1), medium(2, 4)});
    full[10] = cbor::Writer().map(2).bytes(Bytes(32, 1)).array(2).unsignedInt(4).bytes(Bytes(32, 6)).bytes(Bytes(32, 2)).array(2).unsignedInt(0).bytes(Bytes(32, 7)).take();
    full[13] = number(4);
    full[14] = bstr(32);
    full[5] = bstr(32, 8), full[6] = bstr(32, 9);
    std::vector<BlobId> both(2);
    both[0].bytes.fill(1), both[1].bytes.fill(2);
    cases.fields("every key", full, 0, both);
    cases.changed("west of Greenwich", 12, cbor::Writer().integer(-1'080).take(), 0);
    paddingCases(cases);
    for (const unsigned key : {1u, 2u, 3u, 4u, 7u, 8u, 11u, 12u}) {
        auto lacking = page();
        lacking.erase(key);
        cases.fields(qPrintable(QStringLiteral("without key %1").arg(key)), lacking, 703);
    }
    cases.changed("a key of a later version", 15, number(1), 704);
    cases.changed("key 0", 0, number(1), 704);
    cases.changed("key 64", 64, number(1), 704);
    auto textKey = mapOf(page());
    textKey[0] = 0xa9;
    textKey = concat(textKey, cbor::Writer().text("x").unsignedInt(1).view());
    cases.padded("a key that is no number", padBody(textKey), 703);
    cases.changed("type 0", 1, number(0), 704);
    cases.changed("type 12", 1, number(12), 704);
    cases.changed("type -1", 1, cbor::Writer().integer(-1).take(), 703);
    cases.changed("type 2^64 - 1", 1, number(UINT64_MAX), 704);
    auto lateDamage = page();
    lateDamage[1] = number(12), lateDamage[12] = number(1'081);
    cases.fields("a newer type before a time zone out of range", lateDamage, 704);
    auto earlyDamage = page();
    earlyDamage[4] = bstr(31), earlyDamage[13] = number(5);
    cases.fields("a damaged hash before a newer use", earlyDamage, 703);
    auto newerAndLacking = page();
    newerAndLacking.erase(12), newerAndLacking[15] = number(1);
    cases.fields("a newer key, and key 12 missing", newerAndLacking, 704);
    cases.changed("a type that is text", 1, textItem("ITEM"), 703);
    cases.changed("a clock that is negative", 2, cbor::Writer().integer(-1).take(), 703);
    cases.changed("a manifest hash of 31 bytes", 4, bstr(31), 703);
    cases.changed("half a target", 5, bstr(32), 703);
    cases.changed("the other half of a target", 6, bstr(32), 703);
    cases.changed("an audience out of order", 7, list({number(2), number(1), number(255)}), 703);
    cases.changed("a seat twice in the audience", 7, list({number(2), number(2), number(255)}), 703);
    cases.changed("seat 0 in the audience", 7, list({number(0), number(255)}), 703);
    cases.changed("seat 256 in the audience", 7, list({number(1), number(256)}), 703);
    cbor::Writer crowd;
    crowd.array(65);
    for (unsigned seat = 1; seat <= 64; ++seat) crowd.unsignedInt(seat);
    cases.changed("65 seats in the audience", 7, crowd.unsignedInt(255).take(), 703);
    auto withdrawal = page();
    withdrawal[1] = number(3), withdrawal[8] = list({});
    cases.fields("content of a withdrawal that is a list", withdrawal, 703);
    cases.changed("content that is a list", 8, list({number(1)}), 703);
    cases.changed("content without a kind", 8, mapOf({{1, number(1)}}), 703);
    cases.changed("empty content of an item", 8, mapOf({}), 703);
    cases.changed("a kind that is text", 8, mapOf({{0, textItem("PAGE")}}), 703);
    cases.changed("kind 0", 8, mapOf({{0, number(0)}}), 704);
    cases.changed("kind -1", 8, mapOf({{0, cbor::Writer().integer(-1).take()}}), 703);
    auto unkind = page();
    unkind[8] = mapOf({}), unkind[13] = number(5);
    cases.fields("content without a kind, and a newer use", unkind, 704);
    cases.changed("kind 52", 8, mapOf({{0, number(52)}}), 704);
    cases.changed("an empty list of media", 9, list({}), 703);
    cases.changed("media that the header does not name", 9, list({medium(1)}), 703);
    std::vector<BlobId> one(1), two(2);
    one[0].bytes.fill(1);
    two[0].bytes.fill(1), two[1].bytes.fill(1);
    const auto media = [&](const char *name, Bytes value, int reason, const std::vector<BlobId> &blobs) {
        auto all = page();
        all[9] = std::move(value);
        cases.fields(name, all, reason, blobs);
    };
    media("one voice note", list({medium(1)}), 0, one);
    media("a blob that the media do not name", list({medium(2)}), 703, one);
    media("one blob twice", list({medium(1), medium(1)}), 703, two);
    media("media kind 0", list({medium(1, 0)}), 704, one);
    media("media kind 5", list({medium(1, 5)}), 704, one);
    media("media kind 256", list({medium(1, 256)}), 704, one);
    media("one blob twice, then a newer medium", list({medium(1), medium(1), medium(2, 5)}), 704, two);
    media("a media type of 128 bytes, then a newer kind", list({list({bstr(32, 1), bstr(16), number(1), textItem(std::string(128, 'a')), number(5), number(0)})}), 703, one);
    media("a newer kind, then a time over 32 bits", list({list({bstr(32, 1), bstr(16), number(1), textItem("a/b"), number(5), number(1ull << 32)})}), 704, one);
    media("a media type of no bytes", list({list({bstr(32, 1), bstr(16), number(0), textItem(""), number(1), number(0)})}), 0, one);
    media("a blob key of 15 bytes", list({list({bstr(32, 1), bstr(15), number(1), textItem("a/b"), number(1), number(0)})}), 703, one);
    media("a true length over 2^40", list({list({bstr(32, 1), bstr(16), number((1ull << 40) + 1), textItem("a/b"), number(1), number(0)})}), 703, one);
    media("a media type of 128 bytes", list({list({bstr(32, 1), bstr(16), number(1), textItem(std::string(128, 'a')), number(1), number(0)})}), 703, one);
    media("a medium of five fields", list({list({bstr(32, 1), bstr(16), number(1), textItem("a/b"), number(1)})}), 703, one);
    cases.changed("empty heads", 10, mapOf({}), 703);
    cases.changed("heads under a short author id", 10, cbor::Writer().map(1).bytes(Bytes(31)).array(2).unsignedInt(1).bytes(Bytes(32)).take(), 703);
    cases.changed("a build over 32 bits", 11, number(1ull << 32), 703);
    cases.changed("18 hours and a minute east", 12, number(1'081), 703);
    cases.changed("use 0", 13, number(0), 704);
    cases.changed("use -1", 13, cbor::Writer().integer(-1).take(), 703);
    cases.changed("use 5", 13, number(5), 704);
    cases.changed("replaces with a short hash", 14, bstr(16), 703);

    const auto receipt = [&](const char *name, Bytes content, int reason) {
        auto all = page();
        all[1] = number(5);
        all[8] = std::move(content);
        cases.fields(name, all, reason);
    };
    const auto target = list({bstr(32, 1), bstr(32, 2)});
    receipt("a receipt", mapOf({{1, number(1)}, {2, list({target})}}), 0);
    receipt("a receipt of kind 3", mapOf({{1, number(3)}, {2, list({target})}}), 704);
    receipt("a receipt of nothing", mapOf({{1, number(1)}, {2, list({})}}), 703);
    receipt("a receipt without targets", mapOf({{1, number(1)}}), 703);
    receipt("a receipt with a further key", mapOf({{1, number(1)}, {2, list({target})}, {3, number(1)}}), 704);
    receipt("a receipt with half a target", mapOf({{1, number(1)}, {2, list({list({bstr(32, 1)})})}}), 703);
    const auto grant = [&](const char *name, Bytes content, int reason) {
        auto all = page();
        all[1] = number(4);
        all[8] = std::move(content);
        cases.fields(name, all, reason);
    };
    const auto given = list({bstr(32, 1), bstr(32, 2), bstr(32, 3)});
    grant("a grant", mapOf({{1, list({given, list({bstr(32, 1), bstr(32, 4), bstr(32, 5)})})}}), 0);
    grant("a grant of nothing", mapOf({{1, list({})}}), 703);
    grant("a grant without its key", mapOf({}), 703);
    grant("a grant with a further key", mapOf({{1, list({given})}, {2, number(1)}}), 704);
    grant("a grant with a content key of 31 bytes", mapOf({{1, list({list({bstr(32, 1), bstr(32, 2), bstr(31, 3)})})}}), 703);
    grant("a grant without content keys", mapOf({{1, list({target})}}), 703);
    cbor::Writer all65;
    all65.array(65);
    for (int i = 0; i < 65; ++i) all65.raw(given);
    grant("a grant of 65 entries", mapOf({{1, all65.take()}}), 703);
    auto aimedGrant = page();
    aimedGrant[1] = number(4), aimedGrant[8] = mapOf({{1, list({given})}}), aimedGrant[5] = bstr(32), aimedGrant[6] = bstr(32);
    cases.fields("a grant with keys 5 and 6", aimedGrant, 703);
    auto aimed = page();
    aimed[1] = number(5), aimed[8] = mapOf({{1, number(1)}, {2, list({target})}}), aimed[5] = bstr(32), aimed[6] = bstr(32);
    cases.fields("a receipt with keys 5 and 6", aimed, 703);
    return area;
}

} // namespace pipit::vectors
