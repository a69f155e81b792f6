// SPDX-License-Identifier: Apache-2.0
#include "core/media/matroskatracks.h"

#include "core/media/ebml.h"

namespace pipit::matroska {

namespace {

enum : std::uint32_t {
    TracksId = 0x1654AE6B, TrackEntry = 0xAE, TrackNumber = 0xD7, TrackUid = 0x73C5, TrackType = 0x83, FlagEnabled = 0xB9,
    FlagLacing = 0x9C, DefaultDuration = 0x23E383, CodecId = 0x86, CodecPrivate = 0x63A2, CodecDelay = 0x56AA, SeekPreRoll = 0x56BB,
    ContentEncodings = 0x6D80, Video = 0xE0, Audio = 0xE1,
};
constexpr std::array videoNumbers{0x9Au /* interlaced */, 0xB0u, 0xBAu /* width, height */, 0x54B0u, 0x54BAu, 0x54B2u /* shown as */};
constexpr std::array audioNumbers{0xB5u, 0x78B5u /* rates */, 0x9Fu /* channels */, 0x6264u /* bits */};
constexpr std::array videoCodecs{"V_VP8", "V_VP9", "V_AV1", "V_MPEG4/ISO/AVC", "V_MPEGH/ISO/HEVC"};
constexpr std::array audioCodecs{"A_OPUS", "A_VORBIS", "A_AAC"};
constexpr std::size_t mostConfiguration = 64u << 10;

template <class List>
bool has(const List &list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

template <std::size_t N>
Result<void> copyNumbers(Bytes &out, std::uint32_t id, ByteView master, const std::array<unsigned, N> &allowed)
{
    PIPIT_TRY_SET(const auto parts, ebml::parts(master));
    Bytes inner;
    for (const auto &part : parts)
        if (std::find(allowed.begin(), allowed.end(), part.id) != allowed.end() && part.data.size() <= 8) ebml::put(inner, part.id, part.data);
    ebml::put(out, id, inner);
    return {};
}

/// Three packets in Xiph lacing (RFC 9559 §5.1.4.1.22 and the Vorbis codec mapping). The second is comments: an empty
/// one takes its place.
Result<Bytes> cleanVorbis(ByteView data)
{
    if (data.empty() || data[0] != 2) return Error{Code::Corrupt, "vorbis"};
    data = data.subspan(1);
    std::size_t sizes[2] = {0, 0};
    for (auto &size : sizes) {
        for (;;) {
            if (data.empty()) return Error{Code::Corrupt, "vorbis"};
            const auto byte = data[0];
            data = data.subspan(1);
            size += byte;
            if (byte != 255) break;
        }
    }
    if (sizes[0] > data.size() || sizes[1] > data.size() - sizes[0] || sizes[0] > 254) return Error{Code::Corrupt, "vorbis"};
    const auto comments = concat(asBytes("\x03vorbis"), Bytes(8), Bytes{1});
    const Bytes lacing{2, static_cast<std::uint8_t>(sizes[0]), static_cast<std::uint8_t>(comments.size())};
    return concat(lacing, data.first(sizes[0]), comments, data.subspan(sizes[0] + sizes[1]));
}

/// What a decoder needs to start; nothing behind it.
Result<Bytes> cleanPrivate(std::string_view codec, ByteView data)
{
    if (data.size() > mostConfiguration) return Error{Code::Corrupt, "codec private"};
    if (codec == "A_VORBIS") return cleanVorbis(data);
    if (codec == "V_VP8") return Bytes();
    if (codec == "A_OPUS" && data.size() > 19 && data[18] == 0) return toBytes(data.first(19)); // RFC 7845 §5.1
    return toBytes(data);
}

struct Entry {
    std::uint64_t number = 0, type = 0;
    Bytes element;
};

Result<std::optional<Entry>> cleanEntry(ByteView data)
{
    PIPIT_TRY_SET(const auto parts, ebml::parts(data));
    const auto value = [&](std::uint32_t id) { return ebml::number(ebml::first(parts, id).value_or(ByteView())); };
    Entry entry;
    PIPIT_TRY_SET(entry.number, value(TrackNumber));
    PIPIT_TRY_SET(entry.type, value(TrackType));
    const auto enabled = ebml::first(parts, FlagEnabled);
    auto codec = asText(ebml::first(parts, CodecId).value_or(ByteView()));
    while (codec.ends_with('\0')) codec.remove_suffix(1);
    const bool known = entry.type == 1 ? has(videoCodecs, codec) : entry.type == 2 && has(audioCodecs, codec);
    if (!known || entry.number == 0 || ebml::first(parts, ContentEncodings)) return std::optional<Entry>();
    if (enabled) {
        PIPIT_TRY_SET(const auto on, ebml::number(*enabled));
        if (on == 0) return std::optional<Entry>();
    }
    Bytes inner;
    ebml::putNumber(inner, TrackNumber, entry.number);
    ebml::putNumber(inner, TrackUid, entry.number); // theirs is random, and so a trace
    ebml::putNumber(inner, TrackType, entry.type);
    ebml::put(inner, CodecId, asBytes(codec));
    if (const auto configuration = ebml::first(parts, CodecPrivate)) {
        PIPIT_TRY_SET(const auto clean, cleanPrivate(codec, *configuration));
        if (!clean.empty()) ebml::put(inner, CodecPrivate, clean);
    }
    for (const auto id : {FlagLacing, DefaultDuration, CodecDelay, SeekPreRoll}) {
        if (!ebml::first(parts, id)) continue;
        PIPIT_TRY_SET(const auto number, value(id));
        ebml::putNumber(inner, id, number);
    }
    if (const auto video = ebml::first(parts, Video)) PIPIT_TRY(copyNumbers(inner, Video, *video, videoNumbers));
    if (const auto audio = ebml::first(parts, Audio)) PIPIT_TRY(copyNumbers(inner, Audio, *audio, audioNumbers));
    ebml::put(entry.element, TrackEntry, inner);
    return std::optional(std::move(entry));
}

} // namespace

Result<Tracks> cleanTracks(ByteView data)
{
    PIPIT_TRY_SET(const auto parts, ebml::parts(data));
    Tracks tracks;
    Bytes inner;
    for (const auto &part : parts) {
        if (part.id != TrackEntry) continue;
        PIPIT_TRY_SET(const auto entry, cleanEntry(part.data));
        if (!entry || tracks.keeps(entry->number)) continue;
        // Only the first of each kind is ever shown, so only that is kept.
        auto &slot = entry->type == 1 ? tracks.video : tracks.sound;
        if (slot != 0) continue;
        slot = entry->number;
        inner.insert(inner.end(), entry->element.begin(), entry->element.end());
    }
    if (tracks.video == 0) return Error{Code::Invalid, "no picture"};
    ebml::put(tracks.element, TracksId, inner);
    return tracks;
}

} // namespace pipit::matroska
