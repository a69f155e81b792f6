// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    /// Errors: those of Device::unlock. What has come in the meantime is opened at once.
    Result<void> unlock(const ProfileTag &tag, const SecretBytes &secret);
    void lock();
    /// nullptr while locked.
    Profile *profile() { return m_profile.get(); }

    /// The open profile's circles, each with its book.
    const std::map<CircleId, Book> &books() const { return m_books; }
    /// How many things came for this circle that could not be checked. They are kept sealed and shown to nobody.
    std::int64_t unchecked(const CircleId &circle) const;
    /// How many alarms of each kind sync has raised on this device (sync::AlarmKind by its number): for staff.
    Result<std::map<std::uint8_t, std::int64_t>> alarms() { return m_device->store().alarms(); }
    /// The only circle of a child or carer; the first of an IRO. Errors: NotFound.
    Result<CircleId> onlyCircle() const;

    /// Posts through Outgoing and keeps the book.
    Result<EntryRef> post(NewEntry entry);
    Result<void> markSeen(const CircleId &circle, const EntryRef &ref);
    /// After the hub's answers: opens what came, notes what went. True when something changed. With the profile
    /// locked nothing happens: the sealed rows wait.
    Result<bool> catchUp();

private:
    Result<bool> processInboxes();
    VaultParts m_parts;
    std::unique_ptr<Device> m_device;
    std::unique_ptr<Profile> m_profile;
    std::map<CircleId, Book> m_books;
    std::map<CircleId, std::int64_t> m_unchecked;
};

} // namespace pipit::app
