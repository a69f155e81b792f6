// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <QDateTime>
#include <QStringList>

namespace pipit::app {

/// One thing that a child asked, as it stands beside what an officer writes about it.
struct ChildSaid
{
    Trail trail;
    QString words;      ///< hers, with quotation marks; or what it is called where she wrote none
    bool exact = false; ///< those are her own words
    QString when;       ///< "Amina, on Tuesday"
    QString together;   ///< "Together on your tablet. She said: ask that."; empty where she wrote it herself
    QString readers;    ///< who else has it: "Kim and Jo"; empty for nobody
    QString symbol;     ///< an icon where there is no picture
    bool hasPicture = false; ///< of a page that may be shown here: never of "ask me before you tell anyone"
    int asked = 1;      ///< how often she raised the same thing
    bool close = false; ///< closeToHome
    std::optional<EntryRef> askedFor; ///< the newest ASKED about it
    QString decides;    ///< who decides, as that says
};

/// What is about: an ask, or anything said about one. nullopt where nothing of it is held.
std::optional<ChildSaid> childSaid(const Book &book, const EntryRef &entry, const QString &child, const QDateTime &now);

/// How often the same thing was asked, up to and with this: a REQUEST names the first of its kind (FORMAT.md §8.7, key 5).
int timesAsked(const Book &book, const EntryRef &request);

/// Those of `asks` that a later one repeats and that nobody answered: they are counted with that one.
std::set<EnvHash> askedAnew(const Book &book, const std::vector<Trail> &asks);

} // namespace pipit::app
