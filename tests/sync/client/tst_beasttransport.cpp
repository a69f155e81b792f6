// SPDX-License-Identifier: Apache-2.0
#include "sync/client/beasttransport.h"
#include "sync/wire/calls.h"
#include "sync/wire/documents.h"
#include "tests/support/certificate.h"
#include "tests/support/hubprocess.h"
#include "tests/support/simdevice.h"

#include <QtTest>

#include <thread>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace pipit;
using namespace pipit::test;
using namespace pipit::sync;

namespace {

template <class AnyId>
AnyId fromText(const std::string &hex)
{
    return *AnyId::from(fromHex(hex).value_or(Bytes(AnyId::size)));
}

std::vector<SimMember> childAndIro(Rng &rng)
{
    std::vector<SimMember> out;
    out.push_back(SimMember::make(1, Role::Child, rng));
    out.push_back(SimMember::make(2, Role::Iro, rng));
    return out;
}

// A port of the loopback that takes connections and never says a word.
struct SilentPort {
    SilentPort()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(socket, reinterpret_cast<sockaddr *>(&address), size) || listen(socket, 4) ||
            getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size))
            qFatal("no port");
        port = ntohs(address.sin_port);
    }
    ~SilentPort() { close(socket); }
    std::string host() const { return "127.0.0.1:" + std::to_string(port); }
    int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    std::uint16_t port = 0;
};

struct Fixture {
    HubProcess hub{QStringLiteral(PIPIT_HUB)};
    SeededRng rng{21};
    SimCircle circle{rng, fromText<SigningPublicKey>(hub.receiptKey), {fromText<Hash>(hub.pin), fromText<Hash>(hub.nextPin)}, childAndIro(rng)};
    BeastTransport transport;
    Trust trust = Trust::pinned(circle.authority.tlsPins);

    Fixture() { hub.start(circle.anchor().hex()); }
    int put(wire::HttpRequest request)
    {
        const auto answer = transport.exchange(request, trust);
        return answer ? answer->status : -1;
    }
    bool publish()
    {
        return put(wire::call::putAuthority(hub.host(), circle.authorityDocument)) == 201 &&
               put(wire::call::putCircle(hub.host(), circle.circle.circle, circle.circleDocuments.back())) == 201;
    }
    Result<wire::HttpResponse> getAuthority(const Trust &whom) { return transport.exchange(wire::call::getAuthority(hub.host(), 1), whom); }
};

} // namespace

class BeastTransportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesAPageFromOneDeviceToAnother()
    {
        Fixture f;
        QVERIFY(f.publish());
        SimClock clock;
        clock.setWall(SystemClock().wallMs());
        SimDevice child(f.circle, f.circle.devices[0], 1, f.hub.host()), iro(f.circle, f.circle.devices[1], 2, f.hub.host());
        child.write({1, 2}, {40'000, 6'000'000});
        const auto sent = child.run(f.transport, clock, 600'000);
        QVERIFY(sent.idle);
        QCOMPARE(child.store.posted.size(), std::size_t(1));
        BeastTransport other;
        const auto got = iro.run(other, clock, 600'000);
        QVERIFY(got.idle);
        QCOMPARE(iro.store.inbox[f.circle.seat(2).mailbox].size(), std::size_t(1));
        for (const auto &blob : child.written[0].blobs) QCOMPARE(iro.store.blobs[blob.id], child.store.blobs[blob.id]);
        QVERIFY(child.store.alarms.empty() && iro.store.alarms.empty());
    }

    void refusesAKeyThatIsNotPinned()
    {
        Fixture f;
        QVERIFY(f.publish());
        const auto answer = f.getAuthority(Trust::pinned({f.rng.id<Hash>(), f.rng.id<Hash>()}));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.code(), Code::Untrusted);
        QCOMPARE(f.getAuthority(Trust::pinned({})).code(), Code::Untrusted);
        const auto first = f.getAuthority(Trust::firstContact());
        QVERIFY(first.ok());
        QCOMPARE(f.transport.seenPin().hex(), f.hub.pin);
        QCOMPARE(wire::readDocuments(first->body).value().size(), std::size_t(1));
        // A connection that was opened without pins is closed when they are known and it does not fit.
        QCOMPARE(f.getAuthority(Trust::pinned({f.rng.id<Hash>()})).code(), Code::Untrusted);
        QVERIFY(f.getAuthority(f.trust).ok());
    }

    /// Tablets have wrong clocks and lie in drawers for weeks: the pin decides, not the date (PROTOCOL.md §2).
    void aCertificatePastItsDateIsTakenWithThePinnedKeyAlone()
    {
        Fixture f;
        QVERIFY(f.publish());
        f.hub.stop();
        outdateCertificate(f.hub.folder(), HubKey::Kept);
        f.hub.start();
        QVERIFY(f.getAuthority(f.trust).ok());
        f.hub.stop();
        outdateCertificate(f.hub.folder(), HubKey::Another);
        f.hub.start();
        QCOMPARE(f.getAuthority(f.trust).code(), Code::Untrusted);
        QVERIFY(f.transport.seenPin().hex() != f.hub.pin);
    }

    void opensAKeptConnectionAnewAfterTheHubWasAway()
    {
        Fixture f;
        QVERIFY(f.publish());
        f.hub.stop();
        const auto away = f.getAuthority(f.trust);
        QVERIFY(!away.ok());
        QCOMPARE(away.code(), Code::Offline);
        f.hub.start();
        QVERIFY(f.getAuthority(f.trust).ok());
        f.hub.stop();
        f.hub.start();
        QVERIFY(f.getAuthority(f.trust).ok()); // the kept one is dead, and nobody notices
    }

    void refusesTls12()
    {
        QTemporaryDir folder;
        const auto key = folder.filePath(QStringLiteral("key")), certificate = folder.filePath(QStringLiteral("crt"));
        QProcess make;
        make.start(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("ed25519"), QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=x"),
                   QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
        QVERIFY(make.waitForFinished() && make.exitCode() == 0);
        const auto port = SilentPort().port; // free a moment ago
        QProcess server;
        server.start(QStringLiteral("openssl"), {QStringLiteral("s_server"), QStringLiteral("-tls1_2"), QStringLiteral("-accept"),
                     QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-key"), key, QStringLiteral("-cert"), certificate});
        QByteArray said;
        while (!said.contains("ACCEPT") && server.waitForReadyRead()) said += server.readAllStandardOutput();
        BeastTransport transport;
        const auto answer = transport.exchange(wire::call::getAuthority("127.0.0.1:" + std::to_string(port), 1), Trust::firstContact());
        server.kill();
        server.waitForFinished();
        QVERIFY(!answer.ok());
        QCOMPARE(answer.code(), Code::Untrusted);
    }

    void givesUpOnSilenceAndWhenCancelled()
    {
        const SilentPort silent;
        const auto host = silent.host();
        BeastTransport impatient(1);
        const auto answer = impatient.exchange(wire::call::getAuthority(host, 1), Trust::firstContact());
        QVERIFY(!answer.ok());
        QCOMPARE(answer.code(), Code::Offline);

        BeastTransport patient(600);
        std::thread stopper([&] { patient.cancel(); });
        const auto cancelled = patient.exchange(wire::call::getAuthority(host, 1), Trust::firstContact());
        stopper.join();
        QVERIFY(!cancelled.ok());
        QCOMPARE(cancelled.code(), Code::Cancelled);
        QCOMPARE(patient.exchange(wire::call::getAuthority(host, 1), Trust::firstContact()).code(), Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(BeastTransportTest)
#include "tst_beasttransport.moc"
