// SPDX-License-Identifier: Apache-2.0
// Blobs beside stock age, random reads beside one chunk, envelopes beside their curve work, in one run. Prints: task, Pipit, peer and which, ratio (over 1: Pipit is better), mark.
//   bench_formats FOLDER              everything; FOLDER holds 1 GiB for the time
//   bench_formats envelopes           envelopes alone, for a profiler
//   bench_formats seal|open IN OUT    one file, for a process of its own whose memory is measured
#include "core/base/rng.h"
#include "core/format/blob.h"
#include "core/format/verifier.h"
#include "tests/support/testcircle.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sodium.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pipit;
using test::TestCircle;

namespace {

constexpr std::uint64_t bigMedia = 256ull << 20, readMedia = 64ull << 20;
constexpr int rounds = 5;

void must(bool ok, const char *what)
{
    if (ok) return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(1);
}

class FileSource final : public ByteSource
{
public:
    explicit FileSource(const std::string &path) : m_file(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) { must(m_file >= 0, "opening"); }
    ~FileSource() override { ::close(m_file); }
    Result<std::uint64_t> size() const override { return std::uint64_t(::lseek(m_file, 0, SEEK_END)); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
    {
        std::size_t done = 0;
        while (done < out.size()) {
            const auto got = ::pread(m_file, out.data() + done, out.size() - done, off_t(offset + done));
            must(got >= 0, "reading");
            if (got == 0) break;
            done += std::size_t(got);
        }
        return done;
    }

private:
    int m_file;
};

class FileSink final : public ByteSink
{
public:
    explicit FileSink(const std::string &path) : m_file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)) { must(m_file >= 0, "opening"); }
    ~FileSink() override { ::close(m_file); }
    Result<void> write(ByteView bytes) override
    {
        while (!bytes.empty()) {
            const auto n = ::write(m_file, bytes.data(), bytes.size());
            must(n > 0, "writing");
            bytes = bytes.subspan(std::size_t(n));
        }
        return {};
    }

private:
    int m_file;
};

const BlobKey &key()
{
    static const BlobKey one(Bytes(16, 7));
    return one;
}

void sealFile(const std::string &from, const std::string &to)
{
    const FileSource in(from);
    FileSink out(to);
    SystemRng rng;
    BlobWriter writer(key(), rng.id<agestream::Nonce>(), out, limits::maxVideoBlob);
    Bytes buffer(1 << 20);
    for (std::uint64_t offset = 0;;) {
        const auto got = *in.readAt(offset, buffer);
        must(writer.write(ByteView(buffer).first(got)).ok(), "sealing");
        offset += got;
        if (got < buffer.size()) break;
    }
    must(writer.finish().ok(), "sealing");
}

void openFile(const std::string &from, const std::string &to)
{
    const FileSource in(from);
    FileSink out(to);
    const auto reader = BlobReader::open(in, key(), bigMedia);
    must(reader.ok(), "opening a blob");
    Bytes buffer(limits::chunk);
    for (std::uint64_t offset = 0; offset < bigMedia; offset += buffer.size()) {
        const auto got = (*reader)->readAt(offset, buffer);
        must(got.ok() && out.write(ByteView(buffer).first(*got)).ok(), "opening a blob");
    }
}

struct Ran
{
    double seconds = 0, cpuSeconds = 0;
    long peakKb = 0;
};

/// The program in a process of its own: wall time and peak memory.
Ran run(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const auto &word : command) arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    const auto begin = std::chrono::steady_clock::now();
    const auto pid = ::fork();
    if (pid == 0) {
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    must(::wait4(pid, &status, 0, &used) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0, command[0].c_str());
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(), seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss};
}

/// The two by turns, so that what else runs on the machine meets both; the medians.
std::pair<Ran, Ran> byTurns(const std::vector<std::string> &ours, const std::vector<std::string> &peer)
{
    std::vector<Ran> a, b;
    for (int i = 0; i < rounds; ++i) a.push_back(run(ours)), b.push_back(run(peer));
    const auto middle = [](std::vector<Ran> &all) {
        std::sort(all.begin(), all.end(), [](const auto &x, const auto &y) { return x.seconds < y.seconds; });
        auto out = all[all.size() / 2];
        for (const auto &one : all) out.peakKb = std::max(out.peakKb, one.peakKb);
        return out;
    };
    return {middle(a), middle(b)};
}

/// CPU seconds of this thread: what one core does, whatever else runs.
double secondsOf(int count, const std::function<void(int)> &work)
{
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    };
    const auto begin = now();
    for (int i = 0; i < count; ++i) work(i);
    return (now() - begin) / count;
}

