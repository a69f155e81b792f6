// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What is written and said around one review. The words are rare on purpose: the leak scan looks for them.
namespace pipit::journey::reviewstory {

// What she makes and asks, on her tablet.
inline constexpr auto firstPage = "The orange tent", secondPage = "A grumpy toaster";
inline constexpr auto football = "Football on Thursdays with the blue team", sleepover = "Sleep at Pernille's house on Fridays",
                      lock = "A lock for my bathroom drawer";
// On Sam's, at the visit, for Jo alone.
inline constexpr auto onSamsTablet = "The ladder in the attic";
// In her words at the meeting.
inline constexpr auto shelf = "My own shelf for the seashells";

// What the officer writes before it.
inline constexpr auto number = "T0418", living = "with Jo in Thornley", where = "Kitchen with the green door";
inline constexpr auto partWithHer = "Her own part", partWithout = "The part about the papers";
inline constexpr auto action = "Ring the coach of the blue team", know = "There is a place in the team", coachAway = "The coach was on holiday";
// At the visit and the meeting.
inline constexpr auto note = "She hums when the kettle boils", carerSaid = "She sleeps through most nights now";
inline constexpr auto manager = "Ruth", toldBy = "Ruth, by phone";
inline constexpr auto footballWhy = "The club has a free place", noBed = "There is no bed free at that house yet", landlord = "We are still asking the landlord",
                      shelfWhy = "There is room above the bath";
inline constexpr auto sheSaid = "Amina read it out at the table";
// What she said when she was told.
inline constexpr auto hersToNo = "Then I ask again in spring", nearby = "in the garden, alone";

/// How many days after the plan the meeting is.
inline constexpr int daysUntil = 14;

/// What the officer saves, in the order of their names.
inline constexpr const char *savedFiles[] = {"record.docx", "record.pdf", "reviews.csv"};

/// What must not be readable anywhere afterwards, but in the files that the officer saved.
inline constexpr const char *secret[] = {firstPage, secondPage, onSamsTablet, football, sleepover, lock, shelf, living, where, partWithHer, partWithout, action, know, coachAway,
                                         note, carerSaid, toldBy, footballWhy, noBed, landlord, shelfWhy, sheSaid, hersToNo, nearby};

} // namespace pipit::journey::reviewstory
