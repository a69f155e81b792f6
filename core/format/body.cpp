// SPDX-License-Identifier: Apache-2.0
#include "core/format/body.h"

#include "core/format/cborfields.h"
#include "core/format/padme.h"

namespace pipit {

namespace {

Result<std::vector<SeatId>> readAudience(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto count, in.array());
    if (count > 64) return Error{Code::Corrupt, "audience over its limit"};
    std::vector<SeatId> audience;
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(const auto seat, in.unsignedUpTo(255));
        if (seat == 0 || (!audience.empty() && audience.back() >= seat)) return Error{Code::Corrupt, "audience out of order"};
        audience.push_back(static_cast<SeatId>(seat));
    }
    return audience;
}

Result<std::vector<MediaRef>> readMedia(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto count, in.array());
    if (count == 0 || count > limits::maxBlobs) return Error{Code::Corrupt, "number of media"};
    std::vector<MediaRef> media;
    for (std::size_t i = 0; i < count; ++i) {
        MediaRef ref;
        PIPIT_TRY(in.arrayOf(6));
        PIPIT_TRY_SET(ref.blob, in.id<BlobId>());
        PIPIT_TRY_SET(const auto key, in.bytes());
        if (key.size() != BlobKey::size) return Error{Code::Corrupt, "blob key"};
        ref.key = BlobKey(key);
        PIPIT_TRY_SET(ref.trueSize, in.unsignedUpTo(limits::maxFormatBlob));
        PIPIT_TRY_SET(const auto mime, in.text());
        if (mime.size() > 127) return Error{Code::Corrupt, "media type too long"};
        PIPIT_TRY_SET(const auto kind, in.unsignedInt());
        if (!mediaKindFrom(kind)) return Error{Code::TooNew, "kind of media"};
        PIPIT_TRY_SET(const auto duration, in.unsignedUpTo(UINT32_MAX));
        ref.mime = mime;
        ref.kind = *mediaKindFrom(kind);
        ref.durationMs = static_cast<std::uint32_t>(duration);
        media.push_back(std::move(ref));
    }
    // One blob has one key and one length: two would be two stories.
    for (std::size_t i = 0; i < media.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (media[i].blob == media[k].blob) return Error{Code::Corrupt, "a blob twice"};
    return media;
}

Result<std::map<AuthorId, std::pair<std::uint64_t, EnvHash>>> readHeads(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto count, in.map());
    if (count == 0 || count > 512) return Error{Code::Corrupt, "number of heads"};
    std::map<AuthorId, std::pair<std::uint64_t, EnvHash>> heads;
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(const auto author, in.id<AuthorId>());
        PIPIT_TRY(in.arrayOf(2));
        PIPIT_TRY_SET(const auto seq, in.unsignedInt());
        PIPIT_TRY_SET(const auto hash, in.id<EnvHash>());
        heads[author] = {seq, hash};
    }
    return heads;
}

Result<Bytes> readContent(cbor::Reader &in)
{
    if (in.peek() != cbor::Type::Map) return Error{Code::Corrupt, "content is not a map"};
    PIPIT_TRY_SET(const auto item, in.skip());
    return toBytes(item);
}

void writeMedia(cbor::Writer &out, const std::vector<MediaRef> &media)
{
    out.array(media.size());
    for (const auto &ref : media) {
        out.array(6).bytes(ref.blob.view()).bytes(ref.key.view()).unsignedInt(ref.trueSize).text(ref.mime);
        out.unsignedInt(static_cast<std::uint64_t>(ref.kind)).unsignedInt(ref.durationMs);
    }
}

bool hasKinds(EntryType type)
{
    return type == EntryType::Item || type == EntryType::Edit;
}

} // namespace

Result<std::optional<Kind>> Body::kind() const
{
    if (!hasKinds(type)) return std::optional<Kind>();
    PIPIT_TRY_SET(auto in, cbor::Reader::open(content));
    PIPIT_TRY(in.map());
    PIPIT_TRY_SET(const auto key, in.unsignedInt()); // an empty map ends here
    if (key != 0) return Error{Code::Corrupt, "content without a kind"};
    PIPIT_TRY_SET(const auto number, in.unsignedInt());
    if (const auto kind = kindFrom(number)) return std::optional<Kind>(*kind);
    return Error{Code::TooNew, "kind of entry"};
}

