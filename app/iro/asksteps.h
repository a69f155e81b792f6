// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/childsasks.h"
#include "core/base/civiltime.h"

#include <QStringList>

namespace pipit::app {

/// One ask as the officer's page about a child shows it: her words, and what became of it, step by step.
struct AskSteps
{
    enum State : int { Done, Now, ToCome, No }; ///< the numbers of RequestTrail.Step
    QString key;        ///< the ask's entry, for what opens it; a page's key where it is a page
    QString words;      ///< in quotes; a page's title
    QString under;      ///< "asked twice, 8 May", "refused 6 May. Not told yet"
    int times = 1;
    bool open = true;
    QStringList steps, notes; ///< as many as states
    QList<int> states;
};

AskSteps askSteps(const ChildsAsk &ask, const Book &book, const CircleId &circle, const civil::Day &today);
/// Open ones first; of each the newest first.
std::vector<AskSteps> allAskSteps(const Book &book, const CircleId &circle, const civil::Day &today);

} // namespace pipit::app
