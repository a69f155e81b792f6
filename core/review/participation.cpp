// SPDX-License-Identifier: Apache-2.0
#include "core/review/participation.h"

#include "core/review/workingdays.h"

#include <algorithm>

namespace pipit {

using What = ParticipationEvidence::What;
using Who = ParticipationEvidence::Who;
using Because = WeighedEvidence::Because;

namespace {

constexpr std::string_view names[] = {"PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"};
constexpr int speaksFrom = 4; // years

Because weigh(const ParticipationEvidence &one, bool wasThere)
{
    switch (one.what) {
    case What::Spoke:
        if (!one.byHer) return Because::NotHers;
        if (!one.conveyed) return Because::NotConveyed;
        return wasThere ? Because::Counts : Because::WasNotThere;
    case What::SomebodySpoke:
        if (one.who == Who::SomebodyElse) return Because::NotAnAdvocate;
        return one.conveyed ? Because::Counts : Because::NotConveyed;
    case What::Sticker:
    case What::Drawing:
    case What::Scale:
    case What::Page:
    case What::Message:
        if (!one.byHer) return Because::NotHers;
        if (!one.forTheMeeting) return Because::NotMarked;
        return one.conveyed ? Because::Counts : Because::NotConveyed;
    }
    return Because::NotHers;
}

} // namespace

std::string_view spelled(ParticipationCode code)
{
    return names[std::size_t(code)];
}

std::optional<ParticipationCode> participationCode(std::string_view text)
{
    const auto found = std::find(std::begin(names), std::end(names), text);
    if (found == std::end(names)) return {};
    return ParticipationCode(found - std::begin(names));
}

int ageOn(CivilDay born, CivilDay day)
{
    int years = int(day.year()) - int(born.year());
    while (addMonths(born, years * 12) > day) --years;
    return years;
}

ParticipationSuggestion suggestParticipation(const MeetingEvidence &meeting)
{
    using enum ParticipationCode;
    ParticipationSuggestion out;
    bool spoke = false, spokenFor = false, shown = false;
    for (std::size_t i = 0; i < meeting.evidence.size(); ++i) {
        const auto &one = meeting.evidence[i];
        out.weighed.push_back({i, weigh(one, meeting.wasThere)});
        if (out.weighed.back().because != Because::Counts) continue;
        if (one.what == What::Spoke) spoke = true;
        else if (one.what == What::SomebodySpoke) spokenFor = true;
        else shown = true;
    }
    std::vector<ParticipationCode> fits;
    if (meeting.wasThere) {
        if (spoke) fits.push_back(PN1);
        if (spokenFor) fits.push_back(PN2);
        if (shown) fits.push_back(PN3);
        if (fits.empty()) fits.push_back(PN4);
    } else {
        if (spokenFor) fits.push_back(PN5);
        if (shown) fits.push_back(PN6);
        if (fits.empty()) fits.push_back(PN7);
    }
    out.byWhatHappened = fits.front();
    out.alsoFits.assign(fits.begin() + 1, fits.end());
    if (!meeting.born || *meeting.born > meeting.day) return out;
    if (ageOn(*meeting.born, meeting.day) < speaksFrom) {
        out.code = PN0;
        out.alsoFits.clear();
    } else {
        out.code = out.byWhatHappened;
    }
    return out;
}

} // namespace pipit