Bytes Body::encode() const
{
    const std::size_t pairs = 8 + (target ? 2 : 0) + (media.empty() ? 0 : 1) + (heads.empty() ? 0 : 1) + (use ? 1 : 0) +
                              (replaces ? 1 : 0);
    cbor::Writer out;
    out.map(pairs);
    out.unsignedInt(1).unsignedInt(static_cast<std::uint64_t>(type));
    out.unsignedInt(2).unsignedInt(time.value);
    out.unsignedInt(3).unsignedInt(circleVersion);
    out.unsignedInt(4).bytes(circleHash.view());
    if (target) {
        out.unsignedInt(5).bytes(target->author.view());
        out.unsignedInt(6).bytes(target->hash.view());
    }
    out.unsignedInt(7).array(audience.size());
    for (auto seat : audience) out.unsignedInt(seat);
    out.unsignedInt(8).raw(content);
    if (!media.empty()) writeMedia(out.unsignedInt(9), media);
    if (!heads.empty()) {
        out.unsignedInt(10).map(heads.size());
        for (const auto &[author, head] : heads)
            out.bytes(author.view()).array(2).unsignedInt(head.first).bytes(head.second.view());
    }
    out.unsignedInt(11).unsignedInt(build);
    out.unsignedInt(12).integer(zoneMinutes);
    if (use) out.unsignedInt(13).unsignedInt(static_cast<std::uint64_t>(*use));
    if (replaces) out.unsignedInt(14).bytes(replaces->view());
    return out.take();
}

Result<Body> Body::decode(ByteView bytes)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(bytes));
    Body body;
    EntryRef target;
    bool hasAuthor = false, hasHash = false;
    PIPIT_TRY(cbor::fields(reader, {1, 2, 3, 4, 7, 8, 11, 12}, [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        switch (key) {
        case 1: {
            PIPIT_TRY_SET(const auto number, in.unsignedInt());
            if (!entryTypeFrom(number)) return Error{Code::TooNew, "type of entry"};
            body.type = *entryTypeFrom(number);
            return {};
        }
        case 2: PIPIT_FIELD(body.time.value, in.unsignedInt());
        case 3: PIPIT_FIELD(body.circleVersion, in.unsignedInt());
        case 4: PIPIT_FIELD(body.circleHash, in.id<Hash>());
        case 5: hasAuthor = true; PIPIT_FIELD(target.author, in.id<AuthorId>());
        case 6: hasHash = true; PIPIT_FIELD(target.hash, in.id<EnvHash>());
        case 7: PIPIT_FIELD(body.audience, readAudience(in));
        case 8: PIPIT_FIELD(body.content, readContent(in));
        case 9: PIPIT_FIELD(body.media, readMedia(in));
        case 10: PIPIT_FIELD(body.heads, readHeads(in));
        case 11: PIPIT_FIELD(body.build, in.unsignedUpTo(UINT32_MAX));
        case 12: {
            PIPIT_TRY_SET(const auto minutes, in.integer());
            if (minutes < -18 * 60 || minutes > 18 * 60) return Error{Code::Corrupt, "time zone"};
            body.zoneMinutes = static_cast<std::int16_t>(minutes);
            return {};
        }
        case 13: {
            PIPIT_TRY_SET(const auto number, in.unsignedInt());
            if (!useFrom(number)) return Error{Code::TooNew, "use"};
            body.use = useFrom(number);
            return {};
        }
        case 14: PIPIT_FIELD(body.replaces, in.id<EnvHash>());
        default: return Error{Code::TooNew, "body key"};
        }
    }));
    if (hasAuthor != hasHash) return Error{Code::Corrupt, "half a target"};
    if (hasAuthor) body.target = target;
    return body;
}

Bytes padBody(ByteView cborBytes)
{
    Bytes out;
    const auto size = paddedSize(cborBytes.size() + 4, limits::minPaddedBody);
    out.reserve(size);
    putBigEndian(out, static_cast<std::uint32_t>(cborBytes.size()));
    out.insert(out.end(), cborBytes.begin(), cborBytes.end());
    out.resize(size);
    return out;
}

Result<ByteView> unpadBody(ByteView padded)
{
    if (padded.size() < 4) return Error{Code::Corrupt, "body shorter than its length"};
    const std::uint64_t size = bigEndian<std::uint32_t>(padded);
    if (size > padded.size() - 4 || padded.size() != paddedSize(size + 4, limits::minPaddedBody))
        return Error{Code::Corrupt, "body of the wrong size"};
    const auto zeros = padded.subspan(4 + static_cast<std::size_t>(size));
    if (!std::all_of(zeros.begin(), zeros.end(), [](auto b) { return b == 0; })) return Error{Code::Corrupt, "padding"};
    return padded.subspan(4, static_cast<std::size_t>(size));
}

