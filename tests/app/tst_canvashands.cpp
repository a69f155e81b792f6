// SPDX-License-Identifier: Apache-2.0
// Hands and pens on the canvas as a digitiser reports them, each event with its time, through the same door that the
// system's own events come through.
#include "tests/support/canvastest.h"

#include <QSignalSpy>
#include <qpa/qwindowsysteminterface.h>
#include <qpa/qwindowsysteminterface_p.h>

using namespace pipit;
using namespace pipit::app;

class TestCanvasHands : public test::CanvasTest
{
    Q_OBJECT

    QPointingDevice m_touch{QStringLiteral("screen"), 41, QInputDevice::DeviceType::TouchScreen, QPointingDevice::PointerType::Finger,
                            QInputDevice::Capability::Position | QInputDevice::Capability::Area, 10, 0};
    struct Stylus : QPointingDevice
    {
        Stylus(PointerType type, qint64 id)
            : QPointingDevice(QStringLiteral("pen"), id, DeviceType::Stylus, type, Capability::Pressure | Capability::Position | Capability::Hover, 1, 1)
        {
        }
    };
    Stylus m_pen{QPointingDevice::PointerType::Pen, 42}, m_end{QPointingDevice::PointerType::Eraser, 43};
    std::map<int, QWindowSystemInterface::TouchPoint> m_down;
    ulong m_now = 0;

    std::size_t strokes() { return m_document->page().objects.size(); }

    void send()
    {
        QList<QWindowSystemInterface::TouchPoint> all;
        for (const auto &[id, point] : m_down) all.append(point);
        QWindowSystemInterface::handleTouchEvent<QWindowSystemInterface::SynchronousDelivery>(m_window.get(), m_now, &m_touch, all);
        std::erase_if(m_down, [](const auto &one) { return one.second.state == QEventPoint::Released; });
        for (auto &[id, point] : m_down) point.state = QEventPoint::Stationary;
    }
    void finger(int id, QPointF at, QEventPoint::State state, double size = 40)
    {
        auto &point = m_down[id];
        point.id = id;
        point.state = state;
        point.pressure = state == QEventPoint::Released ? 0 : 1;
        const auto global = m_window->mapToGlobal(at);
        point.area = QRectF(global.x() - size / 2, global.y() - size / 2, size, size);
        const auto screen = m_window->screen()->geometry();
        point.normalPosition = QPointF(global.x() / screen.width(), global.y() / screen.height());
    }
    void down(int id, QPointF at, double size = 40) { finger(id, at, QEventPoint::Pressed, size), send(); }
    void move(int id, QPointF at) { finger(id, at, QEventPoint::Updated), send(); }
    void up(int id, QPointF at) { finger(id, at, QEventPoint::Released), send(); }
    /// A line in `steps` events, 8 ms apart.
    void drag(int id, QPointF from, QPointF to, int steps = 20)
    {
        for (int i = 1; i <= steps; ++i) {
            m_now += 8;
            move(id, from + (to - from) * i / steps);
        }
    }
    void pen(const QPointingDevice &device, QPointF at, Qt::MouseButtons buttons, double pressure)
    {
        QWindowSystemInterface::handleTabletEvent(m_window.get(), m_now, &device, at, m_window->mapToGlobal(at), buttons, pressure, 0, 0, 0, 0, 0);
        QWindowSystemInterface::flushWindowSystemEvents();
    }
    void penLine(const QPointingDevice &device, QPointF from, QPointF to, int steps, double everyMs)
    {
        double clock = double(m_now);
        pen(device, from, Qt::LeftButton, 0.2);
        for (int i = 1; i <= steps; ++i) {
            m_now = ulong(clock += everyMs);
            pen(device, from + (to - from) * i / steps, Qt::LeftButton, 0.2 + 0.6 * i / steps);
        }
        pen(device, to, Qt::NoButton, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QInputDevice *device : {static_cast<const QInputDevice *>(&m_touch), static_cast<const QInputDevice *>(&m_pen), static_cast<const QInputDevice *>(&m_end)})
            QWindowSystemInterface::registerInputDevice(device);
        // As on X11 and Wayland: Qt makes a mouse press of a pen's press that nobody takes. Offscreen says that it does so itself.
        QWindowSystemInterfacePrivate::TabletEvent::setPlatformSynthesizesMouse(false);
    }
    void init()
    {
        lay();
        m_now += 100'000;
    }
    void cleanup()
    {
        for (auto &[id, point] : m_down) point.state = QEventPoint::Released;
        if (!m_down.empty()) send();
        clear();
    }

    // Two fingers

