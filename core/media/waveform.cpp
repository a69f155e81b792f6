// SPDX-License-Identifier: Apache-2.0
#include "core/media/waveform.h"

namespace pipit {

namespace {
constexpr std::uint32_t bucketSamples = voiceRate / 20;
}

void Waveform::add(std::span<const std::int16_t> samples)
{
    m_samples += samples.size();
    for (const auto sample : samples) {
        m_bucketPeak = std::max(m_bucketPeak, std::abs(int(sample)));
        if (++m_inBucket < bucketSamples) continue;
        m_level = m_bucketPeak / 32768.0;
        m_peaks.push_back(std::uint8_t(std::min(255, m_bucketPeak >> 7)));
        m_inBucket = 0;
        m_bucketPeak = 0;
    }
}

VoiceSummary Waveform::summary() const
{
    VoiceSummary out{ms(), {}};
    Bytes peaks = m_peaks;
    if (m_inBucket > 0) peaks.push_back(std::uint8_t(std::min(255, m_bucketPeak >> 7)));
    const auto bars = std::min(peaks.size(), maxWaveformBars);
    for (std::size_t bar = 0; bar < bars; ++bar) {
        const auto from = peaks.begin() + std::ptrdiff_t(bar * peaks.size() / bars);
        const auto to = peaks.begin() + std::ptrdiff_t((bar + 1) * peaks.size() / bars);
        out.waveform.push_back(*std::max_element(from, to));
    }
    return out;
}

} // namespace pipit
