// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"
#include "tests/support/must.h"
#include "tests/support/testdevice.h"

#include <QDate>

namespace pipit::test {

inline CivilDay civil(const QDate &date)
{
    return CivilDay{std::chrono::year(date.year()), std::chrono::month(unsigned(date.month())), std::chrono::day(unsigned(date.day()))};
}

/// One person who writes into the circle, a minute after each other.
class Hand
{
public:
    Hand(TestFamily &family, TestDevice &device, std::unique_ptr<Profile> profile, std::vector<SeatId> to)
        : m_family(family), m_device(device), m_profile(std::move(profile)), m_to(std::move(to))
    {
    }
    template <class Content>
    EntryRef say(const Content &content, std::optional<EntryRef> target = {}, std::vector<MediaRef> media = {})
    {
        return sayTo(m_to, content, target, std::move(media));
    }
    template <class Content>
    EntryRef sayTo(std::vector<SeatId> to, const Content &content, std::optional<EntryRef> target = {}, std::vector<MediaRef> media = {})
    {
        NewEntry entry;
        entry.circle = m_family.circle;
        entry.content = must(content.encode(), "content");
        entry.audience = std::move(to);
        entry.target = target;
        entry.media = std::move(media);
        m_device.clock.advance(60'000);
        return must(m_profile->outgoing().post(std::move(entry)), "post").ref;
    }
    Profile &operator*() { return *m_profile; }
    Profile *operator->() { return m_profile.get(); }

private:
    TestFamily &m_family;
    TestDevice &m_device;
    std::unique_ptr<Profile> m_profile;
    std::vector<SeatId> m_to;
};

} // namespace pipit::test
