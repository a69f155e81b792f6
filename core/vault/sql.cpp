// SPDX-License-Identifier: Apache-2.0
#include "core/vault/sql.h"

#include <map>
#include <sqlcipher/sqlite3.h>

namespace pipit::sql {

namespace {

/// SQLite's own message is left out: it could quote a value.
Error errorOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return {Code::DiskFull, "database full"};
    case SQLITE_NOTADB: return {Code::WrongKey, "database does not open with this key"};
    case SQLITE_ERROR: // what SQLCipher says of a page that does not authenticate
    case SQLITE_CORRUPT: return {Code::Corrupt, "database damaged"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Code::Busy, "database in use"};
    default: return {Code::Io, "sqlite " + std::to_string(code)};
    }
}

std::string rawKey(const Key32 &key)
{
    return "x'" + toHex(key.view()) + "'";
}

} // namespace

Stmt::Stmt(Stmt &&other) noexcept : m_stmt(std::exchange(other.m_stmt, nullptr)) {}

Stmt &Stmt::operator=(Stmt &&other) noexcept
{
    if (this != &other) {
        sqlite3_finalize(m_stmt);
        m_stmt = std::exchange(other.m_stmt, nullptr);
    }
    return *this;
}

Stmt::~Stmt()
{
    sqlite3_finalize(m_stmt);
}

void Stmt::reset()
{
    if (!m_stmt) return; // it did not compile: step() says so
    sqlite3_reset(m_stmt);
    sqlite3_clear_bindings(m_stmt);
}

void Stmt::put(int at, std::int64_t value)
{
    sqlite3_bind_int64(m_stmt, at, value);
}

void Stmt::put(int at, ByteView value)
{
    // A null pointer would bind NULL; an empty blob is a value.
    sqlite3_bind_blob64(m_stmt, at, value.data() ? static_cast<const void *>(value.data()) : "", value.size(), SQLITE_STATIC);
}

void Stmt::put(int at, std::string_view value)
{
    sqlite3_bind_text64(m_stmt, at, value.data() ? value.data() : "", value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Stmt::put(int at, std::nullptr_t)
{
    sqlite3_bind_null(m_stmt, at);
}

Result<bool> Stmt::step()
{
    // Ours compile; with a damaged schema nothing does.
    if (!m_stmt) return Error{Code::Corrupt, "statement does not compile"};
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW) return true;
    sqlite3_reset(m_stmt);
    if (code == SQLITE_DONE) return false;
    return errorOf(code);
}

Result<void> Stmt::run()
{
    for (;;) {
        PIPIT_TRY_SET(const bool row, step());
        if (!row) return {};
    }
}

std::int64_t Stmt::integer(int column) const
{
    return sqlite3_column_int64(m_stmt, column);
}

ByteView Stmt::bytes(int column) const
{
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_stmt, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_stmt, column))};
}

std::string Stmt::text(int column) const
{
    return std::string(asText(bytes(column)));
}

