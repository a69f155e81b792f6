// SPDX-License-Identifier: Apache-2.0
#include "app/page/thingwords.h"

#include "app/page/stickersmodel.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace pipit::app::thingwords {

namespace {

constexpr qsizetype longest = 40; ///< of her words, in a name

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ThingWords", text, nullptr, n);
}

QString seconds(std::uint32_t ms)
{
    const int whole = std::max(1, int((ms + 500) / 1'000));
    return whole == 1 ? tr("1 second") : tr("%1 seconds").arg(whole);
}

QString toolName(Tool tool)
{
    switch (tool) {
    case Tool::Crayon: return tr("crayon");
    case Tool::Pencil: return tr("pencil");
    case Tool::FeltPen: return tr("felt pen");
    case Tool::Paintbrush: return tr("brush");
    }
    return {};
}

QString shortened(const QString &text)
{
    const auto plain = text.simplified();
    if (plain.size() <= longest) return plain;
    const auto cut = plain.left(longest);
    const auto space = cut.lastIndexOf(u' ');
    return (space > longest / 2 ? cut.left(space) : cut) + QChar(0x2026);
}

Words ofSticker(const Sticker &sticker)
{
    static const StickersModel all;
    for (int row = 0; row < all.count(); ++row) {
        const auto at = all.index(row);
        if (at.data(StickersModel::SetNumberRole).toInt() != sticker.set || at.data(StickersModel::NumberRole).toInt() != sticker.id) continue;
        const auto name = tr("Sticker: %1").arg(at.data(StickersModel::NameRole).toString().toLower());
        return {name, name, QStringLiteral("sticker"), at.data(StickersModel::PictureRole).toUrl()};
    }
    return {tr("Sticker"), tr("Sticker"), QStringLiteral("sticker"), {}};
}

} // namespace

QString colourName(std::uint32_t colour)
{
    struct Named
    {
        std::uint32_t colour;
        const char *name;
    };
    static constexpr std::array<Named, 15> names{{{0x2A2933, QT_TRANSLATE_NOOP("ThingWords", "black")},
                                                  {0xFFFDF8, QT_TRANSLATE_NOOP("ThingWords", "white")},
                                                  {0xC8553D, QT_TRANSLATE_NOOP("ThingWords", "red")},
                                                  {0xE8836F, QT_TRANSLATE_NOOP("ThingWords", "pink red")},
                                                  {0xF0A92E, QT_TRANSLATE_NOOP("ThingWords", "orange")},
                                                  {0xF6DE7C, QT_TRANSLATE_NOOP("ThingWords", "yellow")},
                                                  {0x6FA06A, QT_TRANSLATE_NOOP("ThingWords", "light green")},
                                                  {0x2F6B4F, QT_TRANSLATE_NOOP("ThingWords", "dark green")},
                                                  {0x3E7FA0, QT_TRANSLATE_NOOP("ThingWords", "blue")},
                                                  {0x8CC3DA, QT_TRANSLATE_NOOP("ThingWords", "light blue")},
                                                  {0x7B5AA6, QT_TRANSLATE_NOOP("ThingWords", "purple")},
                                                  {0xD96FA0, QT_TRANSLATE_NOOP("ThingWords", "pink")},
                                                  {0xF1C6A0, QT_TRANSLATE_NOOP("ThingWords", "light brown")},
                                                  {0xC08457, QT_TRANSLATE_NOOP("ThingWords", "brown")},
                                                  {0x7F5038, QT_TRANSLATE_NOOP("ThingWords", "dark brown")}}};
    const auto part = [](std::uint32_t value, int shift) { return int(value >> shift & 0xFF); };
    const auto *nearest = &names[0];
    double least = 1e9;
    for (const auto &each : names) {
        double far = 0;
        for (const int shift : {0, 8, 16}) far += std::pow(part(colour, shift) - part(each.colour, shift), 2);
        if (far < least) {
            least = far;
            nearest = &each;
        }
    }
    return tr(nearest->name);
}

Words of(const PageObject &object, int lines)
{
    if (const auto *sticker = std::get_if<Sticker>(&object.what)) return ofSticker(*sticker);
    if (const auto *stroke = std::get_if<Stroke>(&object.what)) {
        const auto one = tr("Drawing, %1 %2").arg(colourName(stroke->colour), toolName(stroke->tool));
        const auto name = lines > 1 ? tr("%1, %2 lines").arg(one).arg(lines) : one;
        return {name, name, QStringLiteral("pencil"), {}};
    }
    if (const auto *box = std::get_if<TextBox>(&object.what))
        return {tr("Words: %1").arg(shortened(QString::fromStdString(box->text))), tr("Words"), QStringLiteral("words"), {}};
    if (const auto *voice = std::get_if<VoiceNote>(&object.what)) {
        const auto name = tr("Voice note, %1").arg(seconds(voice->ms));
        return {name, name, QStringLiteral("mic"), {}};
    }
    if (const auto *clip = std::get_if<VideoClip>(&object.what)) {
        const auto name = tr("Film, %1").arg(seconds(clip->ms));
        return {name, name, QStringLiteral("film"), {}};
    }
    return {tr("Photo"), tr("Photo"), QStringLiteral("photo"), {}};
}

} // namespace pipit::app::thingwords
