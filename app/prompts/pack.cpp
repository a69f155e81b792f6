// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/pack.h"

#include "core/book/stickerset.h"

using namespace Qt::StringLiterals;

namespace pipit::app {

QUrl PackPicture::url() const
{
    if (!isSticker()) return QUrl(u"qrc:/pipit/packs/pictures/%1.svg"_s.arg(name));
    const auto sticker = stickerName(std::uint16_t(set), std::uint16_t(number)).value_or("");
    return QUrl(u"qrc:/pipit/stickers/set%1/%2.svg"_s.arg(set).arg(QLatin1StringView(sticker.data(), qsizetype(sticker.size()))));
}

const PackPrompt *Pack::prompt(const QString &wanted) const
{
    const auto found = std::find_if(prompts.begin(), prompts.end(), [&](const auto &each) { return each.id == wanted; });
    return found == prompts.end() ? nullptr : &*found;
}

QHash<QString, QByteArray> recordedWords(const QList<Pack> &packs)
{
    QHash<QString, QByteArray> out;
    const auto bring = [&](const Said &text, const QMap<QString, QByteArray> &recordings) {
        for (auto it = recordings.begin(); it != recordings.end(); ++it) {
            const auto said = text[it.key()];
            for (const auto &words : {said.words, said.few, said.spoken}) out.insert(words, it.value());
        }
    };
    for (const auto &pack : packs)
        for (const auto &prompt : pack.prompts) {
            bring(prompt.text, prompt.recordings);
            bring(prompt.more, prompt.moreRecordings);
        }
    return out;
}

const Amounts &inLanguage(const Said &said, const QStringList &languages, const Pack &pack)
{
    static const Amounts nothing;
    for (const auto &language : languages)
        for (const auto &tried : {language, language.section(u'-', 0, 0)})
            if (const auto found = said.constFind(tried); found != said.constEnd()) return *found;
    const auto own = said.constFind(pack.languages.value(0));
    return own == said.constEnd() ? nothing : *own;
}

} // namespace pipit::app