bool Stmt::isNull(int column) const
{
    return sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

struct Db::State
{
    sqlite3 *db = nullptr;
    std::map<std::string, Stmt, std::less<>> statements;
    ~State()
    {
        statements.clear();
        if (db) sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        sqlite3_close_v2(db);
    }
};

Db::Db(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Db::Db(Db &&) noexcept = default;
Db &Db::operator=(Db &&) noexcept = default;
Db::~Db() = default;

Result<Db> Db::open(const std::string &path, const Key32 &key)
{
    Db db(std::make_unique<State>());
    int code = sqlite3_open_v2(path.c_str(), &db.m_state->db,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
    if (code != SQLITE_OK) return errorOf(code);
    PIPIT_TRY(db.execute("PRAGMA cipher_log_level = NONE")); // 4.6 would write to stderr or logcat
    std::string hex = rawKey(key);
    code = sqlite3_key_v2(db.m_state->db, "main", hex.data(), static_cast<int>(hex.size()));
    wipe({reinterpret_cast<std::uint8_t *>(hex.data()), hex.size()});
    if (code != SQLITE_OK) return errorOf(code);
    // Plain SQLite takes a key without a word and writes plaintext: no version, no database.
    auto &version = db.prepared("PRAGMA cipher_version");
    PIPIT_TRY_SET(const bool isCipher, version.step());
    if (!isCipher) return Error{Code::Untrusted, "not SQLCipher"};
    PIPIT_TRY(version.run());

    // Before the first read: only then is the lock taken at once, and a second app told so.
    PIPIT_TRY(db.execute("PRAGMA locking_mode = EXCLUSIVE"));
    PIPIT_TRY(db.execute("SELECT count(*) FROM sqlite_master")); // a wrong key shows here
    sqlite3_busy_timeout(db.m_state->db, 5'000);
    for (const char *setting : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON",
                                "PRAGMA temp_store = MEMORY", "PRAGMA mmap_size = 0", "PRAGMA trusted_schema = OFF",
                                "PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON", "PRAGMA cache_size = -8000"})
        PIPIT_TRY(db.execute(setting));
    sqlite3_db_config(db.m_state->db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const auto &[question, wanted] : {std::pair{"PRAGMA journal_mode", "wal"}, {"PRAGMA synchronous", "2"},
                                           {"PRAGMA secure_delete", "1"}, {"PRAGMA temp_store", "2"}, {"PRAGMA foreign_keys", "1"},
                                           {"PRAGMA cipher_page_size", "4096"}, {"PRAGMA cipher_use_hmac", "1"}}) {
        auto &asked = db.prepared(question);
        PIPIT_TRY_SET(const bool row, asked.step());
        const auto answer = row ? asked.text(0) : std::string();
        PIPIT_TRY(asked.run());
        if (answer != wanted) return Error{Code::Untrusted, std::string(question) + " is not as it must be"};
    }
    return db;
}

Stmt &Db::prepared(const char *sql)
{
    auto at = m_state->statements.find(sql);
    if (at == m_state->statements.end()) {
        sqlite3_stmt *stmt = nullptr;
        sqlite3_prepare_v3(m_state->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, nullptr);
        at = m_state->statements.emplace(sql, Stmt(stmt)).first;
    }
    at->second.reset();
    return at->second;
}

Result<void> Db::execute(const char *sql)
{
    const int code = sqlite3_exec(m_state->db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(code);
    return {};
}

std::int64_t Db::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_state->db);
}

int Db::changes() const
{
    return sqlite3_changes(m_state->db);
}

Result<void> Db::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(m_state->db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(code);
    return {};
}

Result<void> Db::limitSize(std::int64_t bytes)
{
    return execute(("PRAGMA max_page_count = " + std::to_string(bytes / 4096)).c_str());
}

Result<void> Db::check()
{
    auto &pages = prepared("PRAGMA cipher_integrity_check");
    PIPIT_TRY_SET(const bool damaged, pages.step());
    if (damaged) {
        PIPIT_TRY(pages.run());
        return Error{Code::Corrupt, "a page does not authenticate"};
    }
    auto &structure = prepared("PRAGMA integrity_check(1)");
    PIPIT_TRY_SET(const bool row, structure.step());
    const bool fine = row && structure.text(0) == "ok";
    PIPIT_TRY(structure.run());
    if (!fine) return Error{Code::Corrupt, "database structure"};
    return {};
}

Result<void> Db::migrate(std::span<const char *const> steps)
{
    auto &asked = prepared("PRAGMA user_version");
    PIPIT_TRY(asked.step());
    const auto version = static_cast<std::size_t>(asked.integer(0));
    PIPIT_TRY(asked.run());
    if (version > steps.size()) return Error{Code::TooNew, "database of a later Pipit"};
    for (auto i = version; i < steps.size(); ++i) {
        PIPIT_TRY_SET(auto tx, Tx::begin(*this));
        PIPIT_TRY(execute(steps[i]));
        PIPIT_TRY(execute(("PRAGMA user_version = " + std::to_string(i + 1)).c_str()));
        PIPIT_TRY(tx.commit());
    }
    return {};
}

Result<Tx> Tx::begin(Db &db)
{
    PIPIT_TRY(db.execute("BEGIN IMMEDIATE"));
    return Tx(db);
}

Tx::~Tx()
{
    if (m_db) (void)m_db->execute("ROLLBACK");
}

Result<void> Tx::commit()
{
    PIPIT_TRY(m_db->execute("COMMIT"));
    m_db = nullptr;
    return {};
}

} // namespace pipit::sql
