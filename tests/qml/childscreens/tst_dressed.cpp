// SPDX-License-Identifier: Apache-2.0
// Look and words: she changes them where she sees them, every place leads somewhere and back, and who does not read finds
// a picture on everything that can be pressed.
#include "tests/qml/childscreens/childscreens.h"
#include "tests/qml/gallery/complaints.h"
#include "tests/qml/gallery/examine.h"

#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;
using namespace pipit::gallery;

namespace {

const QStringList places{u"myPages"_s, u"myMeeting"_s, u"myPeople"_s, u"answers"_s, u"keptThings"_s};

ChildScreen screenOf(const QString &name)
{
    for (auto &screen : childScreens())
        if (screen.name == name) return screen;
    qFatal("no screen %s", qPrintable(name));
}

Shape shapeOf(const QString &name)
{
    for (const auto &shape : shapes())
        if (shape.name == name) return shape;
    qFatal("no shape %s", qPrintable(name));
}

/// What is drawn and has a picture in it: our drawings, with a size that can be seen.
void picturesIn(QQuickItem &item, QList<QRectF> &boxes)
{
    if (!item.isVisible()) return;
    if (item.inherits("pipit::design::Drawing") && !item.property("source").toUrl().isEmpty() && item.width() >= 20)
        boxes << item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    if (item.inherits("QQuickImage") && item.property("status").toInt() == 1) boxes << item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    for (auto *child : item.childItems()) picturesIn(*child, boxes);
}

void settle(ChildStage &stage, QQuickWindow &window)
{
    for (int i = 0; i < 3; ++i) {
        stage.family().settle();
        window.grabWindow();
    }
}

} // namespace

class TestDressed : public QObject
{
    Q_OBJECT

