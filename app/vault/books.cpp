// SPDX-License-Identifier: Apache-2.0
#include "app/vault/books.h"

#include <algorithm>

namespace pipit::app {

Result<void> Books::open(Profile &profile)
{
    close();
    m_profile = &profile;
    PIPIT_TRY_SET(const auto memberships, profile.identity().memberships());
    for (const auto &one : memberships) m_memberships.emplace(one.circle, one.seat);
    m_circles = m_memberships;
    if (m_circles.size() != 1) return {};
    const auto &only = m_circles.begin()->first;
    PIPIT_TRY_SET(auto book, read(only));
    m_kept.emplace(only, std::move(book));
    m_order.push_back(only);
    return {};
}

void Books::close()
{
    m_kept.clear();
    m_blank.clear();
    m_order.clear();
    m_circles.clear();
    m_memberships.clear();
    m_reads = 0;
    m_profile = nullptr;
}

void Books::shut(const std::set<CircleId> &circles)
{
    m_circles = m_memberships;
    for (const auto &circle : circles) {
        m_circles.erase(circle);
        m_blank.erase(circle);
        drop(circle);
    }
}

Books::Kept::const_iterator Books::find(const CircleId &circle)
{
    auto found = m_kept.find(circle);
    if (found == m_kept.end()) {
        if (!m_circles.contains(circle)) return m_kept.end();
        auto book = read(circle);
        if (!book) {
            m_blank.try_emplace(circle, m_circles.at(circle));
            return m_kept.end();
        }
        found = m_kept.emplace(circle, std::move(*book)).first;
    }
    std::erase(m_order, circle);
    m_order.push_back(circle);
    return found;
}

const Book &Books::at(const CircleId &circle)
{
    const auto seat = m_circles.at(circle);
    const auto found = find(circle);
    return found == end() ? m_blank.try_emplace(circle, seat).first->second : found->second;
}

Books::Range Books::named(std::string_view hex)
{
    auto found = m_kept.cend();
    if (hex.empty()) {
        if (m_circles.size() == 1) found = find(m_circles.begin()->first);
    } else if (const auto bytes = fromHex(hex)) {
        if (const auto circle = CircleId::from(*bytes)) found = find(*circle);
    }
    return {found, found == end() ? found : std::next(found)};
}

Book *Books::held(const CircleId &circle)
{
    const auto found = m_kept.find(circle);
    return found == m_kept.end() ? nullptr : &found->second;
}

Result<void> Books::readAnew(const CircleId &circle)
{
    auto *book = held(circle);
    if (!book) return {};
    PIPIT_TRY_SET(*book, read(circle));
    return {};
}

Result<Book> Books::read(const CircleId &circle)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    ++m_reads;
    PIPIT_TRY_SET(auto book, m_profile->book(circle));
    m_blank.erase(circle);
    return book;
}

void Books::trim()
{
    while (m_order.size() > most) drop(CircleId(m_order.front()));
}

void Books::drop(const CircleId &circle)
{
    m_kept.erase(circle);
    std::erase(m_order, circle);
}

} // namespace pipit::app
