// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/chainstory.h"

namespace pipit::vectors {

namespace {

constexpr auto authority = DocumentType::Authority, circle = DocumentType::Circle, freshness = DocumentType::Freshness,
               settings = DocumentType::Settings;

} // namespace

Area freshnessCases()
{
    Area area("Freshness, FORMAT.md §6.4. What the wall clock says of it is no part of these cases.");
    Cast cast(15);
    auto &t = cast.t;
    const auto start = [&](const char *name, const char *fault = nullptr) {
        return ChainStory(area, cast, QString::fromUtf8(name), fault ? QString::fromUtf8(fault) : QString(), sha256(t.authority.encode()))
            .takes(authority, t.authorityDocument()).takes(circle, t.circleDocument());
    };
    const Freshness good{t.circle, 1, sha256(t.manifest.encode()), t.manifest.issuedMs, t.manifest.issuedMs + limits::freshnessMs};
    const auto by = [&](const Freshness &f, const SigningKey &key) { return signedBy(freshness, f.encode(), {&key}); };
    const auto refuse = [&](const char *fault, const Bytes &document, int reason) { start(fault, fault).refuses(freshness, document, reason); };
    const auto changed = [&](const char *fault, int reason, auto change) {
        auto f = good;
        change(f);
        refuse(fault, by(f, t.refresh), reason);
    };
    start("45 days").takes(freshness, by(good, t.refresh));
    auto sooner = good, together = good, later = good;
    --sooner.issuedMs, --sooner.expiresMs, --together.expiresMs, ++later.issuedMs;
    start("the same again").takes(freshness, by(good, t.refresh)).knows(freshness, by(good, t.refresh));
    start("one issued earlier says nothing more").takes(freshness, by(good, t.refresh)).knows(freshness, by(sooner, t.refresh));
    start("another issued in the same millisecond says nothing more").takes(freshness, by(good, t.refresh)).knows(freshness, by(together, t.refresh));
    start("one issued later holds").takes(freshness, by(good, t.refresh)).takes(freshness, by(later, t.refresh)).knows(freshness, by(good, t.refresh));
    auto ahead = good;
    ahead.circleVersion = 7;
    ahead.circleHash = Hash{{7}};
    start("of a version that this reader has not got").takes(freshness, by(ahead, t.refresh));
    auto old = good;
    old.circleVersion = 1;
    start("of an older version than the newest held").takes(circle, TestCircle::signedBy(circle, t.nextManifest().encode(), t.officers, 1))
        .takes(freshness, by(old, t.refresh));
    refuse("by an officer", by(good, t.officers[0]), 1205);
    refuse("by a root", by(good, t.roots[0]), 1205);
    refuse("by nobody", SignedDocument{freshness, good.encode(), {}}.encode(), 1205);
    refuse("a circle manifest", t.circleDocument(), 1201);
    refuse("a byte less", [&] { auto d = by(good, t.refresh); d.pop_back(); return d; }(), 1201);
    auto payload = good.encode();
    payload[0] = 0xa6;
    payload = concat(payload, cbor::Writer().unsignedInt(6).unsignedInt(1).view());
    refuse("a key of a later version", signedBy(freshness, payload, {&t.refresh}), 1209);
    changed("another circle", 1207, [](auto &f) { f.circle = CircleId{{1}}; });
    changed("45 days and a millisecond", 1206, [](auto &f) { ++f.expiresMs; });
    changed("expired when it was issued", 1206, [](auto &f) { f.expiresMs = f.issuedMs; });
    changed("another manifest under a version that is held", 1204, [](auto &f) { f.circleHash = Hash{{1}}; });
    auto wrong = *SignedDocument::decode(signedBy(circle, good.encode(), {&t.refresh}));
    wrong.type = freshness;
    refuse("signed with the label of a circle manifest", wrong.encode(), 1205);
    ChainStory(area, cast, QStringLiteral("an authority without the anchor"), QStringLiteral("the chain does not hold the anchor"), Hash{{1}})
        .takes(authority, t.authorityDocument()).refuses(freshness, by(good, t.refresh), 1205);
    return area;
}

Area settingsCases()
{
    Area area("Settings, FORMAT.md §6.5.");
    Cast cast(16), other(17);
    auto &t = cast.t;
    const auto start = [&](const char *name, const char *fault = nullptr) {
        return ChainStory(area, cast, QString::fromUtf8(name), fault ? QString::fromUtf8(fault) : QString(), sha256(t.authority.encode()))
            .takes(authority, t.authorityDocument());
    };
    Settings one;
    one.version = 1;
    one.packs = {Hash{{1}}, Hash{{2}}};
    one.meetingName = "My meeting";
    one.numbers = {{"Childline", "0800 1111", "any time", true}, {"Duty team", "01234 567890", "nights", false}};
    one.dutyStaffed = true;
    one.clock = {{1, 30}, {7, 1ull << 40}};
    one.quotas = {{1, 20'000}};
    auto two = one;
    two.version = 2;
    two.previous = sha256(one.encode());
    const auto by = [&](const Settings &s, std::size_t count = 2) { return TestCircle::signedBy(settings, s.encode(), t.officers, count); };
    const auto first = by(one);
    const auto alone = [&](const char *fault, const Bytes &document, int reason) { start(fault, fault).refuses(settings, document, reason); };
    const auto second = [&](const char *fault, const Bytes &document, int reason) {
        start(fault, fault).takes(settings, first).refuses(settings, document, reason);
    };
    const auto changed = [&](const char *fault, int reason, auto change) {
        auto s = one;
        change(s);
        alone(fault, by(s), reason);
    };
    start("version 1").takes(settings, first).knows(settings, first);
    start("version 2").takes(settings, first).takes(settings, by(two));
    alone("by one officer", by(one, 1), 1205);
    alone("by roots", TestCircle::signedBy(settings, one.encode(), t.roots, 3), 1205);
    alone("a circle manifest", t.circleDocument(), 1201);
    alone("a byte less", Bytes(first.begin(), first.end() - 1), 1201);
    auto payload = one.encode();
    payload[0] = 0xab;
    payload = concat(payload, cbor::Writer().unsignedInt(11).unsignedInt(1).view());
    alone("a key of a later version", signedBy(settings, payload, {&t.officers[0], &t.officers[1]}), 1209);
    changed("version 2 first", 1202, [](auto &s) { s.version = 2; });
    changed("a version before version 1", 1203, [](auto &s) { s.previous = Hash{{1}}; });
    changed("a text of 401 bytes", 1201, [](auto &s) { s.meetingName = std::string(401, 'a'); });
    changed("33 numbers to ring", 1201, [](auto &s) { s.numbers.resize(33); });
    changed("1,441 minutes", 1201, [](auto &s) { s.dutyMinutes = 1'441; });
    changed("an eighth day", 1201, [](auto &s) { s.readingDays = 0x80; });
    changed("61 working days", 1201, [](auto &s) { s.answerWithinDays = 61; });
    changed("hardware level 4", 1201, [](auto &s) { s.minHardwareLevel = 4; });
    auto fork = one;
    fork.meetingName = "Another";
    second("another version 1 by the officers", by(fork), 1204);
    second("another version 1 by one officer", by(fork, 1), 1205);
    auto skipped = two;
    skipped.version = 3;
    second("version 3 after version 1", by(skipped), 1202);
    auto loose = two;
    loose.previous = Hash{{1}};
    second("another version before", by(loose), 1203);
    start("version 1 after version 2", "rolled back").takes(settings, first).takes(settings, by(two)).refuses(settings, first, 1202);
    ChainStory(area, cast, QStringLiteral("an authority without the anchor"), QStringLiteral("the chain does not hold the anchor"), Hash{{1}})
        .takes(authority, t.authorityDocument()).refuses(settings, first, 1205);
    return area;
}

} // namespace pipit::vectors
