// SPDX-License-Identifier: Apache-2.0
// How long an officer's visit pack for six children takes: fetched from a real hub over TLS, verified and stored by a device as
// the app drives it, beside curl that fetches the same blobs from the same hub and keeps them unverified and unsynced.
#include "app/sync/syncdriver.h"
#include "core/vault/summaries.h"
#include "sync/wire/calls.h"
#include "tests/bench/ink/table.h"
#include "tests/bench/pack/sixchildren.h"
#include "tests/support/must.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <thread>

using namespace pipit;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr std::chrono::seconds untilTheHubForgets{11}; ///< how often one device has asked: 10 a second, 100 at once
constexpr int longestMs = 300'000;

void run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, words);
    if (!process.waitForFinished(longestMs) || process.exitCode() != 0) qFatal("%s failed", qPrintable(program));
}

/// For curl -K: each blob by a request that the device has signed, all in one process over one kept connection.
QByteArray curlWords(const bench::SixChildren &six, const QString &folder)
{
    const wire::KeySigner signer(six.samsDevice);
    SystemRng rng;
    const auto pin = QByteArray(reinterpret_cast<const char *>(six.pins.front().bytes.data()), qsizetype(six.pins.front().bytes.size())).toBase64();
    QByteArray out;
    for (const auto &blob : six.blobs) {
        auto request = wire::call::getBlob(six.hub.host(), blob.id);
        test::must(wire::signRequest(request, signer, SystemClock().wallMs() / 1'000, rng.id<wire::Nonce>()), "signature");
        if (!out.isEmpty()) out += "next\n";
        out += "silent\nshow-error\nfail\ninsecure\nhttp1.1\ntlsv1.3\npinnedpubkey = \"sha256//" + pin + "\"\n";
        out += "url = \"https://" + QByteArray::fromStdString(six.hub.host() + request.head.target()) + "\"\n";
        for (const auto &field : request.head.headers)
            out += "header = \"" + QByteArray::fromStdString(field.name + ": " + field.value).replace('"', "\\\"") + "\"\n";
        out += "output = \"" + (folder + u'/' + QString::fromStdString(blob.id.hex())).toUtf8() + "\"\n";
    }
    return out;
}

double curlMs(const bench::SixChildren &six)
{
    const QTemporaryDir folder;
    QFile words(folder.filePath(u"words"_s));
    if (!words.open(QIODevice::WriteOnly) || words.write(curlWords(six, folder.path())) < 0) qFatal("no room");
    words.close();
    const auto took = bench::wallMicroseconds([&] { run(u"curl"_s, {u"-K"_s, words.fileName()}); }) / 1'000;
    for (const auto &blob : six.blobs)
        if (QFileInfo(folder.filePath(QString::fromStdString(blob.id.hex()))).size() != qint64(blob.size)) qFatal("curl has not fetched all");
    return took;
}

bool allHere(bench::SixChildren &six, app::DeviceSession &session)
{
    for (const auto &blob : six.blobs)
        if (!QFile::exists(QString::fromStdString(session.device().store().incomingPath(blob.id)))) return false;
    int pages = 0;
    for (const auto &circle : six.circles) pages += test::must(session.profile()->summaries().brought(circle), "pages").pages;
    return pages == bench::SixChildren::children * bench::SixChildren::pagesEach;
}

/// Of Sam's device, unlocked, from the first request to the last page and the last blob under its name.
double deviceMs(bench::SixChildren &six)
{
    auto &device = six.family.iroDevice;
    SystemClock clock;
    const VaultParts parts{device.files, clock, device.rng, device.keys, device.hash};
    app::DeviceSession session(parts);
    test::must(session.open(device.folder()), "device");
    test::must(session.unlock(six.family.iro.tag, SecretBytes(ByteView(test::TestFamily::passphrase()))), "unlock");
    QElapsedTimer since;
    since.start();
    app::SyncDriver driver(session, parts);
    QEventLoop loop;
    double took = 0;
    const auto look = [&] {
        if (took > 0 || !allHere(six, session)) return;
        took = double(since.nsecsElapsed()) / 1e6;
        loop.quit();
    };
    QObject::connect(
        &driver, &app::SyncDriver::arrived, &loop,
        [&] {
            test::must(session.catchUp(), "catching up");
            look();
            driver.look();
        },
        Qt::QueuedConnection);
    QObject::connect(&driver, &app::SyncDriver::progress, &loop, look);
    QObject::connect(&driver, &app::SyncDriver::troubled, &loop, [](std::optional<Code> code) {
        if (code) qFatal("trouble %d", int(*code));
    });
    QTimer::singleShot(longestMs, &loop, [] { qFatal("the pack does not come"); });
    loop.exec();
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<double> device, curl;
    for (int round = 0; round < rounds; ++round) { // a hub each: what a device answers is not taken back
        bench::SixChildren six(QStringLiteral(PIPIT_HUB));
        if (round == 0) std::printf("%d children, %zu blobs, %.1f MB\n", bench::SixChildren::children, six.blobs.size(), double(six.bytes()) / 1e6);
        curl.push_back(curlMs(six));
        std::this_thread::sleep_for(untilTheHubForgets);
        device.push_back(deviceMs(six));
    }
    bench::row("curl, the same blobs from the same hub", bench::median(curl), "ms", 0);
    bench::row("the device: fetched, verified and stored", bench::median(device), "ms", 0);
    bench::row("the device beside curl", bench::median(device) / bench::median(curl), "times", 2);
    return 0;
}
