// SPDX-License-Identifier: Apache-2.0
// Whoever reads while an officer is away: what opens on her device, and what the child is told.
#include "app/iro/awaymodel.h"
#include "app/iro/duelist.h"
#include "app/iro/searchmodel.h"
#include "app/pages/pagekey.h"
#include "app/pages/pagesmodel.h"
#include "app/pages/readcontroller.h"
#include "app/share/sharecontroller.h"
#include "tests/support/appworld.h"
#include "tests/support/drawing.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using namespace pipit::test;

namespace {

constexpr std::int64_t dayMs = 24 * 3'600'000LL;
// Lists say days by the system's clock, so the devices have its day, at noon.
const std::int64_t today = QDateTime(QDate::currentDate(), QTime(12, 0)).toMSecsSinceEpoch();

/// As an officer types it, and as a child reads it.
QString typed(int days)
{
    return QLocale().toString(QDate::currentDate().addDays(days), QStringLiteral("d MMMM yyyy"));
}

QString shown(int days)
{
    const auto day = QDate::currentDate().addDays(days);
    return QLocale().toString(day, day.year() == QDate::currentDate().year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString samIsAwayUntil(int days)
{
    return QStringLiteral("Sam is away until %1. Priya reads for Sam.").arg(shown(days));
}

QString said(const AwayModel &model, AwayModel::Role role, int row = 0)
{
    return model.data(model.index(row), role).toString();
}

QString said(const PagesModel &model, PagesModel::Role role)
{
    return model.data(model.index(0), role).toString();
}

Page aPage()
{
    auto page = drawing::page(42, 4, 30);
    page.title = "The swing";
    return page;
}

/// Sam says until when he is away; empty: he is back. On his own device, or on Priya's.
struct Office {
    Office(TestFamily &family, TestDevice &device, const ProfileCard &card) : world(device)
    {
        if (!world.open(card, TestFamily::passphrase())) qFatal("does not open");
        world.session.catchUp();
        world.settle();
        (void)family;
    }
    void look() { world.settle(); }
    bool tell(AwayModel &model, const QString &day)
    {
        QSignalSpy told(&model, &AwayModel::told);
        if (day.isEmpty()) model.back(0);
        else model.away(0, day);
        for (int round = 0; round < 3; ++round) world.settle();
        return told.count() == 1;
    }
    AppWorld world;
};

} // namespace

class TestCovering : public QObject
{
    Q_OBJECT

    std::optional<TestFamily> m_family;
    EntryRef m_page;

    void at(std::int64_t wall)
    {
        for (auto *device : {&m_family->tablet, &m_family->iroDevice, &m_family->coversDevice}) device->clock.wall = wall;
    }
    void closeAll()
    {
        for (auto *device : {&m_family->tablet, &m_family->iroDevice, &m_family->coversDevice}) device->close();
    }
    void carry()
    {
        for (auto *device : {&m_family->tablet, &m_family->iroDevice, &m_family->coversDevice}) device->open();
        m_family->carry();
        closeAll();
    }
    bool samSays(const QString &day)
    {
        Office sam(*m_family, m_family->iroDevice, m_family->iro);
        AwayModel away;
        sam.look();
        return sam.tell(away, day);
    }
    /// What Priya's device opens: how many children, and what the moon says.
    struct Seen
    {
        int children = 0, books = 0, found = 0;
        QString news, more, told, also;
    };
    Seen priyaSees(const std::function<void(Office &)> &doing = {})
    {
        Office priya(*m_family, m_family->coversDevice, m_family->cover);
        Seen out;
        DueList list;
        AwayModel away;
        for (int round = 0; round < 3; ++round) priya.look();
        out.children = list.total();
        if (list.count() > 0) out.also = list.data(list.index(0), DueList::AlsoRole).toString();
        out.books = priya.world.ask([](DeviceSession &session) { return int(session.books().circles().size()); });
        SearchModel find;
        find.setText(QStringLiteral("Amina"));
        for (int round = 0; round < 3; ++round) priya.look();
        out.found = find.count();
        out.news = away.news();
        out.more = said(away, AwayModel::MoreRole);
        out.told = said(away, AwayModel::ToldRole);
        if (doing) doing(priya);
        return out;
    }
    /// The words of Amina's page on her own tablet.
    std::pair<QString, QString> childReads()
    {
        AppWorld world(m_family->tablet);
        if (!world.open(m_family->child, TestFamily::pictures())) qFatal("does not open");
        world.session.catchUp();
        world.settle();
        PagesModel pages;
        ShareController share;
        world.settle();
        m_reads.clear();
        for (int row = 0; row < share.people()->rowCount(); ++row)
            m_reads[share.people()->data(share.people()->index(row), AudienceModel::NameRole).toString()] = share.people()->data(share.people()->index(row), AudienceModel::ReadsRole).toString();
        return {said(pages, PagesModel::StateTitleRole), said(pages, PagesModel::StateDetailRole)};
    }
    std::map<QString, QString> m_reads;

private Q_SLOTS:
    void init()
    {
        m_family.emplace();
        for (auto *device : {&m_family->tablet, &m_family->iroDevice}) device->clock.wall = today;
        introduce(*m_family);
        m_family->enrolCover();
        {
            const auto child = m_family->openChild();
            m_page = share(*m_family, *child, aPage(), {TestFamily::iroSeat}, Use::PleaseSortThis);
        }
        m_family->carry();
        closeAll();
    }

    void nothingOfAChildOpensToTheCoverWhileTheOfficerIsThere()
    {
        const auto seen = priyaSees();
        QCOMPARE(seen.children, 0);
        QCOMPARE(seen.books, 0);
        QCOMPARE(seen.found, 0);
        QCOMPARE(seen.news, QString());
        QVERIFY2(seen.more.startsWith(QStringLiteral("Sam is there and has looked at everything in time, so nothing of these children opens here.")), qPrintable(seen.more));
        carry();
        const auto reads = childReads();
        QCOMPARE(reads.first, QStringLiteral("Posted")); // what lies on Priya's tablet alone is no news
        QCOMPARE(reads.second, QStringLiteral("Sam has not opened it yet."));
    }

    void anOfficerSaysUntilWhenHeIsAwayAndTheChildIsToldWhoReads()
    {
        QVERIFY(samSays(typed(14)));
        carry();
        const auto reads = childReads();
        QCOMPARE(reads.second, samIsAwayUntil(14));
        QCOMPARE(m_reads[QStringLiteral("Sam")], samIsAwayUntil(14));
        QCOMPARE(m_reads[QStringLiteral("Jo")], QStringLiteral("Can look any time"));

        const auto seen = priyaSees([this](Office &priya) {
            ReadController read;
            read.setKey(PageKey{{}, m_family->circle, m_page}.text());
            priya.look();
            QVERIFY(read.isOpen());
            QCOMPARE(read.alsoCanOpen(), QStringLiteral("Sam, for whom you read. The records key."));
            QVERIFY(priya.world.ask([this](DeviceSession &session) { return session.markSeen(m_family->circle, m_page).ok(); }));
        });
        QCOMPARE(seen.children, 1);
        QVERIFY(seen.found > 0);
        QCOMPARE(seen.news, QStringLiteral("Sam is away until %1. You read for Sam: Amina.").arg(shown(14)));
        QVERIFY2(seen.also.startsWith(QStringLiteral("You read for Sam")), qPrintable(seen.also));
        carry();
        const auto after = childReads();
        QCOMPARE(after.first, QStringLiteral("Priya looked at it"));
    }

    void whoIsBackIsBackAndTheBookShuts()
    {
        QVERIFY(samSays(typed(14)));
        carry();
        QCOMPARE(priyaSees().children, 1);
        QVERIFY(samSays(QString()));
        carry();
        QCOMPARE(priyaSees().children, 0);
        (void)childReads();
        QVERIFY2(!m_reads[QStringLiteral("Sam")].contains(QStringLiteral("away")), qPrintable(m_reads[QStringLiteral("Sam")]));
        QVERIFY(samSays(typed(2)));
        carry();
        QCOMPARE(priyaSees().children, 1);
        at(today + 2 * dayMs); // the day itself
        QCOMPARE(priyaSees().children, 0);
    }

    void whatWaitsTooLongOpensToTheCoverUntilTheOfficerHimselfHasLooked()
    {
        at(today + 14 * dayMs);
        const auto late = priyaSees([this](Office &priya) {
            QVERIFY(priya.world.ask([this](DeviceSession &session) { return session.markSeen(m_family->circle, m_page).ok(); }));
        });
        QCOMPARE(late.children, 1);
        QVERIFY2(late.news.startsWith(QStringLiteral("You read for Sam: Amina. Pages have waited for Sam ")), qPrintable(late.news));
        QCOMPARE(priyaSees().children, 1); // that she has looked takes nothing off him
        {
            Office sam(*m_family, m_family->iroDevice, m_family->iro);
            QVERIFY(sam.world.ask([this](DeviceSession &session) { return session.markSeen(m_family->circle, m_page).ok(); }));
        }
        carry();
        QCOMPARE(priyaSees().children, 0);
    }

    void theCoverSaysItForWhoeverCannot()
    {
        const auto seen = priyaSees([](Office &priya) {
            AwayModel away;
            priya.look();
            QVERIFY(priya.tell(away, typed(30)));
            DueList list;
            for (int round = 0; round < 3; ++round) priya.look();
            QCOMPARE(list.total(), 1); // at once
        });
        QCOMPARE(seen.children, 0);
        carry();
        (void)childReads();
        QCOMPARE(m_reads[QStringLiteral("Sam")], samIsAwayUntil(30));
        Office sam(*m_family, m_family->iroDevice, m_family->iro);
        AwayModel away;
        sam.look();
        QCOMPARE(away.count(), 1);
        QCOMPARE(said(away, AwayModel::HeadingRole), QStringLiteral("You"));
        QCOMPARE(said(away, AwayModel::ToldRole), samIsAwayUntil(30));
        QCOMPARE(said(away, AwayModel::MoreRole), QString());
    }

    void whatComesWhileSomebodyTypesOrTapsMovesNoRow()
    {
        Office sam(*m_family, m_family->iroDevice, m_family->iro);
        AwayModel away;
        DueList list;
        for (int round = 0; round < 3; ++round) sam.look();
        QCOMPARE(list.count(), 1);
        QSignalSpy resetAway(&away, &QAbstractItemModel::modelReset), resetList(&list, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        QVERIFY(sam.world.ask([this](DeviceSession &session) { return session.markSeen(m_family->circle, m_page).ok(); }));
        Q_EMIT sam.world.session.bookChanged();
        for (int round = 0; round < 3; ++round) sam.look();
        QCOMPARE(resetAway.count(), 0);
        QCOMPARE(resetList.count(), 0);
        QVERIFY(changed.count() > 0);
        QCOMPARE(list.data(list.index(0), DueList::NewCountRole).toInt(), 0);
    }

    void aDayThatCannotBeIsSaidAndNobodyIsTold()
    {
        Office sam(*m_family, m_family->iroDevice, m_family->iro);
        AwayModel away;
        sam.look();
        const std::vector<std::pair<QString, QString>> wrong{{QString(), QStringLiteral("Type the day on which work begins again.")},
                                                             {typed(0), QStringLiteral("That day is not after today.")},
                                                             {typed(-1), QStringLiteral("That day is not after today.")},
                                                             {typed(367), QStringLiteral("That is more than a year away.")}};
        for (const auto &[day, fault] : wrong) {
            away.away(0, day);
            sam.look();
            QCOMPARE(away.fault(), fault);
        }
        away.away(0, QStringLiteral("soon"));
        QVERIFY(!away.fault().isEmpty() && !away.busy());
        away.away(7, typed(14));
        away.back(-1);
        sam.look();
        QCOMPARE(said(away, AwayModel::ToldRole), QString());
        QVERIFY(sam.tell(away, typed(14)));
        QCOMPARE(away.fault(), QString());
    }
};

QTEST_MAIN(TestCovering)
#include "tst_covering.moc"
