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
    PIPIT_TRY(m_books.open(*m_profile));
    m_summaries.open(*m_profile);
    // What came may wait: a full or damaged inbox must not shut anybody out of what is here. unopened() tells of it.
    processInboxes();
    lookWhoIsCovered();
    (void)m_profile->readyToLock(m_device->manifests());
    return {};
}

/// Where it cannot be said, what was shut stays shut.
void DeviceSession::lookWhoIsCovered()
{
    auto covered = coveredBy(*m_profile, m_device->manifests(), m_books, m_summaries, m_parts.clock);
    if (covered) m_covered = std::move(*covered);
    std::set<CircleId> shut;
    for (const auto &one : m_covered)
        if (!one.open()) shut.insert(one.circle);
    m_books.shut(shut);
}

void DeviceSession::lock()
{
    m_summaries.close();
    m_books.close();
    m_unchecked.clear();
    m_unopened.clear();
    m_raised.clear();
    m_covered.clear();
    m_profile.reset();
}

Result<CircleId> DeviceSession::onlyCircle() const
{
    if (m_books.empty()) return Error{Code::NotFound, "no circle"};
    return m_books.circles().begin()->first;
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
    if (auto *book = m_books.held(circle)) book->add(posted);
    if (posted.kind == Kind::Away) lookWhoIsCovered();
    return posted.ref;
}

Result<void> DeviceSession::takeBack(const CircleId &circle, const EntryRef &ref)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    PIPIT_TRY(m_profile->outgoing().takeBack(circle, ref));
    m_summaries.forget(circle);
    return m_books.readAnew(circle);
}

Result<void> DeviceSession::markSeen(const CircleId &circle, const EntryRef &ref)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    PIPIT_TRY_SET(const auto receipt, m_profile->inbox().markSeen(circle, ref));
    if (auto *book = m_books.held(circle); receipt && book) book->add(*receipt);
    return {};
}

Result<void> DeviceSession::readAlone(const CircleId &circle, const EntryRef &answer)
{
    if (!m_profile) return Error{Code::Refused, "locked"};
    if (!m_books.contains(circle)) return Error{Code::NotFound, "circle"};
    PIPIT_TRY(m_profile->keepReadAlone(answer));
    if (auto *book = m_books.held(circle)) book->openedAlone(answer);
    return {};
}

std::int64_t DeviceSession::unopened() const
{
    auto sum = std::int64_t(m_books.unreadable());
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
    for (const auto &[circle, seat] : m_books.memberships()) {
        const auto report = m_profile->inbox().process(circle);
        const auto before = std::pair(m_unchecked[circle], m_unopened[circle]);
        if (!report) {
            m_unopened[circle] = std::max<std::int64_t>(1, m_unopened[circle]);
        } else {
            keepUp(circle, report->accepted);
            m_unchecked[circle] = report->quarantined;
            m_unopened[circle] = report->unopened;
            raiseForks(circle, *report);
            changed = changed || !report->accepted.empty();
        }
        changed = changed || before != std::pair(m_unchecked[circle], m_unopened[circle]);
    }
    return changed;
}

/// A book that is not in memory follows when it is read.
void DeviceSession::keepUp(const CircleId &circle, const std::vector<BookEntry> &accepted)
{
    if (auto *book = m_books.held(circle))
        for (const auto &entry : accepted) book->add(entry);
    // What was taken back must leave this memory too.
    const auto takesBack = [](const auto &entry) { return entry.type == EntryType::Withdraw; };
    if (std::none_of(accepted.begin(), accepted.end(), takesBack)) return;
    m_summaries.forget(circle);
    (void)m_books.readAnew(circle);
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
    for (auto &[circle, book] : m_books.held())
        for (const auto &hash : posted) book.posted(hash);
    bool changed = processInboxes();
    if (changed) (void)m_profile->readyToLock(m_device->manifests());
    const auto before = m_covered;
    lookWhoIsCovered(); // a day may have passed, too
    changed = changed || !posted.empty() || before != m_covered;
    // Last, so that receipts which have just come count.
    PIPIT_TRY(m_profile->outgoing().letGo());
    PIPIT_TRY_SET(const bool again, m_profile->outgoing().putAgain());
    if (!again) return changed;
    for (const auto &[circle, book] : m_books.held()) PIPIT_TRY(m_books.readAnew(circle));
    return true;
}

} // namespace pipit::app
