// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/profile.h"

#include <set>

namespace pipit::app {

/// The open profile's circles, each with its book: read when somebody first asks for it, then kept up as entries come. One
/// circle (a child, a carer) has its book at once; of many only the few asked for last stay, and none of them after the lock.
/// What at(), find() and named() give is borrowed until trim() or close(): until the question to the vault is answered that
/// asked for it. Vault's thread.
class Books
{
public:
    using Kept = std::map<CircleId, Book>;
    static constexpr std::size_t most = 8; ///< that stay after a question

    /// `profile` must outlive it, or close() comes first. Errors: those of reading memberships, or the only circle's book.
    Result<void> open(Profile &profile);
    void close();

    /// Every circle with my seat in it that is not shut. Asks for no book.
    const std::map<CircleId, SeatId> &circles() const { return m_circles; }
    /// The shut ones too: what comes for them is taken in all the same.
    const std::map<CircleId, SeatId> &memberships() const { return m_memberships; }
    /// From now on these are shut (covering.h): nobody finds, names or lists them, and none of their books stays in memory.
    void shut(const std::set<CircleId> &circles);
    bool contains(const CircleId &circle) const { return m_circles.contains(circle); }
    bool empty() const { return m_circles.empty(); }

    /// end(): not mine, or it cannot be read (unreadable() counts it).
    Kept::const_iterator find(const CircleId &circle);
    Kept::const_iterator end() const { return m_kept.end(); }
    /// As find(); of one that cannot be read an empty book, of one that is not mine what std::map::at does.
    const Book &at(const CircleId &circle);
    /// The one with that name in hex; for an empty one the only one there is, and of many none, so that a screen which has not
    /// heard yet whom it is about reads nobody's: a range of one, or of none.
    struct Range
    {
        Kept::const_iterator from, to;
        Kept::const_iterator begin() const { return from; }
        Kept::const_iterator end() const { return to; }
    };
    Range named(std::string_view hex);
    /// `use(circle, book)` of every circle that can be read, one after another: there is never more than one of them in
    /// memory that was not there before, and nothing of it may be kept. It costs what all history costs: only for what no
    /// summary says (circlesummaries.h), and what nobody waits for at a screen.
    template <class Use>
    void each(Use use)
    {
        for (const auto &[circle, seat] : m_circles) {
            const bool before = m_kept.contains(circle);
            const auto found = find(circle);
            if (found == end()) continue;
            use(found->first, found->second);
            if (!before) drop(circle);
        }
    }

    /// nullptr where it is not in memory. To keep it up.
    Book *held(const CircleId &circle);
    Kept &held() { return m_kept; }
    /// Reads it again where it is in memory.
    Result<void> readAnew(const CircleId &circle);
    /// Reads it for the caller alone.
    Result<Book> read(const CircleId &circle);
    /// All but those asked for last go. VaultThread does it after every question.
    void trim();
    /// How many times a book has been read since open(): what a list of many children must not cost.
    int readCount() const { return m_reads; }
    /// Circles whose book could not be read when it was asked for last.
    std::size_t unreadable() const { return m_blank.size(); }

private:
    void drop(const CircleId &circle);
    Profile *m_profile = nullptr;
    std::map<CircleId, SeatId> m_memberships, m_circles;
    Kept m_kept;
    std::vector<CircleId> m_order; ///< of those kept, the one asked for last at the end
    Kept m_blank;                  ///< stand for those that cannot be read
    int m_reads = 0;
};

} // namespace pipit::app
