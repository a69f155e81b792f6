// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/pagefacts.h"

#include "core/book/pagecodec.h"
#include "core/crypto/sha256.h"
#include "tests/journeys/hand.h"

namespace pipit::journey {

app::PageDocument &documentOf(QQuickItem *canvas)
{
    auto *document = canvas->property("document").value<app::PageDocument *>();
    if (!document) throw Stumble{QStringLiteral("the canvas shows no page")};
    return *document;
}

QJsonObject factsOf(const Page &page)
{
    int strokes = 0, points = 0, stickers = 0, texts = 0, voices = 0, voiceMs = 0;
    for (const auto &object : page.objects) {
        if (const auto *stroke = std::get_if<Stroke>(&object.what)) ++strokes, points += int(stroke->points.size());
        if (std::holds_alternative<Sticker>(object.what)) ++stickers;
        if (std::holds_alternative<TextBox>(object.what)) ++texts;
        if (const auto *voice = std::get_if<VoiceNote>(&object.what)) ++voices, voiceMs += int(voice->ms);
    }
    return {{QStringLiteral("strokes"), strokes}, {QStringLiteral("points"), points}, {QStringLiteral("stickers"), stickers},
            {QStringLiteral("texts"), texts}, {QStringLiteral("voices"), voices}, {QStringLiteral("voiceMs"), voiceMs}};
}

QString printOf(const Page &page)
{
    const auto bytes = encodeSnapshot(page);
    if (!bytes) throw Stumble{QStringLiteral("the page cannot be written down")};
    return QString::fromStdString(sha256(*bytes).hex());
}

QStringList wordsOf(const Page &page)
{
    QStringList words;
    for (const auto &object : page.objects)
        if (const auto *text = std::get_if<TextBox>(&object.what)) words.append(QString::fromStdString(text->text));
    return words;
}

} // namespace pipit::journey
