// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

#include <QString>
#include <QUrl>

/// What a thing on a page is called, in a child's words.
namespace pipit::app::thingwords {

struct Words
{
    QString name;   ///< "Sticker: cloud", "Words: me and Yusuf", "Voice note, 12 seconds", "Drawing, blue crayon, 3 lines"
    QString said;   ///< the same without her own words: "Words"
    QString symbol; ///< an icon of Design
    QUrl picture;   ///< of a sticker
};

/// `lines`: how many strokes of this kind count as one thing.
Words of(const PageObject &object, int lines = 1);
/// The crayon whose colour is nearest, in small letters: "light green".
QString colourName(std::uint32_t colour);

} // namespace pipit::app::thingwords
