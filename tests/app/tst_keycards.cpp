// SPDX-License-Identifier: Apache-2.0
#include "app/front/carddrawing.h"
#include "app/front/cardlook.h"
#include "app/front/cardmaker.h"
#include "assets/assets.h"
#include "tests/support/appworld.h"
#include "tests/support/fakecamera.h"

#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace pipit;
using namespace pipit::app;
using pipit::test::AppWorld;
using pipit::test::TestFamily;

namespace {

constexpr QSize frameSize(1'280, 720);

/// A room, and the card held up in it: `across` of the frame's width, turned.
QImage held(const QrCode &code, double across, double degrees, QPointF middle = {0.5, 0.5})
{
    QImage image(frameSize, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient wall(0, 0, 1'280, 720);
    wall.setColorAt(0, QColor(96, 92, 104));
    wall.setColorAt(1, QColor(44, 46, 60));
    painter.fillRect(image.rect(), wall);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle.x() * image.width(), middle.y() * image.height());
    painter.rotate(degrees);
    const double width = across * image.width(), height = width * carddrawing::heightMm / carddrawing::widthMm;
    carddrawing::draw(painter, {-width / 2, -height / 2, width, height}, code, QStringLiteral("amina"));
    return image;
}

/// Little light, from one side, and a grainy camera.
QImage dim(const QImage &image)
{
    auto out = image.copy();
    quint32 grain = 12'345;
    for (int y = 0; y < out.height(); ++y)
        for (int x = 0; x < out.width(); ++x) {
            grain = grain * 1'664'525u + 1'013'904'223u;
            const double light = 0.10 + 0.22 * x / out.width();
            const int value = std::clamp(int(qGray(out.pixel(x, y)) * light) + int(grain >> 28) - 8 + 12, 0, 255);
            out.setPixel(x, y, qRgb(value, value, value));
        }
    return out.scaled(640, 360, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QVideoFrame frameOf(const QImage &image, QVideoFrameFormat::PixelFormat format)
{
    QVideoFrame frame(QVideoFrameFormat(image.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly)) qFatal("no frame");
    const bool two = format == QVideoFrameFormat::Format_YUYV || format == QVideoFrameFormat::Format_UYVY;
    const int step = two ? 2 : 1, first = format == QVideoFrameFormat::Format_UYVY ? 1 : 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) frame.bits(0)[y * frame.bytesPerLine(0) + x * step + first] = uchar(qGray(image.pixel(x, y)));
    frame.unmap();
    return frame;
}

QrCode codeOf(ByteView text)
{
    auto code = QrCode::of(text);
    if (!code) qFatal("no code");
    return std::move(*code);
}

} // namespace

/// A key card at the lock, and in the making.
class TestKeyCards : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFamily> m_family;
    std::unique_ptr<AppWorld> m_world;
    FakeCamera m_camera;
    QVideoSink m_sink;
    std::unique_ptr<ProfilesModel> m_people;
    std::unique_ptr<LockController> m_lock;
    std::unique_ptr<CardLook> m_look;

    /// What the camera sees has been read, and what followed is over.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
            m_world->settle();
        }
    }
    void show(const QImage &image)
    {
        m_camera.sees = image;
        m_camera.look();
        settle();
    }
    KeyCard makeCard(const ProfileCard &card, const Bytes &secret)
    {
        auto made = m_world->ask([&](DeviceSession &session) { return session.device().addCard(card.tag, secret); });
        if (!made) qFatal("no card");
        return std::move(*made);
    }
    std::uint32_t fails()
    {
        return m_world->ask([this](DeviceSession &session) { return session.device().throttle(m_family->child.tag); })->fails;
    }
    bool open() const { return m_world->session.state() == Session::Open; }
    /// The lock as it stands after somebody tapped the child's face.
    void goToTheLock()
    {
        m_people = std::make_unique<ProfilesModel>();
        m_world->settle();
        m_lock = std::make_unique<LockController>();
        m_lock->setProfiles(m_people.get());
        m_lock->setProfile(0);
        m_world->settle();
        m_look = std::make_unique<CardLook>();
        m_look->setLock(m_lock.get());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(assets::installFonts()); }
    void init()
    {
        m_family = std::make_unique<TestFamily>(11);
        m_family->tablet.close();
        m_world = std::make_unique<AppWorld>(m_family->tablet);
        m_camera.sees = QImage(); // or look() would begin with what the test before held up, and miss what comes while it is read
        m_camera.refuses.reset();
        m_camera.plug(true);
        m_world->platform.setCamera(&m_camera);
        QTRY_COMPARE(m_world->session.state(), Session::FrontDoor);
        goToTheLock();
    }
    void cleanup()
    {
        m_look.reset();
        m_lock.reset();
        m_people.reset();
        m_world.reset();
        m_family.reset();
    }

