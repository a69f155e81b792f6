// SPDX-License-Identifier: Apache-2.0
#include "core/review/reviews903.h"

#include "core/review/workingdays.h"

#include <algorithm>
#include <map>

namespace pipit {

namespace {

constexpr std::string_view names[] = {"166", "167", "399", "440", "441", "1012", "INT08", "INT17", "id", "birth", "year", "twice", "confirm", "four today"};

std::string twoDigits(unsigned number)
{
    return {char('0' + number / 10), char('0' + number % 10)};
}

std::string dated(CivilDay day)
{
    return twoDigits(unsigned(day.day())) + '/' + twoDigits(unsigned(day.month())) + '/' + std::to_string(int(day.year()));
}

/// A day of the calendar in a year of four digits: a year of two fails in the return.
bool isDate(const std::optional<CivilDay> &day)
{
    return day && day->ok() && int(day->year()) >= 1900 && int(day->year()) <= 9999;
}

bool isId(const std::string &id)
{
    return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

class Row
{
public:
    Row(const Review903 &row, std::size_t index, std::vector<Finding903> &out) : m_row(row), m_index(index), m_out(out) {}

    void check(ReturnYear year, CivilDay today, bool twice)
    {
        const bool review = isDate(m_row.review), born = isDate(m_row.born);
        const auto code = participationCode(m_row.code);
        if (!review) say(Rule903::R166, "The review has no date that a calendar knows.");
        if (!code) say(Rule903::R167, m_row.code.empty() ? "The review has no participation code." : "The participation code is none of PN0 to PN7.");
        if (m_row.shortBreaksOnly) say(Rule903::R399, "This child has only short breaks, so no review may be given.");
        if (review && born && code) checkAge(*code);
        if (!m_row.hasEpisode) say(Rule903::R1012, "This child was not looked after in this year, so no review may be given.");
        if (!m_row.inHeader) say(Rule903::Int08, "This child is not in the header file.");
        else if (born && m_row.headersBirth && *m_row.headersBirth != *m_row.born)
            say(Rule903::Int17, isDate(m_row.headersBirth) ? "Born " + dated(*m_row.headersBirth) + " in the header file." : "The header file has no date of birth that a calendar knows.");
        if (!isId(m_row.child)) say(Rule903::Id, "The child's id must be letters and digits only.");
        if (!born) say(Rule903::Birth, "The child has no date of birth.");
        else if (review && *m_row.born > *m_row.review) say(Rule903::Birth, "The child was born after this review.");
        if (review && !year.holds(*m_row.review)) say(Rule903::Year, "The review is not of the year that is returned.");
        else if (review && *m_row.review > today) say(Rule903::Year, "The review is still to come.");
        if (twice) say(Rule903::Twice, "Another row has the same child and the same day.");
        if (!m_row.confirmed) say(Rule903::Confirm, "Nobody has decided on the code yet.");
        if (review && born && code == ParticipationCode::PN0 && *m_row.review == fourth())
            say(Rule903::FourToday, "The child was 4 on this very day, so PN0 may not be right.");
    }

private:
    CivilDay fourth() const { return addMonths(*m_row.born, 48); }
    void say(Rule903 rule, std::string sentence) { m_out.push_back({m_index, rule, std::move(sentence)}); }

    void checkAge(ParticipationCode code)
    {
        const int age = ageOn(*m_row.born, *m_row.review);
        if (age < 0) return;
        if (code == ParticipationCode::PN0 && *m_row.review > fourth())
            say(Rule903::R440, "The child was " + std::to_string(age) + ", so PN0 cannot be right.");
        if (code != ParticipationCode::PN0 && *m_row.review < fourth())
            say(Rule903::R441, "The child was under 4, so only PN0 can be right.");
    }

    const Review903 &m_row;
    std::size_t m_index;
    std::vector<Finding903> &m_out;
};

} // namespace

ReturnYear ReturnYear::of(CivilDay day)
{
    return {day.month() < std::chrono::April ? day.year() - std::chrono::years(1) : day.year()};
}

std::string_view spelled(Rule903 rule)
{
    return names[std::size_t(rule)];
}

bool refuses(Rule903 rule)
{
    return rule != Rule903::Int17 && rule != Rule903::FourToday;
}

Checked903 check903(const std::vector<Review903> &rows, ReturnYear year, CivilDay today)
{
    std::map<std::pair<std::string, CivilDay>, int> seen;
    for (const auto &row : rows)
        if (isDate(row.review)) ++seen[{row.child, *row.review}];
    Checked903 out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto before = out.findings.size();
        Row(rows[i], i, out.findings).check(year, today, isDate(rows[i].review) && seen[{rows[i].child, *rows[i].review}] > 1);
        const auto first = out.findings.begin() + std::ptrdiff_t(before);
        if (std::any_of(first, out.findings.end(), [](const auto &finding) { return refuses(finding.rule); })) {
            ++out.refused;
            continue;
        }
        out.ready.push_back(i);
        if (out.findings.size() > before) ++out.toLookAt;
    }
    return out;
}

std::string csv903(const std::vector<Review903> &rows, const std::vector<std::size_t> &ready)
{
    std::string out = "CHILD,DOB,REVIEW,REVIEW_CODE\r\n";
    for (const auto i : ready) out += rows[i].child + ',' + dated(*rows[i].born) + ',' + dated(*rows[i].review) + ',' + rows[i].code + "\r\n";
    return out;
}

std::string xml903(const std::vector<Review903> &rows, const std::vector<std::size_t> &ready)
{
    std::string out;
    for (const auto i : ready) out += "<AREVIEW><REVIEW>" + dated(*rows[i].review) + "</REVIEW><REVIEW_CODE>" + rows[i].code + "</REVIEW_CODE></AREVIEW>";
    return out;
}

} // namespace pipit