    void twoFingersTakeBackWhatTheFirstBegan()
    {
        const QSignalSpy began(m_canvas, &PageCanvas::pinchBegan), ended(m_canvas, &PageCanvas::pinchEnded);
        QSignalSpy pinched(m_canvas, &PageCanvas::pinched);
        const auto blank = m_window->grabWindow();
        down(1, {200, 250});
        drag(1, {200, 250}, {240, 250}, 10);
        QVERIFY(m_document->inking());
        down(2, {440, 250});
        QVERIFY(!m_document->inking());
        QVERIFY(m_document->isEmpty() && !m_document->canUndo() && !m_document->canRedo());
        QCOMPARE(m_window->grabWindow(), blank);
        QCOMPARE(began.count(), 1);
        finger(1, {140, 250}, QEventPoint::Updated);
        move(2, {540, 270});
        QVERIFY(!pinched.isEmpty());
        const auto last = pinched.takeLast();
        QVERIFY(std::abs(last[0].toDouble() - std::hypot(400, 20) / 200) < 0.001);
        QCOMPARE(last[1].toPointF(), QPointF(340, 250));
        QCOMPARE(last[2].toPointF(), QPointF(340, 260));
        up(2, {540, 270});
        QCOMPARE(ended.count(), 1);
        drag(1, {140, 250}, {400, 400}); // the finger that stays draws nothing
        up(1, {400, 400});
        QVERIFY(m_document->isEmpty());
        QCOMPARE(m_window->grabWindow(), blank);
    }

    void aFingerPutDownAgainGoesOnWithThePinch()
    {
        const QSignalSpy began(m_canvas, &PageCanvas::pinchBegan);
        down(1, {200, 250});
        down(2, {400, 250});
        up(2, {400, 250});
        m_now += 2'000;
        down(3, {420, 300});
        drag(3, {420, 300}, {500, 400});
        QCOMPARE(began.count(), 2);
        QVERIFY(m_document->isEmpty());
        up(1, {200, 250});
        up(3, {500, 400});
        m_now += 100;
        down(4, {100, 100});
        drag(4, {100, 100}, {200, 100});
        up(4, {200, 100});
        QCOMPARE(strokes(), std::size_t(1));
    }

    void aHandThatComesToRestBesideADrawingDoesNotSmear()
    {
        down(1, {100, 100});
        drag(1, {100, 100}, {300, 100}, 60); // 480 ms
        down(2, {400, 300});
        down(3, {430, 320});
        for (int i = 0; i < 20; ++i) {
            m_now += 8;
            finger(2, {400.0 + i, 300}, QEventPoint::Updated);
            finger(3, {430, 320.0 + i}, QEventPoint::Updated);
            move(1, {300.0 + i * 5, 100});
        }
        up(1, {395, 100});
        QCOMPARE(strokes(), std::size_t(1));
        QCOMPARE(points().size(), std::size_t(81));
        for (const auto &point : points()) QCOMPARE(point.y, 80 * 16);
        down(4, {100, 200}); // the hand still rests, and the next line is drawn
        drag(4, {100, 200}, {300, 200});
        up(4, {300, 200});
        QCOMPARE(strokes(), std::size_t(2));
        QCOMPARE(points(1).size(), std::size_t(21));
    }

    void aHandThatWasThereFirstLeavesNoDot()
    {
        down(1, {500, 400});
        m_now += 800;
        move(1, {503, 401});
        down(2, {200, 200});
        drag(2, {200, 200}, {300, 200});
        up(2, {300, 200});
        up(1, {503, 401});
        QCOMPARE(strokes(), std::size_t(1));
        QCOMPARE(points().front().x, 190 * 16);
    }

    void whatIsTooBigForAFingerIsNotHeard()
    {
        down(1, {500, 400}, 200);
        drag(1, {500, 400}, {450, 400});
        down(2, {200, 200});
        drag(2, {200, 200}, {300, 200});
        up(2, {300, 200});
        up(1, {450, 400});
        QCOMPARE(strokes(), std::size_t(1));
        QCOMPARE(points().front().y, 180 * 16);
    }

    void theHandMovesAPageThatIsNear()
    {
        m_document->setTool(PageDocument::Hand);
        QSignalSpy pinched(m_canvas, &PageCanvas::pinched);
        down(1, {300, 300});
        drag(1, {300, 300}, {200, 250});
        up(1, {200, 250});
        QCOMPARE(pinched.count(), 0); // all of it is seen
        m_canvas->setSize({1366, 1024});
        m_canvas->setView({0, 0, 683, 512});
        down(1, {300, 300});
        drag(1, {300, 300}, {200, 250});
        QVERIFY(!pinched.isEmpty());
        QCOMPARE(pinched.last()[0].toDouble(), 1.0);
        QCOMPARE(pinched.last()[1].toPointF(), QPointF(300, 300));
        QCOMPARE(pinched.last()[2].toPointF(), QPointF(200, 250));
        up(1, {200, 250});
    }

