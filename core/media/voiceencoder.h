// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/media/waveform.h"

#include <memory>

namespace pipit {

/// Turns 48 kHz mono samples into Ogg Opus (RFC 7845) at 24 kbit/s, in memory only. One encoder, one note, one thread.
///
/// Every call of the sink brings one or more whole Ogg pages, so that what has come so far, put together in order, is
/// a note that plays up to its last page: a killed recording loses no more than the last second.
class VoiceEncoder
{
public:
    using Sink = std::function<void(ByteView pages)>;

    /// The note may be `maxMs` long. Errors: Io (the codec could not start).
    static Result<VoiceEncoder> start(Sink sink, std::uint32_t maxMs = maxVoiceMs);
    VoiceEncoder(VoiceEncoder &&) noexcept;
    VoiceEncoder &operator=(VoiceEncoder &&) noexcept;
    ~VoiceEncoder();

    /// Errors: TooBig (the note would be over maxMs; nothing of `samples` is taken), Invalid (after finish), Io.
    Result<void> write(std::span<const std::int16_t> samples);
    /// Sends the last pages and says what the note is. A note without samples sends nothing and has 0 ms.
    /// Errors: Invalid (a second time), Io.
    Result<VoiceSummary> finish();

    std::uint32_t ms() const;
    /// 0 … 1, the loudest sample of the last 50 ms.
    double level() const;

private:
    struct State;
    explicit VoiceEncoder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace pipit
