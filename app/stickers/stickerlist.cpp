// SPDX-License-Identifier: Apache-2.0
#include "app/stickers/stickerlist.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

/// The lists are English; stickernames.cpp shows each of these to the translators.
QString translated(const QJsonValue &text)
{
    return QCoreApplication::translate("Sticker", text.toString().toUtf8().constData());
}

QString joined(const QJsonArray &words)
{
    QStringList list;
    for (const auto &word : words) list << word.toString();
    return list.join(u", "_s);
}

bool begins(const QStringList &words, const QString &asked)
{
    constexpr qsizetype ending = 2, least = 3;
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return word.startsWith(asked) || (word.size() >= least && asked.size() - word.size() <= ending && asked.startsWith(word));
    });
}

} // namespace

QList<StickerCard> readStickers(const QString &folder)
{
    QList<StickerCard> cards;
    for (const int set : {1, 2}) {
        QFile file(u"%1/set%2/set%2.json"_s.arg(folder).arg(set));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto stickers = QJsonDocument::fromJson(file.readAll()).object()[u"stickers"].toArray();
        for (const auto &value : stickers) {
            const auto object = value.toObject();
            const auto words = translated(joined(object[u"words"].toArray()));
            cards.append({set, object[u"number"].toInt(), u"%1/set%2/%3"_s.arg(folder).arg(set).arg(object[u"file"].toString()),
                          object[u"group"].toString(), translated(object[u"name"]), translated(object[u"alt"]),
                          words.split(u", "_s, Qt::SkipEmptyParts), object[u"skin"].toString()});
        }
    }
    return cards;
}

QString foldedText(const QString &text)
{
    QString plain;
    for (const auto c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() || c == u'\'' || c == u'’') continue;
        plain += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return plain.toCaseFolded().simplified();
}

bool matches(const StickerCard &sticker, const QString &groupName, const QString &query)
{
    const auto asked = foldedText(query).split(u' ', Qt::SkipEmptyParts);
    const auto words = foldedText(sticker.name + u' ' + sticker.words.join(u' ') + u' ' + groupName).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(asked.begin(), asked.end(), [&](const QString &word) { return begins(words, word); });
}

} // namespace pipit::app
