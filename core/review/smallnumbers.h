// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

/// Tables for the annual report in which nobody can be found: a count of 1 to 5 is written "under 6", and as many others are
/// left out as it takes that no such count, nor any that was left out for its sake, can be worked out from the rest.
namespace pipit {

struct CountTable
{
    std::string title;
    std::vector<std::string> rows, columns;      ///< names
    std::vector<std::vector<std::uint32_t>> counts; ///< a row for each of `rows`, each with one for each of `columns`
};

struct PrintedCount
{
    enum class How : std::uint8_t {
        Shown,
        Under6,   ///< 1 to 5
        LeftOut,  ///< 6 or more, so that another cannot be worked out
    };
    How how = How::Shown;
    std::uint32_t count = 0; ///< only where shown; else 0, so that it cannot slip out
    bool operator==(const PrintedCount &) const = default;
};

/// With the totals: a last column and a last row, and the total of all in the corner.
struct PrintedTable
{
    std::string title;
    std::vector<std::string> rows, columns;
    std::vector<std::vector<PrintedCount>> counts; ///< rows + 1, each columns + 1
    bool nothing = false; ///< no way was found to print a part of it; every count but 0 is left out, and zeros too
};

/// Errors: Invalid for counts that do not fit the names or a total over 2³¹; TooBig over 40 rows or columns.
/// What is promised: for whoever reads the table and knows what both marks mean, at least two values are possible in each marked cell.
/// What is not: somebody who knows one of the children counted may know more; nor are two tables of the same children judged together.
Result<PrintedTable> printTable(const CountTable &table);

/// "Total" and both marks in English. Fields are quoted where RFC 4180 asks for it; a name that a spreadsheet would take for
/// a formula gets an apostrophe before it. Lines end in CR LF.
std::string csvOf(const PrintedTable &table);

} // namespace pipit
