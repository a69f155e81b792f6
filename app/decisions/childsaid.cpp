// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/childsaid.h"

#include "app/answers/askwords.h"
#include "app/decisions/closetohome.h"
#include "app/words.h"
#include "core/format/circlemanifest.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ChildSaid)
};

QString own(const Trail &trail)
{
    return trail.readable && !trail.takenBack ? QString::fromStdString(trail.steps.front().words).trimmed() : QString();
}

} // namespace

int timesAsked(const Book &book, const EntryRef &request)
{
    const auto all = book.requests().requests(); // newest first
    const auto mine = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.ref == request; });
    if (mine == all.end()) return 1;
    const auto first = mine->content.repeats.value_or(request.hash);
    return int(std::count_if(mine, all.end(), [&](const auto &one) { return one.ref.hash == first || one.content.repeats == first; }));
}

std::set<EnvHash> askedAnew(const Book &book, const std::vector<Trail> &asks)
{
    std::set<EnvHash> again, out, seen; // newest first: what follows of the same thing was asked again since
    for (const auto &one : book.requests().requests())
        if (!seen.insert(one.content.repeats.value_or(one.ref.hash)).second) again.insert(one.ref.hash);
    for (const auto &trail : asks)
        if (trail.now == TrailStep::What::Asked && again.contains(trail.ask.hash)) out.insert(trail.ask.hash);
    return out;
}

std::optional<ChildSaid> childSaid(const Book &book, const EntryRef &entry, const QString &child, const QDateTime &now)
{
    const auto ask = book.trails().askOf(entry);
    const auto trail = ask ? book.trails().of(*ask) : std::nullopt;
    if (!trail) return std::nullopt;
    const AskWords say(book, now);
    ChildSaid out;
    out.trail = *trail;
    const auto hers = own(*trail);
    out.exact = !hers.isEmpty();
    out.words = out.exact ? Say::tr("“%1”").arg(hers) : trail->takenBack ? Say::tr("Taken back") : say.title(*trail);
    const auto day = words::day(QDateTime::fromMSecsSinceEpoch(trail->steps.front().time.ms()), now);
    out.when = Say::tr("%1, %2").arg(child, day);
    if (trail->kind == Kind::Live) out.together = Say::tr("Together on your tablet, %1. %2 said: yes, ask that.").arg(day, child);
    out.symbol = say.symbol(*trail);
    const auto page = trail->kind == Kind::Page ? book.page(*ask) : std::nullopt;
    out.hasPicture = page && page->kept && page->readable && !page->takenBack && trail->use != Use::AskMeFirst;
    QStringList names;
    for (const auto seat : trail->audience)
        if (seat != trail->child() && seat != book.mySeat() && seat != recordsSeat) names.append(say.name(seat));
    out.readers = words::together(names);
    out.asked = timesAsked(book, *ask);
    out.close = closeToHome(*trail, book);
    for (const auto &step : trail->steps) {
        if (step.what != TrailStep::What::AskedFor) continue;
        out.askedFor = step.ref;
        out.decides = QString::fromStdString(step.other);
    }
    return out;
}

} // namespace pipit::app
