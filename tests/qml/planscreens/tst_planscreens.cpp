// SPDX-License-Identifier: Apache-2.0
// What must hold for My meeting and My people, and what a child does there by finger, keyboard and one switch.
#include "app/meeting/agendamodel.h"
#include "app/people/mypeoplemodel.h"
#include "tests/qml/childscreens/person.h"
#include "tests/qml/gallery/complaints.h"
#include "tests/qml/gallery/examine.h"

#include <QSignalSpy>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

using namespace Qt::StringLiterals;
using namespace pipit::gallery;

Q_DECLARE_METATYPE(pipit::gallery::ChildScreen)
Q_DECLARE_METATYPE(pipit::gallery::Shape)

namespace {

const auto tablet = u"tablet10-ltr-100-light"_s, phone = u"phone-ltr-100-light"_s;

/// What her vault holds under that name.
template <class Content>
Content kept(pipit::test::ScreenFamily &family, const char *name)
{
    Content content;
    family.vault.ask(
        &family.session,
        [name](pipit::app::DeviceSession &device) -> pipit::Result<Content> {
            PIPIT_TRY_SET(const auto bytes, device.profile()->preferences().value(name));
            if (!bytes) return Content();
            return Content::decode(*bytes);
        },
        [&](pipit::Result<Content> read) {
            if (read) content = std::move(*read);
        });
    family.settle();
    return content;
}

pipit::PeopleContent people(pipit::test::ScreenFamily &family)
{
    return kept<pipit::PeopleContent>(family, "people/now");
}

const pipit::PeopleContent::Person *called(const pipit::PeopleContent &people, std::string_view name)
{
    const auto found = std::find_if(people.people.begin(), people.people.end(), [name](const auto &each) { return each.who.name == name; });
    return found == people.people.end() ? nullptr : &*found;
}

QString nameOf(QQuickItem *disc)
{
    return disc ? disc->property("name").toString() : QString();
}

} // namespace

class TestPlanScreens : public QObject
{
    Q_OBJECT

    QScopedPointer<QPointingDevice> m_finger{QTest::createTouchDevice()};

