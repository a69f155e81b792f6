// SPDX-License-Identifier: Apache-2.0
#include "app/review/reviewwords.h"

#include "app/asks/civildate.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app::reviewwords {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

using Turn = ReviewContent::Turn;

QString pagesWords(const ReviewTable &table, std::size_t part)
{
    const auto count = table.shown[part].size();
    if (count == 0) return Say::tr("No pages");
    return count == 1 ? Say::tr("1 page, chosen by %1").arg(table.name) : Say::tr("%1 pages, chosen by %2").arg(count).arg(table.name);
}

} // namespace

QString clock(std::uint16_t minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString day(const CivilDay &day)
{
    return QLocale().toString(dateOf(day), QStringLiteral("dddd d MMMM"));
}

QString shortDay(const CivilDay &day)
{
    return QLocale().toString(dateOf(day), QStringLiteral("d MMMM"));
}

QString partTitle(const ReviewTable &table, std::size_t part)
{
    const auto *held = table.heldPart(part);
    const auto turn = table.turn(part);
    const auto number = part + 1;
    if (turn.state == Turn::State::PutOff) return Say::tr("Part %1, put off").arg(number);
    if (held && held->ended) return Say::tr("Part %1, done").arg(number);
    if (held) return Say::tr("Part %1, now").arg(number);
    if (turn.day != table.today) return Say::tr("Part %1, %2").arg(number).arg(QLocale().toString(dateOf(turn.day), QStringLiteral("dddd d MMMM")));
    return turn.minute ? Say::tr("Part %1, %2").arg(number).arg(clock(*turn.minute)) : Say::tr("Part %1, today").arg(number);
}

QString partNote(const ReviewTable &table, std::size_t part)
{
    const auto turn = table.turn(part);
    const auto *held = table.heldPart(part);
    if (turn.state == Turn::State::PutOff) return Say::tr("Because: %1").arg(QString::fromStdString(turn.why));
    if (held && held->ended) return Say::tr("From %1 to %2").arg(clock(held->began), clock(*held->ended));
    if (!turn.why.empty()) return Say::tr("Put off, because: %1").arg(QString::fromStdString(turn.why));
    auto title = part < table.content()->parts.size() ? QString::fromStdString(table.content()->parts[part].title).trimmed() : QString();
    while (title.endsWith(u'.')) title.chop(1);
    return title.isEmpty() ? pagesWords(table, part) : Say::tr("%1. %2").arg(title, pagesWords(table, part));
}

QString partBegan(const ReviewTable &table, std::size_t part)
{
    const auto *held = table.heldPart(part);
    if (!held) return {};
    return held->ended ? Say::tr("Part %1 ended %2").arg(part + 1).arg(clock(*held->ended)) : Say::tr("Part %1 began %2").arg(part + 1).arg(clock(held->began));
}

QStringList present(const ReviewTable &table, std::size_t part)
{
    QStringList out;
    for (const auto place : table.hereIn(part)) out.append(QString::fromStdString(table.content()->people[place].name));
    return out;
}

QStringList presentFaces(const ReviewTable &table, std::size_t part)
{
    QStringList out;
    for (const auto place : table.hereIn(part)) {
        const auto &face = table.content()->people[place].face;
        out.append(face.empty() ? QStringLiteral("someone") : QString::fromStdString(face));
    }
    return out;
}

} // namespace pipit::app::reviewwords
