// SPDX-License-Identifier: Apache-2.0
#include "core/book/deflate.h"
#include "core/book/strokecodec.h"
#include "tests/support/drawing.h"

#include <QTest>

using namespace pipit;

class TestStrokeCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryPoint();
    void givesBackExtremes();
    void takesFewBytesAPoint();
    void theBytesAreAsDescribed();
    void everyTruncationIsCorrupt();
    void everyBitFlipIsAnErrorOrInk();
    void noiseIsAnErrorOrInk();
    void aLengthAloneAllocatesNothing();
    void aBombIsTooBig();
    void manySmallGroupsShareOneBudget();
    void refusesInkThatRunsBackInTime();

private:
    static Bytes encode(const std::vector<std::vector<InkPoint>> &strokes);
    static std::vector<std::vector<InkPoint>> strokes(unsigned seed, std::size_t count, std::size_t points);
};

Bytes TestStrokeCodec::encode(const std::vector<std::vector<InkPoint>> &strokes)
{
    std::vector<std::span<const InkPoint>> views(strokes.begin(), strokes.end());
    return encodeStrokes(views);
}

std::vector<std::vector<InkPoint>> TestStrokeCodec::strokes(unsigned seed, std::size_t count, std::size_t points)
{
    std::mt19937 random(seed);
    std::vector<std::vector<InkPoint>> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(drawing::scribble(random, points).points);
    return out;
}

void TestStrokeCodec::givesBackEveryPoint()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const auto ink = strokes(seed, 1 + seed % 5, 1 + seed * 7 % 60);
        InkBudget budget;
        const auto back = decodeStrokes(encode(ink), budget);
        QVERIFY(back.ok());
        QVERIFY(*back == ink);
    }
}

void TestStrokeCodec::givesBackExtremes()
{
    constexpr auto far = pagelimits::coordinate;
    const std::vector<std::vector<InkPoint>> ink{
        {{far, -far, 255, 0}, {-far, far, 0, 0}, {far, -far, 255, pagelimits::mediaMs}}, {{-far, -far, 0, 7}}};
    InkBudget budget;
    QVERIFY(*decodeStrokes(encode(ink), budget) == ink);
}

void TestStrokeCodec::takesFewBytesAPoint()
{
    const auto bytes = encode(strokes(3, 50, 200));
    QVERIFY2(bytes.size() < 26'000, qPrintable(QString::number(bytes.size()))); // 2.6 bytes a point
}

void TestStrokeCodec::theBytesAreAsDescribed()
{
    const std::vector<std::vector<InkPoint>> ink{{{100, 50, 128, 0}, {103, 50, 128, 4}, {107, 48, 130, 8}},
                                                 {{90, 60, 128, 0}}};
    const Bytes plain{2,    3, 1,            // two strokes, of three points and of one
                      0xC8, 1, 6,  2, 19,    // x: 100, +3, +1 more; second stroke 10 to the left
                      100,  0, 3,  20,       // y: 50, 0, 2 less; 10 down
                      0x80, 2, 0,  4, 0,     // pressure
                      0,    8, 0,  0};       // ms
    const auto inflated = inflateRaw(encode(ink), 1000);
    QVERIFY(inflated.ok());
    QCOMPARE(toHex(*inflated), toHex(plain));
}

void TestStrokeCodec::everyTruncationIsCorrupt()
{
    const auto whole = encode(strokes(5, 3, 40));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        InkBudget budget;
        QCOMPARE(decodeStrokes(ByteView(whole).first(size), budget).code(), Code::Corrupt);
    }
    InkBudget budget;
    QCOMPARE(decodeStrokes(concat(whole, Bytes{0}), budget).code(), Code::Corrupt);
}

void TestStrokeCodec::everyBitFlipIsAnErrorOrInk()
{
    // Twice: of the deflated bytes, and of what is inside them, which deflate cannot guard.
    const auto outer = encode(strokes(6, 3, 40));
    const auto inner = *inflateRaw(outer, 100'000);
    int refused = 0;
    for (std::size_t bit = 0; bit < (outer.size() + inner.size()) * 8; ++bit) {
        auto bytes = bit < outer.size() * 8 ? outer : inner;
        const auto at = bit < outer.size() * 8 ? bit : bit - outer.size() * 8;
        bytes[at / 8] ^= std::uint8_t(1u << (at % 8));
        InkBudget budget;
        const auto result = decodeStrokes(bit < outer.size() * 8 ? bytes : deflateRaw(bytes), budget);
        if (!result) {
            QVERIFY(result.code() == Code::Corrupt || result.code() == Code::TooBig);
            ++refused;
        } else {
            InkBudget again;
            QVERIFY(*decodeStrokes(encode(*result), again) == *result);
        }
    }
    QVERIFY(refused > 100);
}

void TestStrokeCodec::noiseIsAnErrorOrInk()
{
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        Bytes noise(random() % 200);
        for (auto &byte : noise) byte = std::uint8_t(random() % (round % 2 ? 256 : 16));
        InkBudget first, second;
        const auto raw = decodeStrokes(noise, first), wrapped = decodeStrokes(deflateRaw(noise), second);
        QVERIFY(raw.ok() || raw.code() == Code::Corrupt || raw.code() == Code::TooBig);
        QVERIFY(wrapped.ok() || wrapped.code() == Code::Corrupt || wrapped.code() == Code::TooBig);
    }
}

void TestStrokeCodec::aLengthAloneAllocatesNothing()
{
    // One stroke of 900,000 points, with no points behind it: within the limits, but not there.
    InkBudget budget;
    const Bytes claim{1, 0xA0, 0xF7, 0x36, 0, 0, 0, 0};
    QCOMPARE(decodeStrokes(deflateRaw(claim), budget).code(), Code::Corrupt);
    QCOMPARE(budget.points, pagelimits::points);
}

void TestStrokeCodec::aBombIsTooBig()
{
    InkBudget budget;
    const auto bomb = deflateRaw(Bytes(pagelimits::inflatedInk + 1, 0));
    QVERIFY(bomb.size() < 20'000);
    QCOMPARE(decodeStrokes(bomb, budget).code(), Code::TooBig);
}

void TestStrokeCodec::manySmallGroupsShareOneBudget()
{
    const auto group = encode(strokes(8, 1, 400));
    InkBudget budget;
    budget.points = 1000;
    QVERIFY(decodeStrokes(group, budget).ok());
    QVERIFY(decodeStrokes(group, budget).ok());
    QCOMPARE(decodeStrokes(group, budget).code(), Code::TooBig);
}

void TestStrokeCodec::refusesInkThatRunsBackInTime()
{
    InkBudget budget;
    QCOMPARE(decodeStrokes(encode({{{0, 0, 1, 5}, {1, 1, 1, 4}}}), budget).code(), Code::Corrupt);
}

QTEST_GUILESS_MAIN(TestStrokeCodec)
#include "tst_strokecodec.moc"
