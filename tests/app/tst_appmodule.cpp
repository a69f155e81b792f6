// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagecanvas.h"
#include "app/page/pagebubbles.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Pipit_AppPlugin)

using namespace pipit::app;

/// The types as a screen uses them.
class TestAppModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScreenMakesACanvasWithItsDocument();
};

void TestAppModule::aScreenMakesACanvasWithItsDocument()
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine);
    component.setData(R"(
import QtQuick
import Pipit.App
Item {
    id: root
    width: 400; height: 300
    property int count: voices.count
    property bool busy: false
    property real loudest: -1
    PageDocument {
        id: page
        objectName: "page"
        tool: PageDocument.Paintbrush
        colour: "#3C7EA6"
        inkWidth: 192
        onChanged: root.busy = true
    }
    PageCanvas {
        id: canvas
        anchors.fill: parent
        document: page
        Rectangle {
            objectName: "frame"
            visible: canvas.hasSelection
            x: canvas.selectionRect.x; y: canvas.selectionRect.y
            width: canvas.selectionRect.width; height: canvas.selectionRect.height
            rotation: canvas.selectionTurn
        }
    }
    Repeater {
        model: PageBubbles { id: voices; only: PageBubbles.Voice; document: page }
        Item {
            required property int ms
            required property point place
            required property list<real> waveform
            Component.onCompleted: root.loudest = waveform.length === 2 ? waveform[1] : -2
        }
    }
    Component.onCompleted: { page.addSticker(1, 4); page.turn(); page.makeBigger() }
}
)", QUrl());
    const std::unique_ptr<QObject> root(component.create());
    QVERIFY2(root, qPrintable(component.errorString()));
    auto *page = root->findChild<PageDocument *>(QStringLiteral("page"));
    QVERIFY(page && page->tool() == PageDocument::Paintbrush);
    QCOMPARE(page->page().objects.size(), std::size_t(1));
    QCOMPARE(root->property("busy").toBool(), true);
    const auto *frame = root->findChild<QQuickItem *>(QStringLiteral("frame"));
    QVERIFY(frame->isVisible());
    QCOMPARE(frame->rotation(), 15.0);
    QVERIFY(std::abs(frame->width() - 1563 * 1.6 * 400 / 10'928) < 0.01);
    page->addVoice(0, {51, 204}, 700);
    QCOMPARE(root->property("count").toInt(), 1);
    QCOMPARE(root->property("loudest").toReal(), 0.8);
}

QTEST_MAIN(TestAppModule)
#include "tst_appmodule.moc"
