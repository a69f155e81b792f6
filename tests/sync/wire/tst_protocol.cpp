// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/batch.h"
#include "sync/wire/limits.h"
#include "sync/wire/signature.h"
#include "tests/support/hex.h"

#include <fstream>
#include <map>
#include <regex>
#include <sstream>

using namespace pipit;
using namespace pipit::wire;

namespace {

std::string readProtocol()
{
    std::ifstream in(PIPIT_SOURCE_DIR "/sync/PROTOCOL.md");
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The `name = value` lines of the block that begins with ```example NAME.
std::map<std::string, std::string> example(const std::string &name)
{
    const auto text = readProtocol();
    const auto from = text.find("```example " + name + "\n");
    if (from == std::string::npos) return {};
    std::istringstream lines(text.substr(from, text.find("\n```", from) - from));
    std::map<std::string, std::string> values;
    for (std::string line; std::getline(lines, line);)
        if (const auto at = line.find(" = "); at != std::string::npos)
            values[line.substr(0, line.find(' '))] = line.substr(at + 3);
    return values;
}

template <class AnyId>
AnyId idOf(const std::string &text)
{
    return *AnyId::from(test::hex(text));
}

} // namespace

/// PROTOCOL.md is what others build from: its examples and numbers are read and compared here.
class TestProtocol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRequestExampleIsWhatWeSend()
    {
        auto values = example("request");
        const auto key = SigningKey::fromSeed(SigningSeed(test::hex(values["seed"])));
        HttpRequest request;
        request.head = *headFromTarget(values["method"], values["target"]);
        request.head.authority = values["authority"];
        request.body = test::hex(values["body"]);
        const KeySigner signer(key);
        const auto nonce = idOf<Nonce>(values["nonce"]);
        QVERIFY(signRequest(request, signer, std::stoll(values["created"]), nonce).ok());
        for (const char *name : {"content-digest", "pipit-device-key", "signature-input", "signature"})
            QCOMPARE(std::string(*request.head.headers.value(name)).c_str(), values[name].c_str());
        const auto input = values["signature-input"];
        const auto base = signatureBase(request.head, coveredComponents(request.head), input.substr(input.find(')') + 1));
        QVERIFY(base.ok());
        QCOMPARE(toHex(asBytes(*base)).c_str(), values["base"].c_str());
        QVERIFY(verifyRequest(request.head).ok());
        QVERIFY(BatchTarget::fromQuery(request.head.query));
        QVERIFY(readBatch(request.body).ok());
    }
    void theReceiptExampleIsWhatTheHubSigns()
    {
        auto values = example("receipt");
        const auto hub = SigningKey::fromSeed(SigningSeed(test::hex(values["hub-seed"])));
        const auto envelope = idOf<EnvHash>(values["env-hash"]);
        const auto mailbox = idOf<MailboxId>(values["mailbox"]);
        const auto up = nextInAuthorLog({}, envelope);
        QCOMPARE(up.hash.hex().c_str(), values["up-1"].c_str());
        const auto log = nextInMailboxLog({}, envelope);
        QCOMPARE(log.hash.hex().c_str(), values["log-1"].c_str());
        const auto timeMs = std::stoll(values["time-ms"]);
        HubReceipt receipt{idOf<AuthorId>(values["author"]), 1, 1, up.hash, hashOfPostings({{envelope, {mailbox}}}), timeMs, {}};
        receipt.sign(hub);
        QCOMPARE(toHex(receipt.encode()).c_str(), values["receipt"].c_str());
        MailboxHead head{mailbox, log, 1, timeMs, {}};
        head.sign(hub);
        QCOMPARE(toHex(head.encode()).c_str(), values["head"].c_str());
    }
    void theTableOfProblemsIsTheCodes()
    {
        const auto text = readProtocol();
        const std::regex row("\n\\| ((?:[0-9]+ [a-z_]+(?:, )?)+) \\| ([0-9, ]+) \\|");
        const std::regex number("[0-9]+");
        int seen = 0;
        for (std::sregex_iterator it(text.begin(), text.end(), row), end; it != end; ++it) {
            const auto names = (*it)[1].str(), statuses = (*it)[2].str();
            std::sregex_iterator status(statuses.begin(), statuses.end(), number);
            for (std::sregex_iterator problem(names.begin(), names.end(), number); problem != end; ++problem) {
                QCOMPARE(statusOf(static_cast<Problem>(std::stoi(problem->str()))), std::stoi(status->str()));
                if (std::next(status) != end) ++status;
                ++seen;
            }
        }
        QCOMPARE(seen, static_cast<int>(Problem::Full));
    }
    void theLimitsAreTheCodes()
    {
        const auto text = readProtocol();
        const auto says = [&](const std::string &sentence) { return text.find(sentence) != std::string::npos; };
        QVERIFY(says("head " + std::to_string(maxHead / 1024) + " KiB; body " + std::to_string(maxBody >> 20) + " MiB"));
        QVERIFY(says("batch " + std::to_string(maxBatch) + "; envelope " + std::to_string(maxEnvelope >> 20) + " MiB"));
        QVERIFY(says("mailboxes " + std::to_string(maxMailboxes) + "; attach " + std::to_string(maxAttach)));
        QVERIFY(says("piece " + std::to_string(maxPiece >> 20) + " MiB; blob " + std::to_string(maxBlob >> 20) + " MiB"));
        QVERIFY(says("page " + std::to_string(maxPage >> 20) + " MiB; enrolment message " +
                     std::to_string(maxEnrolMessage >> 10) + " KiB, " + std::to_string(maxEnrolTries) + " a side"));
        QVERIFY(says("pack " + std::to_string(maxPack >> 20) + " MiB"));
        QVERIFY(says("clock " + std::to_string(clockWindowSeconds) + " s; nonces " + std::to_string(nonceMemorySeconds) + " s"));
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
