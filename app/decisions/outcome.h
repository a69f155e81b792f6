// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/decisions/childsaid.h"
#include "core/review/clockparameters.h"

namespace pipit::app {

/// What became of one thing that a child asked for, in the words of her officer's list.
struct Outcome
{
    /// The numbers are Outcomes.qml's and OutcomeChip's.
    enum class Look : std::uint8_t { Waits = 0, Yes = 1, No = 2, Changed = 3, Talking = 4, Asked = 5 };
    struct Chip
    {
        Look look{};
        QString words; ///< "Refused, 29 May, by Ruth"
    };
    struct Step
    {
        enum class State : std::uint8_t { Done = 0, Now = 1, ToCome = 2, No = 3 };
        QString name;
        State state{};
    };
    /// One of two versions of the action that stand beside each other.
    struct Version
    {
        EntryRef ref;
        QString words; ///< "Kim, social worker: Ring Ella’s mum, by 5 June. We will know: …"
    };
    ChildSaid said;
    std::vector<Chip> chips;
    QString because;   ///< why, and who told it
    QString toHer;     ///< the officer's answer to the child, in words for her
    int readsAt = 0;   ///< for which age those words are easy; 0 without any
    QString action;    ///< "Kim: Ring Ella’s mum, by 5 June."
    QString know;      ///< how we will know
    QString progress;  ///< how it goes, or why it was not done
    QString rolled;    ///< "Rolled on twice"; never added to how often she asked
    QString asked;     ///< "Asked 2 times"
    QString told;      ///< who told her face to face, when, and what was said
    QString talking;   ///< of "still talking": what stands in her answers, and that a second one needs a reason
    QString disagrees; ///< what she says back
    bool late = false;
    std::optional<EntryRef> untold;   ///< an answer that somebody tells her face to face first
    bool readAlone = false;           ///< she has: her own receipt says so
    std::optional<EntryRef> actionRef, decided; ///< the newest action, and the AGREED or ANSWER
    std::vector<Version> versions;    ///< two or more, or none
    std::vector<Step> steps;
    bool open = true;
    int notYets = 0;
    /// The last word that somebody said yes or no with, and how far it is; Asked while nobody has.
    TrailStep::What verdict = TrailStep::What::Asked, goes = TrailStep::What::Asked;

    QString line() const; ///< all of it in one, for those who hear the screen
};

/// Untold ones first, then late ones, then open ones, then the rest; within each the newest first.
std::vector<Outcome> outcomesOf(const Book &book, const QString &child, const QDateTime &now, const CivilDay &today, const ClockParameters &clock);

/// How old a reader of English must be for it; 0 for no words, and never under 5.
int readingAgeOf(const QString &words);

/// "twice", "3 times".
QString times(int n);

} // namespace pipit::app
