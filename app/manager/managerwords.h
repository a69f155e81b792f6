// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/authoritycounts.h"

#include <QStringList>

/// What the manager's numbers are called.
namespace pipit::app::managerwords {

/// ReviewContent::Because; 0: nobody said.
QString because(int number);
/// "3: court date 2, worker 1"; "–" for none.
QString late(const OfficerCounts &officer);
/// "4, no cover named"
QString unread(const OfficerCounts &officer);
/// "12, oldest 14 days"
QString owed(const OfficerCounts &officer);
/// "2 alerts, 1 formal, day 12 of 20. 1 settled, in 6 days. Done: 1"
QString raised(const OfficerCounts &officer, int formalLength);
/// "2 put off, 1 called off"
QString notHeld(const OfficerCounts &officer);
/// "30", "under 6", "left out"
QString printed(const PrintedCount &count);
/// The year's report in English, its quarters from `from`.
ReportWords report(CivilDay from);

} // namespace pipit::app::managerwords
