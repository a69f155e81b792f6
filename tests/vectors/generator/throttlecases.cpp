// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/cases.h"

#include "core/crypto/labels.h"
#include "tests/support/throttlebox.h"

namespace pipit::vectors {

namespace {

struct State
{
    std::uint64_t generation = 0;
    std::uint32_t fails = 0, countedAt = 0;
};

constexpr std::array<std::uint8_t, 8> thisBoot{0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68}, otherBoot{1};

/// One reader: files, a boot, and what it makes of them.
class Cases
{
public:
    explicit Cases(Area &area) : m_area(area)
    {
        for (std::size_t i = 0; i < 32; ++i) m_s.push_back(std::uint8_t(0x41 + i));
        for (std::size_t i = 0; i < 16; ++i) m_tag.bytes[i] = std::uint8_t(1 + i);
    }
    /// By FORMAT.md §9.3, without the code that writes them.
    Bytes file(const State &state, const std::array<std::uint8_t, 8> &boot = thisBoot) const
    {
        Bytes out = concat(asBytes(std::string_view("PIPTHR1\0", 8)), m_tag.view());
        putBigEndian(out, state.generation);
        putBigEndian(out, state.fails);
        putBigEndian(out, state.countedAt);
        out = concat(out, boot);
        const auto key = hmacSha256(m_s, {asBytes(label::throttle), m_tag.view()});
        return concat(out, hmacSha256(key.view(), {out}).view().first(16));
    }
    void add(const QString &name, const std::optional<Bytes> &a, const std::optional<Bytes> &b, std::int64_t ms, const char *then = nullptr)
    {
        test::ThrottleBox box;
        box.tag = m_tag, box.s = m_s, box.boot = thisBoot, box.ms = ms;
        auto &one = m_area.add(name);
        one.insert(QStringLiteral("tag"), hexed(m_tag.view()));
        one.insert(QStringLiteral("s"), hexed(m_s));
        one.insert(QStringLiteral("boot_hash"), hexed(thisBoot));
        one.insert(QStringLiteral("boot_ms"), qint64(ms));
        one.insert(QStringLiteral("A"), a ? QJsonValue(hexed(*a)) : QJsonValue());
        one.insert(QStringLiteral("B"), b ? QJsonValue(hexed(*b)) : QJsonValue());
        if (then) one.insert(QStringLiteral("then"), QString::fromLatin1(then));
        if (a) box.put("A", *a);
        if (b) box.put("B", *b);
        auto throttle = box.open();
        const bool missing = throttle.missing();
        if (missing && !throttle.assumeTampered()) qFatal("%s", qPrintable(name));
        QJsonObject expect;
        if (then) {
            const bool isTry = std::string_view(then) == "try";
            const auto done = isTry ? throttle.countTry() : throttle.reset();
            if (isTry) expect.insert(QStringLiteral("counted"), done.ok());
            if (!done && done.code() != Code::Throttled) qFatal("%s", qPrintable(name));
        }
        const auto state = throttle.state();
        expect.insert(QStringLiteral("valid"), !missing);
        expect.insert(QStringLiteral("fails"), qint64(state.fails));
        expect.insert(QStringLiteral("wait_ms"), qint64(state.waitMs));
        for (const char *file : {"A", "B"}) {
            const auto bytes = box.bytes(file);
            expect.insert(QString::fromLatin1(file), bytes ? QJsonValue(hexed(*bytes)) : QJsonValue());
        }
        one.insert(QStringLiteral("expect"), expect);
    }

private:
    Area &m_area;
    Bytes m_s;
    ProfileTag m_tag;
};

Bytes flipped(Bytes bytes, std::size_t at)
{
    bytes[at] ^= 1;
    return bytes;
}

} // namespace

Area throttleCases()
{
    Area area("throttle.A and throttle.B, FORMAT.md §9.3, read in a boot at a time of its clock while keyslots exist; `then` a try is counted, or a right secret was given. After it: the state, and the files.");
    Cases cases(area);
    const auto none = std::optional<Bytes>();
    for (const std::uint32_t fails : {0u, 4u, 5u, 6u, 7u, 8u, 9u, 10u, 19u, 20u, 4'000'000'000u})
        cases.add(QStringLiteral("%1 failures just counted").arg(fails), cases.file({1, fails, 1'000}), none, 1'000'000);
    cases.add(QStringLiteral("a second and a half later"), cases.file({1, 5, 1'000}), none, 1'001'500);
    cases.add(QStringLiteral("when the delay is over"), cases.file({1, 5, 1'000}), none, 1'030'000);
    cases.add(QStringLiteral("a clock before the count"), cases.file({1, 5, 1'000}), none, 400);
    cases.add(QStringLiteral("the higher generation in A"), cases.file({3, 6, 1'000}), cases.file({2, 1, 900}), 1'000'000);
    cases.add(QStringLiteral("the higher generation in B"), cases.file({3, 6, 1'000}), cases.file({4, 0, 1'000}), 1'000'000);
    cases.add(QStringLiteral("one generation twice"), cases.file({3, 6, 1'000}), cases.file({3, 7, 1'000}), 1'000'000);
    cases.add(QStringLiteral("no files"), none, none, 1'000'000);
    const auto whole = cases.file({4, 5, 1'000}), before = cases.file({3, 1, 900});
    for (const auto &[name, at] : {std::pair{"a flipped magic", 0u}, {"another version", 6u}, {"byte 7 not zero", 7u}, {"another profile's tag", 8u}, {"a flipped generation", 31u},
                                   {"flipped fails", 35u}, {"a flipped time", 39u}, {"a flipped boot hash", 40u}, {"a flipped MAC", 63u}})
        cases.add(QString::fromUtf8(name) + QStringLiteral(": the other file holds"), before, flipped(whole, at), 1'000'000);
    cases.add(QStringLiteral("both damaged"), flipped(before, 63), flipped(whole, 63), 1'000'000);
    auto longer = whole;
    longer.push_back(0);
    cases.add(QStringLiteral("a byte too long"), before, longer, 1'000'000);
    cases.add(QStringLiteral("a byte too short"), before, Bytes(whole.begin(), whole.end() - 1), 1'000'000);
    cases.add(QStringLiteral("another boot: the whole delay again"), cases.file({5, 7, 900'000}, otherBoot), none, 12'001);
    cases.add(QStringLiteral("another boot without a delay writes nothing"), cases.file({5, 3, 900'000}, otherBoot), none, 12'001);
    cases.add(QStringLiteral("a try is counted"), cases.file({5, 3, 900}), none, 1'000'001, "try");
    cases.add(QStringLiteral("the fifth try"), cases.file({5, 4, 900}), cases.file({6, 4, 900}), 1'000'000, "try");
    cases.add(QStringLiteral("no try while there is time to wait"), cases.file({5, 6, 1'000}), none, 1'059'999, "try");
    cases.add(QStringLiteral("a try when the time is over"), cases.file({5, 6, 1'000}), none, 1'060'000, "try");
    cases.add(QStringLiteral("a right secret"), cases.file({5, 6, 1'000}), none, 1'060'000, "right");
    return area;
}

} // namespace pipit::vectors
