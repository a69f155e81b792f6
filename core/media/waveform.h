// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

namespace pipit {

/// 48,000 mono samples a second everywhere in voice notes.
inline constexpr std::uint32_t voiceRate = 48'000;
/// A voice note may be an hour at most; the app stops a child's recording earlier.
inline constexpr std::uint32_t maxVoiceMs = 3'600'000;
/// How many bars a stored waveform has at most.
inline constexpr std::size_t maxWaveformBars = 64;

/// What a page says about a voice note besides the sound itself.
struct VoiceSummary {
    std::uint32_t ms = 0;
    Bytes waveform; ///< at most 64 bars, 0 silent … 255 full scale
    bool operator==(const VoiceSummary &) const = default;
};

/// Watches samples go by: how long, how loud now, and the loudest sample of every 50 ms.
class Waveform
{
public:
    void add(std::span<const std::int16_t> samples);

    std::uint64_t samples() const { return m_samples; }
    std::uint32_t ms() const { return std::uint32_t(m_samples * 1000 / voiceRate); }
    /// The loudest sample of the last whole 50 ms, 0 … 1. For the meter of a recorder.
    double level() const { return m_level; }
    /// The peaks so far, put together into at most 64 bars.
    VoiceSummary summary() const;

private:
    std::uint64_t m_samples = 0;
    std::uint32_t m_inBucket = 0;
    int m_bucketPeak = 0;
    double m_level = 0;
    Bytes m_peaks; // one a 50 ms
};

} // namespace pipit
