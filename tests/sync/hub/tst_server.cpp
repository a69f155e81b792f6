// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/server.h"
#include "sync/wire/limits.h"
#include "tests/support/tlsclient.h"
#include "tests/sync/hub/hubworld.h"

#include <QTest>

#include <openssl/ssl.h>
#include <random>
#include <thread>

using namespace pipit;
using namespace pipit::test;

namespace {

/// A hub in this process behind its real TLS server.
struct Served {
    HubWorld world;
    PosixFileOps files;
    SystemRng system;
    std::unique_ptr<hub::HubKeys> keys;
    std::unique_ptr<hub::Server> server;
    std::thread thread;

    explicit Served(const hub::ServerOptions &options = {})
    {
        const auto folder = world.folder() + "/keys";
        if (!hub::makeHubKeys(files, folder, system)) qFatal("no keys");
        keys = std::make_unique<hub::HubKeys>(std::move(hub::loadHubKeys(files, folder)).value());
        server = std::move(hub::Server::listen(world.service(), *keys, options)).value();
        thread = std::thread([this] { server->run(); });
    }
    ~Served()
    {
        server->stop();
        thread.join();
        server.reset();
    }
    std::unique_ptr<TlsClient> connect(int maxVersion = TLS1_3_VERSION)
    {
        return TlsClient::connect(server->port(), maxVersion);
    }
    /// Calls that go over the wire name the hub as they reach it.
    wire::HttpRequest sign(wire::HttpRequest request, const TestCircle::Person &person)
    {
        request.head.authority = "127.0.0.1";
        return world.sign(std::move(request), person);
    }
    wire::HttpRequest news() { return sign(wire::call::news("", {}), world.circle.child); }
};

} // namespace

