// SPDX-License-Identifier: Apache-2.0
// Durable steps of a child's page beside their limits, in one run. Prints: task, Pipit, peer, ratio, mark, met or not.
#include "core/book/pagecodec.h"
#include "core/media/voiceencoder.h"
#include "tests/support/testdevice.h"

#include <chrono>
#include <cmath>
#include <cstdio>

using namespace pipit;
using test::TestFamily;

namespace {

constexpr int rounds = 15;

double ms(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double median(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) times.push_back(ms(work));
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

void must(bool ok, const char *what)
{
    if (ok) return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(1);
}

void row(const char *task, double ours, double peer, const char *mark, bool met)
{
    std::printf("%-52s %9.2f ms %9.2f ms %6.2f  %-22s %s\n", task, ours, peer, ours / peer, mark, met ? "met" : "NOT MET");
}

Bytes voiceNote(std::uint32_t seconds)
{
    Bytes note;
    auto encoder = VoiceEncoder::start([&](ByteView pages) { note.insert(note.end(), pages.begin(), pages.end()); });
    std::vector<std::int16_t> piece(voiceRate / 10);
    for (std::uint32_t i = 0; i < seconds * 10; ++i) {
        for (std::size_t k = 0; k < piece.size(); ++k) {
            const double t = double(i * piece.size() + k) / voiceRate;
            piece[k] = static_cast<std::int16_t>(6'000 * std::sin(2 * M_PI * (220 + 40 * std::sin(3 * t)) * t));
        }
        must(encoder->write(piece).ok(), "encoding");
    }
    must(encoder->finish().ok(), "encoding");
    return note;
}

} // namespace

int main()
{
    TestFamily family;
    auto child = family.openChild();
    const auto note = voiceNote(30);
    auto &rng = family.tablet.rng;

    // The floor: one row of the same size through the same SQLCipher file, durable.
    auto db = std::move(sql::Db::open(family.tablet.folder() + "/bench.db", Key32(Bytes(32, 3)))).value();
    must(db.execute("CREATE TABLE t (x BLOB)").ok(), "table");
    const auto insert = [&](const Bytes &bytes) { must(db.prepared("INSERT INTO t VALUES (?1)").bind(bytes).run().ok(), "row"); };

    std::printf("%-52s %12s %12s %6s  %s\n", "task", "Pipit", "peer", "ratio", "mark");
    const Bytes change(120, 1);
    Page page;
    page.id = rng.id<PageId>();
    must(child->drafts().create(page.id, *encodeSnapshot(page)).ok(), "draft");
    const double append = median([&] { must(child->drafts().append(page.id, change, "title").ok(), "append"); });
    const double plainRow = median([&] { insert(change); });
    row("P11 draft change / one SQLCipher row", append, plainRow, "<= 1.5 x", append <= 1.5 * plainRow);

    const auto share = [&](bool voice) {
        Page mine;
        mine.id = rng.id<PageId>();
        must(child->drafts().create(mine.id, *encodeSnapshot(mine)).ok(), "draft");
        if (voice)
            must(child->drafts().addMedia(mine.id, MemorySource(note), limits::maxOtherBlob, "audio/ogg; codecs=opus", MediaKind::Voice, 30'000).ok(), "voice");
        return [&, mine] {
            NewEntry entry;
            entry.circle = family.circle;
            entry.content = encodePage(mine)->content;
            entry.audience = {TestFamily::iroSeat};
            entry.draft = mine.id;
            entry.media = std::move(child->drafts().media(mine.id)).value();
            must(child->outgoing().post(std::move(entry)).ok(), "post");
        };
    };
    const auto medianOfPrepared = [&](bool voice) {
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i) times.push_back(ms(share(voice)));
        std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
        return times[rounds / 2];
    };
    const double bare = medianOfPrepared(false), voiced = medianOfPrepared(true);
    row("P11b finished page to 'waiting to go' / one row", bare, plainRow, "<= 4 x", bare <= 4 * plainRow);
    row("     the same with a 30 s voice note / without", voiced, bare, "(sealed at Stop)", true);
    const double sealing = median([&] {
        must(child->blobs().seal(MemorySource(note), limits::maxOtherBlob).ok(), "seal");
    });
    row("     Stop of a 30 s note: seal, two fsyncs / one row", sealing, plainRow, "+ 2 fsyncs", true);

    Argon2id argon;
    SystemRng system;
    test::TestClock clock;
    const VaultParts parts{family.tablet.files, clock, system, family.tablet.keys, argon};
    child.reset();
    family.tablet.close();
    {
        auto device = std::move(Device::open(family.tablet.folder(), parts)).value();
        const auto card = std::move(device->createProfile({{}, "x", "x", LockKind::Pictures, Role::Child}, TestFamily::pictures())).value();
        const double unlock = median([&] { must(device->unlock(card.tag, TestFamily::pictures()).ok(), "unlock"); });
        const double hash = median([&] { must(argon.derive(TestFamily::pictures(), {}, {}).ok(), "argon"); });
        row("unlock / Argon2id alone", unlock, hash, "<= 150 ms more", unlock - hash <= 150);
    }
    return 0;
}
