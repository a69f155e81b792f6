// SPDX-License-Identifier: Apache-2.0
// A lock of a child's own drawings, in the making and at the front door.
#include "app/front/cardmaker.h"
#include "app/front/drawingmaker.h"
#include "app/page/pageraster.h"
#include "app/pages/thumbnails.h"
#include "assets/assets.h"
#include "tests/support/appworld.h"

#include <QtEndian>
#include <QTest>

#include <set>

using namespace pipit;
using namespace pipit::app;
using namespace Qt::StringLiterals;
using pipit::test::AppWorld;
using pipit::test::TestFamily;

class TestOwnDrawings : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFamily> m_family;
    std::unique_ptr<AppWorld> m_world;

    static void draw(DrawingMaker &maker, int number)
    {
        auto &pad = *maker.pad();
        auto page = pad.page();
        Stroke stroke{Tool::FeltPen, 0xC8553D, 192, {}};
        for (int i = 0; i < 12; ++i) stroke.points.push_back({300 + 280 * i, 400 + (number * 700 + i * i * 20) % 3'200, 128, std::uint32_t(i * 9)});
        page.objects.push_back({{}, std::move(stroke)});
        pad.setPage(std::move(page));
        maker.keepDrawing();
    }
    static void pick(LockController &lock, const Bytes &secret)
    {
        for (std::size_t i = 1; i < secret.size(); ++i) lock.pick(secret[i]);
    }
    void openHers()
    {
        QVERIFY(m_world->open(m_family->child, TestFamily::pictures()));
    }
    /// Up to where the new four are shown.
    void upToTheFour(DrawingMaker &maker, int drawings)
    {
        m_world->settle();
        maker.begin(drawings > 0);
        for (int i = 0; i < drawings; ++i) draw(maker, i);
        if (drawings > 0) maker.drawnAll();
        QCOMPARE(maker.step(), DrawingMaker::Asking);
        pick(maker, TestFamily::pictures());
        QTRY_COMPARE(maker.step(), DrawingMaker::Learning);
    }
    static void tapAll(DrawingMaker &maker, const QList<int> &four)
    {
        for (const int one : four) maker.tap(one);
    }
    /// The secret that she learnt, as the lock has it.
    Bytes learnAndChange(DrawingMaker &maker, std::uint8_t set)
    {
        const auto four = maker.four();
        maker.tryThem();
        tapAll(maker, four);
        tapAll(maker, four);
        for (int i = 0; i < 400 && maker.step() != DrawingMaker::Changed; ++i) m_world->settle();
        Bytes out{set};
        for (const int one : four) out.push_back(std::uint8_t(one));
        return out;
    }
    bool opens(const Bytes &secret)
    {
        m_world->session.lock();
        m_world->settle();
        m_family->tablet.clock.boot += 86'400'000;
        return m_world->open(m_family->child, secret);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(assets::installFonts()); }
    void init()
    {
        m_family = std::make_unique<TestFamily>(31);
        m_family->tablet.close();
        m_world = std::make_unique<AppWorld>(m_family->tablet);
        openHers();
    }
    void cleanup()
    {
        m_world.reset();
        m_family.reset();
    }

    void sheDrawsLearnsAndOpensWithThem()
    {
        DrawingMaker maker;
        upToTheFour(maker, 5);
        QCOMPARE(maker.made().size(), 5);
        QCOMPARE(maker.four().size(), 4);
        const auto secret = learnAndChange(maker, 2);
        QCOMPARE(maker.step(), DrawingMaker::Changed);
        m_world->settle();
        QVERIFY(maker.hasOwn());
        QVERIFY(!opens(TestFamily::pictures()));
        QVERIFY(opens(secret));
    }

    void theFrontDoorShowsHerDrawingsAndTakesHerTaps()
    {
        Bytes secret;
        {
            DrawingMaker maker;
            upToTheFour(maker, 6);
            secret = learnAndChange(maker, 2);
        }
        m_world->session.lock();
        m_world->settle();
        ProfilesModel people;
        m_world->settle();
        LockController lock;
        lock.setProfiles(&people);
        lock.setProfile(0);
        QVERIFY(lock.order().isEmpty()); // nobody taps before it is known whose pictures they are
        m_world->settle();
        QCOMPARE(lock.order().size(), 16);
        QCOMPARE(lock.drawn().size(), 6);
        for (const auto &url : lock.drawn()) QVERIFY(url.startsWith(u"image://pages/lock-"_s));
        pick(lock, secret);
        QTRY_COMPARE(m_world->session.state(), Session::Open);
        // At her carer's lock there is none of them.
        m_world->session.lock();
        m_world->settle();
        lock.setProfile(1);
        m_world->settle();
        QVERIFY(lock.drawn().isEmpty());
    }

    void untilSheKnowsThemNothingChanges()
    {
        DrawingMaker maker;
        upToTheFour(maker, 4);
        const auto four = maker.four();
        auto wrong = four;
        wrong[0] = wrong[0] % 16 + 1;
        maker.tryThem();
        QVERIFY(maker.four().isEmpty()); // not while she taps them by heart
        tapAll(maker, four);
        QCOMPARE(maker.rights(), 1);
        QCOMPARE(maker.step(), DrawingMaker::Repeating);
        tapAll(maker, wrong);
        QCOMPARE(maker.step(), DrawingMaker::Learning);
        QVERIFY(!maker.notice().isEmpty());
        QCOMPARE(maker.rights(), 0); // twice in a row
        QCOMPARE(maker.four(), four);
        maker.tryThem();
        tapAll(maker, four);
        maker.takeTapBack();
        maker.tap(four[0]);
        maker.takeTapBack();
        QCOMPARE(maker.tapped(), 0);
        maker.showAgain();
        maker.done();
        m_world->settle();
        QCOMPARE(maker.step(), DrawingMaker::Choosing);
        QVERIFY(!maker.hasOwn());
        QVERIFY(opens(TestFamily::pictures()));
        // Of wrong taps while she learns none is counted.
        QCOMPARE(m_world->ask([this](DeviceSession &session) { return session.device().throttle(m_family->child.tag); })->fails, 0u);
    }

    void threeAreTooFewAndSixteenAreAll()
    {
        DrawingMaker maker;
        m_world->settle();
        maker.begin(true);
        maker.keepDrawing(); // an empty pad is no drawing
        QVERIFY(maker.made().isEmpty());
        for (int i = 0; i < 3; ++i) draw(maker, i);
        QVERIFY(!maker.enough());
        maker.drawnAll();
        QCOMPARE(maker.step(), DrawingMaker::Drawing);
        for (int i = 3; i < 20; ++i) draw(maker, i);
        QCOMPARE(maker.made().size(), 16);
        QVERIFY(maker.full() && maker.enough());
        maker.dropLast();
        QCOMPARE(maker.made().size(), 15);
    }

    void aPictureByChanceDoesForWhoeverDoesNotDraw()
    {
        DrawingMaker maker;
        m_world->settle();
        maker.begin(true);
        for (int i = 0; i < 4; ++i) {
            maker.anyPicture();
            maker.anyPicture(); // not that one
            QCOMPARE(maker.pad()->page().objects.size(), std::size_t(1));
            maker.keepDrawing();
        }
        QVERIFY(maker.enough());
    }

    void aWrongLockChangesNothingAndIsSaid()
    {
        DrawingMaker maker;
        m_world->settle();
        maker.begin(true);
        for (int i = 0; i < 4; ++i) draw(maker, i);
        maker.drawnAll();
        pick(maker, {1, 1, 1, 1, 1});
        QTRY_VERIFY(!maker.message().isEmpty());
        QCOMPARE(maker.step(), DrawingMaker::Asking);
        pick(maker, TestFamily::pictures());
        QTRY_COMPARE(maker.step(), DrawingMaker::Learning);
    }

    void theLockForgetsWhatWasDrawnAndLearnt()
    {
        DrawingMaker maker;
        upToTheFour(maker, 4);
        m_world->session.lock();
        QCOMPARE(maker.step(), DrawingMaker::Choosing);
        QVERIFY(maker.made().isEmpty() && maker.four().isEmpty());
        QVERIFY(opens(TestFamily::pictures()));
    }

    void pipitsPicturesComeBackWithAnotherFour()
    {
        Bytes hers;
        {
            DrawingMaker maker;
            upToTheFour(maker, 4);
            hers = learnAndChange(maker, 2);
        }
        DrawingMaker maker;
        m_world->settle();
        QVERIFY(maker.hasOwn());
        maker.begin(false);
        QCOMPARE(maker.step(), DrawingMaker::Asking);
        pick(maker, hers);
        QTRY_COMPARE(maker.step(), DrawingMaker::Learning);
        const auto fixed = learnAndChange(maker, 1);
        m_world->settle();
        QVERIFY(!maker.hasOwn());
        QVERIFY(!opens(hers));
        QVERIFY(opens(fixed));
    }

    void aDrawingIsItsPixelsAndSaysNothingElse()
    {
        DrawingMaker maker;
        m_world->settle();
        maker.begin(true);
        auto page = maker.pad()->page();
        page.title = "CANARY title";
        page.objects.push_back({{}, Stroke{Tool::FeltPen, 0x2A2933, 192, {{400, 400, 128, 0}, {3'000, 3'000, 200, 1'234'567}}}});
        const auto png = DrawingMaker::pictureOf(page);
        const QByteArray bytes(reinterpret_cast<const char *>(png.data()), qsizetype(png.size()));
        QVERIFY(bytes.startsWith("\x89PNG") && !bytes.contains("CANARY"));
        for (int at = 8; at + 8 < bytes.size();) {
            const auto size = qFromBigEndian<quint32>(bytes.constData() + at);
            const auto chunk = bytes.mid(at + 4, 4);
            QVERIFY2(chunk == "IHDR" || chunk == "pHYs" || chunk == "IDAT" || chunk == "IEND", chunk.constData());
            at += int(size) + 12;
        }
        const auto image = QImage::fromData(bytes, "PNG");
        QCOMPARE(image.size(), QSize(DrawingMaker::side, DrawingMaker::side));
        // How it was drawn, in what order and how fast, is not in it: another tempo gives the same bytes.
        std::get<Stroke>(page.objects[0].what).points[1].ms = 9;
        QVERIFY(DrawingMaker::pictureOf(page) == png);
        QVERIFY(png.size() < lockpictures::maxBytes);
    }

    void theFullestDrawingFitsWhatADeviceKeeps()
    {
        Page page;
        page.w = page.h = 4'096;
        quint32 grain = 1;
        for (int i = 0; i < 400; ++i) {
            Stroke stroke{Tool(1 + i % 4), 0, 192, {}};
            for (int k = 0; k < 30; ++k) {
                grain = grain * 1'664'525u + 1'013'904'223u;
                stroke.colour = grain >> 8;
                stroke.points.push_back({std::int32_t(grain >> 20), std::int32_t(grain >> 8 & 4'095), 128, std::uint32_t(k * 9)});
            }
            page.objects.push_back({{}, std::move(stroke)});
        }
        const auto png = DrawingMaker::pictureOf(page);
        QVERIFY2(!png.empty() && png.size() <= lockpictures::maxBytes, qPrintable(QString::number(png.size())));
    }
};

QTEST_MAIN(TestOwnDrawings)
#include "tst_owndrawings.moc"
