// SPDX-License-Identifier: Apache-2.0
#include "app/asks/askstate.h"

#include "app/words.h"
#include "core/book/trail.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app {

namespace {

using What = TrailStep::What;

QString tr(const char *text)
{
    return QCoreApplication::translate("AskState", text);
}

/// "28 May".
QString dayOf(const CivilDay &day)
{
    return QLocale().toString(QDate(int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))), QStringLiteral("d MMMM"));
}

/// The step that the trail stands at.
const TrailStep *newest(const Trail &trail)
{
    const TrailStep *found = nullptr;
    for (const auto &step : trail.steps)
        if (step.what == trail.now) found = &step;
    return found;
}

/// While nobody has answered: on no weaker evidence than each word needs.
QString standing(const AskState &state)
{
    switch (ShareState(state.stage)) {
    case ShareState::OnlyHere: return tr("Only here");
    case ShareState::WaitingToGo: return tr("Waiting to go");
    case ShareState::Posted: return tr("Posted. %1 has not opened it yet").arg(state.who);
    case ShareState::TabletHasIt: return tr("%1’s tablet has it").arg(state.who);
    case ShareState::Seen: break;
    }
    return tr("%1 looked at it %2. No answer yet").arg(state.who, state.when);
}

void answered(AskState &state, const TrailStep &step, const QString &who)
{
    switch (step.what) {
    case What::Yes:
    case What::Agreed: state.verdict = AskState::Yes; state.title = tr("Yes"); break;
    case What::NoBecause:
    case What::Refused: state.verdict = AskState::NoBecause; state.title = tr("No, because…"); break;
    case What::OtherWay:
    case What::Changed: state.verdict = AskState::Changed; state.title = tr("In another way"); break;
    case What::NotYet:
        state.verdict = AskState::NotYet;
        state.title = step.day ? tr("Not yet. By %1").arg(dayOf(*step.day)) : tr("Not yet");
        break;
    case What::ThankYou: state.verdict = AskState::Yes; state.title = tr("%1 says thank you").arg(who); break;
    case What::AskedFor:
        state.verdict = AskState::UnderWay;
        state.title = step.other.empty() ? tr("%1 asked for it").arg(who) : tr("%1 asked %2 for it").arg(who, QString::fromStdString(step.other));
        break;
    case What::Doing: state.verdict = AskState::UnderWay; state.title = tr("Being done"); break;
    case What::Done: state.verdict = AskState::Done; state.title = tr("Done"); break;
    case What::NotDone: state.verdict = AskState::NotYet; state.title = tr("Not done, because…"); break;
    default: return;
    }
    state.words = QString::fromStdString(step.words);
}

} // namespace

QString AskState::spoken() const
{
    return words.isEmpty() ? title : title + (title.endsWith(u'…') ? QStringLiteral(" ") : QStringLiteral(". ")) + words;
}

AskState askStateOf(const Book &book, const CirclePeople &people, const EntryRef &ask, const QDateTime &now)
{
    AskState state;
    state.who = people.officerSaid();
    std::int64_t seenMs = 0;
    const auto where = book.delivery(ask);
    state.stage = int(where.state);
    // Whoever has it furthest; the officer before others.
    for (const auto &reader : where.readers) {
        const auto *somebody = people.at(reader.seat);
        if (!somebody || (seenMs > 0 && reader.seat != people.officerSeat) || (reader.seenMs == 0 && where.state == ShareState::Seen)) continue;
        state.who = somebody->name;
        seenMs = reader.seenMs;
    }
    if (seenMs > 0) state.when = words::day(QDateTime::fromMSecsSinceEpoch(seenMs), now);
    const auto trail = book.trails().of(ask);
    if (trail && trail->waitsForTelling) {
        state.verdict = AskState::FaceToFace;
        state.title = tr("%1 wants to tell you face to face").arg(people.officerSaid());
    } else if (const auto *step = trail ? newest(*trail) : nullptr; step && step->what != What::Asked) {
        const auto *by = people.at(step->by);
        if (by) {
            state.by = by->name;
            state.face = by->face;
        }
        answered(state, *step, by ? by->name : people.officerSaid());
    }
    if (state.title.isEmpty()) state.title = standing(state);
    return state;
}

} // namespace pipit::app
