// SPDX-License-Identifier: Apache-2.0
#include "app/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app::words {

namespace {

constexpr int firstYear = 2020; ///< no page is older; a clock that says so was never set

QString tr(const char *text)
{
    return QCoreApplication::translate("pipit::app::words", text); // as lupdate calls it
}

QString date(const QDateTime &when, const QDateTime &now)
{
    const auto days = when.date().daysTo(now.date());
    const QLocale locale;
    if (days > 1 && days < 7) return locale.dayName(when.date().dayOfWeek());
    const bool thisYear = when.date().year() == now.date().year();
    return locale.toString(when.date(), thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

} // namespace

QString sentence(Code code)
{
    switch (code) {
    case Code::NotFound: return tr("It is not on this tablet any more.");
    case Code::Corrupt: return tr("One thing here is damaged and could not be opened. Nothing was thrown away.");
    case Code::WrongKey: return tr("Not these. That happens to everybody.");
    case Code::TooNew: return tr("This was made with a newer Pipit. It is kept until this one is updated.");
    case Code::Io: return tr("This tablet could not save just now. What you did before is safe.");
    case Code::DiskFull: return tr("This tablet is full. What you made before is safe. Ask a grown-up to make room.");
    case Code::Busy: return tr("Pipit is open already on this tablet.");
    case Code::Refused: return tr("This is not allowed.");
    case Code::Invalid: return tr("That did not work. Try again.");
    case Code::Throttled: return tr("Wait until the ring is full. Then try again.");
    case Code::Offline: return tr("There is no internet now. It goes later, by itself.");
    case Code::Cancelled: return tr("Stopped.");
    case Code::NoDevice: return tr("This tablet has no microphone that Pipit can use. You can draw or write.");
    case Code::TooBig: return tr("That is too big for one page. Everything so far is kept.");
    case Code::Untrusted: return tr("Pipit could not be sure who it was talking to, so it sent nothing. It tries again later.");
    }
    return tr("That did not work. Try again.");
}

QString atTheFrontDoor(Code code)
{
    switch (code) {
    case Code::Busy: return tr("Pipit is open already on this tablet. Close the other one, then open it again.");
    case Code::DiskFull: return tr("This tablet is full, so Pipit cannot open. Everything in it is kept. Ask a grown-up to make room.");
    case Code::TooNew: return tr("This tablet had a newer Pipit. Everything is kept until Pipit is updated here.");
    case Code::Corrupt:
    case Code::WrongKey: return tr("Something in this tablet is damaged, so Pipit cannot open. Nothing was thrown away. Show this to a grown-up.");
    case Code::Io:
    case Code::NotFound: return tr("Pipit may not write on this tablet, so it cannot open. Nothing was thrown away. Show this to a grown-up.");
    default: return tr("Pipit cannot open just now. Nothing was thrown away. Show this to a grown-up.");
    }
}

QString atTheLock(Code code, bool child)
{
    switch (code) {
    case Code::WrongKey: return child ? sentence(code) : tr("Not that one. That happens to everybody.");
    case Code::Throttled: return sentence(code);
    case Code::TooNew: return sentence(code);
    case Code::Corrupt:
        return child ? tr("Something in this tablet is damaged, so your pages do not open. Nothing was thrown away. Show this to a grown-up.")
                     : tr("Your part of this device is damaged and does not open. Nothing was deleted. Tell your council’s records officers.");
    case Code::DiskFull:
        return child ? tr("This tablet is full, so it cannot open your pages. They are kept. Ask a grown-up to make room.")
                     : tr("This device is full, so your part does not open. Nothing was deleted. Make room, then try again.");
    default:
        return child ? tr("This tablet could not look just now. Your pages are kept. Try again, or show this to a grown-up.")
                     : tr("This device could not read or write just now. Nothing was deleted. Try again.");
    }
}

QString ofCard(Code code, bool child)
{
    switch (code) {
    case Code::NotFound: return tr("That card is for somebody else.");
    case Code::WrongKey:
        return child ? tr("That is an old card. It does not open anything now. Use your new card, or your four pictures.")
                     : tr("That is an old card. It does not open anything now.");
    case Code::TooNew: return tr("That card is from a newer Pipit than this one. Open another way.");
    default: return atTheLock(code, child);
    }
}

QString waitTitle(bool child, bool surprised)
{
    if (surprised) return tr("Pipit has to wait.");
    return child ? tr("Not those four.") : tr("Not that one.");
}

QString waitAdvice(bool surprised)
{
    return surprised ? tr("It is nothing that you did. When the ring is full, try again.")
                     : tr("That happens to everybody. When the ring is full, try again.");
}

QString ofMicrophone(VoiceRecorder::Problem problem)
{
    switch (problem) {
    case VoiceRecorder::NoProblem: return {};
    case VoiceRecorder::NoMicrophone: return sentence(Code::NoDevice);
    case VoiceRecorder::NotAllowed: return tr("Pipit may not use the microphone now. You can draw or write. A grown-up can change it in the settings.");
    case VoiceRecorder::Unplugged: return tr("The microphone went away. What you said until then is kept. Carry on when it is back, or stop.");
    case VoiceRecorder::Broken: return tr("The microphone stopped. What you said until then is kept. You can try again.");
    }
    return {};
}

QString fullButKept()
{
    return tr("This tablet is full now. What you made until now is kept. Ask a grown-up to make room.");
}

QString ofTravel(Code code)
{
    switch (code) {
    case Code::Untrusted: return tr("The hub could not prove that it is your council’s, so nothing was sent to it. Everything waits here. Tell your records officers.");
    case Code::DiskFull: return tr("This device is full, so nothing new can come. Everything waits. Make room, then it goes on by itself.");
    case Code::Corrupt:
    case Code::WrongKey: return tr("This device’s list of what to send is damaged. Nothing was deleted. Tell your records officers.");
    case Code::Io: return tr("This device could not read or write, so nothing travels just now. It is tried again by itself.");
    default: return {};
    }
}

QString ofWaiting(Holdup holdup)
{
    switch (holdup) {
    case Holdup::None: break;
    case Holdup::Connection: return tr("It is kept safe here. A grown-up needs to look at the connection.");
    case Holdup::Device: return tr("It is kept safe here. A grown-up needs to look at this tablet.");
    }
    return tr("It goes when there is internet.");
}

QString day(const QDateTime &when, const QDateTime &now)
{
    const auto days = when.date().daysTo(now.date());
    if (days == 0) return tr("today");
    if (days == 1) return tr("yesterday");
    if (when.date().year() < firstYear) return tr("some time ago");
    return tr("on %1").arg(date(when, now));
}

QString dayAlone(const QDateTime &when, const QDateTime &now)
{
    const auto days = when.date().daysTo(now.date());
    return capitalised(days == 0 || days == 1 || when.date().year() < firstYear ? day(when, now) : date(when, now));
}

QString withStop(const QString &text)
{
    const auto words = text.trimmed();
    auto end = words.size();
    while (end > 0 && QStringLiteral("”’\"')").contains(words[end - 1]))
        --end;
    return end == 0 || QStringLiteral(".?!…؟۔።፧").contains(words[end - 1]) ? words : words + u'.';
}

QString followed(const QString &first, const QString &then)
{
    return first.isEmpty() || then.isEmpty() ? first + then : withStop(first) + u' ' + then;
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString together(const QStringList &names)
{
    if (names.size() < 2) return names.join(QString());
    // Not QLocale's list: in the C locale it has no "and".
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(tr(", ")), names.last());
}

QString duration(int ms)
{
    const int seconds = ms / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace pipit::app::words
