// SPDX-License-Identifier: Apache-2.0
#include "app/visit/visitwords.h"

#include "app/asks/civildate.h"
#include "app/words.h"
#include "core/base/civiltime.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app::visitwords {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(VisitWords)
};

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t firstPipitMs = 1'735'689'600'000; ///< 1 January 2025: no tablet with Pipit on it is older

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const auto &part : parts)
        if (!part.isEmpty()) said.append(part);
    return said.join(Say::tr(", ", "between parts of a sentence"));
}

} // namespace

QString outcome(VisitContent::Outcome what)
{
    switch (what) {
    case VisitContent::Outcome::SeenAndSpoke: return Say::tr("Seen and spoke");
    case VisitContent::Outcome::SeenOnly: return Say::tr("Seen, did not speak");
    case VisitContent::Outcome::NotWanted: return Say::tr("Offered, not wanted");
    case VisitContent::Outcome::NotSuitable: return Say::tr("Not suitable");
    }
    return {};
}

QString heard(const VisitContent &visit)
{
    if (!visit.heard) return {};
    if (visit.heard == VisitContent::Heard::Nobody) return Say::tr("alone");
    QStringList names;
    for (const auto &name : visit.who) names.append(QString::fromStdString(name));
    return names.isEmpty() ? Say::tr("somebody could hear") : Say::tr("%1 could hear").arg(words::together(names));
}

QString how(const VisitContent &visit)
{
    if (!visit.how) return {};
    switch (*visit.how) {
    case VisitContent::How::InPerson: return Say::tr("in person");
    case VisitContent::How::Video: return Say::tr("by video");
    case VisitContent::How::Phone: return Say::tr("by phone");
    }
    return {};
}

QString sentence(const VisitContent &visit, const QString &officer, std::int64_t writtenMs)
{
    auto first = outcome(visit.outcome);
    if (visit.outcome == VisitContent::Outcome::SeenAndSpoke && !officer.isEmpty()) first = Say::tr("Seen and spoke with %1").arg(officer);
    const auto why = QString::fromStdString(visit.why);
    auto said = Say::tr("%1.").arg(joined({first, heard(visit), how(visit), QString::fromStdString(visit.where), shortDay(visit.day), clock(minuteOf(writtenMs))}));
    return why.isEmpty() ? said : Say::tr("%1 Because: %2", "a sentence, and why").arg(said, why);
}

QString due(const VisitFacts &facts)
{
    if (!facts.staysDue()) return {};
    if (!facts.reviewDay) return Say::tr("Not seen alone yet: it stays due.");
    const auto last = CivilDay(std::chrono::sys_days(*facts.reviewDay) - std::chrono::days(1));
    return Say::tr("Not seen alone yet: it stays due, by %1.").arg(shortDay(last));
}

QString clock(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

int minuteOf(std::int64_t ms)
{
    return civil::inLondon(ms).minute;
}

QString dayName(CivilDay day, CivilDay today)
{
    return QLocale().toString(dateOf(day), day.year() == today.year() ? Say::tr("dddd d MMMM", "a day of this year") : Say::tr("dddd d MMMM yyyy", "a day of another year"));
}

QString shortDay(CivilDay day)
{
    return QLocale().toString(dateOf(day), Say::tr("d MMMM", "a day without its year"));
}

QString note(NoteContent::What what)
{
    switch (what) {
    case NoteContent::What::Note: return Say::tr("Voice note");
    case NoteContent::What::Rang: return Say::tr("I rang");
    case NoteContent::What::Chased: return Say::tr("I chased");
    case NoteContent::What::Advised: return Say::tr("Advice");
    case NoteContent::What::Travelled: return Say::tr("Travelled");
    case NoteContent::What::Told: return Say::tr("Told face to face");
    case NoteContent::What::Heard: return Say::tr("I was told");
    }
    return {};
}

QString decided(const VisitFacts::Untold &untold)
{
    if (!untold.day) return untold.refused ? Say::tr("the answer is no") : Say::tr("there is an answer");
    return untold.refused ? Say::tr("refused %1").arg(shortDay(*untold.day)) : Say::tr("answered %1").arg(shortDay(*untold.day));
}

QString clockDoubt(std::int64_t nowMs, std::int64_t newestMs)
{
    if (nowMs >= firstPipitMs && nowMs >= newestMs - dayMs) return {};
    const auto day = civil::inLondon(nowMs).day;
    return Say::tr("Days and times here are by this tablet’s clock, which says %1. What you write keeps its order. Set the clock when you can.")
        .arg(QLocale().toString(dateOf(day), Say::tr("d MMMM yyyy", "a day with its year")));
}

} // namespace pipit::app::visitwords
