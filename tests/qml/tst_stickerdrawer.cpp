// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagedocument.h"
#include "app/page/stickersmodel.h"
#include "core/book/stickerset.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Pipit_AppPlugin)
Q_IMPORT_QML_PLUGIN(Pipit_DesignPlugin)
Q_IMPORT_QML_PLUGIN(Pipit_ChildPlugin)

using namespace pipit;
using namespace Qt::StringLiterals;

namespace {

/// Made by a view, so a child in the picture but not of the object.
QQuickItem *find(QQuickItem *in, const QString &name)
{
    if (in->objectName() == name) return in;
    const auto children = in->childItems();
    for (auto *child : children)
        if (auto *found = find(child, name)) return found;
    return nullptr;
}

} // namespace

/// The drawer over a page, as the editor has them.
class TestStickerDrawer : public QObject
{
    Q_OBJECT

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
    width: 400; height: 640
    PageDocument { id: page; objectName: "page" }
    StickerDrawer {
        objectName: "drawer"
        anchors.fill: parent
        open: true
        onStickerPicked: (setNumber, number) => page.addSticker(setNumber, number, 0)
    }
}
)",
                          QUrl(u"test.qml"_s));
        m_root.reset(qobject_cast<QQuickItem *>(component.create()));
        QVERIFY2(m_root, qPrintable(component.errorString()));
        m_root->setParentItem(m_window.contentItem());
        m_window.resize(400, 640);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }
    void cleanup() { m_root.reset(); }

    void aTapPutsAStickerOfEitherSetOnThePage();
    void aGroupIsNamedAndShownAlone();
    void theSameNumberOfTheOtherSetIsNotMarked();
    void everyGroupHasAName();

private:
    QVariant of(const QString &name, const char *property) { return find(m_root.get(), name)->property(property); }
    void bringToView(const QString &group)
    {
        const auto row = int(app::StickersModel().groups().indexOf(group == u"all"_s ? QString() : group));
        QMetaObject::invokeMethod(find(m_root.get(), u"stickerGroups"_s), "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 1));
    }
    void tap(const QString &name)
    {
        QQuickItem *item = nullptr;
        if (name.startsWith(u"group-"_s)) bringToView(name.mid(6));
        QTRY_VERIFY((item = find(m_root.get(), name)));
        QTRY_VERIFY(item->isEnabled() && item->isVisible());
        const auto middle = item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
        QVERIFY(m_window.contentItem()->contains(middle));
        QTest::mouseClick(&m_window, Qt::LeftButton, {}, middle);
    }
    Sticker last()
    {
        const auto &objects = m_root->findChild<app::PageDocument *>(u"page"_s)->page().objects;
        return objects.empty() ? Sticker() : std::get<Sticker>(objects.back().what);
    }

    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_root;
};

void TestStickerDrawer::aTapPutsAStickerOfEitherSetOnThePage()
{
    tap(u"sticker3"_s);
    QCOMPARE(last(), (Sticker{1, 3, 0}));
    tap(u"group-food"_s);
    const auto cake = *stickerNumber("cake", 2);
    tap(u"sticker2-%1"_s.arg(cake));
    QCOMPARE(last(), (Sticker{2, cake, 0}));
    QCOMPARE(of(u"drawer"_s, "title").toString(), u"Cake"_s);
}

void TestStickerDrawer::aGroupIsNamedAndShownAlone()
{
    QCOMPARE(std::size_t(of(u"stickerGrid"_s, "count").toInt()), stickerSet1.size() + stickerSet2.size());
    tap(u"group-faith"_s);
    QCOMPARE(of(u"drawer"_s, "title").toString(), u"Faith and culture"_s);
    QCOMPARE(of(u"stickerGrid"_s, "count").toInt(), 6);
    tap(u"group-all"_s);
    QCOMPARE(of(u"drawer"_s, "title").toString(), u"Stickers"_s);
    QVERIFY(of(u"stickerGrid"_s, "count").toInt() > 90);
}

void TestStickerDrawer::theSameNumberOfTheOtherSetIsNotMarked()
{
    tap(u"sticker1"_s);
    QVERIFY(of(u"sticker1"_s, "chosen").toBool());
    QMetaObject::invokeMethod(find(m_root.get(), u"stickerGrid"_s), "positionViewAtIndex", Q_ARG(int, int(stickerSet1.size())), Q_ARG(int, 1));
    QTRY_VERIFY(find(m_root.get(), u"sticker2-1"_s));
    QVERIFY(!of(u"sticker2-1"_s, "chosen").toBool());
    tap(u"sticker2-1"_s);
    QVERIFY(of(u"sticker2-1"_s, "chosen").toBool());
}

void TestStickerDrawer::everyGroupHasAName()
{
    auto *drawer = find(m_root.get(), u"drawer"_s);
    const auto groups = app::StickersModel().groups().mid(1);
    for (const auto &group : groups) {
        QString name;
        QVERIFY(QMetaObject::invokeMethod(drawer, "groupName", Q_RETURN_ARG(QString, name), Q_ARG(QString, group)));
        QVERIFY2(!name.isEmpty() && name != u"Stickers"_s, qPrintable(group));
    }
}

QTEST_MAIN(TestStickerDrawer)
#include "tst_stickerdrawer.moc"
