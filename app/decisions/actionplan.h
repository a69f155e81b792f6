// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/decisions/childsaid.h"
#include "core/review/clockparameters.h"

namespace pipit::app {

/// What an officer fills in before an action can be asked for. A value; kept in her vault as it is typed.
struct ActionDraft
{
    QString what, who, know, decider, because;
    std::optional<SeatId> seat;       ///< of `who`, where it is somebody of the circle
    std::optional<CivilDay> by;
    int agency = 0, decides = 0;      ///< as ActionContent numbers them; 0: not said
    std::optional<EnvHash> carries;   ///< the open action of an earlier review that this carries on
    std::vector<EnvHash> instead;     ///< what this is another version of
    bool operator==(const ActionDraft &) const = default;

    enum class Gap : std::uint8_t { None = 0, Who = 1, What = 2, When = 3, Know = 4, Because = 5 };
    /// What is missing, in the order of the form.
    std::vector<Gap> gaps() const;
    /// Errors: Invalid while something is missing, those of encode().
    Result<Bytes> content(const std::optional<ReviewId> &review) const;

    Bytes kept() const;
    static std::optional<ActionDraft> from(ByteView kept);
    /// What stands already, to be changed.
    static ActionDraft of(const ActionContent &content);
};

/// One time that an action was carried over, as CarryOver shows it.
struct Rolled
{
    QString day, because;
};

/// What an action about `ask` starts from.
struct ActionStart
{
    std::optional<ChildSaid> said;
    std::vector<ActionStands> versions;   ///< that stand beside each other; two or more, or none
    std::optional<ActionStands> standing; ///< the newest open action about it
    bool late = false;                    ///< that one's day has gone: it can only be carried on
    std::vector<Rolled> rolls;            ///< oldest first
};
ActionStart actionStart(const Book &book, const std::optional<EntryRef> &ask, const QString &child, const CivilDay &today, const QDateTime &now);

/// The column "the answer": who asks, who answers by when, who does it, who says whether it happened.
struct AnswerLine
{
    QString heading, words;
    int look = 0; ///< StepsModel::Look
};
std::vector<AnswerLine> answerLines(const ActionDraft &draft, const ActionStart &start, const QString &officer, const QString &child, const CivilDay &today,
                                    const ClockParameters &clock);

} // namespace pipit::app