/// The median seconds of each of several pieces of work, measured by turns, so that what else runs meets all of them.
std::vector<double> medians(int count, const std::vector<std::function<void(int)>> &works)
{
    constexpr int turns = 15;
    std::vector<std::vector<double>> all(works.size());
    for (int turn = 0; turn < turns; ++turn)
        for (std::size_t i = 0; i < works.size(); ++i) all[i].push_back(secondsOf(count, works[i]));
    std::vector<double> out;
    for (auto &one : all) {
        std::sort(one.begin(), one.end());
        out.push_back(one[turns / 2]);
    }
    return out;
}

void row(const char *task, const char *unit, double ours, double peer, const char *peerName, double ratio, const char *mark, bool met)
{
    std::printf("%-46s %9.2f %-5s %9.2f %-30s %6.2f  %-24s %s\n", task, ours, unit, peer, peerName, ratio, mark, met ? "met" : "NOT MET");
}

void files(const std::string &self, const std::string &folder)
{
    const auto media = folder + "/media", blob = folder + "/blob", out = folder + "/out", age = folder + "/media.age", identity = folder + "/key.txt";
    {
        FileSink sink(media);
        test::SeededRng rng(1);
        Bytes part(1 << 20);
        for (std::uint64_t i = 0; i < bigMedia >> 20; ++i) {
            rng.fill(part);
            must(sink.write(part).ok(), "media");
        }
    }
    must(std::system(("age-keygen -o " + identity + " 2>/dev/null").c_str()) == 0, "age-keygen");
    (void)run({self, "seal", media, blob}); // warm
    const auto [sealed, byAge] = byTurns({self, "seal", media, blob}, {"sh", "-c", "age -r $(age-keygen -y " + identity + ") -o " + age + " " + media});
    const double mib = double(bigMedia >> 20);
    const auto rate = [&](const char *task, const Ran &ours, const Ran &peer, const char *name, const char *mark) {
        const double ratio = peer.seconds / ours.seconds;
        row(task, "MiB/s", mib / ours.seconds, mib / peer.seconds, name, ratio, mark, ratio >= 0.9);
    };
    const auto cpu = [](const char *task, const Ran &ours, const Ran &peer, const char *name) {
        row(task, "s", ours.cpuSeconds, peer.cpuSeconds, name, peer.cpuSeconds / ours.cpuSeconds, "for the record", true);
    };
    rate("seal 256 MiB, file to file, with its hash", sealed, byAge, "age, which makes no hash", ">= 0.9 x age");
    const auto [again, withHash] = byTurns({self, "seal", media, blob}, {"sh", "-c", "age -r $(age-keygen -y " + identity + ") -o " + age + " " + media + " && openssl dgst -sha256 " + age + " >/dev/null"});
    rate("  the same", again, withHash, "age, then openssl dgst -sha256", "for the record");
    const auto [opened, ageOpened] = byTurns({self, "open", blob, out}, {"age", "-d", "-i", identity, "-o", age + ".out", age});
    rate("open 256 MiB, file to file", opened, ageOpened, "age -d", ">= 0.9 x age");
    cpu("  CPU seconds, seal", sealed, byAge, "age, which makes no hash");
    cpu("  CPU seconds, open", opened, ageOpened, "age -d");
    const double peak = double(std::max(sealed.peakKb, opened.peakKb)) / 1'024, agePeak = double(std::max(byAge.peakKb, ageOpened.peakKb)) / 1'024;
    row("  peak memory", "MiB", peak, agePeak, "age", agePeak / peak, "<= 16 MiB", peak <= 16);
}

