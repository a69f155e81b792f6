// SPDX-License-Identifier: Apache-2.0
#include "core/media/clip.h"
#include "core/media/mp4track.h"
#include "core/media/splice.h"

namespace pipit {

namespace {

using boxes::name;

constexpr std::uint64_t mostMoov = 8u << 20;
constexpr int mostTopBoxes = 1'000;

struct Range {
    std::uint64_t from = 0, to = 0;
};

struct Top {
    bool quickTime = false;
    Bytes moov;
    std::vector<Range> media;
};

/// The boxes that a file consists of: where its samples may lie, and the one box that says how.
Result<Top> readTop(const ByteSource &source)
{
    Top top;
    PIPIT_TRY_SET(const auto end, source.size());
    int count = 0;
    for (std::uint64_t at = 0; at + 8 <= end;) {
        if (++count > mostTopBoxes) return Error{Code::Invalid, "a film in very many parts"};
        std::array<std::uint8_t, 16> head{};
        PIPIT_TRY_SET(const auto got, source.readAt(at, head));
        std::uint64_t length = bigEndian<std::uint32_t>(head), header = 8;
        const auto type = bigEndian<std::uint32_t>(ByteView(head).subspan(4));
        if (length == 1) {
            header = 16;
            length = bigEndian<std::uint64_t>(ByteView(head).subspan(8));
        } else if (length == 0) {
            length = end - at; // the last one
        }
        if (got < header || length < header || length > end - at) return Error{Code::Corrupt, "a box is longer than the file"};
        if (type == name("ftyp")) top.quickTime = got >= 12 && bigEndian<std::uint32_t>(ByteView(head).subspan(8)) == name("qt  ");
        if (type == name("moof")) return Error{Code::Invalid, "a film in fragments"};
        if (type == name("mdat")) top.media.push_back({at + header, at + length});
        if (type == name("moov") && top.moov.empty()) {
            if (length - header > mostMoov) return Error{Code::TooBig, "moov"};
            top.moov.resize(std::size_t(length - header));
            PIPIT_TRY_SET(const auto read, source.readAt(at + header, top.moov));
            if (read != top.moov.size()) return Error{Code::Corrupt, "moov"};
        }
        at += length;
    }
    return top;
}

struct Film {
    mp4::Movie movie;
    std::vector<mp4::Track> tracks; ///< one of picture, at most one of sound
};

Result<Film> readFilm(const Top &top)
{
    Film film;
    film.movie.quickTime = top.quickTime;
    PIPIT_TRY_SET(const auto parts, boxes::children(top.moov));
    if (!boxes::first(parts, name("mvex")).empty()) return Error{Code::Invalid, "a film in fragments"};
    boxes::Fields header(boxes::first(parts, name("mvhd")));
    const auto version = header.u8();
    header.skip(version == 1 ? 19 : 11);
    film.movie.timescale = header.u32();
    if (!header.ok() || film.movie.timescale == 0 || film.movie.timescale > 10'000'000) return Error{Code::Corrupt, "mvhd"};
    bool has[2] = {false, false};
    for (const auto &part : parts) {
        if (part.type != name("trak")) continue;
        PIPIT_TRY_SET(auto track, mp4::readTrack(part.payload, film.movie));
        // Only the first of each kind is ever shown, so only that is kept.
        if (!track || std::exchange(has[track->video], true)) continue;
        film.tracks.push_back(std::move(*track));
    }
    if (!has[true]) return Error{Code::Invalid, "no picture"};
    return film;
}

struct Placed {
    mp4::Chunk chunk;
    std::size_t track = 0, index = 0;
};

/// All chunks that stay, in the order of the file. They may not overlap, and each lies within an mdat: so what is kept
/// is never more than what was there, and nothing but samples.
Result<std::vector<Placed>> placeChunks(const Film &film, const std::vector<Range> &media)
{
    std::vector<Placed> all;
    for (std::size_t t = 0; t < film.tracks.size(); ++t)
        for (std::size_t i = 0; i < film.tracks[t].chunks.size(); ++i) all.push_back({film.tracks[t].chunks[i], t, i});
    std::stable_sort(all.begin(), all.end(), [](const Placed &a, const Placed &b) { return a.chunk.offset < b.chunk.offset; });
    std::uint64_t reached = 0;
    auto range = media.begin();
    for (const auto &[chunk, track, index] : all) {
        if (chunk.size == 0) continue;
        while (range != media.end() && chunk.offset >= range->to) ++range;
        if (range == media.end() || chunk.offset < range->from || chunk.size > range->to - chunk.offset || chunk.offset < reached)
            return Error{Code::Corrupt, "samples that are not there"};
        reached = chunk.offset + chunk.size;
    }
    return all;
}

using Offsets = std::vector<std::vector<std::uint32_t>>;

void writeMoov(boxes::Writer &out, const Film &film, const Offsets &offsets)
{
    const auto moov = out.box(name("moov"));
    std::uint32_t duration = 0, nextId = 0;
    for (const auto &track : film.tracks) {
        duration = std::max(duration, mp4::movieDuration(track, film.movie));
        nextId = std::max(nextId, track.id);
    }
    {
        const auto mvhd = out.box(name("mvhd"));
        out.zeros(12);
        out.u32(film.movie.timescale);
        out.u32(duration);
        out.u32(0x0001'0000); // rate
        out.u16(0x0100);      // volume
        out.zeros(10);
        for (const auto value : {0x0001'0000u, 0u, 0u, 0u, 0x0001'0000u, 0u, 0u, 0u, 0x4000'0000u}) out.u32(value);
        out.zeros(24);
        out.u32(nextId == UINT32_MAX ? nextId : nextId + 1);
    }
    for (std::size_t t = 0; t < film.tracks.size(); ++t) mp4::writeTrack(out, film.tracks[t], film.movie, offsets[t]);
}

void writeType(boxes::Writer &out, bool quickTime)
{
    const auto ftyp = out.box(name("ftyp"));
    out.u32(quickTime ? name("qt  ") : name("isom"));
    out.u32(0x200);
    if (quickTime) return out.u32(name("qt  "));
    for (const auto brand : {name("isom"), name("iso2"), name("mp41")}) out.u32(brand);
}

} // namespace

Result<CleanClip> cleanMp4(const ByteSource &source, const ClipLimits &limits)
{
    PIPIT_TRY_SET(const auto top, readTop(source));
    if (top.moov.empty()) return Error{Code::Corrupt, "no moov"};
    PIPIT_TRY_SET(const auto film, readFilm(top));
    CleanClip clip;
    clip.mime = top.quickTime ? "video/quicktime" : "video/mp4";
    for (const auto &track : film.tracks) {
        const auto ms = double(track.duration) * 1000 / track.timescale;
        if (ms > limits.ms) return Error{Code::TooBig, "longer than allowed"};
        clip.ms = std::max(clip.ms, std::uint32_t(ms));
    }
    PIPIT_TRY_SET(const auto placed, placeChunks(film, top.media));
    std::uint64_t samples = 0;
    for (const auto &one : placed) samples += one.chunk.size;
    if (samples > limits.bytes || samples > UINT32_MAX / 2) return Error{Code::TooBig, "more than allowed"};

    // Twice, because where the samples begin depends on how long the box is that says so.
    Offsets offsets;
    for (const auto &track : film.tracks) offsets.emplace_back(track.chunks.size());
    boxes::Writer head;
    for (int round = 0; round < 2; ++round) {
        auto at = std::uint32_t(head.at() + 8); // behind the header of mdat; right in the second round
        for (const auto &one : placed) {
            offsets[one.track][one.index] = at;
            at += std::uint32_t(one.chunk.size);
        }
        head = {};
        writeType(head, top.quickTime);
        writeMoov(head, film, offsets);
    }
    head.u32(std::uint32_t(samples + 8));
    head.u32(name("mdat"));
    if (head.at() + samples > limits.bytes) return Error{Code::TooBig, "more than allowed"};
    auto splice = std::make_unique<Splice>(source);
    splice->add(head.out());
    for (const auto &one : placed) splice->add(one.chunk.offset, one.chunk.size);
    clip.bytes = std::move(splice);
    return clip;
}

} // namespace pipit
