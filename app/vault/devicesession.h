// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/circlesummaries.h"
#include "app/vault/covering.h"
#include "app/vault/holdup.h"
#include "core/vault/device.h"

namespace pipit::app {

/// The device and the one profile that may be open, on the vault's thread. What others ask of the vault goes through
/// here, so that the books in memory follow what is stored.
class DeviceSession
{
public:
    /// `parts` must outlive it.
    explicit DeviceSession(const VaultParts &parts) : m_parts(parts) {}

    /// Errors: those of Device::open.
    Result<void> open(const std::string &folder);
    bool ready() const { return m_device != nullptr; }
    Device &device() { return *m_device; }
    Clock &clock() const { return m_parts.clock; }

    /// Errors: those of Device::unlock. What has come in the meantime is opened at once, as far as it can be: unopened()
    /// says what could not.
    Result<void> unlock(const ProfileTag &tag, const SecretBytes &secret);
    /// The same by a key card. Errors: those of Device::unlockByCard.
    Result<void> unlockByCard(const ProfileTag &tag, const KeyCard &card);
    void lock();
    /// nullptr while locked.
    Profile *profile() { return m_profile.get(); }

    /// The open profile's circles, each with its book: read when it is first asked for. Of many circles only lists may say
    /// something at once, and from summaries().
    Books &books() { return m_books; }
    CircleSummaries &summaries() { return m_summaries; }
    /// The children whom the open profile covers. Those of whom nothing may be opened today are in no list of books().
    const std::vector<Covered> &covered() const { return m_covered; }
    /// How many things came for this circle that could not be checked. They are kept sealed and shown to nobody.
    std::int64_t unchecked(const CircleId &circle) const;
    /// How many things came for the open profile that this device could not store, and books that it could not read. They lie sealed and are tried again
    /// whenever something comes, and at the next unlock.
    std::int64_t unopened() const;
    /// How many alarms of each kind have been raised on this device (sync::AlarmKind by its number). worries() says which
    /// of them concern the open profile.
    Result<std::map<std::uint8_t, std::int64_t>> alarms() { return m_device->store().alarms(); }
    /// From the sync driver. Why what the open profile shares does not go by itself; and one envelope of it.
    void setHoldups(Holdups holdups) { m_holdups = std::move(holdups); }
    Holdup holdup() const;
    Holdup holdup(const EnvHash &envelope) const;
    /// The only circle of a child or carer; the first of an IRO. Errors: NotFound.
    Result<CircleId> onlyCircle() const;

    /// Posts through Outgoing and keeps the book.
    Result<EntryRef> post(NewEntry entry);
    /// Takes back through Outgoing and reads the book anew. Errors: those of Outgoing::takeBack.
    Result<void> takeBack(const CircleId &circle, const EntryRef &ref);
    Result<void> markSeen(const CircleId &circle, const EntryRef &ref);
    /// A child reads an answer by herself that somebody would tell her face to face: kept in her vault, never sent.
    Result<void> readAlone(const CircleId &circle, const EntryRef &answer);
    /// After the hub's answers: opens what came, notes what went. True when something changed. With the profile
    /// locked nothing happens: the sealed rows wait.
    Result<bool> catchUp();

private:
    Result<void> enter(std::unique_ptr<Profile> profile);
    bool processInboxes();
    void keepUp(const CircleId &circle, const std::vector<BookEntry> &accepted);
    void lookWhoIsCovered();
    void raiseForks(const CircleId &circle, const Inbox::Report &report);
    VaultParts m_parts;
    std::unique_ptr<Device> m_device;
    std::unique_ptr<Profile> m_profile;
    Books m_books;
    CircleSummaries m_summaries{m_books};
    std::map<CircleId, std::int64_t> m_unchecked, m_unopened;
    std::set<std::pair<std::uint8_t, Bytes>> m_raised; ///< since the unlock: the same is said once
    std::vector<Covered> m_covered;
    Holdups m_holdups;
};

} // namespace pipit::app
