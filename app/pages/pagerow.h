// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/holdup.h"
#include "core/book/shelf.h"

#include <QDateTime>
#include <QStringList>

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
    int state = 0, use = 0;
    QStringList readerFaces;
    bool operator==(const PageRow &) const = default;
};

PageRow rowOf(const DraftCard &draft, const QDateTime &now);
/// `holdup`: why it does not go, while it waits.
PageRow rowOf(const PageCard &card, const Book &book, const QDateTime &now, Holdup holdup = Holdup::None);
/// The same page where nothing of it can be shown: "This page cannot be shown", and its day. It keeps its place.
PageRow unreadable(PageRow row);

} // namespace pipit::app
