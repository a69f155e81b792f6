// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/vault/sql.h"

namespace pipit {

/// Stickers that a child has cut out herself: rows of her vault, never files. Each is an encoded picture and, if she said
/// one, its name in her voice. A page that bears one holds a copy (Drafts::addMedia), so deleting one here takes it off
/// no page. Durable when it returns.
class OwnStickers
{
public:
    static constexpr std::size_t most = 60;
    static constexpr std::size_t maxPicture = 1u << 20; ///< bytes
    static constexpr std::size_t maxVoice = 256u << 10; ///< bytes, of ten seconds or so

    OwnStickers(sql::Db &db, Clock &clock) : m_db(&db), m_clock(&clock) {}

    struct Card
    {
        std::int64_t id = 0; ///< never given twice
        Bytes picture;
        std::uint32_t voiceMs = 0; ///< 0: it has no name
    };
    /// Newest first.
    Result<std::vector<Card>> list();
    /// Its id. Errors: TooBig (a picture or name over the limit), Refused (there are `most` already), DiskFull, Io.
    Result<std::int64_t> add(ByteView picture, ByteView voice, std::uint32_t voiceMs);
    /// Its picture alone. Errors: NotFound.
    Result<Bytes> picture(std::int64_t id);
    /// Its name. Errors: NotFound (no such sticker, or it has none).
    Result<Bytes> voice(std::int64_t id);
    Result<void> remove(std::int64_t id);

private:
    Result<Bytes> column(const char *sql, std::int64_t id);
    sql::Db *m_db;
    Clock *m_clock;
};

} // namespace pipit
