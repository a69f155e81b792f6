// SPDX-License-Identifier: Apache-2.0
#include "core/book/pagecodec.h"
#include "core/book/objectcodec.h"
#include "tests/support/samplepage.h"

#include <QTest>

using namespace pipit;

class TestPageCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageComesBackEqual();
    void anEmptyPageComesBackEqual();
    void theSamePageGivesTheSameBytes();
    void beginsWithItsKindAndId();
    void neighbouringStrokesShareAnItem();
    void muchInkLiesApart();
    void aReferenceOutsideTheInkIsCorrupt();
    void whatIsLaterIsTooNew();
    void whatIsOutOfRangeIsCorrupt_data();
    void whatIsOutOfRangeIsCorrupt();
    void refusesToEncodeWhatItWouldNotRead();
    void everyTruncationIsCorrupt();
    void everyBitFlipIsAnErrorOrAPage();
    void noiseIsAnError();

private:
    /// A page of one object that `write` puts down, with map keys as given.
    static Bytes pageWith(const std::function<void(cbor::Writer &)> &write);
};

Bytes TestPageCodec::pageWith(const std::function<void(cbor::Writer &)> &write)
{
    cbor::Writer out;
    out.map(6).unsignedInt(0).unsignedInt(1).unsignedInt(1).bytes(Bytes(16, 9)).unsignedInt(2).array(2)
        .unsignedInt(10'928).unsignedInt(8192).unsignedInt(3).unsignedInt(0xFFFFFF).unsignedInt(4).unsignedInt(0)
        .unsignedInt(7).array(1);
    write(out);
    return out.take();
}

void TestPageCodec::aPageComesBackEqual()
{
    const auto page = drawing::samplePage();
    const auto encoded = encodePage(page);
    QVERIFY(encoded.ok());
    QVERIFY(encoded->ink.empty());
    const auto back = decodePage(encoded->content);
    QVERIFY2(back.ok(), back.ok() ? "" : back.error().detail.c_str());
    QVERIFY(*back == page);
    QVERIFY(*decodePage(*encodeSnapshot(page)) == page);
}

void TestPageCodec::anEmptyPageComesBackEqual()
{
    const Page page;
    QVERIFY(*decodePage(encodePage(page)->content) == page);
}

void TestPageCodec::theSamePageGivesTheSameBytes()
{
    QCOMPARE(encodePage(drawing::samplePage())->content, encodePage(drawing::samplePage())->content);
}

void TestPageCodec::beginsWithItsKindAndId()
{
    Page page;
    page.id.bytes.fill(0xAB);
    QCOMPARE(QByteArray::fromStdString(toHex(encodePage(page)->content)),
             QByteArrayLiteral("a6000101" "50" "abababababababababababababababab" "0282192ab0192000"
                               "031a00fffdf8" "0400" "0780"));
}

void TestPageCodec::neighbouringStrokesShareAnItem()
{
    std::mt19937 random(1);
    Page page;
    for (int i = 0; i < 30; ++i) {
        auto stroke = drawing::scribble(random, 20);
        stroke.colour = i < 20 ? 0x112233 : 0x445566;
        stroke.width = 90;
        page.objects.push_back({{}, stroke});
    }
    cbor::Writer out;
    InkStore ink;
    QCOMPARE(encodeObjects(out, page.objects, ink), std::size_t(2));
    QVERIFY(*decodePage(encodePage(page)->content) == page);
}

void TestPageCodec::muchInkLiesApart()
{
    const auto page = drawing::page(9, 40, 100);
    const auto inside = encodePage(page, 1u << 20), apart = encodePage(page, 1000);
    QVERIFY(inside->ink.empty());
    QVERIFY(apart->ink.size() > 1000);
    QVERIFY(apart->content.size() < inside->content.size());
    QVERIFY(*decodePage(apart->content, apart->ink) == page);
    const auto without = decodePage(apart->content);
    QVERIFY(!without);
    QCOMPARE(without.code(), Code::Corrupt);
}

void TestPageCodec::aReferenceOutsideTheInkIsCorrupt()
{
    const Bytes ink(100, 0);
    const auto reference = [](std::uint64_t offset, std::uint64_t length) {
        return pageWith([=](cbor::Writer &out) {
            out.array(10).unsignedInt(1).unsignedInt(0).unsignedInt(0).unsignedInt(1000).unsignedInt(0).unsignedInt(0)
                .unsignedInt(1).unsignedInt(0).unsignedInt(80).array(2).unsignedInt(offset).unsignedInt(length);
        });
    };
    QCOMPARE(decodePage(reference(101, 0), ink).code(), Code::Corrupt);
    QCOMPARE(decodePage(reference(50, 51), ink).code(), Code::Corrupt);
    QCOMPARE(decodePage(reference(1, ~std::uint64_t(0)), ink).code(), Code::Corrupt);
}

void TestPageCodec::whatIsLaterIsTooNew()
{
    const auto object = [](std::uint64_t kind, std::size_t fields, std::uint64_t tool = 1) {
        return decodePage(pageWith([=](cbor::Writer &out) {
            out.array(6 + fields).unsignedInt(kind).unsignedInt(0).unsignedInt(0).unsignedInt(1000).unsignedInt(0)
                .unsignedInt(0);
            for (std::size_t i = 0; i < fields; ++i) out.unsignedInt(tool);
        }));
    };
    QVERIFY(object(2, 3).ok());
    QCOMPARE(object(7, 2).code(), Code::TooNew);    // kind of object
    QCOMPARE(object(2, 4).code(), Code::TooNew);    // a further field
    QCOMPARE(object(2, 2).code(), Code::Corrupt);   // a missing one
    QCOMPARE(object(1, 4, 5).code(), Code::TooNew); // tool
    QCOMPARE(object(0, 3).code(), Code::TooNew);

    cbor::Writer map;
    map.map(1).unsignedInt(8).null();
    QCOMPARE(decodePage(map.view()).code(), Code::TooNew); // key of the page
    auto paper = encodePage(Page())->content;
    paper[paper.size() - 3] = std::uint8_t(lastPaperTemplate) + 1;
    QCOMPARE(decodePage(paper).code(), Code::TooNew);
    paper[paper.size() - 3] = std::uint8_t(lastPaperTemplate);
    QCOMPARE(decodePage(paper)->paperTemplate, PaperTemplate::School);
}

void TestPageCodec::whatIsOutOfRangeIsCorrupt_data()
{
    QTest::addColumn<qint64>("x");
    QTest::addColumn<qint64>("scale");
    QTest::addColumn<qint64>("turn");
    QTest::addColumn<qint64>("flip");
    QTest::addColumn<qint64>("size");
    QTest::newRow("too far") << 131'073ll << 1000ll << 0ll << 0ll << 100ll;
    QTest::newRow("too far left") << -131'073ll << 1000ll << 0ll << 0ll << 100ll;
    QTest::newRow("too small") << 0ll << 49ll << 0ll << 0ll << 100ll;
    QTest::newRow("too large") << 0ll << 20'001ll << 0ll << 0ll << 100ll;
    QTest::newRow("negative scale") << 0ll << -1000ll << 0ll << 0ll << 100ll;
    QTest::newRow("turned too far") << 0ll << 1000ll << 36'000ll << 0ll << 100ll;
    QTest::newRow("flipped twice") << 0ll << 1000ll << 0ll << 2ll << 100ll;
    QTest::newRow("no size") << 0ll << 1000ll << 0ll << 0ll << 0ll;
    QTest::newRow("huge size") << 0ll << 1000ll << 0ll << 0ll << 8001ll;
}

void TestPageCodec::whatIsOutOfRangeIsCorrupt()
{
    QFETCH(qint64, x);
    QFETCH(qint64, scale);
    QFETCH(qint64, turn);
    QFETCH(qint64, flip);
    QFETCH(qint64, size);
    const auto text = [](qint64 at, qint64 grown, qint64 turned, qint64 flipped, qint64 high) {
        return decodePage(pageWith([=](cbor::Writer &out) {
            out.array(10).unsignedInt(3).integer(at).unsignedInt(0).integer(grown).integer(turned).integer(flipped)
                .unsignedInt(100).integer(high).unsignedInt(0).text("a");
        }));
    };
    QVERIFY(text(0, 1000, 0, 0, 100).ok());
    QCOMPARE(text(x, scale, turn, flip, size).code(), Code::Corrupt);
}

void TestPageCodec::refusesToEncodeWhatItWouldNotRead()
{
    Page page;
    page.objects.push_back({{}, Stroke{Tool::Pencil, 0, 80, {}}});
    QCOMPARE(encodePage(page).code(), Code::Invalid);
    page.objects[0].what = TextBox{100, 100, 0, std::string(pagelimits::textBytes + 1, 'a')};
    QCOMPARE(encodePage(page).code(), Code::Invalid);
    page.objects.assign(pagelimits::objects + 1, {{}, Sticker{1, 1, 0}});
    QCOMPARE(encodePage(page).code(), Code::TooBig);
}

void TestPageCodec::everyTruncationIsCorrupt()
{
    const auto whole = encodePage(drawing::samplePage())->content;
    for (std::size_t size = 0; size < whole.size(); ++size)
        QCOMPARE(decodePage(ByteView(whole).first(size)).code(), Code::Corrupt);
    QCOMPARE(decodePage(concat(whole, Bytes{0})).code(), Code::Corrupt);
}

void TestPageCodec::everyBitFlipIsAnErrorOrAPage()
{
    const auto whole = encodePage(drawing::samplePage())->content;
    int refused = 0;
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        auto bytes = whole;
        bytes[bit / 8] ^= std::uint8_t(1u << (bit % 8));
        const auto page = decodePage(bytes);
        if (!page) {
            QVERIFY(page.code() == Code::Corrupt || page.code() == Code::TooNew || page.code() == Code::TooBig);
            ++refused;
            continue;
        }
        QVERIFY(*decodePage(encodePage(*page)->content) == *page);
    }
    QVERIFY(refused > int(whole.size()));
}

void TestPageCodec::noiseIsAnError()
{
    std::mt19937 random(12);
    for (int round = 0; round < 3000; ++round) {
        Bytes noise(random() % 300);
        for (auto &byte : noise) byte = std::uint8_t(random());
        QVERIFY(!decodePage(noise).ok());
    }
}

QTEST_GUILESS_MAIN(TestPageCodec)
#include "tst_pagecodec.moc"
