// SPDX-License-Identifier: Apache-2.0
#include "core/vault/ownstickers.h"

namespace pipit {

Result<std::vector<OwnStickers::Card>> OwnStickers::list()
{
    std::vector<Card> out;
    auto &q = m_db->prepared("SELECT id, picture, voice_ms FROM own_sticker ORDER BY id DESC").bind();
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        out.push_back({q.integer(0), toBytes(q.bytes(1)), static_cast<std::uint32_t>(q.integer(2))});
    }
}

Result<std::int64_t> OwnStickers::add(ByteView picture, ByteView voice, std::uint32_t voiceMs)
{
    if (picture.empty() || picture.size() > maxPicture || voice.size() > maxVoice) return Error{Code::TooBig, "own sticker"};
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    auto &counted = m_db->prepared("SELECT count(*) FROM own_sticker").bind();
    PIPIT_TRY(counted.step());
    const auto held = static_cast<std::size_t>(counted.integer(0));
    PIPIT_TRY(counted.run());
    if (held >= most) return Error{Code::Refused, "own stickers are full"};
    const auto named = voice.empty() ? std::optional<Bytes>() : std::optional(toBytes(voice));
    PIPIT_TRY(m_db->prepared("INSERT INTO own_sticker (picture, voice, voice_ms, made) VALUES (?1, ?2, ?3, ?4)")
                  .bind(picture, named, named ? voiceMs : 0u, m_clock->wallMs())
                  .run());
    const auto id = m_db->lastRowId();
    PIPIT_TRY(tx.commit());
    return id;
}

Result<Bytes> OwnStickers::column(const char *sql, std::int64_t id)
{
    auto &q = m_db->prepared(sql).bind(id);
    PIPIT_TRY_SET(const bool row, q.step());
    if (!row) return Error{Code::NotFound, "own sticker"};
    auto bytes = toBytes(q.bytes(0));
    PIPIT_TRY(q.run());
    return bytes;
}

Result<Bytes> OwnStickers::picture(std::int64_t id)
{
    return column("SELECT picture FROM own_sticker WHERE id = ?1", id);
}

Result<Bytes> OwnStickers::voice(std::int64_t id)
{
    return column("SELECT voice FROM own_sticker WHERE id = ?1 AND voice IS NOT NULL", id);
}

Result<void> OwnStickers::remove(std::int64_t id)
{
    PIPIT_TRY(m_db->prepared("DELETE FROM own_sticker WHERE id = ?1").bind(id).run());
    return m_db->checkpoint();
}

} // namespace pipit