    // Pens

    void everyPointOfAPenIsStored()
    {
        penLine(m_pen, {100, 100}, {340, 160}, 480, 1000.0 / 240); // two seconds at 240 Hz
        QCOMPARE(strokes(), std::size_t(1));
        QCOMPARE(points().size(), std::size_t(481));
        QCOMPARE(int(points()[0].pressure), 51);
        QCOMPARE(int(points()[480].pressure), 204);
        QCOMPARE(points()[480].x, 330 * 16);
        QCOMPARE(points()[1].x, 90 * 16 + 8); // half pixels count
        QVERIFY(points()[480].ms >= 1'990 && points()[480].ms <= 2'010);
    }

    void everyPointOfAFingerIsStoredHoweverManyComeAtOnce()
    {
        down(1, {100, 100});
        for (int i = 1; i <= 480; ++i) {
            m_now += i % 6 == 0 ? 5 : 4;
            finger(1, {100 + i / 2.0, 100}, QEventPoint::Updated);
            QWindowSystemInterface::handleTouchEvent<QWindowSystemInterface::AsynchronousDelivery>(m_window.get(), m_now, &m_touch, {m_down[1]});
        }
        QVERIFY(QWindowSystemInterface::windowSystemEventsQueued() >= 480); // they wait together
        QWindowSystemInterface::flushWindowSystemEvents();
        up(1, {340, 100});
        QCOMPARE(points().size(), std::size_t(481));
        for (std::size_t i = 1; i < points().size(); ++i) QCOMPARE(points()[i].x - points()[i - 1].x, 8);
    }

    void nothingIsToBeLeftOutOnTheWayHere()
    {
        QVERIFY(!QCoreApplication::testAttribute(Qt::AA_CompressHighFrequencyEvents));
        QVERIFY(!QCoreApplication::testAttribute(Qt::AA_CompressTabletEvents));
    }

    void theOtherEndOfAPenRubsOutWhateverTheTool()
    {
        m_document->setTool(PageDocument::FeltPen);
        penLine(m_pen, {100, 250}, {500, 250}, 60, 4);
        QCOMPARE(strokes(), std::size_t(1));
        const auto drawn = m_document->page();
        for (const auto tool : {PageDocument::FeltPen, PageDocument::Hand}) {
            m_document->setTool(tool);
            m_document->setInkWidth(192);
            m_now += 1'000;
            penLine(m_end, {80, 250}, {520, 250}, 60, 4);
            QVERIFY(m_document->isEmpty());
            QCOMPARE(m_document->tool(), tool); // it is still in the hand
            m_document->undo();
            QVERIFY(m_document->page() == drawn);
        }
        m_document->setTool(PageDocument::FeltPen);
        m_now += 1'000;
        penLine(m_pen, {100, 300}, {500, 300}, 60, 4);
        QCOMPARE(strokes(), std::size_t(2));
        m_now += 1'000;
        QTest::mousePress(m_window.get(), Qt::LeftButton, {}, {300, 400}); // and a mouse has no other end
        QTest::mouseMove(m_window.get(), {320, 400});
        QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, {320, 400});
        QCOMPARE(strokes(), std::size_t(3));
    }

    void aFingerWhileAPenIsNearDrawsNothing()
    {
        pen(m_pen, {300, 300}, Qt::NoButton, 0);
        m_now += 200;
        down(1, {100, 100});
        drag(1, {100, 100}, {200, 100});
        up(1, {200, 100});
        QVERIFY(m_document->isEmpty());
        m_now += 1'000; // it has gone
        down(1, {100, 100});
        drag(1, {100, 100}, {200, 100});
        up(1, {200, 100});
        QCOMPARE(strokes(), std::size_t(1));
    }

    void thePalmUnderAPenLeavesNothing()
    {
        down(1, {450, 420});
        m_now += 50;
        pen(m_pen, {200, 200}, Qt::LeftButton, 0.5);
        for (int i = 1; i <= 40; ++i) {
            m_now += 4;
            pen(m_pen, {200.0 + i, 200}, Qt::LeftButton, 0.5);
            move(1, {450.0 + i % 3, 420});
            if (i == 20) down(2, {480, 440});
        }
        pen(m_pen, {240, 200}, Qt::NoButton, 0);
        up(1, {450, 420});
        up(2, {480, 440});
        QCOMPARE(strokes(), std::size_t(1));
        QCOMPARE(points().size(), std::size_t(41));
        for (const auto &point : points()) QCOMPARE(point.y, 180 * 16);
    }
};

QTEST_MAIN(TestCanvasHands)
#include "tst_canvashands.moc"
