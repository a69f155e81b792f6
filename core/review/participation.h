// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"

#include <string_view>

/// Which participation code the evidence of one review suggests. The reviewing officer decides: nothing here is final, and no
/// code leaves Pipit that no person confirmed. Codes as in the Standard Safeguarding Dataset, ssd_cla_reviews.
namespace pipit {

enum class ParticipationCode : std::uint8_t {
    PN0, ///< under 4 at the time of the review
    PN1, ///< there, and speaks for herself
    PN2, ///< there, and an advocate (or the reviewing officer) speaks for her
    PN3, ///< there, and shows her view without speaking
    PN4, ///< there, and none of these
    PN5, ///< not there, but briefed an advocate (or the reviewing officer) to speak for her
    PN6, ///< not there, but sent her views by a medium
    PN7, ///< not there, and nothing of hers was conveyed
};
/// "PN0" … "PN7", as the return spells them.
std::string_view spelled(ParticipationCode code);
std::optional<ParticipationCode> participationCode(std::string_view spelled);

/// One thing that was seen or written down.
struct ParticipationEvidence
{
    enum class What : std::uint8_t {
        Spoke,         ///< she said it there, in her words
        Sticker,       ///< placed by her, before or live
        Drawing,       ///< the same
        Scale,         ///< a scale or cards that she set
        Page,          ///< a page of hers
        Message,       ///< words, voice or a clip that she sent
        SomebodySpoke, ///< for her
    };
    /// Of SomebodySpoke.
    enum class Who : std::uint8_t { Advocate, ReviewingOfficer, SomebodyElse };
    What what = What::Page;
    bool forTheMeeting = false; ///< she marked it "talk about it in my meeting", or made it there
    bool conveyed = false;      ///< it was shown, played or read there; of speaking: it happened
    bool byHer = true;          ///< made by her, or written down in her words
    Who who = Who::Advocate;
};

struct MeetingEvidence
{
    std::optional<CivilDay> born;
    CivilDay day;          ///< of the review; both must be days of a calendar
    bool wasThere = false; ///< for any part
    std::vector<ParticipationEvidence> evidence;
};

struct WeighedEvidence
{
    enum class Because : std::uint8_t {
        Counts,
        NotMarked,     ///< not marked for the meeting: it was not said to the review
        NotConveyed,   ///< marked, but nobody saw or heard it there
        NotHers,       ///< somebody else made it or put it in other words
        NotAnAdvocate, ///< a parent, carer or worker who speaks is not her advocate
        WasNotThere,   ///< said to have spoken in a meeting she was not in
    };
    std::size_t index = 0; ///< in MeetingEvidence::evidence
    Because because = Because::Counts;
};

struct ParticipationSuggestion
{
    /// nullopt: no date of birth, or one after the review. `byWhatHappened` says what it would be for a child of 4 or over.
    std::optional<ParticipationCode> code;
    ParticipationCode byWhatHappened = ParticipationCode::PN7;
    std::vector<ParticipationCode> alsoFits; ///< ascending; what else the evidence would bear
    std::vector<WeighedEvidence> weighed;    ///< all of it, in its order
};

/// On the fourth birthday itself the child is 4: PN0 is only for days before it.
ParticipationSuggestion suggestParticipation(const MeetingEvidence &meeting);

/// Whole years. A birthday on 29 February comes on the 28th in other years, as the return's rules count it.
int ageOn(CivilDay born, CivilDay day);

} // namespace pipit
