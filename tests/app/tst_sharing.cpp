// SPDX-License-Identifier: Apache-2.0
// "Who can see this?", whatever it is that is shared.
#include "app/share/sharecontroller.h"
#include "core/format/cbor.h"
#include "tests/support/appworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;
using namespace pipit::app;
using test::AppWorld;
using test::TestFamily;

namespace {

/// A wish: no page, no draft, no media.
class Wish : public pipit::app::Shareable
{
public:
    explicit Wish(std::optional<Code> fails = {}) : m_fails(fails) {}
    Poster poster(ShareChoice choice) override
    {
        asked = choice;
        return [choice, fails = m_fails](DeviceSession &session) -> Result<EntryRef> {
            if (fails) return Error{*fails, "as told"};
            PIPIT_TRY_SET(const auto circle, session.onlyCircle());
            auto entry = entryFor(circle, choice);
            cbor::Writer content;
            content.map(1).unsignedInt(0).unsignedInt(std::uint64_t(Kind::Wish));
            entry.content = content.take();
            return session.post(std::move(entry));
        };
    }
    QString title() const override { return QStringLiteral("my meeting"); }
    void shared() override { ++told; }

    std::optional<ShareChoice> asked;
    int told = 0;

private:
    std::optional<Code> m_fails;
};

/// A family at "Who can see this?" on the tablet.
struct Screen
{
    explicit Screen(TestFamily &family, Wish &wish) : world(family.tablet)
    {
        if (!world.open(family.child, TestFamily::pictures())) qFatal("the child's profile does not open");
        sharing = std::make_unique<ShareController>();
        sharing->setProperty("what", QVariant::fromValue<Shareable *>(&wish));
        world.settle();
    }
    /// What lies in her book of that kind.
    std::vector<BookEntry> held(const CircleId &circle)
    {
        return *world.ask([circle](DeviceSession &session) { return session.profile()->entries(circle); });
    }
    AppWorld world;
    std::unique_ptr<ShareController> sharing;
};

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPageIsSharedTheSameWay()
    {
        TestFamily family;
        introduce(family);
        family.tablet.close();
        Wish wish;
        Screen screen(family, wish);
        QCOMPARE(screen.sharing->people()->count(), 2); // Sam and Jo
        screen.sharing->people()->toggle(1);
        screen.sharing->setUse(int(Use::AskMeFirst));
        QSignalSpy posted(screen.sharing.get(), &ShareController::posted);
        screen.sharing->postAndKeep();
        QTRY_COMPARE(posted.count(), 1);
        QCOMPARE(wish.told, 1);
        QCOMPARE(wish.asked->audience, std::vector{TestFamily::iroSeat});
        QVERIFY(wish.asked->keepCopy);
        const auto held = screen.held(family.circle);
        const auto wished = std::find_if(held.begin(), held.end(), [](const auto &entry) { return entry.kind == Kind::Wish; });
        QVERIFY(wished != held.end());
        QCOMPARE(wished->audience, (std::vector<SeatId>{TestFamily::childSeat, TestFamily::iroSeat, recordsSeat}));
        QCOMPARE(wished->use, std::optional(Use::AskMeFirst));
    }
    void whatCannotBeSealedIsOneSentenceAndIsNotShared()
    {
        TestFamily family;
        introduce(family);
        family.tablet.close();
        Wish wish(Code::DiskFull);
        Screen screen(family, wish);
        QSignalSpy posted(screen.sharing.get(), &ShareController::posted);
        screen.sharing->postAndKeep();
        screen.world.settle();
        QVERIFY(!screen.sharing->notice().isEmpty());
        QVERIFY(screen.sharing->canPost()); // she can try again
        QCOMPARE(posted.count(), 0);
        QCOMPARE(wish.told, 0);
        const auto held = screen.held(family.circle);
        QVERIFY(std::none_of(held.begin(), held.end(), [](const auto &entry) { return entry.kind == Kind::Wish; }));
    }
};

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
