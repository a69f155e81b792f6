// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// Alarms as an adult reads them: never a code, nobody blamed.
namespace pipit::app::words {

/// `kind`: of a Worry. What happened, in a few words.
QString alarmTitle(int kind);
/// What happened, what became of the things here, and whom to tell.
QString ofAlarm(int kind);
/// Prompt packs of the authority that are not shown; `why`: PromptPacks::refused().
QString packsTitle();
QString ofPacks(const QStringList &why);
/// "Twice", "5 times"; empty for once.
QString howOften(qint64 count);
/// "1 thing to know about this device"; empty for none.
QString alarmLine(int kinds);

} // namespace pipit::app::words
