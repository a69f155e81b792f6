// SPDX-License-Identifier: Apache-2.0
#include "app/answers/askseen.h"

#include "core/crypto/sha256.h"

namespace pipit::app {

namespace {

std::string nameOf(const Trail &trail)
{
    return "answers/seen/" + trail.ask.hash.hex();
}

/// The state of what others said: which steps there are, and which of them are open. Empty where there is none.
Bytes said(const Trail &trail)
{
    Bytes steps;
    for (const auto &step : trail.steps) {
        if (step.by == trail.child()) continue;
        steps.insert(steps.end(), step.ref.hash.bytes.begin(), step.ref.hash.bytes.end());
        steps.push_back(step.closed ? 1 : 0);
    }
    return steps.empty() ? steps : toBytes(sha256(steps).view());
}

} // namespace

Result<bool> hasNews(Preferences &preferences, const Trail &trail)
{
    const auto now = said(trail);
    if (now.empty()) return false;
    PIPIT_TRY_SET(const auto seen, preferences.value(nameOf(trail)));
    return !seen || *seen != now;
}

Result<bool> noteSeen(Preferences &preferences, const Trail &trail)
{
    PIPIT_TRY_SET(const bool news, hasNews(preferences, trail));
    if (!news) return false;
    PIPIT_TRY(preferences.keep(nameOf(trail), said(trail)));
    return true;
}

} // namespace pipit::app
