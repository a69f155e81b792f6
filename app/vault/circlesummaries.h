// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/books.h"
#include "core/vault/summaries.h"

namespace pipit::app {

/// What lists say of the open profile's circles, without their books: from the vault where it is true there
/// (core/vault/summaries.h); of a circle whose entries have moved on made from its book, and kept. Of a profile with one circle
/// it is made from the book that is there anyway, and nothing is kept. Vault's thread.
class CircleSummaries
{
public:
    /// `books` must outlive it.
    explicit CircleSummaries(Books &books) : m_books(books) {}
    void open(Profile &profile);
    void close();

    struct Told
    {
        std::int64_t entry = 0; ///< the circle's row that it is true of
        CaseSummary summary;
    };
    /// A look at all circles in one question to the vault. Of those that have moved on at most `books` are read in it, so that
    /// nobody else waits long; of the others it is what was true before.
    struct Look
    {
        std::map<CircleId, Summaries::Place> places;
        int books = 0;
        bool more = false; ///< there are others: look again
    };
    static constexpr int portion = 8;
    /// Errors: Refused (locked), those of the database.
    Result<Look> look(int books = portion);
    /// nullptr: nothing can be said of it yet, or it is not mine. Borrowed until the circle is asked for again, or close().
    const Told *of(const CircleId &circle, Look &look);
    /// Something that was said has left the circle: nothing of before is told again.
    void forget(const CircleId &circle) { m_told.erase(circle); }

private:
    Result<CaseSummary> made(const CircleId &circle);
    Books &m_books;
    Profile *m_profile = nullptr;
    std::map<CircleId, Told> m_told;
};

} // namespace pipit::app
