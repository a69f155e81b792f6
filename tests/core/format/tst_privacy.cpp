// SPDX-License-Identifier: Apache-2.0
#include "core/book/eraser.h"
#include "core/book/flatten.h"
#include "core/book/pagechange.h"
#include "core/book/pagecodec.h"
#include "core/format/verifier.h"
#include "tests/support/drawing.h"
#include "tests/support/hex.h"
#include "tests/support/testcircle.h"

using namespace pipit;
using test::TestCircle;

namespace {

/// What a carer's device holds after a while: envelopes of her mailbox, in order.
using Mailbox = std::vector<Bytes>;

/// Two pages for the carer; in one of two worlds the child tells the IRO something between them. Each seal draws from a seed of its own, so that
/// only the hidden entry itself can make a difference.
struct TwoWorlds
{
    explicit TwoWorlds(bool withHidden)
    {
        first = send({1, 3}, "for everybody", 100, 0);
        if (withHidden) {
            hidden = send({2}, "only for my IRO", 777, 1);
            // The IRO's receipt goes to {child, IRO, records}; nothing of it is for the carer.
            ReceiptContent receipt{ReceiptKind::Received, {{authorIdOf(t.child.author.publicKey()), envelopeHash(hidden)}}};
            t.rng = test::SeededRng(778);
            (void)t.seal(t.body(EntryType::Receipt, {1, 2}, receipt.encode()), t.iro);
        }
        second = send({1, 3}, "for everybody again", 200, 2);
    }
    Bytes send(std::vector<SeatId> audience, std::string_view words, std::uint64_t seed, std::int64_t minutes)
    {
        auto body = t.body(EntryType::Item, std::move(audience), cbor::Writer().map(2).unsignedInt(0).unsignedInt(1).unsignedInt(1).text(words).take());
        body.time = Hlc::of(1'778'745'600'000 + minutes * 60'000);
        t.rng = test::SeededRng(seed);
        return t.seal(body, t.child).bytes;
    }
    TestCircle t{5};
    Bytes first, hidden, second;
};

/// Everything that the carer's seat key opens, and everything that lies open.
Bytes carersView(const TwoWorlds &world, const Bytes &envelope)
{
    const auto header = *parseEnvelope(envelope);
    const SeatKey key = world.t.seatKey(world.t.carer);
    const auto slots = *openSlots(header, {&key});
    const auto body = *openBody(header, slots.front().contentKey);
    Bytes number;
    putBigEndian(number, slots.front().stream.seq);
    return concat(header.header, slots.front().contentKey.view(), number, slots.front().stream.hash.view(), body.encode(), header.body,
                  Bytes(header.slots.size()));
}

bool holds(ByteView haystack, ByteView needle)
{
    return std::search(haystack.begin(), haystack.end(), needle.begin(), needle.end()) != haystack.end();
}

} // namespace

/// What others must not learn: FORMAT.md §5.3, §5.4, §7.
class TestPrivacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatACarerCanOpenIsTheSameWithAndWithoutAHiddenEntry()
    {
        const TwoWorlds with(true), without(false);
        QVERIFY(!with.hidden.empty() && without.hidden.empty());
        QCOMPARE(with.first.size(), without.first.size());
        QCOMPARE(with.second.size(), without.second.size());
        QVERIFY(carersView(with, with.first) == carersView(without, without.first));
        QVERIFY(carersView(with, with.second) == carersView(without, without.second));
    }
    void theSameTestSeesANumberThatBetrays()
    {
        // One chain for all: the carer's slot would carry 3 in place of 2. The comparison above must notice.
        TwoWorlds with(true), without(false);
        with.t.heads[{authorIdOf(with.t.child.author.publicKey()), 3}] = {2, EnvHash{{1}}};
        without.t.heads[{authorIdOf(without.t.child.author.publicKey()), 3}] = {1, EnvHash{{1}}};
        const auto one = with.send({1, 3}, "more", 300, 3), other = without.send({1, 3}, "more", 300, 3);
        QVERIFY(carersView(with, one) != carersView(without, other));
    }
    void theHiddenEntryItselfOpensForNobodyLeftOut()
    {
        const TwoWorlds world(true);
        const auto header = *parseEnvelope(world.hidden);
        for (const auto *person : {&world.t.child, &world.t.carer}) {
            const SeatKey key = world.t.seatKey(*person);
            QCOMPARE(openSlots(header, {&key}).code(), Code::WrongKey);
        }
    }
    /// FORMAT.md §5.4: a word that was rubbed out, a text that was removed and an earlier take are in nothing that is shared.
    void whatWasRubbedOutOrRemovedIsNotInWhatIsShared()
    {
        const std::string canary = "CANARY";
        auto draft = drawing::page(3, 5, 50);
        Stroke word{Tool::Pencil, 0, 40, {}};
        for (std::size_t i = 0; i < canary.size(); ++i)
            word.points.push_back({5000 + canary[i], 4000 + std::int32_t(i) * 10, 128, std::uint32_t(i)});
        draft.objects.push_back({{}, word});
        draft.objects.push_back({{}, TextBox{4000, 320, 0, canary}});
        draft.objects.push_back({{1000, 1000, 1000, 0, false}, VoiceNote{0, 2'000, {}}});
        draft.objects.push_back({{3000, 1000, 1000, 0, false}, VoiceNote{1, 3'000, {}}});
        const auto media = [] {
            std::vector<MediaRef> all;
            for (std::uint8_t i = 1; i <= 2; ++i) all.push_back({BlobId{{i}}, BlobKey(Bytes(16, std::uint8_t(0xa0 + i))), 44'100, "audio/ogg; codecs=opus", MediaKind::Voice, i * 1'000u});
            return all;
        };
        RubberPass rubber(draft, 500);
        rubber.rub({5000, 3900}, {5100, 4200});
        QVERIFY(apply(draft, rubber.finish()).ok());
        std::erase_if(draft.objects, [](const auto &object) { return std::holds_alternative<TextBox>(object.what) || blobOf(object) == 0u; });

        TestCircle t;
        const auto flat = flatten(draft);
        const auto encoded = *encodePage(flat.page);
        auto body = t.body(EntryType::Item, {2}, encoded.content);
        auto all = media();
        for (const auto n : flat.blobs) body.media.push_back(std::move(all[n]));
        const auto sealed = t.seal(body, t.child);

        AuthorityChain authority;
        CircleChain circle(t.circle, authority);
        QVERIFY(authority.accept(t.authorityDocument()) && circle.accept(t.circleDocument()));
        const SeatKey key = t.seatKey(t.iro);
        const auto verdict = verifyEnvelope(sealed.bytes, {authority, circle, {&key}, test::MemoryLedger()});
        QVERIFY(verdict.outcome == Outcome::Accepted);
        const auto opened = concat(verdict.entry->body.encode(), encoded.ink, sealed.bytes);
        QVERIFY(!holds(opened, asBytes(canary)));
        const auto earlier = media();
        QVERIFY(!holds(opened, earlier[0].blob.view()) && !holds(opened, earlier[0].key.view()));
        QVERIFY(holds(opened, earlier[1].blob.view()) && holds(opened, earlier[1].key.view())); // the take that stayed
        const auto page = *decodePage(verdict.entry->body.content, encoded.ink);
        for (const auto &object : page.objects)
            if (const auto *stroke = std::get_if<Stroke>(&object.what))
                for (const auto &point : stroke->points)
                    QVERIFY(std::none_of(word.points.begin(), word.points.end(), [&](const auto &p) { return p.x == point.x && p.y == point.y; }));
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
