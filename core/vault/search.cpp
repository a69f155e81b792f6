// SPDX-License-Identifier: Apache-2.0
#include "core/vault/search.h"

#include "core/book/entrywords.h"

namespace pipit {

namespace {

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// FTS5's own language is not for whoever types: each word becomes a quoted beginning. Marks between letters part words, as
/// they do in the table.
std::string questionOf(std::string_view words)
{
    std::string out, word;
    const auto flush = [&] {
        if (word.empty()) return;
        if (!out.empty()) out += ' ';
        out += '"' + word + "\"*";
        word.clear();
    };
    for (const char c : words) {
        if (isWordByte(c)) word += c;
        else flush();
    }
    flush();
    return out;
}

/// In UTF-8 the apostrophes and quotation marks that people type are three bytes; the table parts words at them.
std::string plainMarks(std::string_view words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words.substr(i, 2) == "\xe2\x80" && i + 2 < words.size()) {
            out += ' ';
            i += 2;
        } else {
            out += words[i];
        }
    }
    return out;
}

} // namespace

Result<bool> Search::follow(int most)
{
    struct Row
    {
        std::int64_t id = 0;
        std::string words;
    };
    std::vector<Row> rows;
    std::int64_t upto = 0;
    int seen = 0;
    {
        auto &at = m_db->prepared("SELECT entry FROM words_upto");
        PIPIT_TRY_SET(const bool any, at.step());
        if (any) upto = at.integer(0);
        PIPIT_TRY(at.run());
        auto &q = m_db->prepared("SELECT id, kind, content FROM entry WHERE id > ?1 ORDER BY id LIMIT ?2").bind(upto, most);
        for (;;) {
            PIPIT_TRY_SET(const bool row, q.step());
            if (!row) break;
            ++seen;
            upto = q.integer(0);
            if (q.isNull(1)) continue;
            const auto kind = kindFrom(std::uint64_t(q.integer(1)));
            auto words = kind ? wordsOf(*kind, q.bytes(2)) : std::string();
            if (!words.empty()) rows.push_back({upto, std::move(words)});
        }
    }
    if (seen == 0) return false;
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    for (const auto &row : rows) PIPIT_TRY(m_db->prepared("INSERT INTO words (rowid, said) VALUES (?1, ?2)").bind(row.id, row.words).run());
    PIPIT_TRY(m_db->prepared("UPDATE words_upto SET entry = ?1").bind(upto).run());
    PIPIT_TRY(tx.commit());
    return seen == most;
}

Result<std::vector<Search::Found>> Search::find(std::string_view words, int most) const
{
    std::vector<Found> out;
    const auto question = questionOf(plainMarks(words));
    if (question.empty()) return out;
    auto &q = m_db->prepared("SELECT circle, author, hash, kind, hlc, use, snippet(words, 0, '', '', '…', 12) FROM words"
                             " JOIN entry ON entry.id = words.rowid WHERE words MATCH ?1 ORDER BY words.rowid DESC LIMIT ?2")
                  .bind(question, most);
    for (;;) {
        PIPIT_TRY_SET(const bool row, q.step());
        if (!row) return out;
        Found found;
        found.circle = q.id<CircleId>(0);
        found.ref = {q.id<AuthorId>(1), q.id<EnvHash>(2)};
        if (!q.isNull(3)) found.kind = kindFrom(std::uint64_t(q.integer(3)));
        found.time = {static_cast<std::uint64_t>(q.integer(4))};
        if (!q.isNull(5)) found.use = useFrom(std::uint64_t(q.integer(5)));
        found.near = q.text(6);
        out.push_back(std::move(found));
    }
}

Result<void> Search::forget()
{
    PIPIT_TRY_SET(auto tx, sql::Tx::begin(*m_db));
    PIPIT_TRY(m_db->execute("DELETE FROM words"));
    PIPIT_TRY(m_db->execute("UPDATE words_upto SET entry = 0"));
    return tx.commit();
}

Result<void> Search::check() const
{
    auto &q = m_db->prepared("SELECT v FROM words_config WHERE k = 'secure-delete'");
    PIPIT_TRY_SET(const bool row, q.step());
    const bool secure = row && q.integer(0) == 1;
    PIPIT_TRY(q.run());
    if (!secure) return Error{Code::Untrusted, "words does not delete securely"};
    return {};
}

Result<void> Search::remove(const EntryRef &ref)
{
    return m_db->prepared("DELETE FROM words WHERE rowid = (SELECT id FROM entry WHERE hash = ?1 AND author = ?2)").bind(ref.hash, ref.author).run();
}

} // namespace pipit
