// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/iro/dueline.h"

/// Children as an officer may have them, made of values: no vault, no clock. Today is Thursday 14 May 2026.
namespace pipit::test::cases {

using namespace std::chrono;

inline constexpr CivilDay today = 2026y / May / 14;

inline ReviewId reviewId(std::uint8_t number)
{
    ReviewId id;
    id.bytes.fill(number);
    return id;
}

inline app::CaseBrief child(const char *name = "Leo", std::optional<CivilDay> born = 2014y / July / 1, std::optional<CivilDay> since = 2024y / March / 4)
{
    app::CaseBrief out;
    out.name = name;
    out.facts = CaseContent{born, since, "T1", "Mill Lane, Harwick", "C2", false};
    return out;
}

inline ReviewContent review(std::uint8_t number, ReviewContent::State state, CivilDay day, const char *why = "")
{
    ReviewContent out;
    out.id = reviewId(number);
    out.state = state;
    out.day = day;
    out.minute = 960;
    out.why = why;
    return out;
}

inline app::CaseBrief withHeld(app::CaseBrief brief, CivilDay day)
{
    brief.held.push_back(review(1, ReviewContent::State::Held, day));
    return brief;
}

inline app::DueLine line(const app::CaseBrief &brief, CivilDay day = today, ClockParameters parameters = {})
{
    return app::dueLine(brief, day, parameters);
}

inline Hlc at(CivilDay day)
{
    const auto ms = std::uint64_t(sys_days(day).time_since_epoch().count()) * 86'400'000u + 43'200'000u;
    return {ms << 16};
}

inline AskSummary ask(CivilDay day, AskSummary::Stage stage = AskSummary::Stage::Nobody, int times = 1)
{
    AskSummary out;
    out.first = out.last = at(day);
    out.stage = stage;
    out.times = times;
    out.words = "Can I have my bike from Mum’s?";
    out.kind = Kind::Request;
    out.what = RequestContent::What::SortThis;
    return out;
}

} // namespace pipit::test::cases