/// The TLS server: what it adapts, and what it does not let through.
class TestServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOverTls13WithThePinnedKey()
    {
        Served served;
        auto client = served.connect();
        QVERIFY(client);
        QVERIFY(client->pin() == served.keys->pin);
        QVERIFY(served.keys->nextPin != served.keys->pin);
        const auto reply = client->exchange(served.news());
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
    }
    void refusesTls12AndPlainHttp()
    {
        Served served;
        QVERIFY(!served.connect(TLS1_2_VERSION));
        QVERIFY(served.connect(TLS1_3_VERSION));
    }
    void servesManyRequestsOnOneConnection()
    {
        Served served;
        auto client = served.connect();
        for (int i = 0; i < 20; ++i) {
            const auto reply = client->exchange(served.news());
            QVERIFY(reply && reply->status == 200);
        }
        wire::HttpRequest missing = served.sign(wire::call::getBlob("", served.world.rng.id<BlobId>()), served.world.circle.child);
        QCOMPARE(client->exchange(missing)->status, 404);
        QCOMPARE(client->exchange(served.news())->status, 200);
    }
    void closesAfterARefusalThatLeftABodyUnread()
    {
        Served served;
        auto client = served.connect();
        auto request = served.news();
        request.head.method = "POST";
        request.body = Bytes(100);
        const auto reply = client->exchange(request);
        QVERIFY(reply);
        QCOMPARE(reply->status, 401);
        QVERIFY(client->ended());
    }
    void theRoundOfAPageOverTheWire()
    {
        Served served;
        auto &world = served.world;
        auto client = served.connect();
        const Bytes content(200'000, 6);
        const BlobId blob{sha256(content).bytes};
        const auto created = client->exchange(served.sign(wire::call::createUpload("", blob, content.size()), world.circle.child));
        QCOMPARE(created->status, 201);
        const auto upload = *wire::call::uploadFromLocation(*created->headers.value("location"));
        wire::HttpRequest piece{wire::call::uploadPiece("", upload, 0, content.size(), sha256(content)), content};
        QCOMPARE(client->exchange(served.sign(piece, world.circle.child))->status, 204);
        const auto head = client->exchange(served.sign(wire::call::uploadStatus("", upload), world.circle.child));
        QCOMPARE(head->status, 200);
        QVERIFY(head->headers.value("upload-offset") == std::to_string(content.size()));

        const auto sealed = world.entry(world.circle.child, {2}, {blob});
        wire::BatchWriter batch;
        QVERIFY(batch.add(world.mailboxesOf({2, 255}), {}, sealed.bytes));
        const wire::BatchTarget target{authorIdOf(world.circle.child.author.publicKey()), {}};
        const auto posted = client->exchange(served.sign(wire::call::postEnvelopes("", target, batch.take()), world.circle.child));
        QCOMPARE(posted->status, 200);
        const auto answer = wire::BatchAnswer::decode(posted->body);
        QVERIFY(wire::checkAnswer(*answer, {{sealed.hash, world.mailboxesOf({2, 255})}}, target, world.circle.hub.publicKey()).ok());

        const auto whole = client->exchange(served.sign(wire::call::getBlob("", blob), world.circle.iro));
        QVERIFY(whole->body == content);
        const auto part = client->exchange(served.sign(wire::call::getBlob("", blob, 65'530, 140'000), world.circle.iro));
        QCOMPARE(part->status, 206);
        QVERIFY(equal(part->body, ByteView(content).subspan(65'530, 140'001 - 65'530)));
        QCOMPARE(client->exchange(served.news())->status, 200);
    }
    void anUploadCutAtAnyByteGoesOn()
    {
        Served served;
        auto &world = served.world;
        Bytes content(900'000);
        world.rng.fill(content);
        const BlobId blob{sha256(content).bytes};
        const auto created = served.connect()->exchange(served.sign(wire::call::createUpload("", blob, content.size()), world.circle.child));
        const auto upload = *wire::call::uploadFromLocation(*created->headers.value("location"));
        constexpr std::size_t pieceSize = 150'000;
        std::mt19937 random(4711);
        std::size_t offset = 0, sent = 0;
        for (int turn = 0; offset < content.size(); ++turn) {
            const auto bytes = ByteView(content).subspan(offset, std::min(pieceSize, content.size() - offset));
            wire::HttpRequest piece{wire::call::uploadPiece("", upload, offset, bytes.size(), sha256(bytes)), toBytes(bytes)};
            piece = served.sign(piece, world.circle.child);
            auto client = served.connect();
            if (turn % 2 == 0) {
                std::string head = "PATCH " + piece.head.target() + " HTTP/1.1\r\nhost: 127.0.0.1\r\n";
                for (const auto &field : piece.head.headers) head += field.name + ": " + field.value + "\r\n";
                const auto all = concat(asBytes(head + "\r\n"), ByteView(piece.body));
                const auto stop = 1 + random() % (all.size() - 1);
                QVERIFY(client->send(ByteView(all).first(stop)));
                client->cut();
            } else {
                auto reply = client->exchange(piece);
                while (reply && reply->status == 423) { // the hub has not yet seen that the cut connection is gone
                    client = served.connect();
                    piece = served.sign(piece, world.circle.child);
                    reply = client->exchange(piece);
                }
                QVERIFY(reply);
                QCOMPARE(reply->status, 204);
                sent += bytes.size();
            }
            const auto status = served.connect()->exchange(served.sign(wire::call::uploadStatus("", upload), world.circle.child));
            offset = *wire::readDecimal(*status->headers.value("upload-offset"));
            QCOMPARE(offset, sent);
        }
        QVERIFY(world.blobs().has(blob));
    }
    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no host") << QByteArray("GET /v1/news HTTP/1.1\r\n\r\n");
        QTest::newRow("two hosts") << QByteArray("GET /v1/news HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n");
        QTest::newRow("http 1.0") << QByteArray("GET /v1/news HTTP/1.0\r\nhost: a\r\n\r\n");
        QTest::newRow("absolute") << QByteArray("GET http://a/v1/news HTTP/1.1\r\nhost: a\r\n\r\n");
        QTest::newRow("bytes") << QByteArray("\x16\x03\x01\x00\xff\x00\x01\r\n\r\n");
        QTest::newRow("space in name") << QByteArray("GET /v1/news HTTP/1.1\r\nhost : a\r\n\r\n");
        QTest::newRow("two lengths")
            << QByteArray("PUT /v1/fresh HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx");
        QTest::newRow("length and chunks") << QByteArray(
            "PUT /v1/fresh HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n");
        QTest::newRow("head over 16 KiB") << QByteArray("GET /v1/news HTTP/1.1\r\nhost: a\r\nx: ") + QByteArray(20'000, 'x') + "\r\n\r\n";
    }
    void refusesWhatIsNoRequest()
    {
        QFETCH(QByteArray, bytes);
        Served served;
        auto client = served.connect();
        QVERIFY(client->send(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        const auto reply = client->receive();
        if (reply) QVERIFY2(reply->status >= 400 && reply->status < 500, qPrintable(QString::number(reply->status)));
        QVERIFY(client->ended());
        QCOMPARE(served.connect()->exchange(served.news())->status, 200);
    }
    void aBodyOverItsLimitIsStopped()
    {
        Served served;
        auto client = served.connect();
        QVERIFY(client->send("PUT /v1/fresh HTTP/1.1\r\nhost: a\r\ncontent-type: application/cbor\r\ncontent-length: " +
                             std::to_string(wire::maxBody + 1) + "\r\n\r\n"));
        QCOMPARE(client->receive()->status, 413);
        QVERIFY(client->ended());
        auto chunked = served.connect();
        QVERIFY(chunked->send("POST /v1/enrol/0011223344556677/console HTTP/1.1\r\nhost: a\r\ncontent-type: "
                              "application/octet-stream\r\ntransfer-encoding: chunked\r\n\r\n"));
        QVERIFY(chunked->send("2000\r\n" + std::string(0x2000, 'x') + "\r\n"));
        QCOMPARE(chunked->receive()->status, 413);
    }
    void saysContinueToThoseWhoAsk()
    {
        Served served;
        auto client = served.connect();
        QVERIFY(client->send("POST /v1/enrol/0011223344556677/console HTTP/1.1\r\nhost: a\r\ncontent-type: "
                             "application/octet-stream\r\ncontent-length: 3\r\nexpect: 100-continue\r\n\r\n"));
        QCOMPARE(client->receive()->status, 100);
        QVERIFY(client->send("abc"));
        QCOMPARE(client->receive()->status, 201);
    }
    void letsGoOfTheSilentAndTheSlow()
    {
        hub::ServerOptions impatient;
        impatient.idleMs = impatient.stepMs = 100;
        Served served(impatient);
        auto silent = served.connect();
        QVERIFY(silent->ended());
        auto slow = served.connect();
        QVERIFY(slow->send("GET /v1/ne"));
        QVERIFY(slow->ended());
    }
    void takesNoMoreConnectionsThanItMay()
    {
        hub::ServerOptions few;
        few.connections = 2;
        Served served(few);
        auto one = served.connect(), two = served.connect();
        QVERIFY(one && two);
        QVERIFY(!served.connect());
        QCOMPARE(one->exchange(served.news())->status, 200);
        one.reset();
        std::unique_ptr<TlsClient> three;
        while (!three) three = served.connect(); // as soon as the hub has seen that the first is gone
        QCOMPARE(three->exchange(served.news())->status, 200);
    }
    void manyDevicesAtOnceAreAllAnswered()
    {
        Served served;
        std::vector<std::unique_ptr<TlsClient>> clients;
        for (int i = 0; i < 64; ++i) clients.push_back(served.connect());
        for (auto &client : clients) QVERIFY(client && client->send(served.news()));
        for (auto &client : clients) {
            const auto reply = client->receive();
            QVERIFY(reply && reply->status == 200);
        }
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
