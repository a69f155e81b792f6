// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/sqlite.h"

#include <sqlite3.h>

namespace pipit::hub {
namespace {

Error errorOf(sqlite3 *db)
{
    const int code = sqlite3_errcode(db) & 0xff;
    const auto detail = std::string("sqlite: ") + sqlite3_errmsg(db);
    switch (code) {
    case SQLITE_FULL: return {Code::DiskFull, detail};
    case SQLITE_BUSY: return {Code::Busy, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {Code::Corrupt, detail};
    case SQLITE_CONSTRAINT: return {Code::Busy, detail};
    default: return {Code::Io, detail};
    }
}

} // namespace

Query::~Query()
{
    if (!m_statement) return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Query &Query::bind(std::int64_t value)
{
    if (m_statement) sqlite3_bind_int64(m_statement, m_next++, value);
    return *this;
}

Query &Query::bind(ByteView bytes)
{
    // A null pointer would bind NULL; an empty blob is meant.
    static const std::uint8_t nothing = 0;
    const void *data = bytes.empty() ? static_cast<const void *>(&nothing) : bytes.data();
    if (m_statement) sqlite3_bind_blob64(m_statement, m_next++, data, bytes.size(), SQLITE_STATIC);
    return *this;
}

Result<bool> Query::step()
{
    if (!m_statement) return errorOf(m_db);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return errorOf(m_db);
}

Result<void> Query::run()
{
    for (;;) {
        PIPIT_TRY_SET(const bool row, step());
        if (!row) return {};
    }
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

ByteView Query::blob(int column) const
{
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, int cacheKiB, bool writable)
{
    sqlite3 *db = nullptr;
    const int flags = (writable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(path.c_str(), &db, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(db));
    if (code != SQLITE_OK) return db ? errorOf(db) : Error{Code::Io, "sqlite: no memory"};
    sqlite3_busy_timeout(db, 5'000);
    PIPIT_TRY(connection->execute("PRAGMA journal_mode=WAL"));
    PIPIT_TRY(connection->execute("PRAGMA synchronous=FULL"));
    PIPIT_TRY(connection->execute("PRAGMA temp_store=MEMORY"));
    PIPIT_TRY(connection->execute(("PRAGMA cache_size=-" + std::to_string(cacheKiB)).c_str()));
    if (!writable) PIPIT_TRY(connection->execute("PRAGMA query_only=ON"));
    return connection;
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_statements) sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

Result<void> Connection::execute(const char *sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) return errorOf(m_db);
    return {};
}

Query Connection::query(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement) sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return Query(m_db, statement);
}

std::int64_t Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

} // namespace pipit::hub
