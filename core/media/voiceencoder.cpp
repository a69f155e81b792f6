// SPDX-License-Identifier: Apache-2.0
#include "core/media/voiceencoder.h"

#include <opusenc.h>

namespace pipit {

struct VoiceEncoder::State {
    Sink sink;
    std::uint32_t maxMs = 0;
    OggOpusEnc *encoder = nullptr;
    OggOpusComments *comments = nullptr;
    Waveform waveform;
    bool finished = false;

    ~State()
    {
        if (encoder) ope_encoder_destroy(encoder);
        if (comments) ope_comments_destroy(comments);
    }
    static int writePage(void *user, const unsigned char *bytes, opus_int32 size)
    {
        static_cast<State *>(user)->sink({bytes, std::size_t(size)});
        return 0;
    }
    static int close(void *) { return 0; }
};

namespace {

constexpr OpusEncCallbacks callbacks(int (*write)(void *, const unsigned char *, opus_int32), int (*close)(void *))
{
    return {write, close};
}

Error codecError(const char *what, int code)
{
    return {Code::Io, std::string(what) + ": " + ope_strerror(code)};
}

} // namespace

VoiceEncoder::VoiceEncoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VoiceEncoder::VoiceEncoder(VoiceEncoder &&) noexcept = default;
VoiceEncoder &VoiceEncoder::operator=(VoiceEncoder &&) noexcept = default;
VoiceEncoder::~VoiceEncoder() = default;

Result<VoiceEncoder> VoiceEncoder::start(Sink sink, std::uint32_t maxMs)
{
    auto state = std::make_unique<State>();
    state->sink = std::move(sink);
    state->maxMs = std::min(maxMs, maxVoiceMs);
    state->comments = ope_comments_create();
    static const auto calls = callbacks(&State::writePage, &State::close);
    int error = OPE_OK;
    state->encoder =
        ope_encoder_create_callbacks(&calls, state.get(), state->comments, int(voiceRate), 1, 0, &error);
    if (!state->encoder) return codecError("create", error);
    // Without the two delays, three seconds stay inside the encoder. One serial number: the same sound, the same bytes.
    for (const int result : {ope_encoder_ctl(state->encoder, OPUS_SET_BITRATE(24000)),
                             ope_encoder_ctl(state->encoder, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE)),
                             ope_encoder_ctl(state->encoder, OPE_SET_DECISION_DELAY(0)),
                             ope_encoder_ctl(state->encoder, OPE_SET_MUXING_DELAY(24000)),
                             ope_encoder_ctl(state->encoder, OPE_SET_COMMENT_PADDING(0)),
                             ope_encoder_ctl(state->encoder, OPE_SET_SERIALNO(1))}) {
        if (result != OPE_OK) return codecError("set", result);
    }
    return VoiceEncoder(std::move(state));
}

Result<void> VoiceEncoder::write(std::span<const std::int16_t> samples)
{
    if (m_state->finished) return Error{Code::Invalid, "note is finished"};
    if ((m_state->waveform.samples() + samples.size()) * 1000 / voiceRate > m_state->maxMs)
        return Error{Code::TooBig, "note is too long"};
    if (samples.empty()) return {};
    const int result = ope_encoder_write(m_state->encoder, samples.data(), int(samples.size()));
    if (result != OPE_OK) return codecError("write", result);
    m_state->waveform.add(samples);
    return {};
}

Result<VoiceSummary> VoiceEncoder::finish()
{
    if (m_state->finished) return Error{Code::Invalid, "note is finished"};
    m_state->finished = true;
    // libopusenc aborts the whole process when it is drained without a sample.
    if (m_state->waveform.samples() == 0) return VoiceSummary{};
    const int result = ope_encoder_drain(m_state->encoder);
    if (result != OPE_OK) return codecError("drain", result);
    return m_state->waveform.summary();
}

std::uint32_t VoiceEncoder::ms() const
{
    return m_state->waveform.ms();
}

double VoiceEncoder::level() const
{
    return m_state->waveform.level();
}

} // namespace pipit
