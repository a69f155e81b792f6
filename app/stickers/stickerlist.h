// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace pipit::app {

/// What set1.json and set2.json say of one sticker, in the language of the app.
struct StickerCard {
    int set = 0, number = 0;
    QString file;            ///< path in `folder`
    QString group;           ///< its key, never shown
    QString name, alt;
    QStringList words;       ///< other words that children use for it
    QString skin;            ///< the skin of the child in it, as drawn; empty: it has none that changes
};

/// All of both sets, in order. `folder` holds set1/set1.json and the drawings.
QList<StickerCard> readStickers(const QString &folder = QStringLiteral(":/pipit/stickers"));

/// Without case and accents, hyphens as spaces: what two people type who mean the same.
QString foldedText(const QString &text);

/// Every word of `query` begins a word of the sticker (its name, its other words, `groupName`), or is one with a little
/// more at its end ("dogs"). True for an empty query.
bool matches(const StickerCard &sticker, const QString &groupName, const QString &query);

} // namespace pipit::app
