// SPDX-License-Identifier: Apache-2.0
#include "core/media/clip.h"
#include "core/media/ebml.h"
#include "core/media/matroskatracks.h"
#include "core/media/splice.h"

namespace pipit {

namespace {

using ebml::Element;

enum : std::uint32_t {
    Head = 0x1A45DFA3, DocType = 0x4282, Segment = 0x18538067, Info = 0x1549A966, TimestampScale = 0x2AD7B1, DurationId = 0x4489,
    MuxingApp = 0x4D80, WritingApp = 0x5741, TracksId = 0x1654AE6B, Cues = 0x1C53BB6B, CuePoint = 0xBB, CueTime = 0xB3,
    CuePositions = 0xB7, CueTrack = 0xF7, CueCluster = 0xF1, ClusterId = 0x1F43B675, Timestamp = 0xE7, SimpleBlock = 0xA3,
    BlockGroup = 0xA0, Block = 0xA1, BlockDuration = 0x9B, ReferenceBlock = 0xFB, DiscardPadding = 0x75A2,
    SeekHead = 0x114D9B74, Chapters = 0x1043A770, Tags = 0x1254C367, Attachments = 0x1941A469,
};
constexpr std::uint64_t mostInMemory = 1u << 20;
constexpr std::size_t mostClusters = 10'000, mostPieces = 200'000, mostOwn = 8u << 20;

/// A run of bytes that stays, or new ones in its place.
struct Piece {
    std::uint64_t from = 0, length = 0;
    Bytes own;
};

struct Cluster {
    std::uint64_t time = 0;
    std::uint64_t size = 0; ///< of all pieces
    bool begins = false;    ///< its first picture can be shown without any before it
    bool pictured = false;
    std::vector<Piece> pieces;

    void keep(std::uint64_t from, std::uint64_t length)
    {
        size += length;
        if (!pieces.empty() && pieces.back().own.empty() && pieces.back().from + pieces.back().length == from) pieces.back().length += length;
        else pieces.push_back({from, length, {}});
    }
};

/// First pass: what is in the segment, and what of it stays.
class Survey
{
public:
    Survey(const ByteSource &source, const ClipLimits &limits) : m_reader(source), m_limits(limits) {}

    std::uint64_t scale = 1'000'000; ///< nanoseconds of one tick
    std::uint64_t lastTick = 0;
    std::optional<matroska::Tracks> tracks;
    std::vector<Cluster> clusters;
    std::string docType;

    double ms(std::uint64_t ticks) const { return double(ticks) * double(scale) / 1e6; }

