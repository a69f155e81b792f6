// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/reviewtogether.h"
#include "core/book/pagecodec.h"
#include "tests/qml/family/family.h"
#include "tests/qml/family/hand.h"
#include "tests/support/childspages.h"
#include "tests/support/seededrng.h"

#include <QDateTime>

/// Amina's review, on Sam's tablet, on the day that it is held: what tests of it share.
namespace pipit::test {

using namespace pipit::app;

inline ReviewId theReview()
{
    ReviewId id;
    id.bytes.fill(0x22);
    return id;
}

/// What nobody but Sam may ever see of her.
inline constexpr const char *canary = "CANARY-only-for-Sam";

struct ReviewDay
{
    bool list = true;       ///< she shared a list
    int secrets = 0;        ///< pages that are not for the meeting, each with the canary in its title, its words and its file
    std::string requests{}; ///< one that she wrote herself
    bool onePart = false;   ///< the review has no parts
    bool onlySam = false;   ///< the first page and the list are for Sam alone; else Jo has them too
    EntryRef sleep, yusuf;  ///< her pages for the meeting; Jo always holds the second
    EntryRef request;

    /// Before a session has the device. Both clocks then say a quarter past four on the day of the review.
    void tell(TestFamily &family)
    {
        const CivilDay today{std::chrono::year(2026), std::chrono::month(5), std::chrono::day(21)};
        {
            Hand amina(family, family.tablet, family.openChild(), {TestFamily::iroSeat});
            SeededRng rng(7);
            const auto share = [&](Page page, std::vector<SeatId> to, Use use) {
                NewEntry entry;
                entry.circle = family.circle;
                entry.content = must(encodePage(page), "page").content;
                entry.audience = std::move(to);
                entry.use = use;
                family.tablet.clock.advance(60'000);
                return must(amina->outgoing().post(std::move(entry)), "post").ref;
            };
            auto bed = samples::sleepover(rng);
            bed.title = "I want to sleep at Ella’s";
            const auto chosen = onlySam ? std::vector<SeatId>{TestFamily::iroSeat} : std::vector<SeatId>{TestFamily::iroSeat, TestFamily::carerSeat};
            sleep = share(bed, chosen, Use::TalkAboutIt);
            auto bridge = samples::bridge(rng);
            bridge.title = "Yusuf and me";
            yusuf = share(bridge, {TestFamily::iroSeat, TestFamily::carerSeat}, Use::TalkAboutIt);
            constexpr Use others[] = {Use::JustSoYouKnow, Use::AskMeFirst, Use::PleaseSortThis};
            for (int i = 0; i < secrets; ++i) {
                auto page = samples::blank(rng, canary);
                samples::write(page, {40, 100}, canary);
                share(page, {TestFamily::iroSeat}, others[i % 3]);
            }
            if (secrets > 0) {
                amina.say(RequestContent{RequestContent::What::ChangeWorker, canary, "", "", {}});
                amina.say(RequestContent{RequestContent::What::Complain, canary, "", "", {}});
                amina.say(RequestContent{RequestContent::What::SortThis, canary, "", "", {}}); // not on her list
                amina.say(WishContent{WishContent::Topic::StaysAway, 0, canary, NamedPerson{canary, ""}, {}, false});
            }
            if (!requests.empty()) request = amina.say(RequestContent{RequestContent::What::SortThis, requests, "", "", {}});
            if (list) amina.sayTo(chosen, AgendaContent{{}, {{"See Yusuf and Mum on the same day", 0, 0}, {"I want to sleep at Ella’s", 0, 0}, {"", 1, 14}}});
        }
        family.carry();
        family.iroDevice.clock.wall = family.tablet.clock.wall + 3'600'000;
        Hand sam(family, family.iroDevice, family.openIro(), {});
        must(sam->inbox().process(family.circle), "inbox");
        using Turn = ReviewContent::Turn;
        ReviewContent review{theReview(), ReviewContent::State::Planned, today, 960, "Jo’s kitchen",
                             {{"Amina", "amina"}, {"Sam", "sam"}, {"Jo", "jo"}, {"Kim", "kim"}, {"Mum", "mum"}},
                             {{"Amina, Jo and me", {0, 1, 2}}, {"With Kim", {1, 2, 3}}, {"Mum, by phone", {1, 4}}}, ""};
        review.turns = {{today, 960, Turn::State::ToCome, ""}, {today, 1'020, Turn::State::ToCome, ""}, {today, 1'080, Turn::State::ToCome, ""}};
        if (onePart) {
            review.parts.clear();
            review.turns.clear();
        }
        sam.sayTo({TestFamily::childSeat, TestFamily::carerSeat}, review);
        family.carry();
        family.iroDevice.clock.wall = 1'779'375'840'000; // 21 May 2026, 16:04 in London
    }
};

/// Everything that is held on Sam's device, oldest first.
inline std::vector<BookEntry> allEntries(ScreenFamily &family)
{
    std::vector<BookEntry> out;
    family.vault.ask(
        &family.session, [](DeviceSession &device) { return *device.profile()->entries(*device.onlyCircle()); }, [&](std::vector<BookEntry> all) { out = std::move(all); });
    family.settle();
    return out;
}

/// Of those, what Sam wrote of one kind.
inline std::vector<BookEntry> samsOf(ScreenFamily &family, Kind kind)
{
    auto all = allEntries(family);
    std::erase_if(all, [&](const auto &entry) { return !entry.mine || entry.kind != kind; });
    return all;
}

inline std::size_t draftCount(ScreenFamily &family)
{
    std::size_t count = 0;
    family.vault.ask(
        &family.session, [](DeviceSession &device) { return (*device.profile()->drafts().list()).size(); }, [&](std::size_t n) { count = n; });
    family.settle();
    return count;
}

inline QString told(const QAbstractListModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role)).toString();
}

/// All that a model says, in one; names of entries are numbers that nobody reads.
inline QString allOf(const QAbstractListModel &model)
{
    QString out;
    const auto roles = model.roleNames();
    for (int row = 0; row < model.rowCount(); ++row)
        for (auto role = roles.begin(); role != roles.end(); ++role)
            if (role.value() != "key" && role.value() != "thumbnail") out += model.data(model.index(row), role.key()).toString() + u'\n';
    return out;
}

} // namespace pipit::test
