// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/participation.h"

/// reviews.csv and the XML of the yearly return SSDA903, with the rules that touch reviews judged before anything leaves.
/// Rules: DfE's, as data-to-insight/csc-validator-be-903 states them (lac2022_23, inherited up to 2026-27).
namespace pipit {

/// 1 April of `from` to 31 March of the next year.
struct ReturnYear
{
    std::chrono::year from;
    static ReturnYear of(CivilDay day);
    bool holds(CivilDay day) const { return of(day).from == from; }
};

/// One review of one child as it would go into the file.
struct Review903
{
    std::string child;                      ///< the authority's id, as in the header file
    std::optional<CivilDay> born;
    std::optional<CivilDay> review;
    std::string code;                       ///< "PN1"
    bool confirmed = false;                 ///< a person decided on the code
    bool shortBreaksOnly = false;           ///< every episode is of legal status V3 or V4
    bool hasEpisode = true;                 ///< looked after at some time in this year
    bool inHeader = true;                   ///< stands in the header file
    std::optional<CivilDay> headersBirth;   ///< what the header file says
};

/// Why a row stays out, or should be looked at.
enum class Rule903 : std::uint8_t {
    R166,      ///< date of the review blank or no date
    R167,      ///< participation blank or not PN0 … PN7
    R399,      ///< review given though every episode is a short break
    R440,      ///< PN0, and over four
    R441,      ///< PN1 … PN7, and under four
    R1012,     ///< no episode in this year
    Int08,     ///< child not in the header file
    Int17,     ///< born on another day in the header file: to look at
    Id,        ///< an id that is not letters and digits
    Birth,     ///< no date of birth
    Year,      ///< outside the year of the return, or in the future
    Twice,     ///< the same child and day stand in another row
    Confirm,   ///< nobody has decided on the code
    FourToday, ///< PN0 on the fourth birthday, where neither 440 nor 441 fires: to look at
};
/// "166" … "INT17"; of our own rules a word.
std::string_view spelled(Rule903 rule);
/// Int17 and FourToday let the row go; all others keep it out.
bool refuses(Rule903 rule);

struct Finding903
{
    std::size_t row = 0;
    Rule903 rule{};
    std::string sentence; ///< one, in English as the whole file is; names no child
};

struct Checked903
{
    std::vector<Finding903> findings;  ///< by row, then by rule
    std::vector<std::size_t> ready;    ///< rows that nothing refuses, ascending
    std::size_t refused = 0, toLookAt = 0; ///< rows; one that is refused is not counted to look at
};
Checked903 check903(const std::vector<Review903> &rows, ReturnYear year, CivilDay today);

/// The file of the rows named, which must be ready, in their order. `CHILD,DOB,REVIEW,REVIEW_CODE`, DD/MM/YYYY, commas,
/// UTF-8 without a byte order mark. Lines end in CR LF: RFC 4180 says so, the spreadsheets that open the file write it back
/// so, and the validator's reader takes it. No field needs quotes and none can start a formula, for an id is letters and digits.
std::string csv903(const std::vector<Review903> &rows, const std::vector<std::size_t> &ready);

/// The fragment inside one child's element, an AREVIEW for each of the rows named.
std::string xml903(const std::vector<Review903> &rows, const std::vector<std::size_t> &ready);

} // namespace pipit
