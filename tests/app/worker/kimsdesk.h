// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "core/base/civiltime.h"
#include "core/book/actions.h"
#include "core/book/pagecodec.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "core/review/workingdays.h"
#include "tests/app/sharedpage.h"
#include "tests/qml/family/family.h"
#include "tests/qml/family/hand.h"

#include <QTest>

namespace pipit::test {

using namespace pipit::app;

/// Kim's profile on the officer's device: Amina has asked her for things and shown her pages, and Kim has answered nothing.
class KimsDesk
{
public:
    enum class Open { Kim, Sam };
    /// `sams`, `kims`: what they have written of it before the app opens.
    explicit KimsDesk(std::function<void(Hand &sam, KimsDesk &)> sams = {}, std::function<void(Hand &kim, KimsDesk &)> kims = {}, Open open = Open::Kim)
        : family(false,
                 [this, sams, kims](TestFamily &devices) {
                     circle = devices.circle;
                     devices.tablet.clock.wall = devices.iroDevice.clock.wall = QDateTime::currentMSecsSinceEpoch();
                     today = civil::today(devices.iroDevice.clock);
                     devices.enrolWorker();
                     aminasAsks(devices);
                     devices.carry();
                     write(devices, devices.openIro(), sams);
                     devices.carry();
                     write(devices, devices.openWorker(), kims);
                     devices.carry();
                 },
                 ScreenFamily::Whose::Officers)
    {
        if (open == Open::Kim) family.openWorker();
        else family.openOfficer();
    }

    CircleId circle;
    EntryRef bus, lamp, yusuf, change, shown, secret;
    CivilDay today{};
    ScreenFamily family; // after what it fills

    QString hex() const { return QString::fromStdString(circle.hex()); }
    QString key(const EntryRef &entry) const { return PageKey{{}, circle, entry}.text(); }

    /// What the open profile has written, oldest first.
    std::vector<BookEntry> written(std::optional<Kind> kind = {})
    {
        std::vector<BookEntry> out;
        family.inVault([&](DeviceSession &session) -> Result<void> {
            PIPIT_TRY_SET(const auto all, session.profile()->entries(circle));
            for (const auto &entry : all)
                if (entry.mine && entry.type != EntryType::Receipt && (!kind || entry.kind == kind)) out.push_back(entry);
            return {};
        });
        return out;
    }

    /// Of Kim's, by her seat.
    static ActionContent action(const char *what, const CivilDay &by)
    {
        ActionContent out;
        out.what = what;
        out.who = "Kim, social worker";
        out.by = by;
        out.know = "Amina has a date.";
        out.seat = TestFamily::workerSeat;
        return out;
    }

private:
    void write(TestFamily &devices, std::unique_ptr<Profile> profile, const std::function<void(Hand &, KimsDesk &)> &work)
    {
        Hand hand(devices, devices.iroDevice, std::move(profile), {TestFamily::childSeat, TestFamily::iroSeat, TestFamily::workerSeat});
        must(hand->inbox().process(devices.circle), "inbox");
        if (work) work(hand, *this);
    }
    void aminasAsks(TestFamily &devices)
    {
        Hand amina(devices, devices.tablet, devices.openChild(), {TestFamily::iroSeat, TestFamily::workerSeat});
        using What = RequestContent::What;
        const auto ask = [](What what, const char *words) { return RequestContent{what, words, "", "", {}}; };
        bus = sharedPage(devices, *amina, 41, "The bus", Use::PleaseSortThis, {TestFamily::iroSeat, TestFamily::carerSeat, TestFamily::workerSeat});
        lamp = amina.say(ask(What::SortThis, "Mend the lamp."));
        yusuf = amina.say(ask(What::SortThis, "Live with Yusuf."));
        change = amina.say(ask(What::ChangeWorker, "Somebody else than Kim.")); // no tablet of ours sends it there
        shown = sharedPage(devices, *amina, 42, "My kite", Use::JustSoYouKnow, {TestFamily::workerSeat});
        secret = sharedPage(devices, *amina, 43, "The bridge", Use::AskMeFirst, {TestFamily::iroSeat});
    }
};

} // namespace pipit::test
