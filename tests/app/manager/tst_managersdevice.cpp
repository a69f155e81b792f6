// SPDX-License-Identifier: Apache-2.0
// What an officer's app counts reaches the manager's device, and nothing else of a child does.
#include "app/counts/weeklycounts.h"
#include "app/manager/officersmodel.h"
#include "core/review/workingdays.h"
#include "tests/support/appworld.h"
#include "tests/support/childspages.h"
#include "tests/support/managersoffice.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;

namespace {

constexpr std::int64_t thursday = 1'779'364'800'000; // 21 May 2026, noon

bool says(const BookEntry &entry, std::string_view words)
{
    return std::search(entry.content.begin(), entry.content.end(), words.begin(), words.end(), [](std::uint8_t a, char b) { return char(a) == b; }) != entry.content.end();
}

CountsContent row(CivilDay day)
{
    CountsContent out;
    out.day = day;
    return out;
}

constexpr CivilDay monday{std::chrono::year(2026), std::chrono::month(5), std::chrono::day(18)};

QString told(const OfficersModel &model, int officer, OfficersModel::Role role)
{
    return model.data(model.index(officer), role).toString();
}

} // namespace

class TestManagersDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_family.emplace();
        m_office.emplace();
        for (auto *clock : {&m_family->tablet.clock, &m_family->iroDevice.clock, &m_office->device.clock}) clock->wall = thursday;
        introduce(*m_family);
        m_office->enrol(*m_family);
    }

    void herSpaceIsTheManagers()
    {
        AppWorld world(closed());
        QVERIFY(world.open(m_office->card, TestFamily::passphrase()));
        QCOMPARE(world.session.space(), Session::ManagerSpace);
        QCOMPARE(world.session.nickname(), QStringLiteral("Ruth"));
    }

    void beforeAnyCountsHaveComeNobodyStandsThere()
    {
        AppWorld world(closed());
        QVERIFY(world.open(m_office->card, TestFamily::passphrase()));
        OfficersModel officers;
        world.settle();
        QVERIFY(officers.loaded());
        QCOMPARE(officers.rowCount(), 0);
        QCOMPARE(officers.gaps(), QStringLiteral("Of 1 child no counts have come."));
    }

    void whatAnOfficersAppCountsIsOnHerDevice()
    {
        samCounts();
        QCOMPARE(m_office->fetch(*m_family), 1);
        AppWorld world(closed());
        QVERIFY(world.open(m_office->card, TestFamily::passphrase()));
        OfficersModel officers;
        world.settle();
        QCOMPARE(officers.rowCount(), 1);
        QCOMPARE(told(officers, 0, OfficersModel::NameRole), QStringLiteral("Sam"));
        QCOMPARE(told(officers, 0, OfficersModel::ChildrenRole), QStringLiteral("1"));
        QCOMPARE(officers.title(), QStringLiteral("1 officer, 1 child"));
        QCOMPARE(officers.asOf(), QStringLiteral("as of Thursday 21 May"));
        QVERIFY(officers.gaps().isEmpty());
        world.session.lock();
        world.settle();
        QCOMPARE(officers.rowCount(), 0);
    }

    void nothingElseOfTheChildIsOnHerDevice()
    {
        {
            const auto amina = m_family->openChild();
            share(*m_family, *amina, samples::dog(m_family->tablet.rng), {TestFamily::iroSeat, TestFamily::carerSeat}, Use::PleaseSortThis);
        }
        QCOMPARE(m_office->fetch(*m_family), 0); // her page names no mailbox of the manager's
        m_family->carry();
        samCounts();
        QCOMPARE(m_office->fetch(*m_family), 1); // nor does Sam's receipt
        AppWorld world(closed());
        QVERIFY(world.open(m_office->card, TestFamily::passphrase()));
        const auto circle = m_family->circle;
        const auto entries = world.ask([circle](DeviceSession &session) { return session.profile()->entries(circle); });
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), std::size_t(2));
        for (const auto &entry : *entries) {
            QVERIFY(entry.type == EntryType::Directory || entry.kind == Kind::Counts);
            QVERIFY(!says(entry, "Amina"));
        }
        const auto [pages, child, officer, unchecked] = world.ask([circle](DeviceSession &session) {
            const auto &book = session.books().at(circle);
            return std::tuple(book.pages().size(), book.person(TestFamily::childSeat).has_value(), book.person(TestFamily::iroSeat).has_value(), session.unchecked(circle));
        });
        QCOMPARE(pages, std::size_t(0));
        QVERIFY(!child);
        QVERIFY(officer);
        QCOMPARE(unchecked, std::int64_t(0));
    }

    void sheWritesNothingIntoAChildsCircle()
    {
        samCounts();
        m_office->fetch(*m_family);
        AppWorld world(closed());
        QVERIFY(world.open(m_office->card, TestFamily::passphrase()));
        OfficersModel officers;
        world.settle();
        QCOMPARE(officers.rowCount(), 1);
        const auto leaves = world.ask([](DeviceSession &session) { return session.device().store().outbox(); });
        QVERIFY(leaves.ok());
        QVERIFY(leaves->empty()); // whoever reads a receipt of hers would keep it out (FORMAT.md §8.1)
    }

    void officersStandByNameAndOneWithNobodyInHerPlaceIsLoud()
    {
        auto waits = row(monday), late = row(monday);
        waits.unread = {3, 2, 9};
        late.due = addDays(monday, -4);
        m_office->bring(*m_family, {{"Yasmin", "mum", true, late}, {"Hana", "leila", false, waits}, {"Daniel", "man-brown", true, waits}, {"Hana", "leila", true, row(monday)}, {"Priya", "priya", true, {}}});
        AppWorld world(closed());
        QVERIFY(world.open(m_office->card, TestFamily::passphrase()));
        OfficersModel officers;
        world.settle();
        QStringList names, alarms;
        for (int i = 0; i < officers.rowCount(); ++i) {
            names.append(told(officers, i, OfficersModel::NameRole));
            if (officers.data(officers.index(i), OfficersModel::AlarmRole).toBool()) alarms.append(names.back());
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Daniel"), QStringLiteral("Hana"), QStringLiteral("Yasmin")}));
        QCOMPARE(alarms, QStringList{QStringLiteral("Hana")});
        QCOMPARE(told(officers, 1, OfficersModel::UnreadRole), QStringLiteral("2, no cover named"));
        QCOMPARE(told(officers, 1, OfficersModel::ChildrenRole), QStringLiteral("2"));
        QCOMPARE(told(officers, 0, OfficersModel::UnreadRole), QStringLiteral("2"));
        QCOMPARE(told(officers, 2, OfficersModel::LateRole), QStringLiteral("1: no reason given"));
        QCOMPARE(officers.gaps(), QStringLiteral("Of 2 children no counts have come.")); // Priya's and Amina's
    }

private:
    /// Sam unlocks, and his app counts by itself.
    void samCounts()
    {
        m_family->iroDevice.close();
        {
            AppWorld world(m_family->iroDevice);
            WeeklyCounts counts(world.session);
            QSignalSpy done(&counts, &WeeklyCounts::done);
            if (!world.open(m_family->iro, TestFamily::passphrase())) qFatal("does not open");
            if (done.isEmpty() && !done.wait(5'000)) qFatal("nothing was looked at");
            QCOMPARE(done.first().first().toInt(), 1);
        }
        m_family->iroDevice.open();
    }
    TestDevice &closed()
    {
        m_office->device.close();
        return m_office->device;
    }
    std::optional<TestFamily> m_family;
    std::optional<ManagersOffice> m_office;
};

QTEST_MAIN(TestManagersDevice)
#include "tst_managersdevice.moc"
