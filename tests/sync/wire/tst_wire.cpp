// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/labels.h"
#include "core/crypto/sha256.h"
#include "core/format/cbor.h"
#include "sync/wire/calls.h"
#include "sync/wire/documents.h"
#include "sync/wire/limits.h"
#include "sync/wire/page.h"
#include "tests/support/hex.h"
#include "tests/support/seededrng.h"

using namespace pipit;
using namespace pipit::wire;
using test::SeededRng;

namespace {

struct Posted {
    SeededRng rng{3};
    SigningKey hub = SigningKey::generate(rng);
    BatchTarget before{rng.id<AuthorId>(), {4, rng.id<Hash>()}};
    std::vector<Posting> postings;
    BatchAnswer answer;

    explicit Posted(std::size_t count)
    {
        auto head = before.head;
        for (std::size_t i = 0; i < count; ++i) {
            postings.push_back({rng.id<EnvHash>(), {rng.id<MailboxId>(), rng.id<MailboxId>()}});
            head = nextInAuthorLog(head, postings.back().envelope);
            answer.statuses.push_back({postings.back().envelope, 201, Problem::None, head.n, {}});
        }
        answer.receipt = HubReceipt{before.author, 5, head.n, head.hash, hashOfPostings(postings), 1, {}};
        answer.receipt->sign(hub);
    }
    Result<LogHead> check() const { return checkAnswer(answer, postings, before, hub.publicKey()); }
};

Bytes pageOf(const SigningKey &hub, const MailboxId &mailbox, LogHead head, const std::vector<Bytes> &envelopes,
             std::uint64_t total)
{
    PageWriter writer;
    for (const auto &envelope : envelopes) {
        head = nextInMailboxLog(head, *EnvHash::from(sha256(ByteView(envelope)).view()));
        writer.add({head.n, 1000, envelope});
    }
    MailboxHead signedHead{mailbox, head, total, 5, {}};
    signedHead.sign(hub);
    return writer.finish(signedHead);
}

// Every prefix and every bit of the first byte of each position: an error or a value, never a crash.
template <class Decode>
void torture(const Bytes &whole, Decode decode)
{
    for (std::size_t length = 0; length < whole.size(); ++length) (void)decode(ByteView(whole).first(length));
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            auto flipped = whole;
            flipped[i] = static_cast<std::uint8_t>(flipped[i] ^ (1 << bit));
            (void)decode(flipped);
        }
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsStartAtZerosAndNameTheirKind()
    {
        const auto envelope = *EnvHash::from(Bytes(32, 0xab));
        const auto first = nextInAuthorLog({}, envelope);
        QCOMPARE(first.n, 1u);
        QVERIFY(first.hash == sha256(asBytes("pipit/v1/log/author"), Bytes(32, 0), envelope.view(),
                                     test::hex("0000000000000001")));
        QVERIFY(nextInMailboxLog({}, envelope).hash != first.hash);
    }
    void aReceiptReadsBackAndHoldsForItsHubAlone()
    {
        Posted one(2);
        const auto bytes = one.answer.receipt->encode();
        QCOMPARE(bytes.size(), HubReceipt::size);
        auto back = HubReceipt::decode(bytes);
        QVERIFY(back.ok() && back->validBy(one.hub.publicKey()));
        QVERIFY(!back->validBy(SigningKey::generate(one.rng).publicKey()));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            auto flipped = bytes;
            flipped[i] ^= 1;
            QVERIFY(!HubReceipt::decode(flipped)->validBy(one.hub.publicKey()));
        }
        QVERIFY(!HubReceipt::decode(ByteView(bytes).first(183)).ok());
    }
    void aReceiptIsNoMailboxHead()
    {
        Posted one(1);
        MailboxHead head{one.rng.id<MailboxId>(), {1, one.rng.id<Hash>()}, 1, 1, {}};
        head.signature = one.hub.signHashed(label::signHubReceipt, head.message());
        QVERIFY(!head.validBy(one.hub.publicKey()));
    }
    void theListHashDoesNotDependOnTheOrderOfMailboxes()
    {
        SeededRng rng(1);
        const auto a = rng.id<MailboxId>(), b = rng.id<MailboxId>();
        const auto e = rng.id<EnvHash>();
        QVERIFY(hashOfPostings({{e, {a, b}}}) == hashOfPostings({{e, {b, a}}}));
        QVERIFY(hashOfPostings({{e, {a, b}}}) != hashOfPostings({{e, {a}}}));
    }
    void batchesReadBackAndKeepTheirLimits()
    {
        SeededRng rng(2);
        BatchWriter writer;
        const auto a = rng.id<MailboxId>(), b = rng.id<MailboxId>();
        const auto attached = rng.id<EnvHash>();
        QVERIFY(writer.add({a, b, a}, {attached}, asBytes("one")));
        QVERIFY(writer.add({b}, {}, asBytes("two")));
        const auto body = writer.take();
        const auto items = readBatch(body);
        QVERIFY(items.ok());
        QCOMPARE(items->size(), 2u);
        QCOMPARE((*items)[0].mailboxes.size(), 2u);
        QVERIFY(std::is_sorted((*items)[0].mailboxes.begin(), (*items)[0].mailboxes.end()));
        QVERIFY((*items)[0].attach.front() == attached);
        QCOMPARE(asText((*items)[1].envelope), std::string_view("two"));
        QCOMPARE(writer.count(), 0u);

        std::size_t added = 0;
        while (writer.add({a}, {}, asBytes("x"))) ++added;
        QCOMPARE(added, maxBatch);
        QVERIFY(readBatch(writer.take()).ok());
        QVERIFY(writer.add({a}, {}, Bytes(maxEnvelope)));
        QVERIFY(!writer.add({a}, {}, Bytes(maxEnvelope)));
        QVERIFY(writer.take().size() <= maxBody);
    }
    void refusesABatchThatIsNotInForm()
    {
        SeededRng rng(4);
        const auto a = rng.id<MailboxId>();
        const auto item = [](const std::vector<MailboxId> &mailboxes, std::size_t attach) {
            cbor::Writer writer;
            writer.array(3).array(mailboxes.size());
            for (const auto &mailbox : mailboxes) writer.bytes(mailbox.view());
            writer.array(attach);
            for (std::size_t i = 0; i < attach; ++i) writer.bytes(Bytes(32));
            writer.bytes(asBytes("x"));
            return writer.take();
        };
        QVERIFY(readBatch(item({a}, 0)).ok());
        QVERIFY(readBatch(item({a}, maxAttach)).ok());
        QVERIFY(!readBatch(item({a}, maxAttach + 1)).ok());
        QVERIFY(!readBatch(item({}, 0)).ok());
        QVERIFY(!readBatch(item({a, a}, 0)).ok());
        std::vector<MailboxId> many;
        for (std::uint8_t i = 0; i <= maxMailboxes; ++i) many.push_back(*MailboxId::from(Bytes(16, i)));
        QVERIFY(!readBatch(item(many, 0)).ok());
        many.pop_back();
        QVERIFY(readBatch(item(many, 0)).ok());
        std::swap(many[0], many[1]);
        QVERIFY(!readBatch(item(many, 0)).ok());
        QVERIFY(!readBatch(asBytes("\x01")).ok());
        Bytes tooMany;
        for (std::size_t i = 0; i <= maxBatch; ++i) tooMany = concat(tooMany, item({a}, 0));
        QCOMPARE(readBatch(tooMany).code(), Code::TooBig);
    }
    void aBatchTargetHasOneFormOnly()
    {
        const Posted one(0);
        const auto query = one.before.query();
        QVERIFY(BatchTarget::fromQuery(query)->head == one.before.head);
        QVERIFY(!BatchTarget::fromQuery(query + "&m=4"));
        QVERIFY(!BatchTarget::fromQuery(query + "&x=1"));
        QVERIFY(!BatchTarget::fromQuery(query.substr(0, query.size() - 2)));
        QVERIFY(!BatchTarget::fromQuery(""));
    }
    void anAnswerMovesTheAuthorLogOn()
    {
        Posted one(3);
        const auto decoded = BatchAnswer::decode(one.answer.encode());
        QVERIFY(decoded.ok());
        one.answer = *decoded;
        const auto head = one.check();
        QVERIFY(head.ok());
        QCOMPARE(head->n, 7u);
        QVERIFY(head->hash == one.answer.receipt->up);
    }
    void anAnswerToARepeatLeavesTheLogWhereItWas()
    {
        Posted one(1);
        one.answer.statuses[0] = {one.postings[0].envelope, 200, Problem::None, 2, {}};
        one.answer.receipt = HubReceipt{one.before.author, 5, 4, one.before.head.hash, hashOfPostings(one.postings), 1, {}};
        one.answer.receipt->sign(one.hub);
        QVERIFY(one.check().ok());
        QVERIFY(*one.check() == one.before.head);
    }
    void refusesAnAnswerWithAnyLieInIt_data()
    {
        QTest::addColumn<int>("lie");
        for (int lie = 0; lie < 9; ++lie) QTest::addRow("lie %d", lie) << lie;
    }
    void refusesAnAnswerWithAnyLieInIt()
    {
        QFETCH(int, lie);
        Posted one(3);
        auto &receipt = *one.answer.receipt;
        switch (lie) {
        case 0: one.answer.receipt.reset(); break;
        case 1: receipt.timeMs += 1; break;
        case 2: one.postings[1].mailboxes.pop_back(); break;
        case 3: receipt.author = one.rng.id<AuthorId>(); receipt.sign(one.hub); break;
        case 4: receipt.last += 1; receipt.sign(one.hub); break;
        case 5: receipt.first -= 1; receipt.sign(one.hub); break;
        case 6: one.answer.statuses[1].m = 99; break;
        case 7: std::swap(one.answer.statuses[0], one.answer.statuses[1]); break;
        default: one.answer.statuses[2].problem = Problem::BlobsMissing; break; // listed in the receipt all the same
        }
        QVERIFY(!one.check().ok());
    }
    void anAnswerWithNothingAcceptedNeedsNoReceipt()
    {
        Posted one(1);
        one.answer.statuses[0].problem = Problem::BlobsMissing;
        one.answer.statuses[0].status = 424;
        one.answer.statuses[0].missing = {one.rng.id<BlobId>()};
        one.answer.receipt.reset();
        const auto back = BatchAnswer::decode(one.answer.encode());
        QVERIFY(back.ok() && back->statuses[0].missing == one.answer.statuses[0].missing);
        QVERIFY(*one.check() == one.before.head);
    }
    void pagesChainToTheirSignedHead()
    {
        SeededRng rng(5);
        const auto hub = SigningKey::generate(rng);
        const auto mailbox = rng.id<MailboxId>();
        const std::vector<Bytes> envelopes{Bytes(10, 1), Bytes(2000, 2)};
        const auto body = pageOf(hub, mailbox, {}, envelopes, 2);
        auto page = readPage(body);
        QVERIFY(page.ok() && page->complete());
        const auto head = checkPage(*page, mailbox, {}, hub.publicKey());
        QVERIFY(head.ok() && head->n == 2);
        const auto emptyBody = pageOf(hub, mailbox, *head, {}, 2);
        const auto empty = readPage(emptyBody);
        QVERIFY(*checkPage(*empty, mailbox, *head, hub.publicKey()) == *head);

        QVERIFY(!checkPage(*page, rng.id<MailboxId>(), {}, hub.publicKey()).ok());
        QVERIFY(!checkPage(*page, mailbox, *head, hub.publicKey()).ok());
        QVERIFY(!checkPage(*page, mailbox, {}, SigningKey::generate(rng).publicKey()).ok());
        std::swap(page->rows[0].envelope, page->rows[1].envelope);
        QVERIFY(!checkPage(*page, mailbox, {}, hub.publicKey()).ok());
    }
    void aShorterOrOtherMailboxIsUntrusted()
    {
        SeededRng rng(6);
        const auto hub = SigningKey::generate(rng);
        const auto mailbox = rng.id<MailboxId>();
        const auto body = pageOf(hub, mailbox, {2, rng.id<Hash>()}, {}, 2);
        const auto shorter = readPage(body);
        QVERIFY(!checkPage(*shorter, mailbox, {3, rng.id<Hash>()}, hub.publicKey()).ok());
        QVERIFY(!checkPage(*shorter, mailbox, {2, rng.id<Hash>()}, hub.publicKey()).ok());
    }
    void newsIsShortWhenNothingChanged()
    {
        SeededRng rng(8);
        News news;
        for (int i = 0; i < 30; ++i) {
            news.mailboxes.push_back({rng.id<MailboxId>(), 7});
            news.circles.push_back({rng.id<CircleId>(), 3, 1'700'000'000'000});
        }
        news.authorityVersion = 1;
        auto shuffled = news;
        std::reverse(shuffled.mailboxes.begin(), shuffled.mailboxes.end());
        news.seal();
        shuffled.seal();
        QVERIFY(news.token == shuffled.token);
        QCOMPARE(news.encode(news.token).size(), 11u);
        const auto whole = News::decode(news.encode(std::nullopt));
        QVERIFY(whole.ok() && whole->changed && whole->mailboxes == news.mailboxes && whole->circles == news.circles);
        QVERIFY(news.encode(std::nullopt).size() < 2048);
        const auto same = News::decode(news.encode(news.token));
        QVERIFY(same.ok() && !same->changed && same->token == news.token);
        shuffled.mailboxes[0].total++;
        shuffled.seal();
        QVERIFY(news.token != shuffled.token);
    }
    void problemsReadBackAndSkipWhatIsLater()
    {
        const ProblemBody body{Problem::AuthorRollback, 5, Hash{}, {Hash{}, Hash{}}};
        const auto back = ProblemBody::decode(body.encode());
        QVERIFY(back.ok() && back->problem == body.problem && back->number == body.number && back->hashes.size() == 2);
        QCOMPARE(ProblemBody::decode(test::hex("a2011863057822"
                                               "61626364656667686162636465666768616263646566676861626364656667686161"))
                     ->problem,
                 Problem::Failed);
        QCOMPARE(problemResponse({Problem::Denied, {}, {}, {}}).body.size(),
                 problemResponse({Problem::Replay, {}, {}, {}}).body.size());
        QVERIFY(!ProblemBody::decode(test::hex("a0")).ok());
    }
    void tusHeadersHaveOneForm()
    {
        SeededRng rng(9);
        const auto blob = rng.id<BlobId>();
        QVERIFY(tus::readMetadata(tus::metadata(blob)) == blob);
        QVERIFY(!tus::readMetadata(tus::metadata(blob) + ",filename AAAA"));
        QVERIFY(!tus::readMetadata("blob_id"));
        QVERIFY(tus::readChecksum(tus::checksum(sha256())) == sha256());
        QVERIFY(!tus::readChecksum("sha1 AAAA"));
        QCOMPARE(tus::offsetTag(17).c_str(), "\"17\"");
        QVERIFY(tus::readOffsetTag("\"17\"") == 17u);
        for (const char *bad : {"17", "\"\"", "\"017\"", "\"-1\"", "W/\"17\"", "*"}) QVERIFY(!tus::readOffsetTag(bad));
    }
    void targetsAndNumbersAreReadStrictly()
    {
        QCOMPARE(headFromTarget("GET", "/v1/news?since=00")->query.c_str(), "since=00");
        QVERIFY(headFromTarget("GET", "/v1/news")->query.empty());
        for (const char *bad : {"", "v1", "http://x/v1", "/a b", "/a#b", "/\x80"}) QVERIFY(!headFromTarget("GET", bad));
        QVERIFY(readDecimal("9223372036854775807") == std::uint64_t(INT64_MAX));
        for (const char *bad : {"", "00", "+1", "9223372036854775808", "9999999999999999999", "1 "}) QVERIFY(!readDecimal(bad));
        QVERIFY(queryValue("a=1&b=2", "b") == std::string_view("2"));
        QVERIFY(!queryValue("a=1&a=2", "a"));
        QVERIFY(call::uploadFromLocation("/v1/uploads/00112233445566778899aabbccddeeff"));
        QVERIFY(!call::uploadFromLocation("https://evil/v1/uploads/00112233445566778899aabbccddeeff"));
    }
    void everyReaderTakesHostileBytes()
    {
        Posted one(2);
        BatchWriter batch;
        (void)batch.add({one.rng.id<MailboxId>()}, {one.rng.id<EnvHash>()}, Bytes(40, 9));
        torture(batch.take(), [](ByteView in) { return readBatch(in).ok(); });
        torture(one.answer.encode(), [](ByteView in) { return BatchAnswer::decode(in).ok(); });
        torture(pageOf(one.hub, one.rng.id<MailboxId>(), {}, {Bytes(20, 1), Bytes(30, 2)}, 2),
                [](ByteView in) { return readPage(in).ok(); });
        torture(ProblemBody{Problem::Fork, 3, Hash{}, {Hash{}}}.encode(),
                [](ByteView in) { return ProblemBody::decode(in).ok(); });
        Bytes documents;
        appendDocument(documents, asBytes("one"));
        appendDocument(documents, asBytes("two"));
        QCOMPARE(readDocuments(documents)->size(), 2u);
        torture(documents, [](ByteView in) { return readDocuments(in).ok(); });
        QVERIFY(!readDocuments(ByteView(documents).first(documents.size() - 1)).ok());
        News news;
        news.mailboxes = {{one.rng.id<MailboxId>(), 3}};
        news.seal();
        torture(news.encode(std::nullopt), [](ByteView in) { return News::decode(in).ok(); });
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