    void drag(QQuickWindow &window, QPointF from, QPointF to)
    {
        QTest::touchEvent(&window, m_finger.get()).press(1, from.toPoint(), &window);
        QCoreApplication::processEvents();
        for (const double part : {0.1, 0.3, 0.6, 1.0}) {
            QTest::touchEvent(&window, m_finger.get()).move(1, (from + (to - from) * part).toPoint(), &window);
            QCoreApplication::processEvents();
            window.grabWindow();
        }
        QTest::touchEvent(&window, m_finger.get()).release(1, to.toPoint(), &window);
        QCoreApplication::processEvents();
    }
    static QPointF middleOf(QQuickItem &item) { return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)); }

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        listen();
    }
    void init() { forgetComplaints(); }

    void everyScreenCanBeSeenHeardAndTouched_data()
    {
        QTest::addColumn<ChildScreen>("screen");
        QTest::addColumn<Shape>("shape");
        for (const auto &screen : childScreens())
            for (const auto &name : {tablet, phone, u"phone-rtl-200-dark"_s})
                QTest::newRow(qPrintable(screen.name + u' ' + name)) << screen << shapeOf(name);
    }
    void everyScreenCanBeSeenHeardAndTouched()
    {
        QFETCH(ChildScreen, screen);
        QFETCH(Shape, shape);
        ChildStage stage(screen);
        auto &window = stage.show(shape);
        QVERIFY2(stage.item(), qPrintable(stage.complaints().join(u'\n')));
        const auto things = examine::things(window);
        auto faults = examine::nameless(things) + examine::tooSmall(things, 64) + examine::overlapping(things) + examine::sameName(things)
            + examine::stateless(things) + examine::cutText(*stage.item(), window.width()) + examine::unspoken(things) + stage.complaints() + takeComplaints();
        if (shape.name == tablet) faults += examine::notReachedByTab(window, things);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(std::any_of(things.begin(), things.end(), [](const auto &thing) { return thing.pressable; }));
    }

    void aTapPutsSomebodyIntoTheOtherRingAndBack()
    {
        Person child(u"people-some"_s);
        const auto name = nameOf(child.see(u"person3"_s)).toStdString();
        QVERIFY(called(people(child.family()), name)->ring == pipit::PeopleContent::Ring::Further);
        const auto putAt = [&](QPoint ground) {
            for (int row = 0; row < 9; ++row) {
                const auto key = u"person%1"_s.arg(row);
                if (auto *person = child.see(key); person && nameOf(person).toStdString() == name) {
                    child.stage().tap(*child.stage().item(), key);
                    break;
                }
            }
            child.settle();
            QTest::mouseClick(&child.window(), Qt::LeftButton, {}, ground);
            child.settle();
        };
        putAt({260, 520}); // the ground of the inner ring, where nobody is
        QVERIFY(called(people(child.family()), name)->ring == pipit::PeopleContent::Ring::Near);
        // Still chosen: the ground of the outer one is enough.
        QTest::mouseClick(&child.window(), Qt::LeftButton, {}, QPoint(338, 200));
        child.settle();
        QVERIFY(called(people(child.family()), name)->ring == pipit::PeopleContent::Ring::Further);
        QCOMPARE(takeComplaints(), QStringList());
    }
    void aDragIntoTheInnerRingIsKept()
    {
        Person child(u"people-some"_s);
        auto *person = child.see(u"person3"_s);
        const auto name = nameOf(person).toStdString();
        drag(child.window(), middleOf(*person), {260, 520});
        child.settle();
        QVERIFY(called(people(child.family()), name)->ring == pipit::PeopleContent::Ring::Near);
        QCOMPARE(takeComplaints(), QStringList());
    }

    void withAKeyboardSheAddsSomebodyAndSaysWhatSheWishes()
    {
        Person child(u"people-none"_s);
        QVERIFY(child.enter(u"addSomebody"_s));
        QVERIFY(child.enter(u"face1"_s));
        QVERIFY(child.enter(u"relation1"_s));
        QVERIFY(child.enter(u"personDone"_s));
        QVERIFY(child.enter(u"wish1"_s));
        QVERIFY(child.enter(u"wish16"_s));
        QVERIFY(child.enter(u"way2"_s));
        child.settle();
        const auto kept = people(child.family());
        QCOMPARE(kept.people.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(kept.people[0].who.face), u"leila"_s);
        QCOMPARE(int(kept.people[0].wishes), pipit::PeopleContent::more | pipit::PeopleContent::miss);
        QCOMPARE(int(kept.people[0].ways), int(pipit::PeopleContent::call));
        QCOMPARE(takeComplaints(), QStringList());
    }

    void oneSwitchChoosesWhoAndWhat()
    {
        Person child(u"people-some"_s);
        child.access().setWay(pipit::app::Access::OneSwitch);
        QVERIFY(child.scanTo(u"person0"_s));
        QVERIFY(child.scanTo(u"wish4"_s));
        child.settle();
        QCOMPARE(int(called(people(child.family()), "Yusuf")->wishes), pipit::PeopleContent::less | pipit::PeopleContent::miss);
    }

    void herListIsInHerOrderByButtonsAndByDrag()
    {
        Person child(u"meeting-middle"_s);
        const auto order = [&] {
            QStringList said;
            for (int i = 0; child.see(u"line%1"_s.arg(i)); ++i) said << child.see(u"line%1"_s.arg(i))->property("said").toString();
            return said;
        };
        QCOMPARE(order(), QStringList({u"My bike"_s, u"Seeing Yusuf"_s}));
        child.stage().tap(*child.stage().item(), u"down0"_s);
        child.settle();
        QCOMPARE(order(), QStringList({u"Seeing Yusuf"_s, u"My bike"_s}));
        QCOMPARE(QString::fromStdString(kept<pipit::AgendaContent>(child.family(), "meeting/list").lines[0].words), u"Seeing Yusuf"_s);
    }

    void whoeverIsNotWantedIsSaidOnlyWhereSheOpensIt()
    {
        Person child(u"meeting-answered"_s);
        QVERIFY(!child.see(u"away0"_s));
        QVERIFY(!child.see(u"awayWhy"_s));
        QVERIFY(child.see(u"openAway"_s));
    }

    void theSleepsStayHiddenOnceTheyAre()
    {
        Person child(u"meeting-hidden-sleeps"_s);
        for (const auto &thing : examine::things(child.window())) QVERIFY2(!thing.name.contains(u"12 sleeps"), qPrintable(thing.told()));
    }
};

QTEST_MAIN(TestPlanScreens)
#include "tst_planscreens.moc"
