// SPDX-License-Identifier: Apache-2.0
#include "app/iro/unheard.h"

#include "app/iro/duewords.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pipit::app {

namespace {

constexpr std::int64_t minuteMs = 60'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pipit::app::Unheard", text);
}

QString nameOf(const CaseBrief &brief)
{
    return brief.name.empty() ? tr("Somebody") : QString::fromStdString(brief.name);
}

QString told(const CaseBrief &brief, const CaseBrief::Alert &alert, std::int64_t nowMs)
{
    const auto pressed = QDateTime::fromMSecsSinceEpoch(alert.pressedMs), now = QDateTime::fromMSecsSinceEpoch(nowMs);
    return tr("%1 pressed “I don’t feel safe” %2 at %3. No word has come here that duty has read it. Ring duty now.")
        .arg(nameOf(brief), words::day(pressed, now), QLocale().toString(pressed.time(), QStringLiteral("HH:mm")));
}

} // namespace

Unheard unheardOf(const std::vector<const CaseBrief *> &briefs, std::int64_t nowMs, int minutes, const CivilDay &today, const ClockParameters &parameters)
{
    Unheard out;
    const CaseBrief::Alert *oldest = nullptr;
    QStringList late;
    int longest = 0;
    for (const auto *brief : briefs) {
        for (const auto &alert : brief->unread) {
            if (nowMs - alert.pressedMs <= minutes * minuteMs) {
                out.pending = true;
                continue;
            }
            if (oldest && oldest->pressedMs <= alert.pressedMs) continue;
            oldest = &alert;
            out.alert = told(*brief, alert, nowMs);
            out.name = nameOf(*brief);
            out.circle = brief->circle;
            out.which = alert.ref;
        }
        if (!brief->oldestUnread) continue;
        const auto owed = answerOwed(dayOf(*brief->oldestUnread), today, parameters);
        if (owed.over <= 0) continue;
        late.append(nameOf(*brief));
        longest = std::max(longest, owed.waited);
    }
    if (!late.isEmpty())
        out.pages = tr("Pages of %1 lie unread, the oldest for %2. Answers are promised within %3.")
                        .arg(words::together(late), duewords::workingDays(longest), duewords::workingDays(parameters.answerWithin));
    return out;
}

} // namespace pipit::app
