// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/promptpages.h"

#include "app/asks/fittedtext.h"

#include <cmath>

namespace pipit::app {

namespace {

constexpr std::int32_t edge = 400, top = 300, questionSize = 400, nameSize = 280, cardSize = 210;
constexpr double drawn = 1'600; ///< page units that a sticker is wide at scale 1000
constexpr std::uint32_t ink = 0x2A2933, soft = 0xA9B0BA;
/// Andika, about: how wide a letter is and how far lines are apart, of its size.
constexpr double letter = 0.57, line = 1.45;

std::int32_t whole(double value)
{
    return std::int32_t(std::lround(value));
}

/// How many lines words take in that room.
int linesOf(const QString &text, double room, double size)
{
    int lines = 1;
    double used = 0;
    for (const auto &word : text.split(u' ')) {
        const double wide = double(word.size() + 1) * letter * size;
        if (used > 0 && used + wide > room) ++lines, used = 0;
        used += wide;
    }
    return lines;
}

PageObject words(double middle, double y, double room, std::int32_t size, const QString &text)
{
    const double wide = std::min(room, double(text.size() + 1) * letter * size);
    return {{whole(middle - wide / 2), whole(y), 1'000, 0, false}, TextBox{whole(wide), size, ink, text.toStdString()}};
}

PageObject sticker(double x, double y, double side, const PackPicture &picture)
{
    return {{whole(x), whole(y), std::clamp(whole(side / drawn * 1'000), 100, 8'000), 0, false},
            Sticker{std::uint16_t(picture.set), std::uint16_t(picture.number), 0}};
}

PageObject border(double x, double from, double to)
{
    Stroke stroke{Tool::Pencil, soft, 40, {}};
    constexpr int points = 24;
    for (int i = 0; i <= points; ++i) // a hand, not a ruler
        stroke.points.push_back({whole(x + 14 * std::sin(i * 0.9)), whole(from + (to - from) * i / points), 128, std::uint32_t(i * 10)});
    return {{}, std::move(stroke)};
}

/// What lies on one pile, in a column.
void lay(Page &page, const SortedPile &pile, double left, double width, double from)
{
    const double middle = left + width / 2;
    page.objects.push_back(sticker(middle, from + 500, 900, pile.picture));
    page.objects.push_back(words(middle, from + 1'000, width - 120, nameSize, pile.name));
    const double begin = from + 1'100 + nameSize * line * linesOf(pile.name, width - 120, nameSize) + 200;
    const double room = page.h - edge / 2 - begin;
    const auto count = std::max<qsizetype>(1, pile.cards.size());
    for (int across = 1; across <= 8; ++across) {
        const double cell = width / across;
        const auto rows = (count + across - 1) / across;
        int lines = 1;
        for (const auto &card : pile.cards) lines = std::max(lines, linesOf(card.name, cell - 60, cardSize));
        const double below = cardSize * line * lines + 80, side = std::min({cell * 0.8, 1'200.0, room / double(rows) - below});
        if (side < 500 && across < 8) continue;
        for (qsizetype i = 0; i < pile.cards.size(); ++i) {
            const double x = left + cell * (double(i % across) + 0.5), y = begin + double(i / across) * (side + below);
            page.objects.push_back(sticker(x, y + side / 2, std::max(side, 300.0), pile.cards[i].picture));
            page.objects.push_back(words(x, y + side + 20, cell - 60, cardSize, pile.cards[i].name));
        }
        return;
    }
}

} // namespace

Page sortedPage(const PageId &id, const Prompt &prompt, const QString &question, const QList<SortedPile> &piles)
{
    Page page;
    page.id = id;
    page.prompt = prompt;
    page.title = fitted(question, pagelimits::titleBytes);
    const double across = page.w - 2.0 * edge;
    page.objects.push_back(words(page.w / 2.0, top, across, questionSize, question));
    const double from = top + questionSize * line * linesOf(question, across, questionSize) + 250;
    QList<SortedPile> used;
    for (const auto &pile : piles)
        if (!pile.cards.isEmpty()) used << pile;
    // A pile with many cards gets more room than one with a single card.
    double parts = 0;
    const auto part = [](const SortedPile &pile) { return 2.0 + double(pile.cards.size()); };
    for (const auto &pile : used) parts += part(pile);
    double left = edge;
    for (qsizetype i = 0; i < used.size(); ++i) {
        const double width = across * part(used[i]) / parts;
        if (i > 0) page.objects.push_back(border(left, from, page.h - edge));
        lay(page, used[i], left + 60, width - 120, from);
        left += width;
    }
    return page;
}

} // namespace pipit::app
