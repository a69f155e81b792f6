// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagecanvas.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Pipit_AppPlugin)
Q_IMPORT_QML_PLUGIN(Pipit_DesignPlugin)
Q_IMPORT_QML_PLUGIN(Pipit_ChildPlugin)

using namespace pipit::app;
using namespace Qt::StringLiterals;

/// A page brought nearer by fingers, keys and buttons, as the editor has it.
class TestPageZoom : public QObject
{
    Q_OBJECT

    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    QQuickItem *m_root = nullptr, *m_zoom = nullptr;
    PageCanvas *m_canvas = nullptr;
    QPointingDevice *m_touch = QTest::createTouchDevice();

    double zoom() const { return m_zoom->property("zoom").toDouble(); }
    QPointF at() const { return m_zoom->property("at").toPointF(); }
    /// Where a point of the page, in parts of it, is in the window.
    QPointF shown(double x, double y) const { return m_canvas->mapToScene(QPointF(x * m_canvas->width(), y * m_canvas->height())); }
    void tap(const QString &name)
    {
        auto *item = m_root->findChild<QQuickItem *>(name);
        QVERIFY2(item, qPrintable(name));
        QVERIFY(QMetaObject::invokeMethod(item, "clicked"));
        m_window->grabWindow();
    }
    void pinch(QPoint a, QPoint b, QPoint toA, QPoint toB)
    {
        auto *window = m_window.get();
        auto touch = QTest::touchEvent(window, m_touch, false); // one sequence: it knows where a finger that stays is
        touch.press(1, a, window).commit();
        touch.stationary(1).press(2, b, window).commit();
        for (int i = 1; i <= 10; ++i) QTest::touchEvent(window, m_touch).move(1, a + (toA - a) * i / 10, window).move(2, b + (toB - b) * i / 10, window);
        QTest::touchEvent(window, m_touch).release(1, toA, window).release(2, toB, window);
        window->grabWindow();
    }

