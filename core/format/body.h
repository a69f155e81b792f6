// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/blob.h"
#include "core/format/hlc.h"
#include "core/format/identity.h"
#include "core/format/kinds.h"

#include <map>

namespace pipit {

/// One media file that an entry names (body key 9).
struct MediaRef
{
    BlobId blob;
    BlobKey key;
    std::uint64_t trueSize = 0;
    std::string mime; ///< e.g. "audio/ogg; codecs=opus"
    MediaKind kind{};
    std::uint32_t durationMs = 0; ///< 0 where it has none
};

/// CK of an envelope (FORMAT.md §5.2).
using ContentKey = Secret<struct ContentKeyTag, 32>;

/// An entry as (author, envelope hash): what targets name.
struct EntryRef
{
    AuthorId author;
    EnvHash hash;
    auto operator<=>(const EntryRef &) const = default;
};

/// The sealed content of an entry (FORMAT.md §7). Move-only: it holds blob keys.
struct Body
{
    EntryType type{};
    Hlc time;
    std::uint64_t circleVersion = 0; ///< of the circle manifest that the writer had accepted
    Hash circleHash;
    std::optional<EntryRef> target;
    std::vector<SeatId> audience; ///< ascending, with 255
    /// One CBOR map; for ITEM and EDIT its key 0 is the kind. What else it holds belongs to core/book.
    Bytes content;
    std::vector<MediaRef> media;
    /// What the writer has seen of others; only in entries for its own seat or the IRO, and RECORDS.
    std::map<AuthorId, std::pair<std::uint64_t, EnvHash>> heads;
    std::uint32_t build = 0;   ///< of the app
    std::int16_t zoneMinutes = 0; ///< east of UTC, where it was written
    std::optional<Use> use;
    std::optional<EnvHash> replaces;

    /// Key 0 of the content where the type has kinds. Errors: Corrupt, TooNew (unknown kind).
    Result<std::optional<Kind>> kind() const;
    /// The deterministic CBOR map, without length and padding.
    Bytes encode() const;
    /// Errors: Corrupt, TooNew (unknown type or key: keep sealed, show "needs newer app").
    static Result<Body> decode(ByteView cbor);
};

/// u32 length ‖ CBOR ‖ zeros up to max(1 024, PADMÉ).
Bytes padBody(ByteView cbor);
/// Errors: Corrupt (length, padding that is not zero or not the right size).
Result<ByteView> unpadBody(ByteView padded);

/// Content of a RECEIPT: {1: kind, 2: [[author_id, env_hash], …]}.
struct ReceiptContent
{
    ReceiptKind kind{};
    std::vector<EntryRef> targets;

    Bytes encode() const;
    static Result<ReceiptContent> decode(ByteView content);
};

/// Content of a GRANT: {1: [[author_id, env_hash, content key], …]}: entries that its audience may open from now on.
struct GrantContent
{
    struct Given
    {
        EntryRef entry;
        ContentKey key;
    };
    std::vector<Given> given;

    Bytes encode() const;
    static Result<GrantContent> decode(ByteView content);
};

/// Content of a DIRECTORY: {1: [[seat_id, name, face], …], 2?: [[member_id, seat_id, name, face], …]}: what people are called.
/// The face names a drawing.
struct DirectoryContent
{
    struct Person
    {
        SeatId seat = 0;
        std::string name;
        std::string face;
    };
    /// Who holds a seat beside the person that it is named after, and reads when that one is away.
    struct Cover
    {
        MemberId member;
        SeatId seat = 0;
        std::string name;
        std::string face;
    };
    std::vector<Person> people;
    std::vector<Cover> covers{};

    Bytes encode() const;
    static Result<DirectoryContent> decode(ByteView content);
};

} // namespace pipit
