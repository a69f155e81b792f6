// SPDX-License-Identifier: Apache-2.0
#include "app/asks/askstate.h"

#include "app/asks/civildate.h"
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
    return QLocale().toString(dateOf(day), QStringLiteral("d MMMM"));
}

/// The step that the trail stands at.
const TrailStep *newest(const Trail &trail)
{
    const TrailStep *found = nullptr;
    for (const auto &step : trail.steps)
        if (step.what == trail.now) found = &step;
    return found;
}

/// Who of its readers is so far as its state says; the officer before others. The state of one reader at least holds.
PageReader furthest(const CirclePeople &people, const std::vector<SeatId> &audience, const Delivery &where)
{
    PageReader found;
    const auto take = [&](const PageReader &reader) {
        if (found.seat == 0 || (reader.seat == people.officerSeat && (!reader.cover || found.seat != reader.seat))) found = reader;
    };
    if (where.state == ShareState::Seen || where.state == ShareState::TabletHasIt) {
        for (const auto &reader : where.readers)
            if (where.state == ShareState::TabletHasIt || reader.seenMs != 0) take(reader);
        return found;
    }
    for (const auto seat : audience)
        if (people.at(seat) || seat == people.officerSeat) take({seat, 0, 0});
    return found;
}

/// While nobody has answered: on no weaker evidence than each word needs.
QString standing(const Delivery &where, const CirclePeople &people, const std::vector<SeatId> &audience, const QDateTime &now)
{
    const auto reader = furthest(people, audience, where);
    const auto who = people.nameOf(reader.seat, reader.cover);
    switch (where.state) {
    case ShareState::OnlyHere: return tr("Only here");
    case ShareState::WaitingToGo: return tr("Waiting to go");
    case ShareState::Posted: return tr("Posted. %1 has not opened it yet").arg(who);
    case ShareState::TabletHasIt: return tr("%1’s tablet has it").arg(who);
    case ShareState::Seen: break;
    }
    return tr("%1 looked at it %2. No answer yet").arg(who, words::day(QDateTime::fromMSecsSinceEpoch(reader.seenMs), now));
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
    case What::Planned:
        state.verdict = AskState::UnderWay;
        state.title = tr("%1 will do this by %2").arg(QString::fromStdString(step.other), dayOf(step.day.value_or(CivilDay())));
        break;
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

AskState askStateOf(const Book &book, const CirclePeople &people, const EntryRef &ask, const std::vector<SeatId> &audience, const QDateTime &now)
{
    AskState state;
    const auto trail = book.trails().of(ask);
    const auto *step = trail ? newest(*trail) : nullptr;
    if (step && trail->waitsForTelling) {
        state.verdict = AskState::FaceToFace;
        state.title = tr("%1 wants to tell you face to face").arg(people.nameOf(step->by, step->member));
    } else if (step && step->what != What::Asked) {
        const auto who = people.nameOf(step->by, step->member);
        if (people.at(step->by)) {
            state.by = who;
            state.face = people.faceOf(step->by, step->member);
        }
        answered(state, *step, who);
    }
    if (state.title.isEmpty()) state.title = standing(book.delivery(ask), people, audience, now);
    return state;
}

} // namespace pipit::app
