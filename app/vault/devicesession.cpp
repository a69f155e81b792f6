// SPDX-License-Identifier: Apache-2.0
#include "app/vault/devicesession.h"

namespace pipit::app {

Result<void> DeviceSession::open(const std::string &folder)
{
    PIPIT_TRY_SET(m_device, Device::open(folder, m_parts));
    return {};
}

Result<void> DeviceSession::unlock(const ProfileTag &tag, const SecretBytes &secret)
{
    lock();
    PIPIT_TRY_SET(m_profile, m_device->unlock(tag, secret.view()));
    PIPIT_TRY_SET(const auto memberships, m_profile->identity().memberships());
    for (const auto &membership : memberships) {
        PIPIT_TRY_SET(auto book, m_profile->book(membership.circle));
        m_books.emplace(membership.circle, std::move(book));
    }
    // What came may wait: a full or damaged inbox must not shut anybody out of what is here.
    (void)processInboxes();
    return {};
}

void DeviceSession::lock()
{
    m_books.clear();
    m_unchecked.clear();
    m_profile.reset();
}

Result<CircleId> DeviceSession::onlyCircle() const
{
    if (m_books.empty()) return Error{Code::NotFound, "no circle"};
    return m_books.begin()->first;
}

std::int64_t DeviceSession::unchecked(const CircleId &circle) const
{
    const auto known = m_unchecked.find(circle);
    return known == m_unchecked.end() ? 0 : known->second;
}

Result<EntryRef> DeviceSession::post(NewEntry entry)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    const auto circle = entry.circle;
    PIPIT_TRY_SET(const auto posted, m_profile->outgoing().post(std::move(entry)));
    if (const auto book = m_books.find(circle); book != m_books.end()) book->second.add(posted);
    return posted.ref;
}

Result<void> DeviceSession::markSeen(const CircleId &circle, const EntryRef &ref)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto receipt, m_profile->inbox().markSeen(circle, ref));
    if (const auto book = m_books.find(circle); receipt && book != m_books.end()) book->second.add(*receipt);
    return {};
}

Result<bool> DeviceSession::processInboxes()
{
    bool changed = false;
    for (auto &[circle, book] : m_books) {
        PIPIT_TRY_SET(const auto report, m_profile->inbox().process(circle));
        for (const auto &entry : report.accepted) book.add(entry);
        changed = changed || !report.accepted.empty() || report.quarantined != m_unchecked[circle];
        m_unchecked[circle] = report.quarantined;
    }
    return changed;
}

Result<bool> DeviceSession::catchUp()
{
    if (!m_profile) return false;
    PIPIT_TRY_SET(const auto posted, m_profile->outgoing().notePosted());
    for (auto &[circle, book] : m_books)
        for (const auto &hash : posted) book.posted(hash);
    PIPIT_TRY_SET(bool changed, processInboxes());
    changed = changed || !posted.empty();
    // Last, so that receipts which have just come count.
    PIPIT_TRY_SET(const bool again, m_profile->outgoing().putAgain());
    if (!again) return changed;
    for (auto &[circle, book] : m_books) {
        PIPIT_TRY_SET(book, m_profile->book(circle));
    }
    return true;
}

} // namespace pipit::app