Bytes ReceiptContent::encode() const
{
    cbor::Writer out;
    out.map(2).unsignedInt(1).unsignedInt(static_cast<std::uint64_t>(kind)).unsignedInt(2).array(targets.size());
    for (const auto &target : targets) out.array(2).bytes(target.author.view()).bytes(target.hash.view());
    return out.take();
}

Result<ReceiptContent> ReceiptContent::decode(ByteView content)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(content));
    ReceiptContent receipt;
    PIPIT_TRY(cbor::fields(reader, {1, 2}, [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        if (key == 1) {
            PIPIT_TRY_SET(const auto kind, in.unsignedInt());
            if (kind < 1 || kind > 2) return Error{Code::TooNew, "kind of receipt"};
            receipt.kind = static_cast<ReceiptKind>(kind);
            return {};
        }
        if (key != 2) return Error{Code::TooNew, "receipt key"};
        PIPIT_TRY_SET(const auto count, in.array());
        if (count == 0 || count > 1'000) return Error{Code::Corrupt, "targets of a receipt"};
        for (std::size_t i = 0; i < count; ++i) {
            EntryRef ref;
            PIPIT_TRY(in.arrayOf(2));
            PIPIT_TRY_SET(ref.author, in.id<AuthorId>());
            PIPIT_TRY_SET(ref.hash, in.id<EnvHash>());
            receipt.targets.push_back(ref);
        }
        return {};
    }));
    return receipt;
}

Bytes GrantContent::encode() const
{
    cbor::Writer out;
    out.map(1).unsignedInt(1).array(given.size());
    for (const auto &[entry, key] : given) out.array(3).bytes(entry.author.view()).bytes(entry.hash.view()).bytes(key.view());
    return out.take();
}

Result<GrantContent> GrantContent::decode(ByteView content)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(content));
    GrantContent grant;
    PIPIT_TRY(cbor::fields(reader, {1}, [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        if (key != 1) return Error{Code::TooNew, "grant key"};
        PIPIT_TRY_SET(const auto count, in.array());
        if (count == 0 || count > 64) return Error{Code::Corrupt, "entries of a grant"};
        for (std::size_t i = 0; i < count; ++i) {
            Given one;
            PIPIT_TRY(in.arrayOf(3));
            PIPIT_TRY_SET(one.entry.author, in.id<AuthorId>());
            PIPIT_TRY_SET(one.entry.hash, in.id<EnvHash>());
            PIPIT_TRY_SET(const auto contentKey, in.bytes());
            if (contentKey.size() != ContentKey::size) return Error{Code::Corrupt, "content key"};
            one.key = ContentKey(contentKey);
            grant.given.push_back(std::move(one));
        }
        return {};
    }));
    return grant;
}

Bytes DirectoryContent::encode() const
{
    cbor::Writer out;
    out.map(covers.empty() ? 1 : 2).unsignedInt(1).array(people.size());
    for (const auto &person : people) out.array(3).unsignedInt(person.seat).text(person.name).text(person.face);
    if (covers.empty()) return out.take();
    out.unsignedInt(2).array(covers.size());
    for (const auto &one : covers) out.array(4).bytes(one.member.view()).unsignedInt(one.seat).text(one.name).text(one.face);
    return out.take();
}

Result<DirectoryContent> DirectoryContent::decode(ByteView content)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(content));
    DirectoryContent directory;
    PIPIT_TRY(cbor::fields(reader, {1}, [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        if (key != 1 && key != 2) return Error{Code::TooNew, "directory key"};
        PIPIT_TRY_SET(const auto count, in.array());
        if (count > 64) return Error{Code::Corrupt, "people over their limit"};
        for (std::size_t i = 0; i < count; ++i) {
            PIPIT_TRY(in.arrayOf(key == 1 ? 3 : 4));
            DirectoryContent::Cover one;
            if (key == 2) {
                PIPIT_TRY_SET(one.member, in.id<MemberId>());
            }
            PIPIT_TRY_SET(const auto seat, in.unsignedUpTo(255));
            PIPIT_TRY_SET(const auto name, in.text());
            PIPIT_TRY_SET(const auto face, in.text());
            if (name.size() > 200 || face.size() > 64) return Error{Code::Corrupt, "name or face too long"};
            one.seat = static_cast<SeatId>(seat);
            one.name = name;
            one.face = face;
            if (key == 2) directory.covers.push_back(std::move(one));
            else directory.people.push_back({one.seat, std::move(one.name), std::move(one.face)});
        }
        return {};
    }));
    return directory;
}

} // namespace pipit
