// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

/// Sentences and dates as people read them. Everything here is translated; nothing below app/ is.
namespace pipit::app::words {

/// One clear sentence for a thing that could not be done; what was kept is said too. For a child's screen.
QString sentence(Code code);
/// "today", "yesterday", "on Tuesday" within a week, "on 4 May", "on 4 May 2025" in another year.
QString day(const QDateTime &when, const QDateTime &now);
/// The same as a heading: "Today", "Yesterday", "Tuesday", "4 May", "4 May 2025".
QString dayAlone(const QDateTime &when, const QDateTime &now);
/// Its first letter made a capital.
QString capitalised(QString text);
/// "Kim", "Kim and Jo", "You, Kim and Jo", the same in every locale that the words are in.
QString together(const QStringList &names);
/// "0:14".
QString duration(int ms);

} // namespace pipit::app::words