void randomReads(const std::string &folder)
{
    const auto path = folder + "/read";
    SealedBlob info;
    const agestream::Nonce nonce{{3}};
    {
        FileSink sink(path);
        BlobWriter writer(key(), nonce, sink, limits::maxOtherBlob);
        const Bytes part(1 << 20, 0x5a);
        for (std::uint64_t i = 0; i < readMedia >> 20; ++i) must(writer.write(part).ok(), "blob");
        info = *writer.finish();
    }
    const FileSource source(path);
    const auto reader = std::move(BlobReader::open(source, key(), readMedia)).value();
    test::SeededRng rng(2);
    std::vector<std::uint64_t> offsets(2'000);
    for (auto &offset : offsets) {
        std::array<std::uint8_t, 4> random{};
        rng.fill(random);
        offset = bigEndian<std::uint32_t>(random) % (readMedia - limits::chunk);
    }
    Bytes out(limits::chunk), plain(limits::chunk), sealed(limits::sealedChunk);
    agestream::ChunkCipher cipher(key(), nonce);
    const auto seconds = medians(400, {[&](int i) { must(reader->readAt(offsets[std::size_t(i)], out).ok(), "reading"); }, [&](int i) {
        const auto index = offsets[std::size_t(i)] / limits::chunk;
        must(*source.readAt(blobPrefixSize + index * limits::sealedChunk, sealed) == sealed.size() && cipher.open(index, false, sealed, plain), "one chunk");
        std::copy(plain.begin(), plain.end(), out.begin()); // handed over, as every reader must
    }});
    row("read 64 KiB anywhere in 64 MiB", "us", seconds[0] * 1e6, seconds[1] * 1e6, "one chunk (a read spans two)", seconds[1] / seconds[0], "<= 2 x one chunk", seconds[1] / seconds[0] >= 0.5);
}

void envelopes(std::size_t slots)
{
    TestCircle t;
    AuthorityChain authority;
    CircleChain circle(t.circle, authority);
    must(authority.accept(t.authorityDocument()).ok() && circle.accept(t.circleDocument()).ok(), "manifests");
    SystemRng rng;
    auto body = t.body(EntryType::Item, {1, 2}, cbor::Writer().map(2).unsignedInt(0).unsignedInt(1).unsignedInt(1).text(std::string(600, 'a')).take());
    std::vector<Recipient> recipients{{1, t.child.seatKey.pub, {}}, {2, t.iro.seatKey.pub, {}}, {recordsSeat, t.records.pub, {}}};
    if (slots == 8)
        for (int i = 0; i < 2; ++i) recipients.push_back({3, t.carer.seatKey.pub, {}});
    const auto iro = t.seatKey(t.iro);
    const std::vector<const SeatKey *> keys{&iro};
    const test::MemoryLedger nothing;
    constexpr int count = 100;
    std::vector<Bytes> made(count);
    // The floor: the curve work of an envelope of so many recipients by libsodium's own calls, nothing else.
    Bytes scalar(32), point(32), shared(32);
    rng.fill(scalar);
    must(crypto_scalarmult_base(point.data(), scalar.data()) == 0, "curve");
    const auto keyPairs = [&] { for (std::size_t i = 0; i < slots; ++i) must(crypto_scalarmult_base(shared.data(), scalar.data()) == 0, "curve"); };
    const auto agreements = [&](std::size_t n) { for (std::size_t i = 0; i < n; ++i) must(crypto_scalarmult(shared.data(), scalar.data(), point.data()) == 0, "curve"); };
    const Bytes message(54, 1); // label, 00 and hash
    const auto signature = t.child.author.sign(message);
    const auto seconds = medians(count, {
        [&](int i) { made[std::size_t(i)] = std::move(sealEnvelope(t.circle, body, recipients, t.child.author, rng)->bytes); },
        [&](int i) { must(verifyEnvelope(made[std::size_t(i)], {authority, circle, keys, nothing}).outcome == Outcome::Accepted, "verifying"); },
        [&](int) { keyPairs(), agreements(recipients.size()), (void)t.child.author.sign(message); },
        [&](int i) { // a reader's slot is met after half of them
            must(pipit::verify(t.child.author.publicKey(), message, signature), "signature");
            agreements(slots / 2 + std::size_t(i) % 2);
        }});
    const double wanted = slots == 4 ? 2'000 : 1'000;
    char task[64];
    const auto line = [&](const char *what, double ours, double peer) {
        std::snprintf(task, sizeof task, "envelopes of %zu slots, %s, one core", slots, what);
        row(task, "/s", 1 / ours, 1 / peer, "its curve work by libsodium", peer / ours, slots == 4 ? ">= 2,000/s" : ">= 1,000/s", 1 / ours >= wanted);
    };
    line("seal", seconds[0], seconds[2]);
    line("seal and verify", seconds[0] + seconds[1], seconds[2] + seconds[3]);
}

} // namespace

int main(int argc, char **argv)
{
    if (sodium_init() < 0) return 1;
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 3 && words[0] == "seal") return sealFile(words[1], words[2]), 0;
    if (words.size() == 3 && words[0] == "open") return openFile(words[1], words[2]), 0;
    if (words.size() != 1) {
        std::fprintf(stderr, "usage: bench_formats FOLDER\n");
        return 2;
    }
    std::printf("%-46s %9s %-5s %9s %-30s %6s  %-24s\n", "task", "Pipit", "", "peer", "which is", "ratio", "mark");
    if (words[0] != "envelopes") {
        files("/proc/self/exe", words[0]);
        randomReads(words[0]);
    }
    envelopes(4);
    envelopes(8);
}
