// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/authority/enrolling.h"
#include "sync/authority/lettingin.h"
#include "sync/client/enrol.h"
#include "sync/wire/page.h"
#include "tests/support/cheappasswordhash.h"
#include "tests/support/seededrng.h"
#include "tests/support/simclock.h"
#include "tests/sync/authority/relayhub.h"

#include <QTemporaryDir>

namespace pipit::test {

using namespace pipit::authority;
using namespace pipit::sync;

inline constexpr std::int64_t week = 7 * 24 * 3'600;
inline EnrolCode copyOf(const EnrolCode &code)
{
    return EnrolCode::decode(code.encode()).value();
}

/// An authority with one circle and two planned seats, a hub between, and a device with its keys.
struct Fixture {
    QTemporaryDir dir;
    PosixFileOps files;
    SimClock clock;
    SeededRng rng;
    CheapPasswordHash hash;
    Parts parts{files, clock, rng, hash, {}};
    RelayHub hub;
    std::unique_ptr<Authority> authority;
    CircleId circle;
    SigningKey hubKey = SigningKey::generate(rng);
    SigningKey author = SigningKey::generate(rng), device = SigningKey::generate(rng);
    hpke::KeyPair kem = hpke::KeyPair::generate(rng), seatKey = hpke::KeyPair::generate(rng);

    explicit Fixture(std::uint64_t seed = 31) : rng(seed)
    {
        hub.pin = rng.id<Hash>();
        const Authority::Founding founding{"hub.example", hubKey.publicKey(), {hub.pin, rng.id<Hash>()}, 365};
        authority = std::make_unique<Authority>(Authority::found(folder(), founding, passphrase(), parts).value());
        circle = authority->newCircle().value();
        if (authority->planSeat(circle, Role::Child).value() != 1 || authority->planSeat(circle, Role::Iro).value() != 2) qFatal("seats");
        if (!publish(*authority, line())) qFatal("publish");
    }
    std::string folder() const { return dir.filePath(QStringLiteral("authority")).toStdString(); }
    SecretBytes passphrase() const { return SecretBytes(asBytes("correct horse")); }
    HubLine line() { return HubLine(*authority, hub); }
    EnrolCode newCodeFor(SeatId seat) { return std::move(newCode(*authority, circle, seat, week)).value(); }
    std::optional<SigningPublicKey> lockedKey; ///< that comes with the request
    NewMember who() const { return {author, kem, device, seatKey, lockedKey}; }
    /// Somebody holds that seat, from a device of hers; from now on it is another one that asks.
    void isHeld(SeatId seat)
    {
        const auto code = newCodeFor(seat);
        letIn(code);
        if (!enrol(code)) qFatal("the first holder is not let in");
        becomeAnother();
    }
    /// From now on it is another device that asks.
    void becomeAnother()
    {
        author = SigningKey::generate(rng);
        device = SigningKey::generate(rng);
        kem = hpke::KeyPair::generate(rng);
        seatKey = hpke::KeyPair::generate(rng);
        hub.toConsole.clear();
        hub.toDevice.clear();
    }
    /// The console looks each time the device does.
    void letIn(const EnrolCode &code)
    {
        hub.onPoll = [this, id = code.id().hex()] {
            for (const auto &name : openCodes(*authority))
                if (name.ends_with(id)) finished = finishCode(*authority, line(), name);
        };
    }
    Result<Enrolled> enrol(const EnrolCode &code, std::int64_t ms = 600'000)
    {
        return enrolDevice(copyOf(code), who(), hub, clock, rng, [this](std::int64_t pause) { clock.pass(pause); }, clock.bootMs() + ms);
    }
    Result<std::optional<Finished>> finished = std::optional<Finished>();
};

} // namespace pipit::test
