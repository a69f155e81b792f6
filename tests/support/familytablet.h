// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/share/shareable.h"
#include "tests/support/appworld.h"

namespace pipit::test {

/// A family whose people know each other's names, and the child's app on its tablet: for tests that go to and fro between
/// what she does there and what travels. A test class is one.
class FamilyTablet
{
protected:
    void makeFamily()
    {
        m_family = std::make_unique<TestFamily>();
        introduce(*m_family);
    }
    /// The app on her space, anew.
    AppWorld &openTablet()
    {
        m_world.reset();
        m_family->tablet.close();
        m_world = std::make_unique<AppWorld>(m_family->tablet);
        if (!m_world->open(m_family->child, TestFamily::pictures())) qFatal("does not open");
        return *m_world;
    }
    /// The device itself again, for profiles and for carry().
    void closeTablet()
    {
        m_world.reset();
        m_family->tablet.open();
    }
    /// As "Who can see this?" does.
    EntryRef post(app::Shareable &what, std::vector<SeatId> audience, bool keep = true)
    {
        const auto poster = what.poster(app::ShareChoice{std::move(audience), Use::PleaseSortThis, keep});
        const auto ref = m_world->ask([poster](app::DeviceSession &device) { return poster(device); });
        if (!ref) qFatal("%s", ref.error().detail.c_str());
        what.shared();
        Q_EMIT m_world->session.bookChanged();
        m_world->settle();
        return *ref;
    }

    std::unique_ptr<TestFamily> m_family;
    std::unique_ptr<AppWorld> m_world; ///< after openTablet(), until closeTablet()
};

} // namespace pipit::test
