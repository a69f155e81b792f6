// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagerow.h"

#include "app/pages/pagekey.h"
#include "app/words.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PageRow)
};

QString keyFor(const DraftCard &draft)
{
    return PageKey{draft.page, {}, {}}.text();
}

QString keyFor(const PageCard &card)
{
    return PageKey{{}, card.circle, card.ref}.text();
}

const PersonCard *personOf(const PageCircle &circle, SeatId seat)
{
    const auto at = circle.people.find(seat);
    return at == circle.people.end() ? nullptr : &at->second;
}

QString nameOf(const PageCircle &circle, SeatId seat, const std::optional<MemberId> &cover = {})
{
    if (const auto known = cover ? circle.covers.find({seat, *cover}) : circle.covers.end(); known != circle.covers.end())
        return QString::fromStdString(known->second.name);
    const auto *person = personOf(circle, seat);
    return person ? QString::fromStdString(person->name) : Say::tr("Somebody");
}

/// Who the words are about: whoever got furthest, and of those the one who is named first.
PageReader protagonist(const PageCard &card)
{
    PageReader best;
    int bestRank = -1;
    for (const auto &reader : card.readers) {
        const int rank = reader.seenMs ? 2 : reader.receivedMs ? 1 : 0;
        if (rank > bestRank) best = reader, bestRank = rank;
    }
    if (best.seat) return best;
    for (auto seat : card.audience)
        if (seat != card.author && seat != recordsSeat) return {seat, 0, 0};
    return {};
}

QString nameOf(const PageCircle &circle, const PageReader &reader)
{
    return nameOf(circle, reader.seat, reader.cover);
}

QDateTime at(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

/// Sharing cannot be undone from here, and whoever was told may have to keep it: no word of it sounds like more.
QString whyItStays(const PageCard &card, const PageCircle &circle)
{
    QStringList names;
    for (auto seat : card.audience)
        if (seat != card.author && seat != recordsSeat) names.append(nameOf(circle, seat));
    const auto first = nameOf(circle, protagonist(card));
    const auto all = names.isEmpty() ? first : words::together(names);
    const auto why = card.state == ShareState::WaitingToGo ? Say::tr("This page is waiting to go to %1, so it cannot go in the bin.").arg(all)
                                                           : Say::tr("This page went to %1, so it cannot go in the bin.").arg(all);
    return why + u' ' + Say::tr("If you do not want it any more, you can tell %1. %1 may have to keep it.").arg(first);
}

/// Hers, and nothing of it is here: as she posted it, or since she took it back.
PageRow withNothingKept(PageRow row, const QStringList &keepers, bool locked)
{
    row.readable = false;
    if (row.takenBack.isEmpty()) {
        row.title = locked ? Say::tr("Something was sent from the front door %1").arg(row.when)
                           : Say::tr("You posted something %1 and kept nothing here").arg(row.when);
        return row;
    }
    row.title = Say::tr("Something you took back");
    row.stateTitle = row.takenBack;
    row.stateDetail = keepers.isEmpty() ? Say::tr("The council keeps it.") : Say::tr("%1 keeps what you told %1. You can say it in a new way.").arg(words::together(keepers));
    return row;
}

/// Whoever keeps it when its writer takes it back, by name.
QStringList keepersOf(const PageCard &card, const PageCircle &circle)
{
    QStringList names;
    for (auto seat : card.audience)
        if (circle.keepers.contains(seat)) names.append(nameOf(circle, seat));
    return names;
}

void ask(PageRow &row, const std::optional<Prompt> &prompt)
{
    if (!prompt) return;
    row.promptPack = QString::fromStdString(prompt->pack);
    row.promptId = QString::fromStdString(prompt->id);
}

} // namespace

PageCircle::PageCircle(const Book &book, const CircleManifest *manifest) : mySeat(book.mySeat())
{
    for (auto &person : book.people()) people.emplace(person.seat, std::move(person));
    for (auto &cover : book.standIns().covers()) covers.emplace(std::pair(cover.seat, cover.member), PersonCard{cover.seat, cover.name, cover.face});
    if (!manifest) return;
    for (const auto &seat : manifest->seats)
        if (seat.role == Role::Iro) standIns.emplace(seat.id, standInOf(book, *manifest, seat.id));
    for (const auto &seat : manifest->seats)
        if (seat.id != recordsSeat && keepsTakenBack(seat.role)) keepers.insert(seat.id);
}

