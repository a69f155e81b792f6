// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagekey.h"
#include "app/worker/workertasks.h"
#include "core/base/civiltime.h"
#include "core/book/actions.h"
#include "core/book/pagecodec.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "tests/qml/family/hand.h"
#include "tests/qml/iroscreens/iroscreens.h"
#include "tests/support/childspages.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace pipit::gallery {

namespace {

using test::Hand;
using test::TestFamily;

constexpr std::int64_t day = 86'400'000;

void setClocks(TestFamily &family, int daysAgo)
{
    family.tablet.clock.wall = family.iroDevice.clock.wall = QDateTime::currentMSecsSinceEpoch() - daysAgo * day;
}

EntryRef sharePage(TestFamily &family, Hand &amina, int daysAgo, const Page &page, std::vector<SeatId> audience, Use use)
{
    setClocks(family, daysAgo);
    NewEntry entry;
    entry.circle = family.circle;
    entry.content = test::must(encodePage(page), "page").content;
    entry.audience = std::move(audience);
    entry.use = use;
    return test::must(amina->outgoing().post(std::move(entry)), "page").ref;
}

ActionContent action(const char *what, int days, const char *know)
{
    ActionContent out;
    out.what = what;
    out.who = "Kim, social worker";
    out.by = test::civil(QDate::currentDate().addDays(days));
    out.know = know;
    out.seat = TestFamily::workerSeat;
    return out;
}

/// What Amina asked Kim, what Sam asked for, and one no of Kim's that nobody has told yet.
void tellKims(TestFamily &family)
{
    family.enrolWorker();
    const auto today = QDate::currentDate();
    const std::vector<SeatId> both{TestFamily::childSeat, TestFamily::workerSeat};
    EntryRef lamp, yusuf, football, yusufAsked, late;
    {
        Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat, TestFamily::workerSeat});
        auto &rng = family.tablet.rng;
        const auto ask = [](const char *words) { return RequestContent{RequestContent::What::SortThis, words, "", "", {}}; };
        setClocks(family, 40);
        yusuf = amina.say(ask("Live with Yusuf."));
        setClocks(family, 30);
        lamp = amina.say(ask("Leave the lamp on at night."));
        sharePage(family, amina, 20, samples::dog(rng), {TestFamily::workerSeat}, Use::JustSoYouKnow);
        setClocks(family, 8);
        football = amina.say(ask("Can I join the football club?"));
        sharePage(family, amina, 4, samples::sleepover(rng), {TestFamily::iroSeat, TestFamily::carerSeat, TestFamily::workerSeat}, Use::PleaseSortThis);
        setClocks(family, 0);
    }
    family.carry();
    {
        Hand sam(family, family.iroDevice, family.openIro(), both);
        test::must(sam->inbox().process(family.circle), "inbox");
        const auto asked = sam.say(AskedContent{"Leave the lamp on at night.", "Jo"}, lamp);
        auto first = action("Order a night lamp.", -40, "A lamp stands in Amina’s room.");
        const auto before = sam.say(first, asked);
        auto next = action("Order a night lamp.", -9, "A lamp stands in Amina’s room.");
        next.rolledFrom = before.hash;
        next.rolledBecause = "Kim was off sick.";
        late = sam.say(next, asked);
        auto club = action("Ask the panel for the club’s fee.", 12, "Amina has been there once.");
        club.decides = ActionContent::Decides::Panel;
        sam.say(club, sam.say(AskedContent{"Join the football club.", "the panel"}, football));
        yusufAsked = sam.say(AskedContent{"Live with Yusuf.", "Kim"}, yusuf);
    }
    family.carry();
    {
        Hand kim(family, family.iroDevice, family.openWorker(), {TestFamily::childSeat, TestFamily::iroSeat});
        test::must(kim->inbox().process(family.circle), "inbox");
        kim.say(AgreedContent{AgreedContent::Outcome::Agreed, "", test::civil(today.addDays(-30)), "", false}, late);
        kim.say(AgreedContent{AgreedContent::Outcome::Refused, "There is no room at Yusuf’s carers’ home.", test::civil(today), "", true}, yusufAsked);
    }
    family.carry();
}

