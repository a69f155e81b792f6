// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

#include <QStringList>

namespace pipit::app {

/// Whether what a child asked is about home, family or a person. Then an answer that is not a yes is told face to face
/// first, unless her officer says why not. In doubt it is.
bool closeToHome(const Trail &trail, const Book &book);

/// The same of words alone. `people`: names from the child's own map. Words that are not written in Latin letters are: nobody here
/// can tell.
bool closeToHome(const QString &words, const QStringList &people);

} // namespace pipit::app
