// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/voiceencoder.h"

#include <cmath>
#include <numbers>

/// Sounds that tests make and recognise.
namespace pipit::tones {

using Samples = std::vector<std::int16_t>;

inline Samples tone(double hertz, std::uint32_t ms, double level = 0.5)
{
    Samples out(std::size_t(ms) * voiceRate / 1000);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = std::int16_t(level * 32000 * std::sin(2 * std::numbers::pi * hertz * double(i) / voiceRate));
    return out;
}

/// How much of the samples' energy is at one frequency (Goertzel), 0 … 1.
inline double share(std::span<const std::int16_t> samples, double hertz)
{
    const double step = 2 * std::cos(2 * std::numbers::pi * hertz / voiceRate);
    double a = 0, b = 0, energy = 0;
    for (const auto sample : samples) {
        const double next = sample + step * a - b;
        b = a;
        a = next;
        energy += double(sample) * sample;
    }
    const double power = a * a + b * b - step * a * b;
    return energy > 0 ? 2 * power / (energy * double(samples.size())) : 0;
}

inline double rms(std::span<const std::int16_t> samples)
{
    double energy = 0;
    for (const auto sample : samples) energy += double(sample) * sample;
    return samples.empty() ? 0 : std::sqrt(energy / double(samples.size()));
}

/// Every call of the sink, in order, and how much sound had gone in by then.
struct Pages {
    std::vector<Bytes> pages;
    std::vector<std::uint32_t> writtenMs;
    Bytes joined(std::size_t count) const
    {
        Bytes out;
        for (std::size_t i = 0; i < count; ++i) out.insert(out.end(), pages[i].begin(), pages[i].end());
        return out;
    }
    Bytes all() const { return joined(pages.size()); }
};

/// Writes in chunks of 50 ms, as the microphone does.
inline VoiceSummary record(std::span<const std::int16_t> samples, Pages &out)
{
    std::uint32_t written = 0;
    auto encoder = VoiceEncoder::start([&](ByteView pages) {
        out.pages.push_back(toBytes(pages));
        out.writtenMs.push_back(written);
    });
    for (std::size_t at = 0; at < samples.size(); at += 2400) {
        const auto count = std::min<std::size_t>(2400, samples.size() - at);
        written += std::uint32_t(count * 1000 / voiceRate);
        if (!encoder->write(samples.subspan(at, count))) return {};
    }
    const auto summary = encoder->finish();
    return summary ? *summary : VoiceSummary{};
}

} // namespace pipit::tones
