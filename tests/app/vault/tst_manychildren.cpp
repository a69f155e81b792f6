// SPDX-License-Identifier: Apache-2.0
// An officer of several children: lists read no book, a child's page reads hers.
#include "app/after/returnmodel.h"
#include "app/iro/casecard.h"
#include "app/iro/caseeditor.h"
#include "app/iro/childrenmodel.h"
#include "app/iro/duelist.h"
#include "app/iro/searchmodel.h"
#include "tests/app/visit/twochildren.h"
#include "tests/qml/family/hand.h"

#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;
using namespace Qt::StringLiterals;

namespace {

QString told(const QAbstractItemModel &model, int row, const char *role)
{
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

int readCount(AppWorld &world)
{
    return world.ask([](DeviceSession &device) { return device.books().readCount(); });
}

std::unique_ptr<AppWorld> openApp(TwoChildren &two)
{
    two.family.iroDevice.close();
    auto world = std::make_unique<AppWorld>(two.family.iroDevice);
    if (!world->open(two.family.iro, TestFamily::passphrase())) qFatal("does not open");
    return world;
}

/// All rows that somebody would see, by name.
QStringList names(const DueList &list)
{
    QStringList out;
    for (int i = 0; i < list.count(); ++i) out.append(told(list, i, "name"));
    out.sort();
    return out;
}

void aminaAsks(TwoChildren &two, const char *words)
{
    two.family.iroDevice.open();
    {
        Hand amina(two.family, two.family.tablet, two.family.openChild(), {TestFamily::iroSeat});
        amina.say(RequestContent{RequestContent::What::SortThis, words, "", "", {}});
    }
    two.family.carry();
}

} // namespace

class TestManyChildren : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListOfManyChildrenReadsABookOnlyOnce()
    {
        TwoChildren two;
        {
            const auto world = openApp(two);
            QCOMPARE(readCount(*world), 0);
            DueList list;
            world->settle();
            QCOMPARE(names(list), QStringList({u"Amina"_s, u"Zahra"_s}));
            QCOMPARE(readCount(*world), 2); // nothing was kept yet
        }
        const auto world = openApp(two);
        DueList list;
        ChildrenModel children;
        SearchModel search;
        world->settle();
        QCOMPARE(names(list), QStringList({u"Amina"_s, u"Zahra"_s}));
        QCOMPARE(children.count(), 2);
        search.setText(u"zah"_s);
        world->settle();
        QCOMPARE(told(search, 0, "name"), u"Zahra"_s);
        QCOMPARE(readCount(*world), 0);
    }

    void aChildsPageReadsHerBookAlone()
    {
        TwoChildren two;
        {
            const auto world = openApp(two);
            DueList list;
            world->settle();
        }
        const auto world = openApp(two);
        CaseCard card;
        card.setCircle(two.zahraHex());
        world->settle();
        QVERIFY(card.loaded());
        const auto held = world->ask([&](DeviceSession &device) {
            return std::pair(device.books().held(two.zahra) != nullptr, device.books().held(two.family.circle) != nullptr);
        });
        QVERIFY(held.first && !held.second);
        QCOMPARE(readCount(*world), 1); // nobody's while the card had not heard whom it is about
        world->session.lock();
        QVERIFY(world->ask([](DeviceSession &device) { return device.books().held().empty() && device.books().empty(); }));
    }

    void whatCameBeforeTheUnlockIsInTheListAndAnswered()
    {
        TwoChildren two;
        {
            const auto world = openApp(two);
            DueList list;
            world->settle();
        }
        aminaAsks(two, "My lamp is broken.");
        {
            const auto world = openApp(two);
            DueList list;
            world->settle();
            QCOMPARE(list.waiting()->count(), 1);
            QCOMPARE(told(*list.waiting(), 0, "words"), u"“My lamp is broken.”"_s);
            QCOMPARE(readCount(*world), 1); // hers, and nobody else's
        }
        two.family.iroDevice.open();
        two.family.carry(); // Sam's receipt, though no book was in memory when it was written
        const auto child = two.family.openChild();
        must(child->inbox().process(two.family.circle), "inbox");
        const auto book = must(child->book(two.family.circle), "book");
        const auto ask = book.requests().requests().front().ref;
        QCOMPARE(book.delivery(ask).state, ShareState::TabletHasIt);
    }

