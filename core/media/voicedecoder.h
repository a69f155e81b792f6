// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytesource.h"
#include "core/media/waveform.h"

#include <memory>

namespace pipit {

/// Plays an Ogg Opus voice note from any ByteSource: 48 kHz mono samples out. One thread.
/// The source must outlive the decoder. A note without its last pages plays up to the last whole one.
class VoiceDecoder
{
public:
    /// Errors: Corrupt (not one mono Opus stream, or damaged), TooBig (longer than maxVoiceMs), or the source's own.
    static Result<VoiceDecoder> open(const ByteSource &source);
    VoiceDecoder(VoiceDecoder &&) noexcept;
    VoiceDecoder &operator=(VoiceDecoder &&) noexcept;
    ~VoiceDecoder();

    std::uint32_t durationMs() const;
    std::uint32_t positionMs() const;
    /// Fills `out` with what comes next; returns how many samples, 0 only at the end.
    /// Errors: Corrupt (a page is damaged or missing), or the source's own.
    Result<std::size_t> read(std::span<std::int16_t> out);
    /// Sample-exact; beyond the end means the end. Errors: Corrupt, or the source's own.
    Result<void> seek(std::uint32_t ms);

private:
    struct State;
    explicit VoiceDecoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Length and waveform of a whole note, by decoding it: for a recording that was cut off before finish().
/// Errors: as VoiceDecoder.
Result<VoiceSummary> summariseVoice(const ByteSource &source);

} // namespace pipit
