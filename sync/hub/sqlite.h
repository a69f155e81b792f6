// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace pipit::hub {

/// One run of a prepared statement. Binds and columns count from 1 and 0, as in SQLite. Resets when it goes.
class Query
{
public:
    /// A null statement (it could not be prepared) fails at the first step.
    Query(sqlite3 *db, sqlite3_stmt *statement) : m_db(db), m_statement(statement) {}
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    Query &bind(std::int64_t value);
    Query &bind(std::uint64_t value) { return bind(static_cast<std::int64_t>(value)); }
    Query &bind(int value) { return bind(static_cast<std::int64_t>(value)); }
    /// Borrows: the bytes must live until the last step.
    Query &bind(ByteView bytes);
    template <class Tag, std::size_t N>
    Query &bind(const Id<Tag, N> &id)
    {
        return bind(id.view());
    }

    /// True: there is a row to read. Errors: DiskFull, Busy, Corrupt, Io.
    Result<bool> step();
    /// Runs to the end.
    Result<void> run();

    std::int64_t integer(int column) const;
    std::uint64_t number(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    /// Valid until the next step.
    ByteView blob(int column) const;
    bool isNull(int column) const;
    /// Zeros where the column has another size: our own columns never do.
    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId::from(blob(column)).value_or(AnyId{});
    }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement;
    int m_next = 1;
};

/// A connection to plain SQLite in WAL mode with synchronous FULL. One thread at a time.
class Connection
{
public:
    /// `cacheKiB`: page cache. Errors: Io, Corrupt.
    static Result<std::unique_ptr<Connection>> open(const std::string &path, int cacheKiB, bool writable);
    ~Connection();

    Result<void> execute(const char *sql);
    /// `sql` must be a literal: statements are kept by its address.
    Query query(const char *sql);
    std::int64_t lastRowId() const;

private:
    explicit Connection(sqlite3 *db) : m_db(db) {}
    sqlite3 *m_db;
    std::unordered_map<const void *, sqlite3_stmt *> m_statements;
};

} // namespace pipit::hub