    void aCardThatIsHeldUpOpens_data()
    {
        QTest::addColumn<double>("across");
        QTest::addColumn<double>("degrees");
        QTest::addColumn<bool>("badLight");
        QTest::newRow("straight") << 0.5 << 0.0 << false;
        QTest::newRow("a little turned") << 0.5 << -9.0 << false;
        QTest::newRow("on its side") << 0.45 << 90.0 << false;
        QTest::newRow("upside down") << 0.5 << 180.0 << false;
        QTest::newRow("askew") << 0.45 << 37.0 << false;
        QTest::newRow("small") << 0.2 << 4.0 << false;
        QTest::newRow("large") << 0.75 << 2.0 << false;
        QTest::newRow("in bad light") << 0.55 << 5.0 << true;
    }
    void aCardThatIsHeldUpOpens()
    {
        QFETCH(double, across);
        QFETCH(double, degrees);
        QFETCH(bool, badLight);
        const auto code = codeOf(makeCard(m_family->child, TestFamily::pictures()).text().view());
        m_look->look(&m_sink);
        QVERIFY(m_look->looking() && m_camera.on());
        QVERIFY(m_camera.facing() == Camera::Facing::Person);
        const auto image = held(code, across, degrees);
        show(badLight ? dim(image) : image);
        QTRY_VERIFY(open());
        QCOMPARE(m_look->notice(), QString());
        m_look->rest();
        QVERIFY(!m_camera.on());
        QVERIFY(!m_sink.videoFrame().isValid()); // the last frame is gone too
    }
    void theLockKnowsWhetherThereIsACardAndACamera()
    {
        QVERIFY(!m_lock->hasCard() && !m_lock->canShowCard());
        makeCard(m_family->child, TestFamily::pictures());
        m_lock->setProfile(0);
        m_world->settle();
        QVERIFY(m_lock->hasCard() && m_lock->canShowCard());
        QSignalSpy told(m_lock.get(), &LockController::cardChanged);
        m_camera.plug(false);
        QVERIFY(!told.isEmpty() && m_lock->hasCard() && !m_lock->canShowCard());
        m_lock->setProfile(1);
        m_world->settle();
        QVERIFY(!m_lock->hasCard());
    }
    void halfACardIsNoTry()
    {
        const auto code = codeOf(makeCard(m_family->child, TestFamily::pictures()).text().view());
        m_look->look(&m_sink);
        show(held(code, 0.6, 3, {0.93, 0.5}));
        QVERIFY(!open());
        QCOMPARE(fails(), 0u);
        QCOMPARE(m_look->notice(), QString());
        show(held(code, 0.6, 3)); // and then it is held better
        QTRY_VERIFY(open());
    }
    void anotherPictureCodeIsSaidToBeOneAndIsNoTry()
    {
        makeCard(m_family->child, TestFamily::pictures());
        m_look->look(&m_sink);
        show(held(codeOf(asBytes("HTTPS://EXAMPLE.ORG/")), 0.5, 0));
        QCOMPARE(m_look->notice(), QStringLiteral("That is another picture code. Show your key card."));
        QCOMPARE(fails(), 0u);
        QVERIFY(m_look->looking());
    }
    void somebodyElsesCardOpensNeitherAndIsNoTry()
    {
        const auto code = codeOf(makeCard(m_family->carer, TestFamily::pin()).text().view());
        m_look->look(&m_sink);
        show(held(code, 0.5, 0));
        QCOMPARE(m_look->notice(), QStringLiteral("That card is for somebody else."));
        QCOMPARE(fails(), 0u);
        QVERIFY(!open());
    }
    void anOldCardIsSaidToBeOldAndCountsOnceHoweverLongItIsHeldUp()
    {
        const auto old = codeOf(makeCard(m_family->child, TestFamily::pictures()).text().view());
        const auto now = codeOf(makeCard(m_family->child, TestFamily::pictures()).text().view());
        m_look->look(&m_sink);
        for (int frame = 0; frame < 6; ++frame) show(held(old, 0.5, frame));
        QVERIFY2(m_look->notice().startsWith(QStringLiteral("That is an old card.")), qPrintable(m_look->notice()));
        QCOMPARE(fails(), 1u);
        show(held(now, 0.5, 0));
        QTRY_VERIFY(open());
        QCOMPARE(fails(), 0u);
    }
    void aWaitAfterWrongPicturesDoesNotKeepHerCardOut()
    {
        const auto code = codeOf(makeCard(m_family->child, TestFamily::pictures()).text().view());
        for (int i = 0; i < 5; ++i) {
            for (int k = 0; k < 4; ++k) m_lock->pick(1);
            m_world->settle();
        }
        QVERIFY(m_lock->waiting());
        m_look->look(&m_sink);
        show(held(code, 0.5, 0));
        QTRY_VERIFY(open());
    }
    void whereThereIsNoCameraItSaysSo()
    {
        m_camera.plug(false);
        m_look->look(&m_sink);
        QVERIFY(!m_look->looking());
        QCOMPARE(m_look->notice(), QStringLiteral("There is no camera here. Use your pictures."));
        m_camera.plug(true);
        m_camera.refuses = Code::Refused;
        m_look->look(&m_sink);
        QVERIFY(!m_look->looking());
        QVERIFY(m_look->notice().startsWith(QStringLiteral("Pipit may not use the camera.")));
        m_camera.refuses.reset();
        m_look->look(&m_sink);
        QVERIFY(m_look->looking());
        m_camera.breakDown(Code::Io);
        QVERIFY(!m_look->looking());
        QVERIFY(m_look->notice().startsWith(QStringLiteral("The camera stopped.")));
    }
    void everyWayInWhichACameraTellsBrightnessIsRead_data()
    {
        QTest::addColumn<int>("format");
        for (const auto format : {QVideoFrameFormat::Format_NV12, QVideoFrameFormat::Format_YUV420P, QVideoFrameFormat::Format_YUYV, QVideoFrameFormat::Format_UYVY,
                                  QVideoFrameFormat::Format_Y8})
            QTest::newRow(qPrintable(QVideoFrameFormat::pixelFormatToString(format))) << int(format);
    }
    void everyWayInWhichACameraTellsBrightnessIsRead()
    {
        QFETCH(int, format);
        const auto image = held(codeOf(asBytes("JUST A TEXT")), 0.5, 0);
        const auto bright = BrightFrame::of(frameOf(image, QVideoFrameFormat::PixelFormat(format)));
        QVERIFY(bright);
        QCOMPARE(QSize(bright->width(), bright->height()), frameSize);
        const auto codes = ZxingCardReader().codes(*bright);
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(asText(codes.front().view()), std::string_view("JUST A TEXT"));
        QVERIFY(!BrightFrame::of(QVideoFrame()));
    }

