// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "core/base/civiltime.h"
#include "core/book/actions.h"
#include "core/book/pagecodec.h"
#include "core/book/replies.h"
#include "core/book/requests.h"
#include "core/book/visits.h"
#include "core/review/workingdays.h"
#include "tests/app/sharedpage.h"
#include "tests/qml/family/family.h"
#include "tests/qml/family/hand.h"

#include <QTest>

namespace pipit::test {

using namespace pipit::app;

/// Sam's device, his profile open: Amina has asked for things and shown pages, and nobody has answered.
class SamsDesk
{
public:
    /// `more`: what Sam has written of it before the app opens.
    explicit SamsDesk(std::function<void(Hand &sam, SamsDesk &)> more = {})
        : family(false,
                 [this, more](TestFamily &devices) {
                     circle = devices.circle;
                     devices.tablet.clock.wall = devices.iroDevice.clock.wall = QDateTime::currentMSecsSinceEpoch();
                     {
                         Hand amina(devices, devices.tablet, devices.openChild(), {TestFamily::iroSeat});
                         lamp = amina.say(request("Leave the lamp on at night.", {}));
                         yusuf = amina.say(request("Live with Yusuf.", {}));
                         const auto first = amina.say(request("Can I join the football club?", {}));
                         football = amina.say(request("Can I join the football club?", first.hash));
                         sorted = sharedPage(devices, *amina, 31, "The bus", Use::PleaseSortThis, {TestFamily::iroSeat, TestFamily::carerSeat});
                         shown = sharedPage(devices, *amina, 32, "My kite", Use::JustSoYouKnow, {TestFamily::iroSeat});
                         secret = sharedPage(devices, *amina, 33, "The bridge", Use::AskMeFirst, {TestFamily::iroSeat});
                         amina.say(SafeAnswerContent{SafeAnswerContent::inPersonAlone | SafeAnswerContent::notTheHouse, "", ""});
                     }
                     devices.carry();
                     Hand sam(devices, devices.iroDevice, devices.openIro(), {TestFamily::childSeat});
                     must(sam->inbox().process(devices.circle), "inbox");
                     today = civil::today(devices.iroDevice.clock);
                     if (more) more(sam, *this);
                 },
                 ScreenFamily::Whose::Officers)
    {
        family.openOfficer();
    }

    CircleId circle;
    EntryRef lamp, yusuf, football, sorted, shown, secret;
    CivilDay today{};
    ScreenFamily family; // after what it fills

    QString hex() const { return QString::fromStdString(circle.hex()); }
    QString key(const EntryRef &entry) const { return PageKey{{}, circle, entry}.text(); }

    /// What Sam has written since the app opened, oldest first.
    std::vector<BookEntry> written(std::optional<Kind> kind = {})
    {
        std::vector<BookEntry> out;
        family.inVault([&](DeviceSession &session) -> Result<void> {
            PIPIT_TRY_SET(const auto all, session.profile()->entries(circle));
            for (const auto &entry : all)
                if (entry.mine && entry.type == EntryType::Item && (!kind || entry.kind == kind)) out.push_back(entry);
            return {};
        });
        return out;
    }
    std::size_t mediaOf(const EntryRef &entry)
    {
        std::size_t n = 0;
        family.inVault([&](DeviceSession &session) -> Result<void> {
            PIPIT_TRY_SET(const auto media, session.profile()->media(circle, entry));
            n = media.size();
            return {};
        });
        return n;
    }

    static ActionContent action(const char *what, const CivilDay &by)
    {
        ActionContent out;
        out.what = what;
        out.who = "Kim, social worker";
        out.by = by;
        out.know = "Amina has a date.";
        return out;
    }
    static RequestContent request(const char *words, std::optional<EnvHash> before)
    {
        return {RequestContent::What::SortThis, words, "", "", before};
    }
};

} // namespace pipit::test
