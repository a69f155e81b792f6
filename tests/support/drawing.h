// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

#include <cmath>
#include <random>

/// Drawings that a hand might have made: loops and lines with a wobble, pressure that swells and fades, a digitiser
/// that is a quarter of a point off and reports every 4 ms, now and then late.
namespace pipit::drawing {

inline Stroke scribble(std::mt19937 &random, std::size_t points, Tool tool = Tool::Crayon)
{
    const auto unit = [&] { return double(random()) / 4294967296.0; };
    Stroke stroke{tool, std::uint32_t(random() & 0xFFFFFF), 80 + std::int32_t(random() % 120), {}};
    double x = 1000 + 8900 * unit(), y = 1000 + 6000 * unit(), angle = 6.28 * unit();
    double bend = (unit() - 0.5) * 0.1, speed = 4 + 20 * unit(), press = 90;
    double ms = 0;
    std::normal_distribution<double> jitter(0, 2);
    for (std::size_t i = 0; i < points; ++i) {
        stroke.points.push_back({std::int32_t(std::lround(x + jitter(random))),
                                 std::int32_t(std::lround(y + jitter(random))),
                                 std::uint8_t(std::lround(press)), std::uint32_t(std::lround(ms))});
        bend += (unit() - 0.5) * 0.012 - bend * 0.01;
        speed = std::clamp(speed + (unit() - 0.5) * 1.2, 3.0, 30.0);
        angle += bend;
        if (x < 400 || x > 10500 || y < 400 || y > 7800) angle += 0.12;
        x += speed * std::cos(angle);
        y += speed * std::sin(angle);
        press = std::clamp(press + (i < 12 ? 4.0 : (unit() - 0.5) * 3.0), 1.0, 255.0);
        ms += random() % 20 == 0 ? 8 : 4;
    }
    return stroke;
}

inline Page page(unsigned seed, std::size_t strokes, std::size_t points)
{
    std::mt19937 random(seed);
    Page out;
    for (auto &byte : out.id.bytes) byte = std::uint8_t(random());
    for (std::size_t i = 0; i < strokes; ++i)
        out.objects.push_back({{}, scribble(random, points, Tool(1 + i * 4 / strokes))});
    return out;
}

} // namespace pipit::drawing
