// SPDX-License-Identifier: Apache-2.0
#include "app/page/grain.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <vector>

namespace pipit::app {

namespace {

/// A repeatable number 0 … 1 for a lattice point (integer hash after Wellons' lowbias32).
double lattice(int x, int y, int period, std::uint32_t seed)
{
    auto h = std::uint32_t(x % period) * 0x9E3779B1u ^ std::uint32_t(y % period) * 0x85EBCA77u ^ seed;
    h = (h ^ (h >> 16)) * 0x7FEB352Du;
    h = (h ^ (h >> 15)) * 0x846CA68Bu;
    return double(h ^ (h >> 16)) / 4294967295.0;
}

double smoothNoise(double x, double y, int period, std::uint32_t seed)
{
    const int ix = int(x), iy = int(y);
    const double fx = x - ix, fy = y - iy;
    const double sx = fx * fx * (3 - 2 * fx), sy = fy * fy * (3 - 2 * fy);
    const double top = std::lerp(lattice(ix, iy, period, seed), lattice(ix + 1, iy, period, seed), sx);
    const double bottom = std::lerp(lattice(ix, iy + 1, period, seed), lattice(ix + 1, iy + 1, period, seed), sx);
    return std::lerp(top, bottom, sy);
}

} // namespace

Grain::Grain(double cell)
{
    const int bumps = std::clamp(int(std::lround(side / std::max(cell, 1.0))), 8, side);
    const int fine = std::min(side, bumps * 2);
    std::vector<float> rough(side * side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double u = double(x) / side, v = double(y) / side;
            rough[std::size_t(y * side + x)] =
                float(smoothNoise(u * bumps, v * bumps, bumps, 7) + 0.5 * smoothNoise(u * fine, v * fine, fine, 11));
        }
    }
    std::vector<std::uint32_t> order(rough.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return rough[a] < rough[b]; });
    for (std::size_t rank = 0; rank < order.size(); ++rank) m_heights[order[rank]] = std::uint8_t(rank * 256 / order.size());
}

std::shared_ptr<const Grain> grainOf(int tenths)
{
    constexpr std::size_t most = 16; // a page at four zooms with four tools; 64 KiB each
    static std::mutex mutex;
    static std::map<int, std::shared_ptr<const Grain>> made;
    const std::scoped_lock lock(mutex);
    if (made.size() >= most && !made.contains(tenths)) std::erase_if(made, [](const auto &each) { return each.second.use_count() == 1; });
    auto &grain = made[tenths];
    if (!grain) grain = std::make_shared<Grain>(tenths / 10.0);
    return grain;
}

} // namespace pipit::app