QString keyOf(const ShelfPage &page)
{
    return std::visit([](const auto &card) { return keyFor(card); }, page);
}

PageRow unreadable(PageRow row)
{
    row.readable = false;
    row.title = Say::tr("This page cannot be shown");
    row.stateTitle = row.day;
    row.stateDetail = Say::tr("It is kept. Nothing was thrown away.");
    return row;
}

PageRow rowOf(const DraftCard &draft, const QDateTime &now)
{
    PageRow row;
    row.key = keyFor(draft);
    row.draft = true;
    ask(row, draft.prompt);
    row.title = draft.title.empty() ? Say::tr("A page") : QString::fromStdString(draft.title);
    row.stateTitle = Say::tr("Only here");
    row.stateDetail = Say::tr("Nobody else can see it.");
    row.when = words::day(at(draft.changedMs), now);
    row.day = words::dayAlone(at(draft.changedMs), now);
    return row;
}

PageRow rowOf(const PageCard &card, const PageCircle &circle, const QDateTime &now, Holdup holdup)
{
    PageRow row;
    row.key = keyFor(card);
    ask(row, card.prompt);
    row.title = card.title.empty() ? Say::tr("A page") : QString::fromStdString(card.title);
    row.state = int(card.state);
    row.use = card.use ? int(*card.use) : 0;
    row.isNew = !card.mine && !card.lookedAtByMe;
    row.when = words::day(at(card.time.ms()), now);
    row.day = words::dayAlone(at(card.time.ms()), now);
    if (const auto *author = personOf(circle, card.author)) {
        row.author = QString::fromStdString(author->name);
        row.authorFace = QString::fromStdString(author->face);
    }
    for (const auto &reader : card.readers)
        if (card.lookedAtByMe && reader.seat == circle.mySeat && reader.seenMs && row.looked.isEmpty())
            row.looked = Say::tr("You looked %1").arg(words::day(at(reader.seenMs), now));
    const auto who = protagonist(card);
    const auto name = nameOf(circle, who);
    // While nobody has looked, whether the one who will is there.
    const auto standIn = circle.standIns.find(who.seat);
    const auto away = standIn == circle.standIns.end() || who.cover ? QString() : standIn->second.sentence(name, now.date());
    switch (card.state) {
    case ShareState::OnlyHere: break; // drafts have their own rows
    case ShareState::WaitingToGo:
        row.stateTitle = Say::tr("Waiting to go");
        row.stateDetail = words::ofWaiting(holdup);
        break;
    case ShareState::Posted:
        row.stateTitle = Say::tr("Posted");
        row.stateDetail = away.isEmpty() ? Say::tr("%1 has not opened it yet.").arg(name) : away;
        break;
    case ShareState::TabletHasIt:
        row.stateTitle = Say::tr("%1’s tablet has it").arg(name);
        row.stateDetail = away.isEmpty() ? Say::tr("%1 has not looked yet.").arg(name) : away;
        break;
    case ShareState::Seen: {
        row.stateTitle = Say::tr("%1 looked at it").arg(name);
        row.stateDetail = words::capitalised(words::day(at(who.seenMs), now));
        break;
    }
    }
    for (auto reader : card.audience)
        if (const auto *person = personOf(circle, reader); person && reader != card.author)
            row.readerFaces.append(QString::fromStdString(person->face));
    row.stays = whyItStays(card, circle);
    row.kept = card.kept;
    if (card.takenBack) row.takenBack = Say::tr("Taken back %1").arg(words::day(at(card.takenBackTime.ms()), now));
    if (card.locked && card.mine) row.stateDetail += u' ' + Say::tr("The lock was not opened. If it was not you, tell %1.").arg(name);
    if (card.locked && !card.mine) row.locked = Say::tr("Sent without opening the lock");
    if (!card.kept) return withNothingKept(std::move(row), keepersOf(card, circle), card.locked);
    return card.readable ? row : unreadable(std::move(row));
}

} // namespace pipit::app
