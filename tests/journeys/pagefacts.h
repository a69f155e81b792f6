// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagedocument.h"

#include <QJsonObject>

class QQuickItem;

namespace pipit::journey {

/// The page that a canvas shows. Throws Stumble.
app::PageDocument &documentOf(QQuickItem *canvas);
/// How much of what is on a page: never what is written there.
QJsonObject factsOf(const Page &page);
/// A hash of all of it, as hex, to compare two openings of one page.
QString printOf(const Page &page);
/// The words of its text boxes.
QStringList wordsOf(const Page &page);

} // namespace pipit::journey
