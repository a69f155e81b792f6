// SPDX-License-Identifier: Apache-2.0
#include "core/media/voicedecoder.h"

#include "core/base/secret.h"

#include <opusfile.h>

namespace pipit {

struct VoiceDecoder::State {
    const ByteSource *source = nullptr;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;
    std::optional<Error> sourceError;
    OggOpusFile *file = nullptr;
    std::uint64_t samples = 0;
    bool atEnd = false; // opusfile refuses to seek to the very end

    ~State()
    {
        if (file) op_free(file);
    }
    Error failure(const char *what, std::int64_t code) const
    {
        return sourceError ? *sourceError : Error{Code::Corrupt, std::string(what) + " " + std::to_string(code)};
    }

    static int readBytes(void *user, unsigned char *out, int count)
    {
        auto &self = *static_cast<State *>(user);
        const auto read = self.source->readAt(self.offset, {out, std::size_t(std::max(0, count))});
        if (!read) {
            self.sourceError = read.error();
            return -1;
        }
        self.offset += *read;
        return int(*read);
    }
    static int seekBytes(void *user, opus_int64 offset, int whence)
    {
        auto &self = *static_cast<State *>(user);
        const auto base = whence == SEEK_SET ? 0 : std::int64_t(whence == SEEK_CUR ? self.offset : self.size);
        if (base + offset < 0 || base + offset > std::int64_t(self.size)) return -1;
        self.offset = std::uint64_t(base + offset);
        return 0;
    }
    static opus_int64 tellBytes(void *user) { return opus_int64(static_cast<State *>(user)->offset); }
};

VoiceDecoder::VoiceDecoder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VoiceDecoder::VoiceDecoder(VoiceDecoder &&) noexcept = default;
VoiceDecoder &VoiceDecoder::operator=(VoiceDecoder &&) noexcept = default;
VoiceDecoder::~VoiceDecoder() = default;

Result<VoiceDecoder> VoiceDecoder::open(const ByteSource &source)
{
    auto state = std::make_unique<State>();
    state->source = &source;
    PIPIT_TRY_SET(state->size, source.size());
    const OpusFileCallbacks callbacks{&State::readBytes, &State::seekBytes, &State::tellBytes, nullptr};
    int error = 0;
    state->file = op_open_callbacks(state.get(), &callbacks, nullptr, 0, &error);
    if (!state->file) return state->failure("open", error);
    if (op_link_count(state->file) != 1 || op_channel_count(state->file, 0) != 1)
        return Error{Code::Corrupt, "not one mono stream"};
    const auto total = op_pcm_total(state->file, -1);
    if (total < 0) return state->failure("length", total);
    if (total / (voiceRate / 1000) > maxVoiceMs) return Error{Code::TooBig, "note is too long"};
    state->samples = std::uint64_t(total);
    return VoiceDecoder(std::move(state));
}

std::uint32_t VoiceDecoder::durationMs() const
{
    return std::uint32_t(m_state->samples * 1000 / voiceRate);
}

std::uint32_t VoiceDecoder::positionMs() const
{
    if (m_state->atEnd) return durationMs();
    const auto at = op_pcm_tell(m_state->file);
    return at < 0 ? 0 : std::uint32_t(std::uint64_t(at) * 1000 / voiceRate);
}

Result<std::size_t> VoiceDecoder::read(std::span<std::int16_t> out)
{
    std::size_t filled = 0;
    if (m_state->atEnd) return filled;
    while (filled < out.size()) {
        int link = 0;
        const int got = op_read(m_state->file, out.data() + filled, int(out.size() - filled), &link);
        if (got < 0) return m_state->failure("read", got);
        if (got == 0) break;
        filled += std::size_t(got);
    }
    return filled;
}

Result<void> VoiceDecoder::seek(std::uint32_t ms)
{
    const auto sample = std::uint64_t(ms) * (voiceRate / 1000);
    m_state->atEnd = sample >= m_state->samples;
    if (m_state->atEnd) return {};
    const int result = op_pcm_seek(m_state->file, ogg_int64_t(sample));
    if (result < 0) return m_state->failure("seek", result);
    return {};
}

Result<VoiceSummary> summariseVoice(const ByteSource &source)
{
    PIPIT_TRY_SET(auto decoder, VoiceDecoder::open(source));
    Waveform waveform;
    std::vector<std::int16_t> samples(voiceRate / 10);
    for (;;) {
        const auto got = decoder.read(samples);
        if (!got || *got == 0) {
            wipe({reinterpret_cast<std::uint8_t *>(samples.data()), samples.size() * 2});
            if (!got) return got.error();
            return waveform.summary();
        }
        waveform.add({samples.data(), *got});
    }
}

} // namespace pipit
