// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QUrl>

/// A pack of prompts as plain values. How it lies in a file: assets/packs/pack.schema.json and assets/packs/README.md.
namespace pipit::app {

namespace packlimits {
inline constexpr qsizetype file = 2 * 1024 * 1024; ///< bytes; wire::maxPack
inline constexpr qsizetype recording = 128 * 1024; ///< bytes of Ogg Opus
inline constexpr int recordingMs = 30'000;
inline constexpr int depth = 12;              ///< objects and lists within one another
inline constexpr int languages = 20, groups = 6, prompts = 40, cards = 16, piles = 4;
inline constexpr int words = 160, few = 60, spoken = 80, more = 420, id = 40, source = 120; ///< characters
} // namespace packlimits

/// One text in three amounts: whole words, few words, and what is said of its picture where nobody reads.
struct Amounts
{
    QString words, few, spoken;
    bool operator==(const Amounts &) const = default;
};

/// By language code ("en", "ar"); every language of the pack is there.
using Said = QMap<QString, Amounts>;

/// A sticker, or one of our drawings in assets/packs/pictures.
struct PackPicture
{
    int set = 0, number = 0; ///< of a sticker; 0: it is a drawing
    QString name;            ///< of a drawing, without ".svg"
    bool isSticker() const { return set > 0; }
    QUrl url() const;
    bool operator==(const PackPicture &) const = default;
};

/// A card to sort, a pile to sort it onto, or a group of prompts.
struct PackThing
{
    QString id;
    Said name;
    PackPicture picture; ///< of a card or pile: a sticker, so that it can lie on a page
    bool operator==(const PackThing &) const = default;
};

struct PackPrompt
{
    enum Kind { Open, Cards, Rights };
    QString id, group; ///< `group` may be empty
    Kind kind = Open;
    PackPicture picture;
    Said text;
    QMap<QString, QByteArray> recordings; ///< the words said by a person, by language: one mono stream of Ogg Opus
    Said more;      ///< of a rights card: what it means
    QMap<QString, QByteArray> moreRecordings; ///< that said by a person, as `recordings`
    QString source; ///< of a rights card: where it is written; for grown-ups
    int paper = 0;  ///< suggested for an open prompt: PaperTemplate by number
    QList<PackThing> piles, cards; ///< of Cards
    bool operator==(const PackPrompt &) const = default;
};

struct Pack
{
    QString id;
    int version = 0;
    QStringList languages;
    Said name;
    PackPicture picture;
    QList<PackThing> groups;
    QList<PackPrompt> prompts;
    bool operator==(const Pack &) const = default;

    /// nullptr if there is none.
    const PackPrompt *prompt(const QString &id) const;
};

/// Words that somebody has recorded, in each amount and language, with the sound.
QHash<QString, QByteArray> recordedWords(const QList<Pack> &packs);

/// The text in the first of `languages` that it has; "en-GB" finds "en". Else in the pack's own first language.
const Amounts &inLanguage(const Said &said, const QStringList &languages, const Pack &pack);

} // namespace pipit::app