    /// A sticker lies in the middle and is chosen.
    PageDocument *choose()
    {
        auto *page = m_root->findChild<PageDocument *>(u"page"_s);
        page->setTool(PageDocument::Hand);
        page->addSticker(1, 1);
        m_window->grabWindow();
        return page;
    }
    /// The middle of a button, or of a corner of the frame, in the window; `bare` where there is no name.
    QPoint placeOf(const QString &name, QPoint bare) const
    {
        if (name.isEmpty()) return bare;
        if (name == u"corner"_s) return m_canvas->mapToScene(m_canvas->selectionRect().topLeft()).toPoint() - QPoint(8, 8);
        const auto *item = m_root->findChild<QQuickItem *>(name);
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    }
    void touchTap(const QString &name)
    {
        const auto at = placeOf(name, {});
        QTest::touchEvent(m_window.get(), m_touch).press(1, at, m_window.get());
        QTest::touchEvent(m_window.get(), m_touch).release(1, at, m_window.get());
    }

private Q_SLOTS:
    void init()
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent component(&m_engine);
        component.setData(R"(
import QtQuick
import Pipit.App
import Pipit.Child
Item {
    width: 600; height: 420
    PageDocument { id: page; objectName: "page" }
    PageZoom {
        id: zoom
        objectName: "zoom"
        x: 20; y: 10; width: 400; height: 300
        canvas: sheet
        PageCanvas { id: sheet; objectName: "canvas"; anchors.fill: parent; document: page }
        SelectionFrame { anchors.fill: parent; canvas: sheet; document: page; view: zoom.view }
    }
    ZoomButtons { x: 440; width: 64; page: zoom }
}
)",
                          QUrl(u"test.qml"_s));
        m_root = qobject_cast<QQuickItem *>(component.create());
        QVERIFY2(m_root, qPrintable(component.errorString()));
        m_window = std::make_unique<QQuickWindow>();
        m_root->setParent(m_window.get());
        m_root->setParentItem(m_window->contentItem());
        m_window->resize(600, 420);
        m_zoom = m_root->findChild<QQuickItem *>(u"zoom"_s);
        m_canvas = m_root->findChild<PageCanvas *>(u"canvas"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->requestActivate();
        m_window->grabWindow();
    }
    void cleanup() { m_window.reset(); }

    void twoFingersBringItNearerWhereTheyAre()
    {
        const auto before = shown(0.25, 0.5);
        QCOMPARE(before, QPointF(120, 160));
        pinch({100, 160}, {140, 160}, {80, 160}, {160, 160});
        QVERIFY(std::abs(zoom() - 2) < 0.01);
        QCOMPARE(m_canvas->width(), 800.0); // laid out anew: no scale is left on it
        QVERIFY(QLineF(shown(0.25, 0.5), before).length() < 2);
        QCOMPARE(m_canvas->view(), QRectF(at(), QSizeF(400, 300)));
        QVERIFY(m_root->findChild<PageDocument *>(u"page"_s)->isEmpty());
    }

    void whileFingersAreDownNothingIsDrawnAnew()
    {
        auto *window = m_window.get();
        auto touch = QTest::touchEvent(window, m_touch, false);
        touch.press(1, {100, 160}, window).commit();
        touch.stationary(1).press(2, {140, 160}, window).commit();
        for (int i = 1; i <= 5; ++i) QTest::touchEvent(window, m_touch).move(1, {100 - i * 4, 160}, window).move(2, {140 + i * 4, 160}, window);
        QVERIFY(zoom() > 1.5);
        QCOMPARE(m_canvas->width(), 400.0);
        QVERIFY(m_canvas->view().isNull());
        QTest::touchEvent(window, m_touch).release(1, {80, 160}, window).release(2, {160, 160}, window);
        QCOMPARE(m_canvas->width(), 400 * zoom());
    }

    void itStaysWithinThePageAndItsLimits()
    {
        pinch({100, 160}, {140, 160}, {30, 160}, {400, 160});
        QCOMPARE(zoom(), 4.0);
        pinch({100, 160}, {300, 160}, {410, 300}, {415, 300});
        pinch({100, 100}, {300, 100}, {190, 100}, {200, 100});
        QCOMPARE(zoom(), 1.0);
        QCOMPARE(at(), QPointF(0, 0));
        QVERIFY(m_canvas->view().isNull());
        QCOMPARE(m_canvas->mapToScene({0, 0}), QPointF(20, 10));
    }

    void keysAndButtonsDoTheSame()
    {
        QTest::keyClick(m_window.get(), '+');
        QCOMPARE(zoom(), 1.5);
        QCOMPARE(shown(0.5, 0.5), QPointF(220, 160));
        tap(u"zoomIn"_s);
        QCOMPARE(zoom(), 2.0);
        QTest::keyClick(m_window.get(), '-');
        QCOMPARE(zoom(), 1.5);
        tap(u"zoomOut"_s);
        QCOMPARE(zoom(), 1.0);
        for (int i = 0; i < 6; ++i) QTest::keyClick(m_window.get(), '+');
        QCOMPARE(zoom(), 4.0);
        QTest::keyClick(m_window.get(), '0');
        QCOMPARE(zoom(), 1.0);
        tap(u"zoomIn"_s);
        tap(u"zoomWhole"_s);
        QCOMPARE(zoom(), 1.0);
    }

    void aTapOnTheLittlePageGoesThere()
    {
        tap(u"zoomIn"_s);
        tap(u"zoomIn"_s);
        auto *where = m_root->findChild<QQuickItem *>(u"zoomWhere"_s);
        QVERIFY(where && where->isVisible());
        const auto corner = where->mapToScene(QPointF(where->width() - 5, where->height() / 2 + 18)).toPoint();
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, corner);
        QCOMPARE(at(), QPointF(400, 300)); // the lower right quarter
        where->forceActiveFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Left);
        QCOMPARE(at(), QPointF(300, 300));
        QTest::keyClick(m_window.get(), Qt::Key_Up);
        QCOMPARE(at(), QPointF(300, 225));
    }

    void whatIsDrawnNearLiesWhereTheFingerWas()
    {
        pinch({100, 160}, {140, 160}, {80, 160}, {160, 160});
        auto *page = m_root->findChild<PageDocument *>(u"page"_s);
        QTest::qWait(1);
        QTest::touchEvent(m_window.get(), m_touch).press(1, {200, 100}, m_window.get());
        for (int i = 1; i <= 5; ++i) QTest::touchEvent(m_window.get(), m_touch).move(1, {200 + i * 10, 100}, m_window.get());
        QTest::touchEvent(m_window.get(), m_touch).release(1, {250, 100}, m_window.get());
        QCOMPARE(page->page().objects.size(), std::size_t(1));
        const auto &first = std::get<pipit::Stroke>(page->page().objects[0].what).points.front();
        const auto expected = (QPointF(200, 100) - m_zoom->mapToScene({0, 0}) + at()) * page->page().w / m_canvas->width();
        QVERIFY(QLineF(QPointF(first.x, first.y), expected).length() < 2);
    }

    void twoFingersZoomThoughOneIsOnAButtonOfTheChoice_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        for (const auto &[first, second] : {std::pair("", "bigger"), std::pair("bigger", ""), std::pair("smaller", "bin"), std::pair("corner", ""), std::pair("", "corner")})
            QTest::newRow(qPrintable(QStringLiteral("%1-%2").arg(QLatin1String(first), QLatin1String(second)))) << QString::fromLatin1(first) << QString::fromLatin1(second);
    }

    void twoFingersZoomThoughOneIsOnAButtonOfTheChoice()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        auto *page = choose();
        const auto before = page->page();
        auto *window = m_window.get();
        const auto a = placeOf(first, {60, 40}), b = placeOf(second, {360, 40});
        const auto middle = (a + b) / 2;
        const auto apart = [&](QPoint from, double by) { return middle + ((QPointF(from) - middle) * by).toPoint(); };
        auto touch = QTest::touchEvent(window, m_touch, false);
        touch.press(1, a, window).commit();
        touch.stationary(1).press(2, b, window).commit();
        for (int i = 1; i <= 10; ++i)
            QTest::touchEvent(window, m_touch).move(1, apart(a, 1 + i * 0.06), window).move(2, apart(b, 1 + i * 0.06), window);
        QVERIFY2(std::abs(zoom() - 1.55) < 0.12, qPrintable(QString::number(zoom())));
        QTest::touchEvent(window, m_touch).release(1, apart(a, 1.6), window).release(2, apart(b, 1.6), window);
        window->grabWindow();
        QVERIFY(zoom() > 1.4);
        QVERIFY(page->page() == before); // no button was pressed, nothing was drawn or moved
        QCOMPARE(page->selected(), 0);
        touchTap(u"bigger"_s); // and one finger presses it as ever
        QVERIFY(page->page().objects[0].place.scale > before.objects[0].place.scale);
    }

    void aFingerLongOnAButtonIsNoneOfTwo()
    {
        auto *page = choose();
        const auto before = page->page();
        auto *window = m_window.get();
        const auto on = placeOf(u"bigger"_s, {});
        QTest::touchEvent(window, m_touch).press(1, on, window);
        QTest::qWait(400); // the canvas' own rule: what comes later than 300 ms is no part of it
        QTest::touchEvent(window, m_touch).stationary(1).press(2, {60, 40}, window);
        for (int i = 1; i <= 5; ++i) QTest::touchEvent(window, m_touch).stationary(1).move(2, {60 - i * 6, 40}, window);
        QTest::touchEvent(window, m_touch).stationary(1).release(2, {30, 40}, window);
        QCOMPARE(zoom(), 1.0);
        QTest::touchEvent(window, m_touch).release(1, on, window);
        QVERIFY(page->page().objects[0].place.scale > before.objects[0].place.scale);
    }

    void anotherSizeOfTheWindowKeepsThePageInPlace()
    {
        pinch({300, 200}, {340, 200}, {260, 200}, {380, 200});
        m_zoom->setWidth(300);
        m_zoom->setHeight(225);
        m_window->grabWindow();
        QVERIFY(at().x() <= (zoom() - 1) * 300 && at().y() <= (zoom() - 1) * 225);
        QCOMPARE(m_canvas->width(), 300 * zoom());
    }
};

QTEST_MAIN(TestPageZoom)
#include "tst_pagezoom.moc"
