// SPDX-License-Identifier: Apache-2.0
#include "app/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("words", text);
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

QString day(const QDateTime &when, const QDateTime &now)
{
    const auto days = when.date().daysTo(now.date());
    if (days == 0) return tr("today");
    if (days == 1) return tr("yesterday");
    return tr("on %1").arg(date(when, now));
}

QString dayAlone(const QDateTime &when, const QDateTime &now)
{
    const auto days = when.date().daysTo(now.date());
    return capitalised(days == 0 || days == 1 ? day(when, now) : date(when, now));
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
