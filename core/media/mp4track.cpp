// SPDX-License-Identifier: Apache-2.0
#include "core/media/mp4track.h"

namespace pipit::mp4 {

namespace {

using boxes::name;

constexpr std::uint32_t mostTimescale = 10'000'000, mostChunks = 100'000;
constexpr std::uint64_t longest = 1ull << 50; // far above any limit, far below an overflow


/// A table of `count` entries after version, flags and count; cut to exactly that.
Result<ByteView> table(ByteView payload, std::size_t entry)
{
    boxes::Fields fields(payload);
    fields.skip(4);
    const std::uint64_t count = fields.u32();
    if (!fields.ok() || count * entry > fields.rest().size()) return Error{Code::Corrupt, "table"};
    return payload.first(8 + std::size_t(count) * entry);
}

std::uint32_t countOf(ByteView table)
{
    return bigEndian<std::uint32_t>(table.subspan(4));
}

/// §8.7.3: how long each sample is, whichever of the three ways it is said.
class Sizes
{
public:
    static Result<Sizes> read(Track &track, ByteView stsz, ByteView stz2)
    {
        Sizes sizes;
        track.smallSizes = stsz.empty();
        boxes::Fields fields(stsz.empty() ? stz2 : stsz);
        fields.skip(4);
        const auto word = fields.u32();
        sizes.m_count = fields.u32();
        if (!fields.ok()) return Error{Code::Corrupt, "sizes"};
        if (!track.smallSizes) sizes.m_fixed = word;
        sizes.m_bits = track.smallSizes ? word & 0xFF : 32;
        if (sizes.m_bits != 4 && sizes.m_bits != 8 && sizes.m_bits != 16 && sizes.m_bits != 32) return Error{Code::Corrupt, "sizes"};
        const auto bytes = sizes.m_fixed ? 0 : (std::uint64_t(sizes.m_count) * sizes.m_bits + 7) / 8;
        if (bytes > fields.rest().size()) return Error{Code::Corrupt, "sizes"};
        sizes.m_table = fields.rest().first(std::size_t(bytes));
        track.stsz = (stsz.empty() ? stz2 : stsz).first(12 + std::size_t(bytes));
        return sizes;
    }
    std::uint32_t count() const { return m_count; }
    std::uint64_t sum(std::uint32_t from, std::uint32_t samples) const
    {
        if (m_fixed) return std::uint64_t(m_fixed) * samples;
        std::uint64_t sum = 0;
        for (std::size_t i = from; i < std::size_t(from) + samples; ++i) sum += at(i);
        return sum;
    }

private:
    std::uint32_t at(std::size_t i) const
    {
        switch (m_bits) {
        case 4: return i % 2 == 0 ? m_table[i / 2] >> 4 : m_table[i / 2] & 15u;
        case 8: return m_table[i];
        case 16: return bigEndian<std::uint16_t>(m_table.subspan(2 * i));
        default: return bigEndian<std::uint32_t>(m_table.subspan(4 * i));
        }
    }
    std::uint32_t m_fixed = 0, m_count = 0, m_bits = 32;
    ByteView m_table;
};

/// §8.7.4 and §8.7.5 put together: where each chunk lies and how long it is.
Result<std::vector<Chunk>> chunksOf(ByteView stsc, ByteView offsets, bool wide, const Sizes &sizes)
{
    const auto count = countOf(offsets);
    const auto runs = countOf(stsc);
    if (count > mostChunks) return Error{Code::Corrupt, "more chunks than two minutes can have"};
    std::vector<Chunk> chunks;
    chunks.reserve(count);
    std::uint32_t run = 0, sample = 0;
    const auto field = [&](std::uint32_t r, std::size_t which) { return bigEndian<std::uint32_t>(stsc.subspan(8 + std::size_t(r) * 12 + which * 4)); };
    if (count > 0 && (runs == 0 || field(0, 0) != 1)) return Error{Code::Corrupt, "stsc"};
    for (std::uint32_t i = 0; i < count; ++i) {
        if (run + 1 < runs && field(run + 1, 0) == i + 1) ++run;
        if (run + 1 < runs && field(run + 1, 0) <= i + 1) return Error{Code::Corrupt, "stsc"};
        const auto samples = field(run, 1);
        if (samples > sizes.count() - sample) return Error{Code::Corrupt, "more samples than sizes"};
        const auto at = offsets.subspan(8 + std::size_t(i) * (wide ? 8 : 4));
        chunks.push_back({wide ? bigEndian<std::uint64_t>(at) : bigEndian<std::uint32_t>(at), sizes.sum(sample, samples)});
        sample += samples;
    }
    if (sample != sizes.count()) return Error{Code::Corrupt, "samples in no chunk"};
    return chunks;
}

Result<std::uint64_t> durationOf(ByteView stts)
{
    std::uint64_t sum = 0;
    for (std::uint32_t i = 0; i < countOf(stts); ++i) {
        const auto entry = stts.subspan(8 + std::size_t(i) * 8);
        sum += std::uint64_t(bigEndian<std::uint32_t>(entry)) * bigEndian<std::uint32_t>(entry.subspan(4));
        if (sum > longest) return Error{Code::Corrupt, "stts"};
    }
    return sum;
}

/// An edit list says which part of a track is shown (§8.6.6). One that hides more than a second goes: what is kept of
/// a film is what can be seen of it.
Result<ByteView> editsOf(ByteView elst, const Track &track, const Movie &movie)
{
    if (elst.empty()) return ByteView();
    const bool wide = elst[0] == 1;
    PIPIT_TRY_SET(const auto list, table(elst, wide ? 20 : 12));
    double shown = 0;
    for (std::uint32_t i = 0; i < countOf(list); ++i) {
        boxes::Fields fields(list.subspan(8 + std::size_t(i) * (wide ? 20 : 12)));
        const auto length = wide ? fields.u64() : fields.u32();
        const auto from = wide ? static_cast<std::int64_t>(fields.u64()) : static_cast<std::int32_t>(fields.u32());
        if (length > longest) return Error{Code::Corrupt, "elst"};
        if (from >= 0) shown += double(length) / movie.timescale;
    }
    return double(track.duration) / track.timescale - shown > 1.0 ? ByteView() : list;
}

Result<std::uint32_t> timescaleOf(ByteView mdhd)
{
    boxes::Fields fields(mdhd);
    const auto version = fields.u8();
    fields.skip(version == 1 ? 19 : 11);
    const auto timescale = fields.u32();
    if (!fields.ok() || timescale == 0 || timescale > mostTimescale) return Error{Code::Corrupt, "timescale"};
    return timescale;
}

/// §8.7.2: every reference must say that its data lie in this file.
Result<void> checkReferences(ByteView dref)
{
    PIPIT_TRY_SET(const auto references, boxes::children(dref.subspan(std::min<std::size_t>(8, dref.size()))));
    for (const auto &reference : references)
        if (reference.payload.size() < 4 || !(reference.payload[3] & 1)) return Error{Code::Invalid, "data in another file"};
    return {};
}

Result<void> readTables(Track &track, const std::vector<boxes::Box> &stbl)
{
    using boxes::first;
    PIPIT_TRY_SET(track.stts, table(first(stbl, name("stts")), 8));
    PIPIT_TRY_SET(track.stsc, table(first(stbl, name("stsc")), 12));
    if (const auto ctts = first(stbl, name("ctts")); !ctts.empty()) {
        PIPIT_TRY_SET(track.ctts, table(ctts, 8));
    }
    if (const auto stss = first(stbl, name("stss")); !stss.empty()) {
        PIPIT_TRY_SET(track.stss, table(stss, 4));
    }
    PIPIT_TRY_SET(track.duration, durationOf(track.stts));
    PIPIT_TRY_SET(const auto sizes, Sizes::read(track, first(stbl, name("stsz")), first(stbl, name("stz2"))));
    const auto co64 = first(stbl, name("co64"));
    const bool wide = !co64.empty();
    PIPIT_TRY_SET(const auto offsets, table(wide ? co64 : first(stbl, name("stco")), wide ? 8 : 4));
    PIPIT_TRY_SET(track.chunks, chunksOf(track.stsc, offsets, wide, sizes));
    return {};
}

} // namespace

Result<std::optional<Track>> readTrack(ByteView trak, const Movie &movie)
{
    using boxes::children, boxes::first;
    Track track;
    PIPIT_TRY_SET(const auto parts, children(trak));
    boxes::Fields header(first(parts, name("tkhd")));
    const auto version = header.u8();
    header.skip(2);
    const auto flags = header.u8();
    header.skip(version == 1 ? 16 : 8);
    track.id = header.u32();
    header.skip(version == 1 ? 20 : 16); // reserved, duration, reserved
    track.layout = header.take(52);
    PIPIT_TRY_SET(const auto mdia, children(first(parts, name("mdia"))));
    boxes::Fields handler(first(mdia, name("hdlr")));
    handler.skip(8);
    const auto kind = handler.u32();
    track.video = kind == name("vide");
    if (!(flags & 1) || (!track.video && kind != name("soun"))) return std::optional<Track>();
    if (!header.ok() || !handler.ok()) return Error{Code::Corrupt, "track"};

    PIPIT_TRY_SET(track.timescale, timescaleOf(first(mdia, name("mdhd"))));
    PIPIT_TRY_SET(const auto minf, children(first(mdia, name("minf"))));
    PIPIT_TRY_SET(const auto stbl, children(first(minf, name("stbl"))));
    PIPIT_TRY_SET(track.entries, cleanEntries(first(stbl, name("stsd")), track.video));
    if (track.entries.empty()) return std::optional<Track>();
    PIPIT_TRY_SET(const auto dinf, children(first(minf, name("dinf"))));
    PIPIT_TRY(checkReferences(first(dinf, name("dref"))));
    PIPIT_TRY(readTables(track, stbl));
    PIPIT_TRY_SET(const auto edts, children(first(parts, name("edts"))));
    PIPIT_TRY_SET(track.edits, editsOf(first(edts, name("elst")), track, movie));
    return std::optional(std::move(track));
}

std::uint32_t movieDuration(const Track &track, const Movie &movie)
{
    const auto scaled = double(track.duration) * movie.timescale / track.timescale;
    return std::uint32_t(std::min(scaled, double(UINT32_MAX)));
}

void writeTrack(boxes::Writer &out, const Track &track, const Movie &movie, std::span<const std::uint32_t> offsets)
{
    const auto trak = out.box(name("trak"));
    {
        const auto tkhd = out.box(name("tkhd"));
        out.u32(3); // in use, part of the film
        out.zeros(8); // when it was made
        out.u32(track.id);
        out.u32(0);
        out.u32(movieDuration(track, movie));
        out.zeros(8);
        out.bytes(track.layout.first(2)); // layer
        out.u16(0);
        out.bytes(track.layout.subspan(4));
    }
    if (!track.edits.empty()) {
        const auto edts = out.box(name("edts"));
        out.box(name("elst"), track.edits);
    }
    const auto mdia = out.box(name("mdia"));
    {
        const auto mdhd = out.box(name("mdhd"));
        out.zeros(12);
        out.u32(track.timescale);
        out.u32(std::uint32_t(std::min<std::uint64_t>(track.duration, UINT32_MAX)));
        out.u16(0x55C4); // "und": no language
        out.u16(0);
    }
    {
        const auto hdlr = out.box(name("hdlr"));
        out.u32(0);
        out.u32(movie.quickTime ? name("mhlr") : 0);
        out.u32(track.video ? name("vide") : name("soun"));
        out.zeros(13); // reserved, and a name without letters
    }
    const auto minf = out.box(name("minf"));
    if (track.video) {
        const auto vmhd = out.box(name("vmhd"));
        out.u32(1);
        out.zeros(8);
    } else {
        const auto smhd = out.box(name("smhd"));
        out.zeros(8);
    }
    {
        const auto dinf = out.box(name("dinf"));
        const auto dref = out.box(name("dref"));
        out.u32(0);
        out.u32(1);
        const auto url = out.box(name("url "));
        out.u32(1); // this file
    }
    const auto stbl = out.box(name("stbl"));
    out.bytes(track.entries);
    out.box(name("stts"), track.stts);
    if (!track.ctts.empty()) out.box(name("ctts"), track.ctts);
    if (!track.stss.empty()) out.box(name("stss"), track.stss);
    out.box(name("stsc"), track.stsc);
    out.box(track.smallSizes ? name("stz2") : name("stsz"), track.stsz);
    const auto stco = out.box(name("stco"));
    out.u32(0);
    out.u32(std::uint32_t(offsets.size()));
    for (const auto offset : offsets) out.u32(offset);
}

} // namespace pipit::mp4