ChildScreen kims(const QString &name, const QString &file, std::function<QVariantMap(test::ScreenFamily &)> before = {},
                 std::function<void(test::ScreenFamily &, QQuickItem &)> then = {})
{
    auto screen = officersScreen(name, file, std::move(before), std::move(then));
    screen.workers = true;
    screen.devices = tellKims;
    return screen;
}

QVariantMap amina(test::ScreenFamily &family)
{
    QVariantMap out{{u"name"_s, u"Amina"_s}};
    family.inVault([&](app::DeviceSession &session) -> Result<void> {
        PIPIT_TRY_SET(const auto circle, session.onlyCircle());
        out[u"circle"_s] = QString::fromStdString(circle.hex());
        return {};
    });
    return out;
}

/// The first that waits of that kind.
auto first(app::WorkerTask::Kind kind)
{
    return [kind](test::ScreenFamily &family) {
        auto out = amina(family);
        family.inVault([&](app::DeviceSession &session) -> Result<void> {
            PIPIT_TRY_SET(const auto circle, session.onlyCircle());
            for (const auto &task : app::workerTasks(session.books().at(circle), u"Amina"_s, QDateTime::currentDateTime(), civil::today(session.clock()), {})) {
                if (task.kind != kind || out.contains(u"key"_s)) continue;
                const bool telling = kind == app::WorkerTask::Kind::Tell && task.said;
                out[u"key"_s] = app::PageKey{{}, circle, telling ? task.said->trail.ask : task.target}.text();
            }
            return {};
        });
        return out;
    };
}

QVariantMap worried(test::ScreenFamily &family)
{
    family.putOnDuty();
    return first(app::WorkerTask::Kind::Sort)(family);
}

/// Words into the field with that label.
void type(QQuickItem &item, const QString &label, const QString &text)
{
    if (item.property("label").toString().contains(label) && item.isVisible()) item.setProperty("initialText", text);
    for (auto *child : item.childItems()) type(*child, label, text);
}

void tellDuty(test::ScreenFamily &family, QQuickItem &root)
{
    type(root, u"worries you"_s, u"A man waits at the gate. Amina is afraid of him."_s);
    tapAll(family, root, {u"tellDuty"_s});
}

} // namespace

std::vector<ChildScreen> workerScreens()
{
    using Kind = app::WorkerTask::Kind;
    auto none = kims(u"worker-none"_s, u"Worker/Waiting.qml"_s);
    none.devices = [](test::TestFamily &family) { family.enrolWorker(); };
    return {kims(u"worker-waits"_s, u"Worker/Waiting.qml"_s),
            kims(u"worker-children"_s, u"Worker/Waiting.qml"_s, {}, taps({u"filter 3"_s})),
            none,
            kims(u"worker-child"_s, u"Worker/OneChild.qml"_s, amina),
            kims(u"worker-answer"_s, u"Worker/Reply.qml"_s, first(Kind::Sort), taps({u"choice No, because"_s})),
            kims(u"worker-notyet"_s, u"Worker/Reply.qml"_s, first(Kind::Sort), taps({u"choice Not yet, by when"_s})),
            kims(u"worker-agree"_s, u"Worker/Reply.qml"_s, first(Kind::Agree), taps({u"choice Changed"_s})),
            kims(u"worker-tell"_s, u"Worker/TellFirst.qml"_s, first(Kind::Tell)),
            kims(u"worker-lostlock"_s, u"Worker/LostLock.qml"_s),
            kims(u"worker-worried"_s, u"Decisions/Worried.qml"_s, worried, tellDuty)};
}

} // namespace pipit::gallery
