// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/story.h"

namespace pipit::vectors {

namespace {

/// A cast in whose circle the child's profile has an author that writes while it is locked.
struct LockedCast
{
    explicit LockedCast(std::uint64_t seed) : cast(seed), locked(cast.t.newPerson(1))
    {
        auto &manifest = cast.t.manifest;
        auto author = cast.t.authorOf(locked);
        author.member = cast.t.child.member;
        author.deviceKey = cast.t.child.device.publicKey();
        author.kemKey = {};
        manifest.authors.push_back(author);
        std::sort(manifest.authors.begin(), manifest.authors.end(), [](const auto &a, const auto &b) { return a.signingKey < b.signingKey; });
        manifest.nameLockedAuthors();
    }
    Forge page(std::vector<SeatId> audience = {2}) { return {cast, locked, cast.t.body(EntryType::Item, std::move(audience), cast.page())}; }
    Cast cast;
    Person locked;
};

MediaRef note(std::uint8_t byte)
{
    MediaRef media;
    media.blob.bytes.fill(byte);
    media.key = BlobKey(Bytes(16, byte));
    media.trueSize = 9;
    media.mime = "audio/ogg; codecs=opus";
    media.kind = MediaKind::Voice;
    media.durationMs = 900;
    return media;
}

/// A page whose envelope is over or under 32 KiB.
Bytes longPage(std::size_t title)
{
    return cbor::Writer().map(2).unsignedInt(0).unsignedInt(1).unsignedInt(6).text(std::string(title, 'w')).take();
}

void typeCases(Area &area, const World &iro, LockedCast &l, const SealedEnvelope &hers)
{
    auto &cast = l.cast;
    for (int number = 1; number <= 11; ++number) {
        const auto type = static_cast<EntryType>(number);
        if (type == EntryType::Item) continue;
        auto body = cast.t.body(type, {2}, type == EntryType::Edit ? cast.page() : Cast::nothing());
        if (type == EntryType::Grant) body = cast.grant(cast.t.child, hers, {2});
        if (type == EntryType::Receipt) body = cast.receipt(ReceiptKind::Received, {cast.ref(cast.t.child, hers)}, {2});
        if (type == EntryType::Edit || type == EntryType::Withdraw) body.target = cast.ref(cast.t.child, hers);
        const bool child = mayAuthor(Role::Child, type);
        Story(area, iro, QStringLiteral("type %1 while locked").arg(number),
              child ? QStringLiteral("no ITEM, by an author that writes while locked") : QStringLiteral("a type that this role may not write"))
            .accepts(hers.bytes)
            .refuses(Forge{cast, l.locked, body}.build(), child ? 803 : 801);
    }
    for (const auto kind : allKinds()) {
        if (kind == Kind::Page) continue;
        const bool child = mayAuthor(Role::Child, kind);
        Story(area, iro, QStringLiteral("kind %1 while locked").arg(int(kind)),
              child ? QStringLiteral("no PAGE, by an author that writes while locked") : QStringLiteral("a kind that this role may not write"))
            .refuses(Forge{cast, l.locked, cast.t.body(EntryType::Item, {2}, cast.item(kind))}.build(), child ? 803 : 802);
    }
}

} // namespace

Area lockedCases()
{
    Area area("An author that writes while locked, rules 8 and 9 of FORMAT.md §10: a short page for one IRO seat and 255, and nothing else.");
    LockedCast l(41);
    auto &cast = l.cast;
    auto &t = cast.t;
    const World iro("iro", cast, [&] {
        std::vector<SeatKey> keys;
        keys.push_back(t.seatKey(t.iro));
        return keys;
    }());
    area.share(QStringLiteral("worlds"), QJsonObject{{iro.name(), iro.json()}});
    const auto page = l.page().sealed();
    const auto hers = Forge{cast, t.child, t.body(EntryType::Item, {1, 2}, cast.page())}.sealed();
    const auto ref = cast.ref(l.locked, page);

    Story(area, iro, "a page").accepts(page.bytes).knows(page.bytes);
    auto second = l.page();
    second.before[2] = second.before[255] = {1, page.hash};
    Story(area, iro, "its streams are its own").accepts(hers.bytes).accepts(page.bytes).accepts(second.build());
    auto spoken = l.page();
    spoken.body.media.push_back(note(0x11));
    Story(area, iro, "a page with one blob").accepts(spoken.build());
    auto almost = l.page();
    almost.body.content = longPage(30'000);
    Story(area, iro, "a page of just under 32 KiB").accepts(almost.build());
    Story(area, iro, "the IRO has it, and says so to her seat").accepts(page.bytes)
        .accepts(Forge{cast, t.iro, cast.receipt(ReceiptKind::Received, {ref}, {1, 2})}.build());
    auto back = t.body(EntryType::Withdraw, {2}, Cast::nothing());
    back.target = ref;
    Story(area, iro, "her own author takes it back").accepts(page.bytes).accepts(Forge{cast, t.child, back}.build());

    typeCases(area, iro, l, hers);
    const auto refuse = [&](const char *fault, Forge forge, int reason) { Story(area, iro, fault, fault).refuses(forge.build(), reason); };
    auto with = l.page();
    with.body.target = cast.ref(t.child, hers);
    Story(area, iro, "a page with a target", "keys 5 and 6, while locked").accepts(hers.bytes).refuses(with.build(), 804);
    with = l.page();
    with.body.heads[authorIdOf(t.iro.author.publicKey())] = {1, EnvHash{{3}}};
    refuse("a page with heads", std::move(with), 804);
    with = l.page();
    with.body.use = Use::PleaseSortThis;
    refuse("a page with a use", std::move(with), 804);
    with = l.page();
    with.body.replaces = hers.hash;
    refuse("a page that replaces another", std::move(with), 804);
    with = l.page();
    with.body.content = longPage(32'000);
    refuse("a page of over 32 KiB", std::move(with), 805);
    with = l.page();
    with.body.media.push_back(note(0x11));
    with.body.media.push_back(note(0x12));
    refuse("a page with two blobs", std::move(with), 805);
    with = l.page();
    with.body.content = cast.item(Kind::Wish);
    with.body.use = Use::PleaseSortThis;
    refuse("a wish with a use", std::move(with), 803);
    refuse("for the IRO and her own seat", l.page({1, 2}), 904);
    refuse("for the IRO and a carer", l.page({2, 3}), 904);
    refuse("for the IRO and duty", l.page({2, 6}), 904);
    auto nobody = l.page({});
    nobody.to = {2, 255};
    refuse("for the records office alone, with a slot for the IRO", std::move(nobody), 901);
    auto carers = l.page({3});
    carers.to = {3, 255};
    const World carer("carer", cast, [&] {
        std::vector<SeatKey> keys;
        keys.push_back(t.seatKey(t.carer));
        return keys;
    }());
    const World records("records", cast, [&] {
        std::vector<SeatKey> keys;
        keys.push_back(t.recordsKey());
        return keys;
    }());
    area.share(QStringLiteral("worlds"), QJsonObject{{iro.name(), iro.json()}, {carer.name(), carer.json()}, {records.name(), records.json()}});
    Story(area, carer, "for a carer", "an audience that is no IRO's, while locked").refuses(carers.build(), 904);
    Story(area, records, "for the records office alone", "an audience without an IRO, while locked").refuses(l.page({}).build(), 904);
    Story(area, records, "the records office reads it").accepts(page.bytes);
    return area;
}

} // namespace pipit::vectors
