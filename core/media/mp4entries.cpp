// SPDX-License-Identifier: Apache-2.0
// Sample descriptions: which codecs a film may use, and what each needs. Everything else of an entry goes.
#include "core/media/mp4track.h"

namespace pipit::mp4 {

namespace {

using boxes::name;

constexpr std::size_t mostEntries = 8, mostConfiguration = 4'096;
constexpr std::array videoCodecs{name("avc1"), name("avc3"), name("hvc1"), name("hev1"), name("vp08"), name("vp09"), name("av01"), name("mp4v")};
constexpr std::array audioCodecs{name("mp4a"), name("Opus"), name("samr"), name("sowt"), name("twos"), name("lpcm"), name("alac")};
constexpr std::array videoParts{name("avcC"), name("hvcC"), name("vpcC"), name("av1C"), name("esds"), name("pasp"), name("colr"), name("fiel")};
constexpr std::array audioParts{name("esds"), name("dOps"), name("damr"), name("chan"), name("alac")};

template <std::size_t N>
bool has(const std::array<std::uint32_t, N> &list, std::uint32_t type)
{
    return std::find(list.begin(), list.end(), type) != list.end();
}

/// An ICC profile may carry anything; numbers for primaries and transfer may not.
bool mayStay(const boxes::Box &part)
{
    if (part.payload.size() > mostConfiguration) return false;
    if (part.type != name("colr")) return true;
    boxes::Fields fields(part.payload);
    const auto kind = fields.u32();
    return kind == name("nclx") || kind == name("nclc");
}

Result<void> writeVideo(boxes::Writer &out, ByteView entry)
{
    boxes::Fields fields(entry);
    fields.skip(24);
    const auto width = fields.u16(), height = fields.u16();
    fields.skip(50);
    if (!fields.ok()) return Error{Code::Corrupt, "picture description"};
    out.zeros(6);
    out.u16(1); // data reference: this file
    out.zeros(16);
    out.u16(width);
    out.u16(height);
    out.u32(0x0048'0000); // 72 dpi
    out.u32(0x0048'0000);
    out.u32(0);
    out.u16(1);
    out.zeros(32); // the compressor's name
    out.u16(24);
    out.u16(0xFFFF);
    PIPIT_TRY_SET(const auto parts, boxes::children(fields.rest()));
    for (const auto &part : parts)
        if (has(videoParts, part.type) && mayStay(part)) out.box(part.type, part.payload);
    return {};
}

/// QuickTime wraps what a decoder needs once more (QTFF, "siDecompressionParam").
Result<void> writeWave(boxes::Writer &out, ByteView wave)
{
    PIPIT_TRY_SET(const auto parts, boxes::children(wave));
    const auto open = out.box(name("wave"));
    for (const auto &part : parts) {
        if (part.type == name("frma") && part.payload.size() == 4) out.box(part.type, part.payload);
        if (has(audioParts, part.type) && mayStay(part)) out.box(part.type, part.payload);
    }
    out.box(0, {});
    return {};
}

Result<void> writeAudio(boxes::Writer &out, ByteView entry)
{
    boxes::Fields fields(entry);
    fields.skip(8);
    const auto version = fields.u16();
    fields.skip(6);
    const auto numbers = fields.take(12); // channels to rate
    // QuickTime's versions 1 and 2 add plain numbers.
    const auto more = fields.take(version == 1 ? 16 : version == 2 ? 36 : 0);
    if (!fields.ok() || version > 2) return Error{Code::Corrupt, "sound description"};
    out.zeros(6);
    out.u16(1);
    out.u16(version);
    out.zeros(6);
    out.bytes(numbers);
    out.bytes(more);
    PIPIT_TRY_SET(const auto parts, boxes::children(fields.rest()));
    for (const auto &part : parts) {
        if (part.type == name("wave")) PIPIT_TRY(writeWave(out, part.payload));
        else if (has(audioParts, part.type) && mayStay(part)) out.box(part.type, part.payload);
    }
    return {};
}

} // namespace

Result<Bytes> cleanEntries(ByteView stsd, bool video)
{
    boxes::Fields fields(stsd);
    fields.skip(4);
    const auto count = fields.u32();
    PIPIT_TRY_SET(const auto entries, boxes::children(fields.rest()));
    if (!fields.ok() || count == 0 || count != entries.size() || count > mostEntries) return Error{Code::Corrupt, "stsd"};
    boxes::Writer out;
    {
        const auto open = out.box(name("stsd"));
        out.u32(0);
        out.u32(count);
        for (const auto &entry : entries) {
            if (video ? !has(videoCodecs, entry.type) : !has(audioCodecs, entry.type)) return Bytes();
            const auto box = out.box(entry.type);
            PIPIT_TRY(video ? writeVideo(out, entry.payload) : writeAudio(out, entry.payload));
        }
    }
    return std::move(out.out());
}

} // namespace pipit::mp4
