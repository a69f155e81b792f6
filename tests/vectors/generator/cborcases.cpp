// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/cases.h"

#include "core/format/cbor.h"
#include "core/format/kinds.h"
#include "core/crypto/labels.h"
#include "core/format/hlc.h"
#include "tests/support/hex.h"

namespace pipit::vectors {

namespace {

void good(Area &area, const char *name, const Bytes &item)
{
    if (!cbor::validate(item)) qFatal("%s: refused", name);
    auto &one = area.add(QString::fromUtf8(name));
    one.insert(QStringLiteral("item"), hexed(item));
    one.insert(QStringLiteral("expect"), QJsonObject{{QStringLiteral("ok"), true}});
}

void bad(Area &area, const char *fault, const Bytes &item)
{
    auto &one = area.add(QString::fromUtf8(fault), QString::fromUtf8(fault));
    one.insert(QStringLiteral("item"), hexed(item));
    one.insert(QStringLiteral("expect"), mustFail(fault, cbor::validate(item), Code::Corrupt));
}

Bytes nested(int depth)
{
    Bytes out(std::size_t(depth), 0x81);
    out.push_back(0);
    return out;
}

} // namespace

Area cborCases()
{
    using test::hex;
    Area area("Strict CBOR, FORMAT.md §2: is `item` exactly one item of the profile?");
    good(area, "the greatest unsigned integer", hex("1bffffffffffffffff"));
    good(area, "the least negative integer", hex("3b7fffffffffffffff"));
    good(area, "24 needs a byte", hex("1818"));
    good(area, "an empty map", hex("a0"));
    good(area, "keys in bytewise order, numbers before text", hex("a3000018ff01616102"));
    good(area, "a map key of any type", hex("a1820102f6"));
    good(area, "text beyond the basic plane", hex("64f09f8ea8"));
    good(area, "six levels of arrays", nested(6));
    good(area, "a map at level six", hex("8181818181a10000"));
    good(area, "true, false and null", hex("83f5f4f6"));
    bad(area, "nothing at all", {});
    bad(area, "seven levels of arrays", nested(7));
    bad(area, "seven levels, the last a map", hex("818181818181a10000"));
    bad(area, "a map key at level seven", hex("8181818181a1810000"));
    bad(area, "23 in two bytes", hex("1817"));
    bad(area, "255 in three bytes", hex("1900ff"));
    bad(area, "65,535 in five bytes", hex("1a0000ffff"));
    bad(area, "4,294,967,295 in nine bytes", hex("1b00000000ffffffff"));
    bad(area, "a negative integer not in its shortest form", hex("3817"));
    bad(area, "a byte string whose length is not in its shortest form", hex("580161"));
    bad(area, "an array whose length is not in its shortest form", hex("980100"));
    bad(area, "a negative integer below -2^63", hex("3b8000000000000000"));
    bad(area, "two equal keys", hex("a201000100"));
    bad(area, "keys out of order", hex("a202000100"));
    bad(area, "a longer key before a shorter one", hex("a2190100001818" "00"));
    bad(area, "a text key before a number", hex("a2616100" "0000"));
    bad(area, "half precision", hex("f93c00"));
    bad(area, "single precision", hex("fa47c35000"));
    bad(area, "double precision", hex("fb3ff199999999999a"));
    bad(area, "undefined", hex("f7"));
    bad(area, "another simple value", hex("e0"));
    bad(area, "a simple value in two bytes", hex("f8f5"));
    bad(area, "a tag", hex("c100"));
    bad(area, "a bignum", hex("c249010000000000000000"));
    bad(area, "a byte string of indefinite length", hex("5f4101ff"));
    bad(area, "a text string of indefinite length", hex("7f6161ff"));
    bad(area, "an array of indefinite length", hex("9f00ff"));
    bad(area, "a map of indefinite length", hex("bf0000ff"));
    bad(area, "a break on its own", hex("ff"));
    bad(area, "additional information 28", hex("1c"));
    bad(area, "additional information 31 on an integer", hex("1f"));
    bad(area, "text that is not UTF-8", hex("61ff"));
    bad(area, "text with an overlong form", hex("62c0af"));
    bad(area, "text with an overlong form of three bytes", hex("63e09f80"));
    bad(area, "text with an overlong form of four bytes", hex("64f08f8080"));
    bad(area, "text with a wrong second byte", hex("62c341"));
    bad(area, "text with half a surrogate", hex("63eda080"));
    bad(area, "text beyond U+10FFFF", hex("64f4908080"));
    bad(area, "text that ends within a character", hex("62e697"));
    bad(area, "a byte after the item", hex("0000"));
    bad(area, "a head that ends early", hex("19ff"));
    bad(area, "a string that ends early", hex("430102"));
    bad(area, "an array that ends early", hex("8300"));
    bad(area, "a map without its last value", hex("a100"));
    bad(area, "a byte string of 2^64 - 1 bytes", hex("5bffffffffffffffff00"));
    bad(area, "an array of 2^64 - 1 items", hex("9bffffffffffffffff00"));
    bad(area, "a map of 2^64 - 1 pairs", hex("bbffffffffffffffff0000"));
    return area;
}

Area labelCases()
{
    Area area("The registry of labels, FORMAT.md §3: `label` in full, as ASCII.");
    for (const auto label : label::all) area.add(text(label)).insert(QStringLiteral("label"), text(label));
    return area;
}

Area clockCases()
{
    Area area("The hybrid clock, FORMAT.md §7: `next` is the stamp of a local event; `seeing` what is kept after another's stamp.");
    constexpr std::int64_t wall = 1'778'745'600'000;
    const auto next = [&](const char *name, Hlc last, std::int64_t wallMs) {
        auto &one = area.add(QString::fromUtf8(name));
        one.insert(QStringLiteral("last"), digits(last.value));
        one.insert(QStringLiteral("wall_ms"), qint64(wallMs));
        one.insert(QStringLiteral("next"), digits(last.next(wallMs).value));
    };
    const auto seeing = [&](const char *name, Hlc last, Hlc other, std::int64_t wallMs) {
        auto &one = area.add(QString::fromUtf8(name));
        one.insert(QStringLiteral("last"), digits(last.value));
        one.insert(QStringLiteral("wall_ms"), qint64(wallMs));
        one.insert(QStringLiteral("other"), digits(other.value));
        one.insert(QStringLiteral("seeing"), digits(last.seeing(other, wallMs).value));
    };
    next("the first event takes the wall's time", {}, wall);
    next("a later wall is followed", Hlc::of(wall - 5), wall);
    next("in one millisecond the counter grows", Hlc::of(wall), wall);
    next("a wall that went back is not followed", Hlc::of(wall + 60'000), wall);
    next("a full counter carries into the milliseconds", Hlc{Hlc::of(wall).value + 65'535}, wall);
    next("before 1970 counts as 0", {}, -5);
    seeing("another's later stamp is followed", Hlc::of(wall), Hlc::of(wall + 1'000), wall);
    seeing("another's earlier stamp is not", Hlc::of(wall), Hlc::of(wall - 1'000), wall);
    seeing("24 hours ahead is followed", Hlc::of(wall), Hlc::of(wall + limits::clockCapMs), wall);
    seeing("one millisecond more is not", Hlc::of(wall), Hlc::of(wall + limits::clockCapMs + 1), wall);
    seeing("2^63 is not", Hlc::of(wall), Hlc{std::uint64_t(1) << 63}, wall);
    return area;
}

} // namespace pipit::vectors
