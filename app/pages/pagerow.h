// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asks/standin.h"
#include "app/vault/holdup.h"
#include "core/book/shelf.h"
#include "core/format/circlemanifest.h"

#include <QDateTime>
#include <QStringList>

#include <map>
#include <set>

namespace pipit::app {

/// What a list says of one page, in words.
struct PageRow
{
    QString key, title, stateTitle, stateDetail, when, day;
    QString author, authorFace; ///< what she is called, or nothing
    QString promptPack, promptId; ///< which question it answers; empty where none
    QString looked;             ///< "You looked on Tuesday"; empty for one's own, and until one has
    QString stays;              ///< why it cannot go into the bin, and what she can do; empty for a draft
    bool draft = false, isNew = false;
    bool readable = true;       ///< false: title and state say so, and it can neither be opened nor copied
    bool kept = true;           ///< false: nothing of it is here, as she wanted
    QString locked;             ///< of somebody else's: "Sent without opening the lock"; empty else
    QString takenBack;          ///< "Taken back on Tuesday"; empty where it was not
    int state = 0, use = 0;
    QStringList readerFaces;
    bool operator==(const PageRow &) const = default;
};

/// What the words about a circle's pages need of it. A value, so that words can be made where the book is not.
struct PageCircle
{
    SeatId mySeat = 0;
    std::map<SeatId, PersonCard> people;
    std::map<std::pair<SeatId, MemberId>, PersonCard> covers; ///< who reads or read in somebody's place
    std::map<SeatId, StandIn> standIns; ///< of the officers
    std::set<SeatId> keepers; ///< seats that keep what its writer takes back; empty where the manifest is not here

    PageCircle() = default;
    PageCircle(const Book &book, const CircleManifest *manifest);
};

PageRow rowOf(const DraftCard &draft, const QDateTime &now);
/// `holdup`: why it does not go, while it waits.
PageRow rowOf(const PageCard &card, const PageCircle &circle, const QDateTime &now, Holdup holdup = Holdup::None);
/// One or the other.
QString keyOf(const ShelfPage &page);
/// The same page where nothing of it can be shown: "This page cannot be shown", and its day. It keeps its place.
PageRow unreadable(PageRow row);

} // namespace pipit::app
