// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "sync/wire/calls.h"
#include "sync/wire/page.h"
#include "sync/wire/signature.h"
#include "tests/support/testcircle.h"
#include "tests/support/tlsclient.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pipit;
using namespace pipit::test;

namespace {

/// pipit-hub as people run it, on a folder of its own.
class HubProcess
{
public:
    HubProcess()
    {
        const auto printed = run({QStringLiteral("--init")});
        const auto keyHex = QRegularExpression(QStringLiteral("receipt_pk ([0-9a-f]{64})")).match(printed).captured(1);
        receiptKey = *SigningPublicKey::from(fromHex(keyHex.toStdString()).value_or(Bytes(32)));
        pin = QRegularExpression(QStringLiteral("tls_pin ([0-9a-f]{64})")).match(printed).captured(1).toStdString();
        circle.authority.hubReceiptKey = receiptKey;
    }
    ~HubProcess() { kill(SIGKILL); }

    QString run(QStringList words)
    {
        QProcess process;
        words << QStringLiteral("--data") << m_folder.filePath(QStringLiteral("hub"));
        process.start(QStringLiteral(PIPIT_HUB), words);
        process.waitForFinished();
        lastExit = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    void start(QStringList words = {})
    {
        words << QStringLiteral("--listen") << QStringLiteral("127.0.0.1:0") << QStringLiteral("--data")
              << m_folder.filePath(QStringLiteral("hub"));
        m_process.start(QStringLiteral(PIPIT_HUB), words);
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead()) line += m_process.readAllStandardOutput();
        port = static_cast<std::uint16_t>(line.trimmed().split(':').last().toUInt());
    }
    int kill(int signal)
    {
        if (m_process.state() == QProcess::NotRunning) return -1;
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        m_process.waitForFinished();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    long residentKiB() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly)) return 0;
        const auto text = QString::fromLatin1(status.readAll()); // /proc files have no size
        return QRegularExpression(QStringLiteral("VmRSS:\\s+([0-9]+)")).match(text).captured(1).toLong();
    }
    QByteArray log() { return m_process.readAllStandardError(); }

    std::optional<wire::HttpResponse> call(wire::HttpRequest request, const TestCircle::Person *person = nullptr)
    {
        request.head.authority = "127.0.0.1";
        if (person) {
            const wire::KeySigner signer(person->device);
            if (!wire::signRequest(request, signer, SystemClock().wallMs() / 1000, rng.id<wire::Nonce>())) return std::nullopt;
        }
        auto client = TlsClient::connect(port);
        return client ? client->exchange(request) : std::nullopt;
    }
    int statusOf(wire::HttpRequest request, const TestCircle::Person *person = nullptr)
    {
        const auto reply = call(std::move(request), person);
        return reply ? reply->status : 0;
    }
    bool enrol()
    {
        return statusOf(wire::call::putAuthority("", circle.authorityDocument())) == 201 &&
               statusOf(wire::call::putCircle("", circle.circle, circle.circleDocument())) == 201;
    }
    QString trust() const { return QString::fromStdString(sha256(circle.authority.encode()).hex()); }

    TestCircle circle{12};
    SystemRng rng;
    SigningPublicKey receiptKey;
    std::string pin;
    std::uint16_t port = 0;
    int lastExit = -1;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

