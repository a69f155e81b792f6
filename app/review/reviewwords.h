// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/reviewtable.h"

#include <QStringList>

/// What is said of a review, in words for everybody who sits there.
namespace pipit::app::reviewwords {

/// "16:04".
QString clock(std::uint16_t minute);
/// "Thursday 21 May".
QString day(const CivilDay &day);
/// "21 May".
QString shortDay(const CivilDay &day);
/// "Part 1, now", "Part 2, 17:00", "Part 3, Friday 22 May", "Part 1, done".
QString partTitle(const ReviewTable &table, std::size_t part);
/// "With Kim. 1 page, chosen by Amina", "Put off: Mum is ill".
QString partNote(const ReviewTable &table, std::size_t part);
/// "Part 1 began 16:04"; empty before.
QString partBegan(const ReviewTable &table, std::size_t part);
/// "Amina, Sam and Jo": who sits there now, or is to come.
QStringList present(const ReviewTable &table, std::size_t part);
QStringList presentFaces(const ReviewTable &table, std::size_t part);

} // namespace pipit::app::reviewwords
