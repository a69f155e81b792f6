// SPDX-License-Identifier: Apache-2.0
#include "core/review/sittings.h"

#include <algorithm>

namespace pipit {

namespace {

using State = ReviewSitting::State;
using Turn = ReviewContent::Turn;

State stateOf(ReviewContent::State state)
{
    switch (state) {
    case ReviewContent::State::Planned: return State::Planned;
    case ReviewContent::State::Held: return State::Held;
    case ReviewContent::State::PutOff: return State::PutOff;
    case ReviewContent::State::CalledOff: return State::CalledOff;
    case ReviewContent::State::Adjourned: return State::Adjourned;
    }
    return State::Planned;
}

State stateOf(Turn::State state)
{
    switch (state) {
    case Turn::State::ToCome: return State::Planned;
    case Turn::State::Held: return State::Held;
    case Turn::State::PutOff: return State::PutOff;
    }
    return State::Planned;
}

} // namespace

std::vector<ReviewSitting> sittingsOf(const ReviewContent &review)
{
    if (review.state == ReviewContent::State::Adjourned) {
        std::optional<CivilDay> brokeOff;
        for (const auto &turn : review.turns)
            if (turn.state == Turn::State::Held && (!brokeOff || *brokeOff < turn.day)) brokeOff = turn.day;
        std::vector<ReviewSitting> both{{State::Planned, review.day, {}, 0}};
        if (brokeOff) both.insert(both.begin(), {State::Adjourned, *brokeOff, {}, 0});
        return both;
    }
    ReviewSitting sitting{stateOf(review.state), review.day, {}, 0};
    for (const auto &turn : review.turns) sitting.parts.push_back({turn.day, stateOf(turn.state)});
    return {sitting};
}

ChildsReviews childsReviews(const std::optional<CaseContent> &facts, const std::vector<ReviewContent> &reviews)
{
    ChildsReviews child;
    if (facts) child.born = facts->born, child.since = facts->since;
    for (const auto &review : reviews)
        for (auto &sitting : sittingsOf(review)) child.sittings.push_back(std::move(sitting));
    return child;
}

} // namespace pipit