    Result<void> run(std::uint64_t end)
    {
        PIPIT_TRY_SET(const auto head, m_reader.element(0, end));
        PIPIT_TRY_SET(const auto headData, m_reader.load(head, 4'096));
        PIPIT_TRY_SET(const auto headParts, ebml::parts(headData));
        docType = asText(ebml::first(headParts, DocType).value_or(ByteView()));
        if (head.id != Head || (docType != "webm" && docType != "matroska")) return Error{Code::Invalid, "not Matroska"};
        PIPIT_TRY_SET(const auto segment, m_reader.element(head.end(), end));
        if (segment.id != Segment) return Error{Code::Invalid, "no segment"};
        const auto segmentEnd = segment.open ? end : segment.end();
        for (auto at = segment.payload; at < segmentEnd;) {
            PIPIT_TRY_SET(const auto element, m_reader.element(at, segmentEnd));
            PIPIT_TRY_SET(at, level1(element, segmentEnd));
        }
        if (!tracks || clusters.empty()) return Error{Code::Invalid, "nothing to show"};
        return {};
    }

private:
    /// Returns where the next one begins.
    Result<std::uint64_t> level1(const Element &element, std::uint64_t end)
    {
        if (element.id == ClusterId) return cluster(element, element.open ? end : element.end());
        if (element.open) return Error{Code::Corrupt, "an element without an end"};
        if (element.id == Info) {
            PIPIT_TRY_SET(const auto data, m_reader.load(element, mostInMemory));
            PIPIT_TRY_SET(const auto parts, ebml::parts(data));
            if (const auto told = ebml::first(parts, TimestampScale)) {
                PIPIT_TRY_SET(scale, ebml::number(*told));
            }
            if (scale == 0 || scale > 1'000'000'000) return Error{Code::Corrupt, "scale"};
        } else if (element.id == TracksId && !tracks) {
            PIPIT_TRY_SET(const auto data, m_reader.load(element, mostInMemory));
            PIPIT_TRY_SET(tracks, matroska::cleanTracks(data));
        }
        return element.end();
    }

    static bool isLevel1(std::uint32_t id)
    {
        constexpr std::array ids{ClusterId, Cues, Info, TracksId, SeekHead, Chapters, Tags, Attachments};
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    }

    Result<std::uint64_t> cluster(const Element &element, std::uint64_t end)
    {
        if (!tracks) return Error{Code::Corrupt, "clusters before tracks"};
        if (clusters.size() == mostClusters) return Error{Code::TooBig, "clusters"};
        Cluster out;
        auto at = element.payload;
        while (at < end) {
            PIPIT_TRY_SET(const auto child, m_reader.element(at, end));
            if (element.open && isLevel1(child.id)) break; // RFC 8794 §6.2
            if (child.open) return Error{Code::Corrupt, "a block without an end"};
            if (child.id == Timestamp) {
                PIPIT_TRY_SET(const auto data, m_reader.load(child, 8));
                PIPIT_TRY_SET(out.time, ebml::number(data));
                if (ms(out.time) > m_limits.ms) return Error{Code::TooBig, "longer than allowed"};
            } else if (child.id == SimpleBlock) {
                PIPIT_TRY_SET(const auto block, blockAt(child, out));
                if (block.kept) {
                    out.keep(child.at, child.end() - child.at);
                    pictured(out, block.video, block.key);
                }
            } else if (child.id == BlockGroup) {
                PIPIT_TRY(group(child, out));
            }
            at = child.end();
        }
        m_pieces += out.pieces.size();
        if (m_pieces > mostPieces || m_own > mostOwn) return Error{Code::TooBig, "blocks"};
        if (out.size > 0) clusters.push_back(std::move(out));
        return at;
    }

    struct Seen {
        bool kept = false, video = false, key = false;
    };

    /// RFC 9559 §10: the track's number, a time that counts from the cluster's, flags.
    Result<Seen> blockAt(const Element &block, const Cluster &cluster)
    {
        PIPIT_TRY_SET(const auto head, m_reader.peek(block.payload, std::size_t(std::min<std::uint64_t>(block.size, 11))));
        PIPIT_TRY_SET(const auto track, ebml::vint(head));
        if (head.size() < track.length + 3) return Error{Code::Corrupt, "block"};
        Seen seen{tracks->keeps(track.value), track.value == tracks->video, (head[track.length + 2] & 0x80) != 0};
        if (!seen.kept) return seen;
        const auto offset = static_cast<std::int16_t>(bigEndian<std::uint16_t>(head.subspan(track.length)));
        const auto tick = static_cast<std::int64_t>(cluster.time) + offset;
        lastTick = std::max(lastTick, std::uint64_t(std::max<std::int64_t>(tick, 0)));
        if (ms(lastTick) > m_limits.ms) return Error{Code::TooBig, "longer than allowed"};
        return seen;
    }

    Result<void> group(const Element &element, Cluster &out)
    {
        Seen seen;
        bool refers = false, clean = true;
        Bytes inner;
        std::vector<Element> keep;
        for (auto at = element.payload; at < element.end();) {
            PIPIT_TRY_SET(const auto child, m_reader.element(at, element.end()));
            if (child.open) return Error{Code::Corrupt, "block group"};
            if (child.id == Block) {
                PIPIT_TRY_SET(seen, blockAt(child, out));
            }
            refers = refers || child.id == ReferenceBlock;
            const bool stays = child.id == Block || ((child.id == BlockDuration || child.id == ReferenceBlock || child.id == DiscardPadding) && child.size <= 8);
            if (stays) keep.push_back(child);
            clean = clean && stays;
            if (keep.size() > 100) return Error{Code::Corrupt, "block group"};
            at = child.end();
        }
        if (!seen.kept) return {};
        pictured(out, seen.video, !refers);
        if (clean) {
            out.keep(element.at, element.end() - element.at);
            return {};
        }
        std::uint64_t size = 0;
        for (const auto &child : keep) size += child.end() - child.at;
        Piece head;
        ebml::putId(head.own, BlockGroup);
        ebml::putSize(head.own, size);
        out.size += head.own.size();
        m_own += head.own.size();
        out.pieces.push_back(std::move(head));
        for (const auto &child : keep) out.keep(child.at, child.end() - child.at);
        return {};
    }

    static void pictured(Cluster &cluster, bool video, bool key)
    {
        if (video && !std::exchange(cluster.pictured, true)) cluster.begins = key;
    }

    ebml::Reader m_reader;
    const ClipLimits &m_limits;
    std::size_t m_pieces = 0, m_own = 0;
};

Bytes headOf(const Survey &survey)
{
    Bytes inner, out;
    for (const auto &[id, value] : {std::pair(0x4286u, 1u), {0x42F7u, 1u}, {0x42F2u, 4u}, {0x42F3u, 8u}}) ebml::putNumber(inner, id, value);
    ebml::put(inner, DocType, asBytes(survey.docType));
    for (const auto &[id, value] : {std::pair(0x4287u, 4u), {0x4285u, 2u}}) ebml::putNumber(inner, id, value);
    ebml::put(out, Head, inner);
    return out;
}

Bytes infoOf(const Survey &survey)
{
    Bytes inner, out;
    ebml::putNumber(inner, TimestampScale, survey.scale);
    ebml::putFloat(inner, DurationId, double(survey.lastTick));
    ebml::put(inner, MuxingApp, asBytes("Pipit"));
    ebml::put(inner, WritingApp, asBytes("Pipit"));
    ebml::put(out, Info, inner);
    return out;
}

/// One entry for each cluster that can be jumped to. Its length does not depend on `start`, where the first one lies.
Bytes cuesOf(const Survey &survey, std::uint64_t start)
{
    Bytes inner, out;
    for (const auto &cluster : survey.clusters) {
        if (cluster.begins) {
            Bytes position, point;
            ebml::putNumber(position, CueTrack, survey.tracks->video);
            ebml::putNumber(position, CueCluster, start);
            ebml::putNumber(point, CueTime, cluster.time);
            ebml::put(point, CuePositions, position);
            ebml::put(inner, CuePoint, point);
        }
        start += 4 + ebml::sizeLength + 1 + ebml::sizeLength + 8 + cluster.size;
    }
    ebml::put(out, Cues, inner);
    return out;
}

} // namespace

Result<CleanClip> cleanMatroska(const ByteSource &source, const ClipLimits &limits)
{
    PIPIT_TRY_SET(const auto end, source.size());
    Survey survey(source, limits);
    PIPIT_TRY(survey.run(end));
    const auto front = concat(infoOf(survey), survey.tracks->element);
    const auto cues = cuesOf(survey, front.size() + cuesOf(survey, 0).size());
    std::uint64_t size = front.size() + cues.size();
    for (const auto &cluster : survey.clusters) size += 4 + 2 * ebml::sizeLength + 9 + cluster.size;
    Bytes head = headOf(survey);
    if (head.size() + 12 + size > limits.bytes) return Error{Code::TooBig, "more than allowed"};
    ebml::putId(head, Segment);
    ebml::putSize(head, size);
    auto splice = std::make_unique<Splice>(source);
    splice->add(concat(head, front, cues));
    for (const auto &cluster : survey.clusters) {
        Bytes opening;
        ebml::putId(opening, ClusterId);
        ebml::putSize(opening, 1 + ebml::sizeLength + 8 + cluster.size);
        ebml::putNumber(opening, Timestamp, cluster.time);
        splice->add(opening);
        for (const auto &piece : cluster.pieces) {
            if (piece.own.empty()) splice->add(piece.from, piece.length);
            else splice->add(piece.own);
        }
    }
    return CleanClip{std::move(splice), std::uint32_t(survey.ms(survey.lastTick)),
                     survey.docType == "webm" ? "video/webm" : "video/x-matroska"};
}

} // namespace pipit
