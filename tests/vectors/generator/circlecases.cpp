// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/chainstory.h"

#include "core/crypto/labels.h"

namespace pipit::vectors {

namespace {

constexpr auto authority = DocumentType::Authority, circle = DocumentType::Circle;

/// A further author of `member`, made with the keys of `person`.
Author further(const Cast &cast, const Person &person, const MemberId &member, const Person *voucher)
{
    auto author = cast.t.authorOf(person);
    author.member = member;
    author.fromVersion = 2;
    if (voucher)
        author.vouchedBy = {voucher->author.publicKey(),
                            voucher->author.signHashed(label::signNewAuthor, newAuthorMessage(cast.t.circle, author))};
    return author;
}

void sortAuthors(CircleManifest &m)
{
    std::sort(m.authors.begin(), m.authors.end(), [](const auto &a, const auto &b) { return a.signingKey < b.signingKey; });
}

Author &authorOf(CircleManifest &m, const Person &person)
{
    return *std::find_if(m.authors.begin(), m.authors.end(), [&](const auto &a) { return a.signingKey == person.author.publicKey(); });
}

/// Authors that write while locked: key 7, and who may let one in.
void lockedAuthorCases(Area &area, const Cast &cast)
{
    auto &t = cast.t;
    Cast other(15);
    const auto roots = t.authorityDocument(), first = t.circleDocument();
    const auto byOfficers = [&](const CircleManifest &m, std::size_t count = 2) { return TestCircle::signedBy(circle, m.encode(), t.officers, count); };
    const auto start = [&](const char *name, const char *fault = nullptr) {
        return ChainStory(area, cast, QString::fromUtf8(name), fault ? QString::fromUtf8(fault) : QString(), sha256(t.authority.encode())).takes(authority, roots);
    };
    const auto lockedAuthor = [&](bool vouched) {
        auto author = further(cast, other.t.child, t.child.member, nullptr);
        author.kemKey = {};
        if (vouched)
            author.vouchedBy = {t.child.author.publicKey(), t.child.author.signHashed(label::signNewAuthor, newAuthorMessage(t.circle, author))};
        return author;
    };
    const auto with = [&](const Author &author) {
        auto m = t.nextManifest();
        m.authors.push_back(author);
        sortAuthors(m);
        m.nameLockedAuthors();
        return m;
    };
    const auto in = with(lockedAuthor(true));
    start("an author that writes while locked, vouched for, one officer").takes(circle, first).takes(circle, byOfficers(in, 1));
    start("an author that writes while locked, nobody vouched for it, one officer", "class A by one officer").takes(circle, first)
        .refuses(circle, byOfficers(with(lockedAuthor(false)), 1), 1205);
    start("an author that writes while locked, nobody vouched for it, two officers").takes(circle, first).takes(circle, byOfficers(with(lockedAuthor(false))));
    const auto broken = [&](const char *fault, int reason, auto change) {
        auto m = in;
        change(m);
        start(fault, fault).takes(circle, first).refuses(circle, byOfficers(m), reason);
    };
    broken("an author without a KEM key that key 7 does not name", 1206, [](auto &m) { m.lockedAuthors.clear(); });
    broken("key 7 names an author with a KEM key", 1206, [&](auto &m) {
        m.lockedAuthors.push_back(t.carer.author.publicKey());
        std::sort(m.lockedAuthors.begin(), m.lockedAuthors.end());
    });
    broken("key 7 names nobody's key", 1206, [](auto &m) { m.lockedAuthors.insert(m.lockedAuthors.begin(), SigningPublicKey{}); });
    broken("key 7 names one twice", 1206, [](auto &m) { m.lockedAuthors.push_back(m.lockedAuthors.back()); });
    auto empty = t.nextManifest().encode();
    empty[0] = 0xa8;
    empty.insert(empty.end() - 35, {0x07, 0x80}); // before key 8: its head, its value's head, 32 bytes
    start("key 7 with nothing in it", "an empty list that should be left out").takes(circle, first)
        .refuses(circle, TestCircle::signedBy(circle, empty, t.officers, 2), 1201);
    // The signature of the voucher is for an author that opens nothing.
    auto full = lockedAuthor(true);
    full.kemKey = other.t.child.kem.pub;
    start("vouched for as one that writes while locked, put in with a KEM key", "class A by one officer").takes(circle, first)
        .refuses(circle, byOfficers(with(full), 1), 1205);
    auto next = in;
    next.version = 3;
    next.previous = sha256(in.encode());
    auto helped = next;
    auto further2 = further(cast, other.t.carer, t.child.member, &other.t.child);
    further2.fromVersion = 3;
    helped.authors.push_back(further2);
    sortAuthors(helped);
    start("vouched for by an author that writes while locked", "class A by one officer").takes(circle, first).takes(circle, byOfficers(in, 1))
        .refuses(circle, byOfficers(helped, 1), 1205);
    auto opened = next;
    authorOf(opened, other.t.child).kemKey = other.t.child.kem.pub;
    opened.nameLockedAuthors();
    start("an author that writes while locked becomes a full one", "its KEM key changes").takes(circle, first).takes(circle, byOfficers(in, 1))
        .refuses(circle, byOfficers(opened), 1206);
    auto revoked = next;
    authorOf(revoked, other.t.child).revokedVersion = 3;
    start("an author that writes while locked is revoked").takes(circle, first).takes(circle, byOfficers(in, 1)).takes(circle, byOfficers(revoked, 1));
}

} // namespace

Area circleCases()
{
    Area area("Circle manifests, FORMAT.md §6.1 and §6.3: shape, history, classes of change.");
    Cast cast(13), other(14);
    auto &t = cast.t;
    const auto roots = t.authorityDocument(), first = t.circleDocument();
    const auto byOfficers = [&](const CircleManifest &m, std::size_t count = 2) { return TestCircle::signedBy(circle, m.encode(), t.officers, count); };
    const auto start = [&](const QString &name, const QString &fault = {}) {
        return ChainStory(area, cast, name, fault, sha256(t.authority.encode())).takes(authority, roots);
    };
    const auto alone = [&](const char *fault, const Bytes &document, int reason) {
        start(QString::fromUtf8(fault), QString::fromUtf8(fault)).refuses(circle, document, reason);
    };
    const auto second = [&](const char *fault, const Bytes &document, int reason) {
        start(QString::fromUtf8(fault), QString::fromUtf8(fault)).takes(circle, first).refuses(circle, document, reason);
    };

    start(QStringLiteral("version 1")).takes(circle, first).knows(circle, first);
    start(QStringLiteral("version 2")).takes(circle, first).takes(circle, byOfficers(t.nextManifest(), 1));
    alone("a new circle by one officer", byOfficers(t.manifest, 1), 1205);
    alone("a new circle by roots", TestCircle::signedBy(circle, t.manifest.encode(), t.roots, 3), 1205);
    alone("an authority manifest", roots, 1201);
    alone("a payload that is no CBOR", signedBy(circle, Bytes{0xff}, {&t.officers[0], &t.officers[1]}), 1201);
    auto payload = t.manifest.encode();
    payload[0] = 0xa8;
    payload = concat(payload, cbor::Writer().unsignedInt(9).unsignedInt(1).view());
    alone("a key of a later version", signedBy(circle, payload, {&t.officers[0], &t.officers[1]}), 1209);
    ChainStory(area, cast, QStringLiteral("no authority manifest"), QStringLiteral("no authority manifest")).refuses(circle, first, 1208);
    ChainStory(area, cast, QStringLiteral("an authority without the anchor"), QStringLiteral("the chain does not hold the anchor"), Hash{{1}})
        .takes(authority, roots).refuses(circle, first, 1208);

    const auto broken = [&](const char *fault, int reason, auto change) {
        auto m = t.manifest;
        change(m);
        alone(fault, byOfficers(m), reason);
    };
    broken("another circle", 1207, [](auto &m) { m.circle = CircleId{{1}}; });
    broken("version 2 first", 1202, [](auto &m) { m.version = 2; });
    broken("a version before version 1", 1203, [](auto &m) { m.previous = Hash{{1}}; });
    broken("an authority version not known", 1208, [](auto &m) { m.authorityVersion = 2; });
    broken("authority version 0", 1208, [](auto &m) { m.authorityVersion = 0; });
    broken("seats out of order", 1206, [](auto &m) { std::swap(m.seats[0], m.seats[1]); });
    broken("a seat twice", 1206, [](auto &m) { m.seats[1].id = m.seats[0].id; });
    broken("seat 0", 1201, [](auto &m) { m.seats[0].id = 0; });
    broken("epoch 0", 1201, [](auto &m) { m.seats[0].epoch = 0; });
    broken("role 8", 1209, [](auto &m) { m.seats[0].role = static_cast<Role>(8); });
    const auto role = [&](const char *fault, std::initializer_list<std::uint8_t> bytes, int reason) {
        auto whole = t.manifest.encode();
        const std::uint8_t child[] = {0x89, 1, 1}; // nine fields, seat 1, role 1
        const auto at = std::search(whole.begin(), whole.end(), std::begin(child), std::end(child));
        if (at == whole.end()) qFatal("%s", fault);
        whole.insert(whole.erase(at + 2), bytes);
        alone(fault, signedBy(circle, whole, {&t.officers[0], &t.officers[1]}), reason);
    };
    role("role 300", {0x19, 0x01, 0x2c}, 1209);
    role("role -1", {0x20}, 1201);
    broken("a role of a later version before epoch 0", 1209, [](auto &m) { m.seats[0].role = static_cast<Role>(8), m.seats[0].epoch = 0; });
    broken("epoch 0 before a status of a later version", 1201, [](auto &m) { m.seats[0].epoch = 0, m.seats[0].status = static_cast<SeatStatus>(4); });
    broken("status 0", 1209, [](auto &m) { m.seats[0].status = static_cast<SeatStatus>(0); });
    broken("status 4", 1209, [](auto &m) { m.seats[0].status = static_cast<SeatStatus>(4); });
    broken("a seat of suite 2", 1209, [](auto &m) { m.seats[0].suite = 2; });
    broken("65 holders", 1201, [](auto &m) {
        for (std::uint8_t i = 0; i < 65; ++i) m.seats[0].holders.push_back(MemberId{{1, i}});
    });
    broken("1,001 compromised epochs", 1201, [](auto &m) {
        m.seats[0].epoch = 2'000;
        for (std::uint32_t i = 1; i <= 1'001; ++i) m.seats[0].compromised.push_back(i);
    });
    broken("65 seats", 1201, [](auto &m) {
        while (m.seats.size() < 65) {
            auto seat = m.seats[0];
            seat.id = static_cast<SeatId>(100 + m.seats.size()), seat.mailbox = MailboxId{{1, seat.id}};
            m.seats.insert(m.seats.end() - 1, seat);
        }
    });
    broken("holders out of order", 1206, [](auto &m) { m.seats[0].holders = {MemberId{{2}}, MemberId{{1}}}; });
    broken("a holder twice", 1206, [](auto &m) { m.seats[0].holders = {MemberId{{2}}, MemberId{{2}}}; });
    broken("no records seat", 1206, [](auto &m) { m.seats.pop_back(); });
    broken("the records role on another seat", 1206, [](auto &m) { m.seats[0].role = Role::Records; });
    broken("another role on the records seat", 1206, [](auto &m) { m.seats.back().role = Role::Iro; });
    broken("another records key than the authority's", 1206, [](auto &m) { m.seats.back().pub = m.seats[0].pub; });
    broken("another records epoch than the authority's", 1206, [](auto &m) { m.seats.back().epoch = 2; });
    broken("two seats with one mailbox", 1206, [](auto &m) { m.seats[1].mailbox = m.seats[0].mailbox; });
    broken("a seat and an author with one mailbox", 1206, [](auto &m) { m.authors[1].mailbox = m.seats[0].mailbox; });
    broken("authors out of order", 1206, [](auto &m) { std::swap(m.authors[0], m.authors[1]); });
    broken("an author twice", 1206, [](auto &m) { m.authors[1].signingKey = m.authors[0].signingKey; });
    broken("an author from version 0", 1206, [](auto &m) { m.authors[0].fromVersion = 0; });
    broken("an author from a later version", 1206, [](auto &m) { m.authors[0].fromVersion = 2; });
    broken("revoked in a later version", 1206, [](auto &m) { m.authors[0].revokedVersion = 2; });
    broken("revoked in the version it is from", 1206, [](auto &m) { m.authors[0].revokedVersion = 1; });
    broken("compromised epochs out of order", 1206, [](auto &m) { m.seats[0].epoch = 4, m.seats[0].compromised = {2, 1}; });
    broken("a compromised epoch that is not over", 1206, [](auto &m) { m.seats[0].compromised = {1}; });
    auto strict = t.authority;
    strict.minSuite = 2;
    ChainStory(area, cast, QStringLiteral("a seat below the least suite"), QStringLiteral("least suite 2, seats of suite 1"))
        .takes(authority, TestCircle::signedBy(authority, strict.encode(), t.roots, 2)).refuses(circle, first, 1206);

    const auto history = [&](const char *fault, int reason, auto change) {
        auto m = t.nextManifest();
        change(m);
        second(fault, byOfficers(m), reason);
    };
    history("version 3 after version 1", 1202, [](auto &m) { m.version = 3; });
    history("another version before", 1203, [](auto &m) { m.previous = Hash{{1}}; });
    history("a seat gone", 1206, [](auto &m) { m.seats.erase(m.seats.begin()); });
    history("another role of a seat", 1206, [](auto &m) { m.seats[2].role = Role::SocialWorker; });
    history("another mailbox of a seat", 1206, [](auto &m) { m.seats[0].mailbox = MailboxId{{1}}; });
    history("a new seat key in the same epoch", 1206, [&](auto &m) { m.seats[1].pub = other.t.iro.seatKey.pub; });
    history("a new epoch with the same key", 1206, [](auto &m) { ++m.seats[1].epoch; });
    auto later = t.nextManifest(), back = later;
    later.seats[1].pub = other.t.iro.seatKey.pub, later.seats[1].epoch = 5;
    back.version = 3, back.previous = sha256(later.encode());
    start(QStringLiteral("an epoch that goes back"), QStringLiteral("an earlier epoch, and its key")).takes(circle, first).takes(circle, byOfficers(later))
        .refuses(circle, byOfficers(back), 1206);
    history("an author gone", 1206, [](auto &m) { m.authors.erase(m.authors.begin()); });
    history("another KEM key of an author", 1206, [&](auto &m) { m.authors[0].kemKey = other.t.iro.kem.pub; });
    history("another member of an author", 1206, [](auto &m) { m.authors[0].member = MemberId{{1}}; });
    history("another device of an author", 1206, [&](auto &m) { m.authors[0].deviceKey = other.t.iro.device.publicKey(); });
    history("another mailbox of an author", 1206, [](auto &m) { m.authors[0].mailbox = MailboxId{{1}}; });
    history("another first version of an author", 1206, [](auto &m) { m.authors[0].fromVersion = 2; });
    const auto extra = other.t.newPerson(9);
    history("a new author from an earlier version", 1206, [&](auto &m) {
        auto author = further(cast, extra, t.child.member, nullptr);
        author.fromVersion = 1;
        m.authors.push_back(author);
        sortAuthors(m);
    });
    auto two = t.nextManifest();
    authorOf(two, t.carer).revokedVersion = 2;
    auto three = two;
    three.version = 3;
    three.previous = sha256(two.encode());
    auto late = three;
    authorOf(late, cast.duty).revokedVersion = 2;
    start(QStringLiteral("revoked in a version that is over"), QStringLiteral("revoked as of an earlier version")).takes(circle, first)
        .takes(circle, byOfficers(two, 1)).refuses(circle, byOfficers(late), 1206);
    auto again = three;
    authorOf(again, t.carer).revokedVersion = 3;
    start(QStringLiteral("revoked twice"), QStringLiteral("the version of a revocation changes")).takes(circle, first)
        .takes(circle, byOfficers(two, 1)).refuses(circle, byOfficers(again), 1206);
    start(QStringLiteral("version 1 after version 2"), QStringLiteral("rolled back")).takes(circle, first).takes(circle, byOfficers(two, 1))
        .refuses(circle, first, 1202);
    auto fork = t.manifest;
    ++fork.issuedMs;
    second("another version 1 by an officer", byOfficers(fork, 1), 1204);
    second("another version 1 that no officer signed", TestCircle::signedBy(circle, fork.encode(), t.roots, 2), 1205);
    start(QStringLiteral("another version 1 after version 2"), QStringLiteral("two truths under one version")).takes(circle, first)
        .takes(circle, byOfficers(two, 1)).refuses(circle, byOfficers(fork), 1204);
    auto laterRoots = t.authority;
    laterRoots.version = 2;
    laterRoots.previous = sha256(t.authority.encode());
    auto moved = t.nextManifest(), earlier = moved;
    moved.authorityVersion = 2;
    earlier.version = 3;
    earlier.previous = sha256(moved.encode());
    start(QStringLiteral("an older authority version"), QStringLiteral("the authority version goes back"))
        .takes(authority, TestCircle::signedBy(authority, laterRoots.encode(), t.roots, 2)).takes(circle, first)
        .takes(circle, byOfficers(moved, 1)).refuses(circle, byOfficers(earlier), 1208);

    // Classes of change: each with one officer and with two.
    const auto classed = [&](const char *name, bool classA, auto change) {
        auto m = t.nextManifest();
        change(m);
        const auto words = QString::fromUtf8(name);
        if (classA)
            start(words + QStringLiteral(", one officer"), QStringLiteral("class A by one officer")).takes(circle, first).refuses(circle, byOfficers(m, 1), 1205);
        start(words + (classA ? QStringLiteral(", two officers") : QStringLiteral(", one officer"))).takes(circle, first)
            .takes(circle, byOfficers(m, classA ? 2 : 1));
        start(words + QStringLiteral(", nobody"), QStringLiteral("not signed")).takes(circle, first)
            .refuses(circle, SignedDocument{circle, m.encode(), {}}.encode(), 1205);
    };
    classed("a new seat key and epoch", true, [&](auto &m) { m.seats[1].pub = other.t.iro.seatKey.pub, m.seats[1].epoch = 2; });
    classed("a new holder", true, [](auto &m) { m.seats[1].holders = {MemberId{{1}}}; });
    classed("a further holder, even of a carer's seat", true, [](auto &m) { m.seats[2].holders.insert(m.seats[2].holders.begin(), MemberId{}); });
    classed("a new seat", true, [&](auto &m) {
        auto seat = m.seats[2];
        seat.id = 9, seat.mailbox = MailboxId{{9}};
        m.seats.insert(m.seats.end() - 1, seat);
    });
    classed("a seat frozen and given another holder", true, [](auto &m) { m.seats[2].status = SeatStatus::Frozen, m.seats[2].holders = {MemberId{{1}}}; });
    classed("a seat closed", true, [](auto &m) { m.seats[2].status = SeatStatus::Closed; });
    classed("a compromised epoch named", true, [&](auto &m) { m.seats[1].pub = other.t.iro.seatKey.pub, m.seats[1].epoch = 2, m.seats[1].compromised = {1}; });
    classed("an author nobody vouched for", true, [&](auto &m) { m.authors.push_back(further(cast, extra, t.child.member, nullptr)), sortAuthors(m); });
    classed("an author vouched for by another member", true, [&](auto &m) { m.authors.push_back(further(cast, extra, t.child.member, &t.carer)), sortAuthors(m); });
    classed("an author whose voucher signed something else", true, [&](auto &m) {
        auto author = further(cast, extra, t.child.member, &t.child);
        author.mailbox = MailboxId{{8}}; // not signed, and may differ
        author.kemKey = other.t.iro.kem.pub;
        m.authors.push_back(author);
        sortAuthors(m);
    });
    classed("an author vouched for by its own member", false, [&](auto &m) { m.authors.push_back(further(cast, extra, t.child.member, &t.child)), sortAuthors(m); });
    classed("an author revoked", false, [&](auto &m) { authorOf(m, t.carer).revokedVersion = 2; });
    classed("a seat frozen", false, [](auto &m) { m.seats[2].status = SeatStatus::Frozen; });
    auto vouchedFor = t.nextManifest();
    vouchedFor.authors.push_back(further(cast, extra, t.child.member, &t.child));
    sortAuthors(vouchedFor);
    const auto voucher = [&](const char *fault, auto change) {
        auto m = vouchedFor;
        m.version = 3;
        m.previous = sha256(vouchedFor.encode());
        change(m);
        start(QString::fromUtf8(fault), QString::fromUtf8(fault)).takes(circle, first).takes(circle, byOfficers(vouchedFor, 1)).refuses(circle, byOfficers(m), 1206);
    };
    voucher("a voucher taken away", [&](auto &m) { authorOf(m, extra).vouchedBy.reset(); });
    voucher("another signature of the voucher", [&](auto &m) { authorOf(m, extra).vouchedBy->second.bytes[0] ^= 1; });
    voucher("a voucher put in later", [&](auto &m) { authorOf(m, t.carer).vouchedBy = authorOf(m, extra).vouchedBy; });
    auto frozen = t.nextManifest(), thawed = frozen;
    frozen.seats[2].status = SeatStatus::Frozen;
    thawed.version = 3;
    thawed.previous = sha256(frozen.encode());
    start(QStringLiteral("a seat thawed by one officer"), QStringLiteral("class A by one officer")).takes(circle, first).takes(circle, byOfficers(frozen, 1))
        .refuses(circle, byOfficers(thawed, 1), 1205);
    start(QStringLiteral("a seat thawed by two officers")).takes(circle, first).takes(circle, byOfficers(frozen, 1)).takes(circle, byOfficers(thawed));
    auto restored = three;
    authorOf(restored, t.carer).revokedVersion = 0;
    start(QStringLiteral("an author restored by one officer"), QStringLiteral("class A by one officer")).takes(circle, first).takes(circle, byOfficers(two, 1))
        .refuses(circle, byOfficers(restored, 1), 1205);
    start(QStringLiteral("an author restored by two officers")).takes(circle, first).takes(circle, byOfficers(two, 1)).takes(circle, byOfficers(restored));
    auto helped = three;
    helped.authors.push_back(further(cast, extra, t.carer.member, &t.carer));
    helped.authors.back().fromVersion = 3;
    sortAuthors(helped);
    start(QStringLiteral("vouched for by a revoked author"), QStringLiteral("class A by one officer")).takes(circle, first).takes(circle, byOfficers(two, 1))
        .refuses(circle, byOfficers(helped, 1), 1205);
    lockedAuthorCases(area, cast);
    return area;
}

} // namespace pipit::vectors
