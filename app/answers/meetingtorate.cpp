// SPDX-License-Identifier: Apache-2.0
#include "app/answers/meetingtorate.h"

#include "core/base/civiltime.h"

namespace pipit::app {

namespace {

constexpr int longAgo = 8 * 7; // nights

} // namespace

std::optional<Told<ReviewContent>> meetingToRate(const Book &book, CivilDay today)
{
    const auto ratings = book.meeting().ratings();
    const auto rated = [&](const ReviewId &id) {
        return std::any_of(ratings.begin(), ratings.end(), [&](const auto &told) {
            return told.content.about == RatingContent::About::Meeting && told.content.review == id;
        });
    };
    auto reviews = book.meeting().reviews();
    for (auto at = reviews.rbegin(); at != reviews.rend(); ++at) {
        if (at->content.state != ReviewContent::State::Held) continue;
        if (rated(at->content.id) || civil::nightsBetween(at->content.day, today) > longAgo) return std::nullopt;
        return std::move(*at);
    }
    return std::nullopt;
}

} // namespace pipit::app
