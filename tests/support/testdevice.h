// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/device.h"
#include "core/vault/filekeystore.h"
#include "tests/support/cheappasswordhash.h"
#include "tests/support/testcircle.h"
#include "tests/support/testclock.h"

#include <QTemporaryDir>

#include <functional>

namespace pipit::test {

/// A device folder in a temporary directory with a cheap password hash and a clock of the test's.
class TestDevice
{
    QTemporaryDir m_dir; // first: the key store's path is in it

public:
    explicit TestDevice(std::uint64_t seed = 1);

    /// Opens it, or opens it again after close().
    Device &open();
    void close() { m_device.reset(); }
    Device &operator*() { return *m_device; }
    Device *operator->() { return m_device.get(); }
    std::string folder() const { return m_dir.filePath(QStringLiteral("device")).toStdString(); }

    TestClock clock;
    PosixFileOps files;
    SeededRng rng;
    FileKeyStore keys;
    CheapPasswordHash hash;
    VaultParts parts{files, clock, rng, keys, hash};

private:
    std::unique_ptr<Device> m_device;
};

/// One child and one carer on a tablet, an IRO on another device, all members of one circle whose manifests both
/// devices hold. What travels between the devices is carried by hand (carry()), as a hub would.
class TestFamily
{
public:
    /// `shape`: changes the authority's manifest before it is signed, for a hub with keys of its own.
    /// `older`: the child's profile is older than authors that write while locked; officers have not heard of hers.
    explicit TestFamily(std::uint64_t seed = 1, const std::function<void(AuthorityManifest &)> &shape = {}, bool older = false);

    static constexpr SeatId childSeat = 1, iroSeat = 2, carerSeat = 3;
    static Bytes pictures() { return {1, 3, 7, 7, 12}; }
    static Bytes pin() { return toBytes(asBytes("271828")); }
    static Bytes passphrase() { return toBytes(asBytes("a wet spring morning")); }

    TestCircle authority;
    TestDevice tablet, iroDevice;
    ProfileCard child, carer, iro;
    std::optional<TestCircle::Person> duty; ///< after putOnDuty()
    CircleId circle;

    std::unique_ptr<Profile> openChild() { return unlock(tablet, child, pictures()); }
    std::unique_ptr<Profile> openCarer() { return unlock(tablet, carer, pin()); }
    std::unique_ptr<Profile> openIro() { return unlock(iroDevice, iro, passphrase()); }
    static std::unique_ptr<Profile> unlock(TestDevice &device, const ProfileCard &card, const Bytes &secret);

    /// A duty seat with somebody on it, staffed day and night as the settings say, is known on both devices, which are open;
    /// or to `held` alone, where the app has the tablet.
    static constexpr SeatId dutySeat = 6;
    void putOnDuty(const std::function<void(Settings &)> &shape = {}, Manifests *held = nullptr);

    /// Kim, the child's social worker, gets a seat and a profile on the officer's device; both devices, which are open, know of it and
    /// of her name.
    static constexpr SeatId workerSeat = 4;
    ProfileCard worker; ///< after enrolWorker()
    void enrolWorker();
    std::unique_ptr<Profile> openWorker() { return unlock(iroDevice, worker, passphrase()); }

    /// Priya, on a device of her own, holds Sam's seat beside him; everybody's open devices know of it and of the names.
    TestDevice coversDevice;
    ProfileCard cover; ///< after enrolCover()
    void enrolCover();
    std::unique_ptr<Profile> openCover() { return unlock(coversDevice, cover, passphrase()); }

    /// Takes everything out of the outboxes, marks it posted, and puts it into the inboxes of whoever holds an
    /// addressed mailbox; blobs too. Returns how many envelopes went.
    int carry();

private:
    TestCircle::Person enrol(TestDevice &device, ProfileCard &card, SeatId seat, const Bytes &secret);
    void exchange(TestDevice &from, int &count);
    std::map<MailboxId, std::uint64_t> m_numbers;
    std::map<EnvHash, Bytes> m_carried; ///< as a hub keeps them: what a GRANT attaches lies here
};

} // namespace pipit::test