    void aCardIsMadeAfterHerLockAndTheOldOneStops()
    {
        QVERIFY(m_world->open(m_family->child, TestFamily::pictures()));
        CardMaker maker;
        m_world->settle();
        QVERIFY(!maker.hasCard() && maker.pictures());
        const auto pick = [&](const Bytes &pictures) {
            for (std::size_t i = 1; i < pictures.size(); ++i) maker.pick(pictures[i]);
            m_world->settle();
        };
        maker.begin(CardMaker::Make);
        QCOMPARE(maker.step(), CardMaker::Asking);
        pick({1, 1, 1, 1, 1});
        QCOMPARE(maker.step(), CardMaker::Asking);
        QVERIFY(!maker.message().isEmpty() && !maker.code());
        pick(TestFamily::pictures());
        QCOMPARE(maker.step(), CardMaker::Shown);
        QVERIFY(maker.code() && maker.hasCard());
        QCOMPARE(maker.code()->side(), 29); // version 3, as FORMAT.md says
        QCOMPARE(m_world->session.state(), Session::Open);
        const auto first = held(*maker.code(), 0.5, 0);
        maker.done();
        QVERIFY(!maker.code());
        maker.begin(CardMaker::Make);
        pick(TestFamily::pictures());
        const auto second = held(*maker.code(), 0.5, 0);
        m_world->session.lock();
        m_world->settle();
        QVERIFY(!maker.code());
        QCOMPARE(maker.step(), CardMaker::Choosing);
        m_look->look(&m_sink);
        show(first);
        QVERIFY(!open());
        show(second);
        QTRY_VERIFY(open());
        m_look->rest();
        CardMaker again;
        m_world->settle();
        again.begin(CardMaker::TakeAway);
        const auto right = TestFamily::pictures();
        for (std::size_t i = 1; i < right.size(); ++i) again.pick(right[i]);
        m_world->settle();
        QCOMPARE(again.step(), CardMaker::Choosing);
        QVERIFY(!again.hasCard());
        QVERIFY(!again.notice().isEmpty());
    }
    void thePrintedCardIsOneFileWhereSheSaidAndItReads()
    {
        QVERIFY(m_world->open(m_family->child, TestFamily::pictures()));
        CardMaker maker;
        m_world->settle();
        maker.begin(CardMaker::Make);
        const auto right = TestFamily::pictures();
        for (std::size_t i = 1; i < right.size(); ++i) maker.pick(right[i]);
        m_world->settle();
        QCOMPARE(maker.step(), CardMaker::Shown);
        QTemporaryDir folder;
        maker.saveTo(QUrl::fromLocalFile(folder.filePath(QStringLiteral("nowhere/card.pdf"))));
        QVERIFY(!maker.saved() && !maker.notice().isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
        maker.saveTo(QUrl::fromLocalFile(folder.filePath(QStringLiteral("card.pdf"))));
        QVERIFY(maker.saved());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("card.pdf")});
        QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("120"), QStringLiteral("-png"), folder.filePath(QStringLiteral("card.pdf")),
                                                                 folder.filePath(QStringLiteral("sheet"))}), 0);
        const auto made = QDir(folder.path()).entryList({QStringLiteral("sheet*.png")});
        QCOMPARE(made.size(), 1); // one page
        const QImage sheet(folder.filePath(made.front()));
        m_world->session.lock();
        m_world->settle();
        m_look->look(&m_sink);
        show(sheet);
        QTRY_VERIFY(open());
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {folder.filePath(QStringLiteral("card.pdf")), QStringLiteral("-")});
        QVERIFY(text.waitForFinished());
        const auto said = QString::fromUtf8(text.readAllStandardOutput()).simplified();
        QVERIFY2(said.contains(QStringLiteral("Whoever has this card can open")), qPrintable(said));
        QVERIFY(!said.contains(QString::fromStdString(m_family->child.nickname)));
    }
};

QTEST_MAIN(TestKeyCards)
#include "tst_keycards.moc"