    void killedBetweenAcceptingAndTheSummaryItIsMadeAnew()
    {
        TwoChildren two;
        {
            const auto world = openApp(two);
            DueList list;
            world->settle();
        }
        aminaAsks(two, "My lamp is broken.");
        {
            const auto sam = two.family.openIro(); // accepts, and is gone before anybody asked for a list
            must(sam->inbox().process(two.family.circle), "inbox");
        }
        const auto world = openApp(two);
        DueList list;
        world->settle();
        QCOMPARE(list.waiting()->count(), 1);
    }

    void whatSamWritesIsInTheListAtOnce()
    {
        TwoChildren two;
        const auto world = openApp(two);
        DueList list;
        CaseEditor facts;
        facts.setCircle(two.zahraHex());
        world->settle();
        facts.save(u"1 June 2016"_s, u"4 March 2024"_s, u"T1"_s, u"with Jo, Thornley"_s, u"C2"_s, false);
        world->settle();
        QStringList places;
        for (int i = 0; i < list.count(); ++i) places.append(told(list, i, "name") + u": "_s + told(list, i, "place"));
        QVERIFY2(places.contains(u"Zahra: with Jo, Thornley"_s), qPrintable(places.join(u'\n')));
    }

    void ofManyBooksOnlyTheLastFewStay()
    {
        TwoChildren two;
        const auto world = openApp(two);
        const auto [kept, all] = world->ask([](DeviceSession &device) {
            std::size_t seen = 0;
            device.books().each([&](const CircleId &, const Book &book) { seen += book.size() > 0; });
            return std::pair(device.books().held().size(), seen);
        });
        QCOMPARE(all, 2u);
        QCOMPARE(kept, 0u); // a walk leaves nothing behind that was not there before
        QVERIFY(world->ask([&](DeviceSession &device) { return device.books().find(two.zahra) != device.books().end() && device.books().find(CircleId()) == device.books().end(); }));
        QCOMPARE(world->ask([](DeviceSession &device) { return device.books().held().size(); }), 1u);
    }

    void theYearlyReturnReadsAFewBooksAQuestionAndSaysHowFarItIs()
    {
        TwoChildren two;
        const auto world = openApp(two);
        ReturnModel file;
        file.setPortion(1);
        QStringList said;
        QObject::connect(&file, &ReturnModel::changed, &file, [&] { said.append(file.summary()); });
        const auto read = [&] {
            file.read();
            QVERIFY(file.reading());
            QTRY_VERIFY(!file.reading());
        };
        read();
        QVERIFY2(said.contains(u"Reading: 1 of 2 children."_s), qPrintable(said.join(u'\n')));
        QVERIFY(file.summary().startsWith(u"No review was held since 1 April "_s));
        QCOMPARE(readCount(*world), 2);
        const auto known = said.size();
        file.read(); // nothing more was stored: what stands is not taken away in between
        QVERIFY(!file.reading());
        world->settle();
        QCOMPARE(readCount(*world), 2);
        QVERIFY(said.size() > known);
        for (auto i = known; i < said.size(); ++i) QVERIFY2(said[i].startsWith(u"No review was held"_s), qPrintable(said[i]));
        world->session.lock();
        file.clear();
        QCOMPARE(file.rowCount(), 0);
    }

    void aStoppedReturnIsNoFileUntilItIsReadAgain()
    {
        TwoChildren two;
        const auto world = openApp(two);
        ReturnModel file;
        file.setPortion(1);
        file.read();
        file.cancel();
        world->settle();
        QVERIFY(!file.reading());
        QVERIFY(file.stopped());
        QCOMPARE(file.ready(), 0);
        QVERIFY(file.summary().startsWith(u"Stopped"_s));
        QVERIFY(readCount(*world) <= 1); // the question that was under way, and no other
        file.read();
        QTRY_VERIFY(!file.reading());
        QVERIFY(!file.stopped());
        QCOMPARE(readCount(*world), 2);
    }

    void oneChildsBookIsThereAtOnce()
    {
        TestFamily family;
        introduce(family);
        family.iroDevice.close();
        AppWorld world(family.iroDevice);
        QVERIFY(world.open(family.iro, TestFamily::passphrase()));
        QCOMPARE(readCount(world), 1);
        DueList list;
        world.settle();
        QCOMPARE(names(list), QStringList{u"Amina"_s});
        QCOMPARE(readCount(world), 1);
    }
};

QTEST_MAIN(TestManyChildren)
#include "tst_manychildren.moc"
