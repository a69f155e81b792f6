// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/part.h"

/// The review of one child, as it is lived: what she asks for, the visit, the meeting in two parts, what became of it, and
/// the papers. Each script is one time that somebody opens the app; each throws Stumble.
namespace pipit::journey {

/// Without a network: two pages for her meeting, three requests, her list. Then all of it goes.
void childPrepares(Part &part);
/// Dates and facts, a review in two parts two weeks on, and one action that will be late by then.
void officerPlans(Part &part);
/// Two weeks later: everything is fetched, the network goes, and she visits; for a while the tablet is the child's.
void officerVisits(Part &part);
/// Still without a network: part 1 with the child and part 2 without her.
void officerReviews(Part &part);
/// Carried on, agreed, refused; the rest left open with a day, and the review closed. With a network again it all goes.
void officerDecides(Part &part);
/// Her social worker's manager has said yes to what she was asked to do, and she writes it on her own device.
void workerDecides(Part &part);
/// That came to the officer; and nothing that the child sealed for somebody else.
void officerHearsManager(Part &part);
/// What was answered, in the right words; what is told face to face is closed.
void childReads(Part &part);
/// She was told face to face.
void officerTells(Part &part);
/// The answers in words for her, the record as PDF and DOCX, the code and reviews.csv.
void officerWrites(Part &part);
/// Now it is open.
void childHears(Part &part);

/// The child's date of birth as DD/MM/YYYY: old enough to speak for herself, whatever the year.
QString bornOn();
/// That these files and no others lie in `folder`, and say what they must. `day`: of the review, DD/MM/YYYY.
void checkSaved(const QString &folder, const QString &day);

} // namespace pipit::journey
