// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/hkdf.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// A thin layer over SQLCipher's sqlite3.h. One connection, one thread. No ORM, no exceptions.
namespace pipit::sql {

/// A prepared statement. Bind with bind(), run with step() or run(), read columns in between. Reset on reuse.
class Stmt
{
public:
    Stmt(Stmt &&) noexcept;
    Stmt &operator=(Stmt &&) noexcept;
    ~Stmt();

    /// Binds from ?1 on, in order. Views must live until the statement has been stepped.
    template <class... Values>
    Stmt &bind(const Values &...values)
    {
        reset();
        int at = 0;
        (put(++at, values), ...);
        return *this;
    }
    /// True: a row is there. False: done. Errors: DiskFull, Corrupt, Busy, Io.
    Result<bool> step();
    /// Steps to the end. For statements without rows.
    Result<void> run();

    std::int64_t integer(int column) const;
    /// Points into SQLite's memory until the next step.
    ByteView bytes(int column) const;
    std::string text(int column) const;
    bool isNull(int column) const;
    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId::from(bytes(column)).value_or(AnyId{});
    }

private:
    friend class Db;
    explicit Stmt(sqlite3_stmt *stmt) : m_stmt(stmt) {}
    void reset();
    void put(int at, std::int64_t value);
    void put(int at, std::uint64_t value) { put(at, static_cast<std::int64_t>(value)); }
    void put(int at, int value) { put(at, std::int64_t(value)); }
    void put(int at, unsigned value) { put(at, std::int64_t(value)); }
    void put(int at, ByteView value);
    void put(int at, const Bytes &value) { put(at, ByteView(value)); }
    void put(int at, std::string_view value);
    void put(int at, const std::string &value) { put(at, std::string_view(value)); }
    void put(int at, std::nullptr_t);
    template <class Tag, std::size_t N>
    void put(int at, const Id<Tag, N> &value)
    {
        put(at, value.view());
    }
    template <class Value>
    void put(int at, const std::optional<Value> &value)
    {
        if (value) put(at, *value);
        else put(at, nullptr);
    }
    sqlite3_stmt *m_stmt = nullptr;
};

/// An encrypted database. Opening fails closed: no key, no SQLCipher, or another setting than FORMAT.md §9.4 wants,
/// and nothing is written.
class Db
{
public:
    /// Creates the file when it is missing. Errors: WrongKey, Corrupt, Io, Untrusted (the library is not SQLCipher).
    static Result<Db> open(const std::string &path, const Key32 &key);
    Db(Db &&) noexcept;
    Db &operator=(Db &&) noexcept;
    /// Checkpoints the log and closes.
    ~Db();

    /// The same text is prepared once and kept. The reference lives as long as the Db.
    Stmt &prepared(const char *sql);
    Result<void> execute(const char *sql);
    std::int64_t lastRowId() const;
    int changes() const;
    /// Moves the write-ahead log into the file and empties it, so that deleted rows do not linger in the log.
    Result<void> checkpoint();
    /// No more than this many bytes may the file grow to; how tests make a disk full.
    Result<void> limitSize(std::int64_t bytes);
    /// Every page's HMAC and the structure. Errors: Corrupt.
    Result<void> check();
    /// Runs the migrations that PRAGMA user_version lacks, each in its own transaction. Errors: TooNew.
    Result<void> migrate(std::span<const char *const> steps);

private:
    struct State;
    explicit Db(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// BEGIN IMMEDIATE; rolled back unless committed.
class Tx
{
public:
    static Result<Tx> begin(Db &db);
    Tx(Tx &&other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}
    Tx &operator=(Tx &&) = delete;
    ~Tx();
    Result<void> commit();

private:
    explicit Tx(Db &db) : m_db(&db) {}
    Db *m_db;
};

} // namespace pipit::sql
