// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/voicerecorder.h"
#include "app/vault/holdup.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

/// Sentences and dates as people read them. Everything here is translated; nothing below app/ is.
/// Whatever went wrong is one clear sentence or two short ones: nobody is blamed, no code is shown, what is kept and what
/// happens next are said. For a child's screen unless another reader is named.
namespace pipit::app::words {

/// What could not be done.
QString sentence(Code code);
/// Why the device's folder does not open. At the front door, where everybody reads.
QString atTheFrontDoor(Code code);
/// Why a lock did not open. `child`: it opens with pictures; otherwise words for the adult who typed.
QString atTheLock(Code code, bool child);
/// Why a key card that was shown did not open; Corrupt: of what it should open. `child` as above.
QString ofCard(Code code, bool child);
/// Over the ring: a lock waits because of tries that were wrong, or without them (`surprised`: nothing was tried, and the
/// tablet itself asks for the wait).
QString waitTitle(bool child, bool surprised);
QString waitAdvice(bool surprised);
/// Why nothing is recorded, or no more; empty for NoProblem.
QString ofMicrophone(VoiceRecorder::Problem problem);
/// The disk became full while she made something, and all of it was kept.
QString fullButKept();
/// Why nothing travels although there is a network. For adults; empty where there is nothing to worry about.
QString ofTravel(Code code);
/// What becomes of a page that waits to go.
QString ofWaiting(Holdup holdup);

/// "today", "yesterday", "on Tuesday" within a week, "on 4 May", "on 4 May 2025" in another year; "some time ago" for a
/// day before there was a Pipit, which a clock that nobody set has made.
QString day(const QDateTime &when, const QDateTime &now);
/// The same as a heading: "Today", "Yesterday", "Tuesday", "4 May", "4 May 2025", "Some time ago".
QString dayAlone(const QDateTime &when, const QDateTime &now);
/// As a sentence that another may follow: trimmed, and with a full stop where it ends without a mark. Empty stays empty.
QString withStop(const QString &text);
/// Two sentences, one after the other; either may be empty.
QString followed(const QString &first, const QString &then);
/// Its first letter made a capital.
QString capitalised(QString text);
/// "Kim", "Kim and Jo", "You, Kim and Jo", the same in every locale that the words are in.
QString together(const QStringList &names);
/// "0:14".
QString duration(int ms);

} // namespace pipit::app::words
