// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagedocument.h"
#include "app/page/stickersmodel.h"
#include "core/book/stickerset.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
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
    width: 1000; height: 640
    PageDocument { id: page; objectName: "page"; tool: PageDocument.Hand }
    PageCanvas { id: canvas; objectName: "canvas"; width: 560; height: 420; document: page }
    StickerDrawer {
        objectName: "drawer"
        x: 600
        width: 400
        height: 640
        open: true
        document: page
        canvas: canvas
    }
}
)",
                          QUrl(u"test.qml"_s));
        m_root.reset(qobject_cast<QQuickItem *>(component.create()));
        QVERIFY2(m_root, qPrintable(component.errorString()));
        m_root->setParentItem(m_window.contentItem());
        m_window.resize(1000, 640);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
        QTRY_VERIFY(find(m_root.get(), u"sticker11"_s)); // the window is on the screen since the first test; the grid is not
    }
    void cleanup() { m_root.reset(); }

    void aTapPutsAStickerOfEitherSetOnThePage();
    void aGroupIsNamedAndShownAlone();
    void theSameNumberOfTheOtherSetIsNotMarked();
    void everyGroupHasAName();
    void aWordFindsStickersInAllGroupsAndASentenceSaysWhenThereAreNone();
    void escapeInTheSearchEmptiesItAndClosesNothing();
    void draggedSidewaysItLiesWhereItWasDropped();
    void droppedBesideThePageItIsNowhere();
    void heldItComesAlongUpwardsTooAndIsNotTappedAsWell();
    void upAndDownTurnsTheDrawersPages();
    void aSkinIsChosenOnceForThoseThatHaveOne();

private:
    QPoint middleOf(const QString &name)
    {
        auto *item = find(m_root.get(), name);
        return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    }
    void look(const QString &word)
    {
        find(m_root.get(), u"stickerSearch"_s)->setProperty("text", word);
        QCoreApplication::processEvents();
    }
    void drag(QPoint from, QPoint to, int holdMs = 0)
    {
        static auto *finger = QTest::createTouchDevice();
        QTest::touchEvent(&m_window, finger).press(1, from, &m_window);
        if (holdMs) QTest::qWait(holdMs);
        for (int step = 1; step <= 8; ++step) {
            QTest::touchEvent(&m_window, finger).move(1, from + (to - from) * step / 8, &m_window);
            QTest::qWait(16);
        }
        QTest::touchEvent(&m_window, finger).release(1, to, &m_window);
        QTest::qWait(16);
    }
    std::size_t onPage() { return m_root->findChild<app::PageDocument *>(u"page"_s)->page().objects.size(); }

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
    const auto groups = app::StickersModel().groups().mid(1);
    for (const auto &group : groups) {
        const auto name = app::StickersModel::groupName(group);
        QVERIFY2(!name.isEmpty() && name != u"Stickers"_s, qPrintable(group));
    }
}

void TestStickerDrawer::aWordFindsStickersInAllGroupsAndASentenceSaysWhenThereAreNone()
{
    tap(u"group-food"_s);
    look(u"HÔME"_s);
    QVERIFY(find(m_root.get(), u"sticker11"_s)); // house
    QVERIFY(find(m_root.get(), u"sticker9"_s));  // homesick
    QVERIFY(!find(m_root.get(), u"nothingFound"_s)->isVisible());
    look(u"unicorn"_s);
    QCOMPARE(of(u"stickerGrid"_s, "count").toInt(), 0);
    QVERIFY(find(m_root.get(), u"nothingFound"_s)->isVisible());
    tap(u"clearSearch"_s);
    QCOMPARE(of(u"drawer"_s, "title").toString(), u"Food"_s);
    QVERIFY(!find(m_root.get(), u"nothingFound"_s)->isVisible());
}

void TestStickerDrawer::escapeInTheSearchEmptiesItAndClosesNothing()
{
    QSignalSpy closed(find(m_root.get(), u"drawer"_s), SIGNAL(closeRequested()));
    find(m_root.get(), u"stickerSearch"_s)->forceActiveFocus();
    QTest::keyClick(&m_window, Qt::Key_D);
    QCOMPARE(of(u"stickerSearch"_s, "text").toString(), u"d"_s);
    QTest::keyClick(&m_window, Qt::Key_Escape);
    QCOMPARE(of(u"stickerSearch"_s, "text").toString(), QString());
    QCOMPARE(closed.count(), 0);
    QTest::keyClick(&m_window, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestStickerDrawer::draggedSidewaysItLiesWhereItWasDropped()
{
    drag(middleOf(u"sticker6"_s), {140, 105});
    QCOMPARE(last(), (Sticker{1, 6, 0}));
    QCOMPARE(onPage(), std::size_t(1));
    const auto place = m_root->findChild<app::PageDocument *>(u"page"_s)->page().objects.back().place;
    QVERIFY2(std::abs(place.x - pagelimits::width / 4) < 60 && std::abs(place.y - pagelimits::height / 4) < 60,
             qPrintable(u"%1 %2"_s.arg(place.x).arg(place.y)));
    QVERIFY(!find(m_root.get(), u"flyingSticker"_s)->isVisible());
}

void TestStickerDrawer::droppedBesideThePageItIsNowhere()
{
    drag(middleOf(u"sticker6"_s), {140, 600});
    QCOMPARE(onPage(), std::size_t(0));
}

void TestStickerDrawer::heldItComesAlongUpwardsTooAndIsNotTappedAsWell()
{
    const auto from = middleOf(u"sticker6"_s);
    drag(from, {from.x(), from.y() + 120}, 1'000); // beside the page, and the drawer has not moved
    QCOMPARE(onPage(), std::size_t(0));
    QCOMPARE(of(u"stickerGrid"_s, "contentY").toReal(), 0.0);
    drag(from, {280, 210}, 1'000);
    QCOMPARE(onPage(), std::size_t(1));
}

void TestStickerDrawer::upAndDownTurnsTheDrawersPages()
{
    const auto from = middleOf(u"sticker11"_s);
    drag(from, {from.x(), from.y() - 160});
    QTRY_VERIFY(of(u"stickerGrid"_s, "contentY").toReal() > 50);
    QCOMPARE(onPage(), std::size_t(0));
}

void TestStickerDrawer::aSkinIsChosenOnceForThoseThatHaveOne()
{
    tap(u"stickerSkins"_s);
    tap(u"skin6"_s);
    tap(u"sticker3"_s);
    QCOMPARE(last(), (Sticker{1, 3, 6}));
    look(u"house"_s);
    tap(u"sticker11"_s);
    QCOMPARE(last(), (Sticker{1, 11, 0}));
}

QTEST_MAIN(TestStickerDrawer)
#include "tst_stickerdrawer.moc"
