// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What is written and said in the journey. The words are rare on purpose: the leak scan looks for them.
namespace pipit::journey::story {

// As platforms/linux/family makes them.
inline constexpr auto child = "Amina", childFace = "amina", carer = "Jo", officer = "Sam", worker = "Kim";
inline constexpr int childPictures[] = {9, 2, 4, 8};
inline constexpr auto carerPin = "271828", officerPassphrase = "a wet spring morning", workerPassphrase = "three green umbrellas";

inline constexpr auto firstTitle = "Marmalade Lighthouse", firstWords = "The badger sleeps under my window";
inline constexpr auto secondTitle = "Quiet Umbrella", secondWords = "Please ask Pernille about Sundays";
inline constexpr auto spoken = "This is my house. I would like to stay here until the summer.";
/// What her officer answers to a plan and a map. Reading age below 9.
inline constexpr auto answerToPlan = "Yes. I show your pages first, and then we talk.", answerToMap = "Not every week. The bus takes too long. We can ring on Sundays.";

/// What must not be readable anywhere afterwards.
inline constexpr const char *secret[] = {firstTitle, firstWords, secondTitle, secondWords, answerToPlan, answerToMap, child, carerPin, officerPassphrase};

} // namespace pipit::journey::story
