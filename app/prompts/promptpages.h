// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/pack.h"
#include "core/book/page.h"

namespace pipit::app {

/// Cards as a child has sorted them: the name of a pile and what lies on it, in words that others read.
struct SortedPile
{
    struct Card
    {
        QString name;
        PackPicture picture;
    };
    QString name;
    PackPicture picture;
    QList<Card> cards;
};

/// A page of stickers and words that says what was sorted where, to be added to and shared like any other: whoever can read
/// a page can read the answer. Empty piles are left out. `question` stands at the top and is its title. Pure.
Page sortedPage(const PageId &id, const Prompt &prompt, const QString &question, const QList<SortedPile> &piles);

} // namespace pipit::app
