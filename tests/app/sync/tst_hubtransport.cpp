// SPDX-License-Identifier: Apache-2.0
// What the transport does where no hub answers as one should; with pipit-hub it is tested in tst_syncdriver.
#include "app/sync/hubtransport.h"
#include "sync/wire/calls.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace pipit;
using namespace pipit::app;

namespace {

constexpr int longEnough = 20'000;
constexpr qint64 atOnceMs = 1'000;

/// Takes connections and says nothing.
struct SilentHub
{
    SilentHub()
    {
        if (!server.listen(QHostAddress::LocalHost)) qFatal("no port");
    }
    std::string host() const { return "127.0.0.1:" + std::to_string(server.serverPort()); }
    QTcpServer server;
};

wire::HttpRequest requestTo(const std::string &host)
{
    return wire::call::getAuthority(host, 1);
}

} // namespace

class HubTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHubThatSaysNothingCanBeLeftAtOnceAndTheNextRequestGoes()
    {
        SilentHub hub;
        HubTransport transport;
        for (int again = 0; again < 3; ++again) {
            std::optional<Result<wire::HttpResponse>> answer;
            transport.send(requestTo(hub.host()), {}, [&](auto got) { answer = std::move(got); });
            QTRY_VERIFY_WITH_TIMEOUT(hub.server.hasPendingConnections(), longEnough);
            delete hub.server.nextPendingConnection();
            // It is spoken to anew: the line that was left asks nothing more.
            transport.cancel();
            QVERIFY(answer.has_value());
            QVERIFY(answer->code() == Code::Cancelled || answer->code() == Code::Offline);
        }
    }

    void itGoesAtOnceThoughARequestIsUnderWayAndTellsNobody()
    {
        SilentHub hub;
        bool told = false;
        QElapsedTimer since;
        {
            HubTransport transport;
            transport.send(requestTo(hub.host()), {}, [&](auto) { told = true; });
            QTRY_VERIFY_WITH_TIMEOUT(hub.server.hasPendingConnections(), longEnough);
            since.start();
        }
        QVERIFY(since.elapsed() < atOnceMs);
        QTest::qWait(100);
        QVERIFY(!told);
    }

    void nobodyThereIsOffline()
    {
        std::string host;
        {
            SilentHub gone;
            host = gone.host();
        }
        HubTransport transport;
        std::optional<Result<wire::HttpResponse>> answer;
        transport.send(requestTo(host), {}, [&](auto got) { answer = std::move(got); });
        QVERIFY(!answer.has_value()); // never before it returns
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), longEnough);
        QCOMPARE(answer->code(), Code::Offline);
        transport.cancel(); // nothing is under way
        QCOMPARE(answer->code(), Code::Offline);
    }

    void whoDoesNotSpeakTlsIsNotBelieved()
    {
        SilentHub hub;
        connect(&hub.server, &QTcpServer::newConnection, this, [&hub] { hub.server.nextPendingConnection()->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"); });
        HubTransport transport;
        std::optional<Result<wire::HttpResponse>> answer;
        transport.send(requestTo(hub.host()), {}, [&](auto got) { answer = std::move(got); });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), longEnough);
        QVERIFY(!answer->ok());
    }
};

QTEST_GUILESS_MAIN(HubTransportTest)
#include "tst_hubtransport.moc"
