// SPDX-License-Identifier: Apache-2.0
#include "app/vault/circlesummaries.h"

namespace pipit::app {

void CircleSummaries::open(Profile &profile)
{
    close();
    m_profile = &profile;
}

void CircleSummaries::close()
{
    m_told.clear();
    m_profile = nullptr;
}

Result<CircleSummaries::Look> CircleSummaries::look(int books)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    Look out;
    PIPIT_TRY_SET(out.places, m_profile->summaries().places());
    out.books = books;
    return out;
}

const CircleSummaries::Told *CircleSummaries::of(const CircleId &circle, Look &look)
{
    const auto mine = m_books.memberships().find(circle);
    if (!m_profile || mine == m_books.memberships().end()) return nullptr;
    const auto seat = mine->second;
    const auto at = look.places.find(circle);
    const auto place = at == look.places.end() ? Summaries::Place() : at->second;
    auto known = m_told.find(circle);
    if (known != m_told.end() && known->second.entry == place.entry) return &known->second;
    const auto tell = [&](std::int64_t entry, CaseSummary summary) {
        known = m_told.insert_or_assign(circle, Told{entry, std::move(summary)}).first;
        return &known->second;
    };
    const auto before = [&] { return known == m_told.end() ? nullptr : &known->second; };
    auto summaries = m_profile->summaries();
    const bool many = m_books.memberships().size() > 1;
    if (many && (known == m_told.end() || place.current))
        if (auto kept = summaries.of(circle, seat); kept && *kept) {
            const auto *told = tell((*kept)->entry, std::move((*kept)->summary));
            if (told->entry == place.entry) return told;
        }
    if (place.entry == 0) return tell(0, caseSummary(Book(seat)));
    if (many && look.books <= 0) {
        look.more = true;
        return before();
    }
    --look.books;
    auto summary = made(circle);
    if (!summary) return before();
    if (many) (void)summaries.keep(circle, seat, place.entry, *summary); // a full disk: it is made again after the next unlock
    return tell(place.entry, std::move(*summary));
}

Result<CaseSummary> CircleSummaries::made(const CircleId &circle)
{
    if (const auto *book = m_books.held(circle)) {
        // Something may have been stored that did not come by this session: the rows are the truth.
        PIPIT_TRY_SET(const auto count, m_profile->summaries().count(circle));
        if (book->size() != count) PIPIT_TRY(m_books.readAnew(circle));
        return caseSummary(*book);
    }
    PIPIT_TRY_SET(const auto book, m_books.read(circle));
    return caseSummary(book);
}

} // namespace pipit::app
