// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/book/shelf.h"
#include "core/format/body.h"
#include "core/vault/blobstore.h"
#include "core/vault/sql.h"

namespace pipit {

/// Pages that are still only here, kept as they grow: a snapshot, the changes since, finished media as sealed blobs,
/// and the running recording's segments. What the bytes mean is core/book's business. Every call is durable when it
/// returns (one transaction, one fsync).
class Drafts
{
public:
    Drafts(sql::Db &db, BlobStore &blobs, Clock &clock) : m_db(&db), m_blobs(&blobs), m_clock(&clock) {}

    Result<void> create(const PageId &page, ByteView snapshot, const std::optional<Prompt> &prompt = {});
    Result<void> append(const PageId &page, ByteView change, std::string_view title);
    /// Replaces snapshot and changes by a new snapshot.
    Result<void> rewrite(const PageId &page, ByteView snapshot, std::string_view title);
    /// A whole draft at once: its rows, and each of its media sealed under a key of its own, in the order of their
    /// numbers. Errors: TooBig, DiskFull, Io, those of the sources; nothing of it is left then.
    struct Media
    {
        const ByteSource *bytes; ///< read once, chunk by chunk
        std::uint64_t limit;
        std::string mime;
        MediaKind kind;
        std::uint32_t ms;
    };
    struct Whole
    {
        PageId page;
        Bytes snapshot;
        std::string title;
        std::optional<Prompt> prompt;
        Bytes thumbnail; ///< or empty
    };
    Result<void> createWhole(const Whole &draft, std::span<const Media> media);

    /// An encoded picture of the page as it is now.
    Result<void> setThumbnail(const PageId &page, ByteView image);
    /// Of the page as it was at `version`; a picture of a later one stays.
    Result<void> setThumbnail(const PageId &page, ByteView image, std::int64_t version);
    struct Picture
    {
        Bytes image;              ///< empty: there is none yet
        std::int64_t version = 0; ///< of the page now
        bool fresh = false;       ///< the image shows that version
    };
    /// Errors: NotFound.
    Result<Picture> picture(const PageId &page);

    /// Erases it: rows, picture, media and their keys. What cannot be unlinked is an unreadable file without a key,
    /// which Profile sweeps up at the next opening.
    Result<void> remove(const PageId &page);

    /// Newest first, without those in the bin. Read from an index: neither pages nor pictures are touched.
    Result<std::vector<DraftCard>> list();
    /// Those in the bin with the lived time at which they went in; in no order.
    Result<std::vector<std::pair<DraftCard, std::int64_t>>> binned();
    /// nullopt: back among the others. Errors: NotFound.
    Result<void> setBinned(const PageId &page, std::optional<std::int64_t> livedMs);
    struct Kept
    {
        Bytes snapshot;
        std::vector<Bytes> changes;
    };
    /// Errors: NotFound.
    Result<Kept> load(const PageId &page);

    // A running voice note
    Result<void> appendSegment(const PageId &page, ByteView oggPages, std::uint32_t msSoFar);
    Result<void> dropSegments(const PageId &page);
    struct Recording
    {
        Bytes ogg;
        std::uint32_t ms = 0;
    };
    /// What a kill left of a recording; nullopt when there is none.
    Result<std::optional<Recording>> interrupted(const PageId &page);
    /// Seals the segments into one blob and deletes them in the transaction that inserts its row.
    /// Returns the media's number on this draft. Errors: NotFound (no segments), DiskFull, Io: the segments stay then.
    Result<std::uint32_t> finishRecording(const PageId &page, std::string_view mime, std::uint32_t ms);
    /// Seals and adds media that are small (a photo). Returns its number.
    Result<std::uint32_t> addMedia(const PageId &page, const ByteSource &media, std::uint64_t limit, std::string_view mime, MediaKind kind,
                                   std::uint32_t ms);
    /// Words that are typed and not on the page yet; empty ones are forgotten. Errors: NotFound (no such draft).
    Result<void> keepWords(const PageId &page, std::string_view words);
    /// Empty when there are none.
    Result<std::string> words(const PageId &page);
    /// Large media are sealed in turns (BlobSealing), and added by addSealed() when whole.
    Result<std::unique_ptr<BlobSealing>> beginMedia(const ByteSource &media, std::uint64_t limit) { return m_blobs->begin(media, limit); }
    /// Returns its number. Errors: TooBig (media on one page), NotFound (the draft has gone meanwhile), DiskFull, Io; the
    /// blob is removed then.
    Result<std::uint32_t> addSealed(const PageId &page, const StoredBlob &stored, std::string_view mime, MediaKind kind, std::uint32_t ms);
    /// In the order of their numbers.
    Result<std::vector<MediaRef>> media(const PageId &page);

    /// Inside the caller's transaction: the draft goes, its media rows too.
    Result<void> removeRows(const PageId &page);

private:
    Result<void> insertWhole(const Whole &draft, std::span<const Media> media, const std::vector<BlobStore::Stored> &stored);
    Result<std::uint32_t> insertMedia(const PageId &page, const BlobStore::Stored &stored, std::string_view mime, MediaKind kind,
                                      std::uint32_t ms);
    sql::Db *m_db;
    BlobStore *m_blobs;
    Clock *m_clock;
};

} // namespace pipit