    static void pairs(const QStringList &shapes)
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("shape");
        for (const auto &look : {u"little"_s, u"storybook"_s, u"plain"_s})
            for (const auto &words : {u"pictures"_s, u"few"_s, u"words"_s})
                for (const auto &shape : shapes) {
                    const auto screen = u"home-%1-%2"_s.arg(look, words);
                    QTest::newRow(qPrintable(screen + u' ' + shape)) << screen << shape;
                }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        listen();
    }
    void init() { forgetComplaints(); }

    void everyPairHasTheSamePlacesInTheSameOrder_data() { pairs({u"tablet10-ltr-100-light"_s, u"phone-ltr-100-light"_s}); }
    void everyPairHasTheSamePlacesInTheSameOrder()
    {
        QFETCH(QString, screen);
        QFETCH(QString, shape);
        ChildStage stage(screenOf(screen));
        auto &window = stage.show(shapeOf(shape));
        QStringList found;
        for (const auto &thing : examine::things(window))
            for (auto *up = thing.item.get(); up && thing.pressable && !thing.item->property("words").isValid(); up = up->parentItem())
                if (places.contains(up->objectName())) found << up->objectName();
        found.removeDuplicates();
        QCOMPARE(found, places);
        QVERIFY(ChildStage::find(*stage.item(), u"makePage"_s));
    }

    void eachPlaceLeadsSomewhereAndBack_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("appears");
        const QStringList there{u"pagesList"_s, u"MyMeeting"_s, u"MyPeople"_s, u"Answers"_s, u"keptThingsScreen"_s};
        for (const auto &look : {u"little"_s, u"storybook"_s, u"plain"_s})
            for (qsizetype i = 0; i < places.size(); ++i)
                QTest::newRow(qPrintable(look + u' ' + places[i])) << u"home-%1-words"_s.arg(look) << places[i] << there[i];
    }
    void eachPlaceLeadsSomewhereAndBack()
    {
        QFETCH(QString, screen);
        QFETCH(QString, place);
        QFETCH(QString, appears);
        ChildStage stage(screenOf(screen));
        auto &window = stage.show(shapeOf(u"tablet10-ltr-100-light"_s));
        QVERIFY(ChildStage::tap(*stage.item(), place));
        settle(stage, window);
        QVERIFY(!ChildStage::find(*stage.item(), u"home"_s));
        QVERIFY(ChildStage::find(*stage.item(), appears));
        QVERIFY(ChildStage::tap(*stage.item(), u"back"_s));
        settle(stage, window);
        QVERIFY(ChildStage::find(*stage.item(), u"home"_s));
        QCOMPARE(takeComplaints(), QStringList());
    }

    void sheChangesItWhereSheSeesIt()
    {
        ChildStage stage(screenOf(u"home-storybook-words"_s));
        auto &window = stage.show(shapeOf(u"tablet10-ltr-100-light"_s));
        QVERIFY(ChildStage::tap(*stage.item(), u"lookButton"_s));
        settle(stage, window);
        const auto checked = [&](const char *name) {
            auto *card = ChildStage::find(*stage.item(), QLatin1String(name));
            return card && card->property("chosen").toBool();
        };
        QVERIFY(checked("lookStorybook") && checked("wordsWords"));
        QVERIFY(ChildStage::tap(*stage.item(), u"lookPlain"_s));
        settle(stage, window);
        QVERIFY(checked("lookPlain") && !checked("lookStorybook") && checked("wordsWords"));
        QVERIFY(ChildStage::tap(*stage.item(), u"wordsPictures"_s));
        settle(stage, window);
        QVERIFY(checked("lookPlain") && checked("wordsPictures"));
        QVERIFY(ChildStage::tap(*stage.item(), u"back"_s));
        settle(stage, window);
        auto *row = ChildStage::find(*stage.item(), u"myPages"_s);
        QVERIFY(row && row->property("compact").isValid()); // a row of the plain list
        // At the lock the front door is nobody's.
        stage.family().session.lock();
        settle(stage, window);
        QVERIFY(ChildStage::find(*stage.item(), u"faceCard0"_s));
        std::unique_ptr<QObject> holder;
        auto *theme = themeOf(*qmlEngine(stage.item()), holder);
        QVERIFY(theme && !theme->property("plain").toBool() && !theme->property("picturesOnly").toBool());
    }

    void homesPicturesSayTheirNamesWhereNoReadingIsNeeded_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("said");
        QTest::newRow("pictures and sound") << u"home-little-pictures"_s << u"My pages"_s;
        QTest::newRow("few words") << u"home-little-few"_s << QString();
        QTest::newRow("words") << u"home-little-words"_s << QString();
    }
    void homesPicturesSayTheirNamesWhereNoReadingIsNeeded()
    {
        QFETCH(QString, screen);
        ChildStage stage(screenOf(screen));
        auto &window = stage.show(shapeOf(u"tablet10-ltr-100-light"_s));
        QVERIFY(ChildStage::tap(*stage.item(), u"myPages"_s));
        settle(stage, window);
        QTEST(stage.family().voice.said, "said");
    }

    void whoDoesNotReadFindsAPictureOnEverything_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("shape");
        for (const auto &screen : {"home-little-pictures", "home-storybook-pictures", "home-plain-pictures", "pages-little-pictures", "pages-storybook-pictures",
                                   "pages-plain-pictures", "my-look-little-pictures", "kept-things-little-pictures", "posted-little-pictures", "editor-little-pictures"})
            for (const auto &shape : {"tablet10-ltr-100-light", "phone-ltr-100-light"})
                QTest::newRow((QByteArray(screen) + ' ' + shape).constData()) << QString::fromLatin1(screen) << QString::fromLatin1(shape);
    }
    void whoDoesNotReadFindsAPictureOnEverything()
    {
        QFETCH(QString, screen);
        QFETCH(QString, shape);
        ChildStage stage(screenOf(screen));
        auto &window = stage.show(shapeOf(shape));
        QList<QRectF> pictures;
        picturesIn(*stage.item(), pictures);
        QStringList bare;
        int pressed = 0;
        for (const auto &thing : examine::things(window)) {
            if (!thing.pressable || thing.seen.isEmpty()) continue;
            ++pressed;
            const bool pictured = std::any_of(pictures.begin(), pictures.end(), [&](const auto &box) { return thing.box.adjusted(-2, -2, 2, 2).contains(box); });
            const bool colour = thing.item->property("modelData").canConvert<QColor>() && thing.item->property("modelData").typeId() == QMetaType::QColor;
            // What is drawn as what it is: the page, a disc in a colour, a line as thick as it draws.
            static const QStringList itself{u"PageKeys"_s, u"\"Skin colours\""_s, u"\"Thin\""_s, u"\"Middling\""_s, u"\"Thick\""_s, u"\"All colours and widths\""_s};
            const bool shown = std::any_of(itself.begin(), itself.end(), [&](const auto &name) { return thing.told().contains(name); });
            if (!pictured && !colour && !shown && thing.item->objectName() != u"widths"_s) bare << thing.told();
        }
        QVERIFY(pressed >= 4);
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    }
};

QTEST_MAIN(TestDressed)
#include "tst_dressed.moc"