/// pipit-hub from outside: set-up, kill -9, restart, stop.
class TestHubProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsItsVersionAndHowToUseIt()
    {
        HubProcess hub;
        QProcess version;
        version.start(QStringLiteral(PIPIT_HUB), {QStringLiteral("--version")});
        version.waitForFinished();
        QVERIFY(version.readAllStandardOutput().startsWith("pipit-hub "));
        QCOMPARE(version.exitCode(), 0);
        hub.run({QStringLiteral("--nonsense")});
        QCOMPARE(hub.lastExit, 2);
    }
    void makesItsKeysOnce()
    {
        HubProcess hub;
        QCOMPARE(hub.lastExit, 0);
        QVERIFY(!hub.receiptKey.isZero());
        const auto shown = hub.run({QStringLiteral("--show")});
        QVERIFY(shown.contains(QString::fromStdString(hub.receiptKey.hex())));
        hub.run({QStringLiteral("--init")});
        QCOMPARE(hub.lastExit, 1);
        QCOMPARE(hub.run({QStringLiteral("--show")}), shown);
    }
    void servesOneAuthorityOnly()
    {
        HubProcess hub;
        hub.start();
        QVERIFY(!hub.enrol());
        QCOMPARE(hub.kill(SIGTERM), 0);
        hub.start({QStringLiteral("--trust"), hub.trust()});
        QVERIFY(hub.enrol());
        QCOMPARE(hub.kill(SIGINT), 0);
        hub.run({QStringLiteral("--trust"), QString(64, QLatin1Char('0'))});
        QCOMPARE(hub.lastExit, 1);
    }
    void showsThePinThatItPrinted()
    {
        HubProcess hub;
        hub.start();
        QCOMPARE(TlsClient::connect(hub.port)->pin().hex().c_str(), hub.pin.c_str());
    }
    void keepsWhatItAcknowledgedThroughKill9()
    {
        HubProcess hub;
        hub.start({QStringLiteral("--trust"), hub.trust()});
        QVERIFY(hub.enrol());
        const auto &child = hub.circle.child;
        const auto boxOf = [&](SeatId seat) { return hub.circle.manifest.seat(seat)->mailbox; };
        cbor::Writer content;
        content.map(1).unsignedInt(0).unsignedInt(static_cast<std::uint64_t>(Kind::Page));
        wire::BatchTarget target{authorIdOf(child.author.publicKey()), {}};
        constexpr std::uint64_t rounds = 5;
        for (std::uint64_t round = 0; round < rounds; ++round) {
            const Bytes blobBytes(50'000, static_cast<std::uint8_t>(round));
            const BlobId blob{sha256(blobBytes).bytes};
            const auto created = hub.call(wire::call::createUpload("", blob, blobBytes.size()), &child);
            QVERIFY(created);
            const auto upload = *wire::call::uploadFromLocation(*created->headers.value("location"));
            const ByteView half = ByteView(blobBytes).first(25'000);
            QCOMPARE(hub.statusOf({wire::call::uploadPiece("", upload, 0, half.size(), sha256(half)), toBytes(half)}, &child), 204);
            hub.kill(SIGKILL);
            hub.start();
            QCOMPARE(hub.statusOf({wire::call::uploadPiece("", upload, 25'000, half.size(), sha256(half)), toBytes(half)}, &child), 204);

            auto body = hub.circle.body(EntryType::Item, {2}, Bytes(content.view()));
            body.media.push_back({blob, {}, 1, "audio/ogg", MediaKind{1}, 0});
            const auto sealed = hub.circle.seal(body, child);
            const std::vector boxes{boxOf(2), boxOf(255)};
            wire::BatchWriter batch;
            QVERIFY(batch.add(boxes, {}, sealed.bytes));
            const auto posted = hub.call(wire::call::postEnvelopes("", target, batch.take()), &child);
            QVERIFY(posted && posted->status == 200);
            hub.kill(SIGKILL);
            hub.start();
            const auto answer = wire::BatchAnswer::decode(posted->body);
            const auto head = wire::checkAnswer(*answer, {{sealed.hash, boxes}}, target, hub.receiptKey);
            QVERIFY(head.ok());
            target.head = *head;
            const auto read = hub.call(wire::call::getBlob("", blob), &hub.circle.iro);
            QVERIFY(read && read->body == blobBytes);
        }
        const auto body = hub.call(wire::call::mailboxPage("", boxOf(2), 0, 1 << 20), &hub.circle.iro);
        QVERIFY(body);
        const auto page = wire::readPage(body->body);
        QVERIFY(wire::checkPage(*page, boxOf(2), {}, hub.receiptKey).ok());
        QCOMPARE(page->rows.size(), rounds);
    }
    void isSmallWhenIdle()
    {
        HubProcess hub;
        hub.start();
        QVERIFY(hub.statusOf(wire::call::getAuthority("", 1)) == 200);
        const auto resident = hub.residentKiB();
        qInfo("pipit-hub idle: %ld KiB resident", resident);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY(resident > 0 && resident <= 20 * 1024);
#endif
    }
    void logsNumbersAlone()
    {
        HubProcess hub;
        hub.start();
        (void)hub.statusOf(wire::call::news("", {}), &hub.circle.child);
        QCOMPARE(hub.kill(SIGTERM), 0);
        const QRegularExpression line(QStringLiteral("^[0-9]+ [0-9]{3} ([0-9a-f]{8}|-) [0-9]+$"));
        const auto lines = hub.log().trimmed().split('\n');
        QVERIFY(lines.size() >= 3); // started, denied, stopped
        for (const auto &one : lines) QVERIFY2(line.match(QString::fromLatin1(one)).hasMatch(), one.constData());
    }
};

QTEST_GUILESS_MAIN(TestHubProcess)
#include "tst_hubprocess.moc"
