// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/rng.h"
#include "core/book/page.h"

#include <cmath>
#include <initializer_list>
#include <numbers>

/// Pages such as children make, for screens that have to show some. Drawn on a paper of 416 × 312, in crayon.
namespace pipit::samples {

struct Spot
{
    double x = 0, y = 0;
};

inline constexpr double unit = 10'928.0 / 416;

inline void line(Page &page, const std::vector<Spot> &spots, std::uint32_t colour, double width)
{
    Stroke stroke{Tool::Crayon, colour, std::int32_t(width * unit), {}};
    std::uint32_t ms = 0;
    for (std::size_t i = 0; i + 1 < spots.size(); ++i) {
        const auto &a = spots[i], &b = spots[i + 1];
        const int steps = std::max(1, int(std::hypot(b.x - a.x, b.y - a.y) / 3));
        for (int s = 0; s < steps; ++s) {
            const double t = double(s) / steps, wobble = 0.5 * std::sin(double(ms) / 37);
            stroke.points.push_back({std::int32_t((a.x + t * (b.x - a.x) + wobble) * unit), std::int32_t((a.y + t * (b.y - a.y) - wobble) * unit),
                                     std::uint8_t(128 + 40 * std::sin(double(ms) / 90)), ms});
            ms += 8;
        }
    }
    stroke.points.push_back({std::int32_t(spots.back().x * unit), std::int32_t(spots.back().y * unit), 120, ms});
    page.objects.push_back({{}, std::move(stroke)});
}

inline void ring(Page &page, Spot middle, double radius, std::uint32_t colour, double width)
{
    std::vector<Spot> spots;
    for (int i = 0; i <= 26; ++i) {
        const double angle = i * 2 * std::numbers::pi / 25;
        spots.push_back({middle.x + radius * std::cos(angle), middle.y + radius * 0.95 * std::sin(angle)});
    }
    line(page, spots, colour, width);
}

/// Filled the way children fill: up and down, up and down.
inline void scribble(Page &page, Spot from, Spot to, int times, std::uint32_t colour, double width)
{
    std::vector<Spot> spots;
    for (int i = 0; i <= times; ++i) {
        const double t = double(i) / times, lean = 3 * std::sin(i * 2.3);
        spots.push_back({from.x + t * (to.x - from.x), i % 2 ? from.y + lean : to.y + lean});
    }
    line(page, spots, colour, width);
}

inline constexpr std::uint32_t ink = 0x2A2933, green = 0x6FA06A, brown = 0x8A5A34, yellow = 0xF0A92E, blue = 0x3E7FA0;

inline void kid(Page &page, Spot at, double size, std::uint32_t dress)
{
    const auto s = [&](double x, double y) { return Spot{at.x + x * size, at.y + y * size}; };
    scribble(page, s(-16, 26), s(16, 70), 9, dress, 5);
    line(page, {s(-8, 22), s(-20, 74), s(20, 74), s(8, 22)}, ink, 3.5);
    ring(page, s(0, 0), 22 * size, ink, 3.5);
    scribble(page, s(-14, -24), s(14, -12), 7, 0x5C4338, 4);
    line(page, {s(-8, -3), s(-8, 1)}, ink, 4.5);
    line(page, {s(8, -3), s(8, 1)}, ink, 4.5);
    line(page, {s(-9, 8), s(-3, 12), s(4, 12), s(10, 7)}, ink, 3);
    line(page, {s(-10, 32), s(-34, 16)}, ink, 3.5);
    line(page, {s(10, 32), s(34, 14)}, ink, 3.5);
    line(page, {s(-8, 74), s(-9, 96), s(-16, 97)}, ink, 3.5);
    line(page, {s(8, 74), s(9, 96), s(16, 97)}, ink, 3.5);
}

inline void sun(Page &page, Spot at)
{
    scribble(page, {at.x - 14, at.y - 14}, {at.x + 14, at.y + 14}, 7, yellow, 6);
    ring(page, at, 22, 0xD9941F, 4);
    for (int i = 0; i < 9; ++i) {
        const double a = i * 2 * std::numbers::pi / 9;
        line(page, {{at.x + 30 * std::cos(a), at.y + 30 * std::sin(a)}, {at.x + 44 * std::cos(a), at.y + 44 * std::sin(a)}}, yellow, 4);
    }
}

inline void write(Page &page, Spot at, const char *text, double size = 16)
{
    page.objects.push_back({{std::int32_t(at.x * unit), std::int32_t(at.y * unit), 1000, 0, false},
                            TextBox{std::int32_t(190 * unit), std::int32_t(size * unit), ink, text}});
}

inline Page blank(Rng &rng, const char *title)
{
    Page page;
    page.id = rng.id<PageId>();
    page.title = title;
    return page;
}

/// Two on either side of a waterfall, and a bridge that does not reach.
inline Page bridge(Rng &rng)
{
    auto page = blank(rng, "");
    scribble(page, {160, 96}, {252, 304}, 9, 0x5E9CC4, 10);
    scribble(page, {2, 262}, {150, 304}, 15, green, 8);
    scribble(page, {268, 262}, {412, 304}, 15, green, 8);
    sun(page, {356, 52});
    kid(page, {76, 168}, 1.05, 0x8D90CB);
    kid(page, {336, 152}, 1.2, 0xC4576A);
    line(page, {{126, 236}, {164, 208}, {204, 198}}, brown, 8);
    line(page, {{126, 252}, {164, 224}, {204, 214}}, brown, 8);
    line(page, {{140, 226}, {144, 240}}, brown, 5);
    line(page, {{172, 206}, {174, 220}}, brown, 5);
    write(page, {60, 274}, "me");
    write(page, {306, 274}, "Yusuf");
    return page;
}

inline Page dog(Rng &rng)
{
    auto page = blank(rng, "Biscuit");
    scribble(page, {2, 240}, {414, 306}, 40, green, 8);
    scribble(page, {120, 140}, {270, 198}, 12, 0xB98A5E, 8);
    line(page, {{112, 140}, {268, 134}, {280, 200}, {114, 204}, {112, 140}}, ink, 4);
    ring(page, {304, 122}, 36, ink, 4);
    scribble(page, {280, 100}, {326, 130}, 6, 0xB98A5E, 6);
    line(page, {{292, 114}, {292, 118}}, ink, 5);
    line(page, {{316, 114}, {316, 118}}, ink, 5);
    line(page, {{294, 138}, {304, 142}, {316, 136}}, ink, 3);
    for (const double x : {130.0, 160.0, 236.0, 262.0}) line(page, {{x, 202}, {x - 2, 252}}, ink, 5);
    line(page, {{112, 146}, {84, 112}, {76, 84}}, ink, 5);
    ring(page, {52, 262}, 13, 0xC8553D, 5);
    page.objects.push_back({{std::int32_t(360 * unit), std::int32_t(60 * unit), 900, 0, false}, Sticker{1, 1, 0}});
    return page;
}

inline Page sleepover(Rng &rng)
{
    auto page = blank(rng, "Sleep at Ella’s");
    scribble(page, {4, 4}, {412, 78}, 34, 0x44477F, 9);
    ring(page, {330, 42}, 20, yellow, 6);
    for (const double x : {70.0, 250.0}) {
        line(page, {{x, 130}, {x, 270}}, brown, 6);
        line(page, {{x + 110, 150}, {x + 110, 270}}, brown, 6);
        scribble(page, {x + 6, 186}, {x + 104, 244}, 10, x < 100 ? 0xD96FA0 : 0x8CC3DA, 8);
        ring(page, {x + 24, 166}, 16, ink, 4);
        line(page, {{x + 18, 168}, {x + 24, 172}, {x + 30, 168}}, ink, 3);
    }
    write(page, {104, 118}, "me");
    write(page, {284, 118}, "Ella");
    return page;
}

} // namespace pipit::samples
