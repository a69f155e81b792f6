// SPDX-License-Identifier: Apache-2.0
#include "app/vault/devicesession.h"

#include "app/vault/handedover.h"
#include "sync/engine/event.h"

namespace pipit::app {

Result<void> DeviceSession::open(const std::string &folder)
{
    PIPIT_TRY_SET(m_device, Device::open(folder, m_parts));
    return {};
}

Result<void> DeviceSession::unlock(const ProfileTag &tag, const SecretBytes &secret)
{
    lock();
    if (!mayOpen(*m_device, tag)) return Error{Code::Refused, "handed over to a child"};
    PIPIT_TRY_SET(auto profile, m_device->unlock(tag, secret.view()));
    return enter(std::move(profile));
}

Result<void> DeviceSession::unlockByCard(const ProfileTag &tag, const KeyCard &card)
{
    lock();
    if (!mayOpen(*m_device, tag)) return Error{Code::Refused, "handed over to a child"};
    PIPIT_TRY_SET(auto profile, m_device->unlockByCard(tag, card));
    return enter(std::move(profile));
}

Result<void> DeviceSession::enter(std::unique_ptr<Profile> profile)
{
    PIPIT_TRY(app::takeBack(*m_device, *profile));
    m_profile = std::move(profile);
    PIPIT_TRY_SET(const auto memberships, m_profile->identity().memberships());
    for (const auto &membership : memberships) {
        PIPIT_TRY_SET(auto book, m_profile->book(membership.circle));
        m_books.emplace(membership.circle, std::move(book));
    }
    // What came may wait: a full or damaged inbox must not shut anybody out of what is here. unopened() tells of it.
    processInboxes();
    (void)m_profile->readyToLock(m_device->manifests());
    return {};
}

void DeviceSession::lock()
{
    m_books.clear();
    m_unchecked.clear();
    m_unopened.clear();
    m_raised.clear();
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

Result<void> DeviceSession::takeBack(const CircleId &circle, const EntryRef &ref)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    PIPIT_TRY(m_profile->outgoing().takeBack(circle, ref));
    return readAnew(circle);
}

Result<void> DeviceSession::readAnew(const CircleId &circle)
{
    const auto book = m_books.find(circle);
    if (book == m_books.end()) return {};
    PIPIT_TRY_SET(book->second, m_profile->book(circle));
    return {};
}

Result<void> DeviceSession::markSeen(const CircleId &circle, const EntryRef &ref)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto receipt, m_profile->inbox().markSeen(circle, ref));
    if (const auto book = m_books.find(circle); receipt && book != m_books.end()) book->second.add(*receipt);
    return {};
}

Result<void> DeviceSession::readAlone(const CircleId &circle, const EntryRef &answer)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    const auto book = m_books.find(circle);
    if (book == m_books.end()) return Error{Code::NotFound, "circle"};
    PIPIT_TRY(m_profile->keepReadAlone(answer));
    book->second.openedAlone(answer);
    return {};
}

std::int64_t DeviceSession::unopened() const
{
    std::int64_t sum = 0;
    for (const auto &[circle, count] : m_unopened) sum += count;
    return sum;
}

Holdup DeviceSession::holdup() const
{
    return m_profile ? m_holdups.of(m_profile->identity().author()) : m_holdups.all;
}

Holdup DeviceSession::holdup(const EnvHash &envelope) const
{
    return m_profile ? m_holdups.of(m_profile->identity().author(), envelope) : m_holdups.all;
}

/// One circle's trouble is not another's. True when something changed.
bool DeviceSession::processInboxes()
{
    bool changed = false;
    for (auto &[circle, book] : m_books) {
        const auto report = m_profile->inbox().process(circle);
        const auto before = std::pair(m_unchecked[circle], m_unopened[circle]);
        if (!report) {
            m_unopened[circle] = std::max<std::int64_t>(1, m_unopened[circle]);
        } else {
            for (const auto &entry : report->accepted) book.add(entry);
            // What was taken back must leave this memory too.
            const auto takesBack = [](const auto &entry) { return entry.type == EntryType::Withdraw; };
            if (std::any_of(report->accepted.begin(), report->accepted.end(), takesBack)) (void)readAnew(circle);
            m_unchecked[circle] = report->quarantined;
            m_unopened[circle] = report->unopened;
            raiseForks(circle, *report);
            changed = changed || !report->accepted.empty();
        }
        changed = changed || before != std::pair(m_unchecked[circle], m_unopened[circle]);
    }
    return changed;
}

/// Two truths lie in this device for good: the evidence is the envelopes and documents themselves.
void DeviceSession::raiseForks(const CircleId &circle, const Inbox::Report &report)
{
    DeviceStore::Batch batch;
    const auto raise = [&](sync::AlarmKind kind, ByteView subject) {
        const auto number = static_cast<std::uint8_t>(kind);
        if (m_raised.emplace(number, toBytes(subject)).second) batch.alarms.push_back({number, toBytes(subject), 0, {}});
    };
    for (const auto &author : report.forked) raise(sync::AlarmKind::AuthorFork, author.view());
    if (report.manifestFork) raise(sync::AlarmKind::ManifestFork, circle.view());
    if (batch.alarms.empty() || m_device->store().keep(batch)) return;
    for (const auto &alarm : batch.alarms) m_raised.erase({alarm.kind, alarm.subject});
}

Result<bool> DeviceSession::catchUp()
{
    if (!m_profile) return false;
    PIPIT_TRY_SET(const auto posted, m_profile->outgoing().notePosted());
    for (auto &[circle, book] : m_books)
        for (const auto &hash : posted) book.posted(hash);
    bool changed = processInboxes();
    if (changed) (void)m_profile->readyToLock(m_device->manifests());
    changed = changed || !posted.empty();
    // Last, so that receipts which have just come count.
    PIPIT_TRY(m_profile->outgoing().letGo());
    PIPIT_TRY_SET(const bool again, m_profile->outgoing().putAgain());
    if (!again) return changed;
    for (const auto &[circle, book] : m_books) PIPIT_TRY(readAnew(circle));
    return true;
}

} // namespace pipit::app
