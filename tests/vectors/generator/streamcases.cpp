// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/story.h"

namespace pipit::vectors {

namespace {

std::vector<SeatKey> keysOf(const Cast &cast, std::initializer_list<SeatId> seats)
{
    std::vector<SeatKey> keys;
    for (auto seat : seats) keys.push_back(cast.t.seatKey(cast.holder(seat)));
    return keys;
}

} // namespace

Area streamCases()
{
    Area area("Streams, rule 10 of FORMAT.md §10: one number, one entry; each names the one before.");
    Cast cast(8);
    auto &t = cast.t;
    auto twoEpochs = keysOf(cast, {2});
    const auto old = hpke::KeyPair::generate(t.rng);
    twoEpochs.push_back({2, 1, old.clone()});
    twoEpochs.front().epoch = 2;
    const World iro("iro", cast, keysOf(cast, {2})), both("iro and records", cast, keysOf(cast, {2, 255})), turned("records and iro", cast, keysOf(cast, {255, 2})),
        epochs("iro with two epochs", cast, std::move(twoEpochs));
    QJsonObject worlds;
    for (const auto *world : {&iro, &both, &turned, &epochs}) worlds.insert(world->name(), world->json());
    area.share(QStringLiteral("worlds"), worlds);

    const auto entry = [&](StreamHead before, const Person *author = nullptr) {
        Forge forge{cast, author ? *author : t.child, t.body(EntryType::Item, {2}, author ? cast.item(Kind::View) : cast.page())};
        forge.before[2] = before;
        return forge.sealed();
    };
    const auto one = entry({}), two = entry({1, one.hash}), three = entry({2, two.hash});
    const EnvHash nowhere{{9}};
    Story(area, iro, "one, two, three").accepts(one.bytes).accepts(two.bytes).accepts(three.bytes);
    Story(area, iro, "a gap is accepted and marked, and filled later").accepts(one.bytes).accepts(three.bytes).accepts(two.bytes);
    Story(area, iro, "the first one seen has number 3").accepts(three.bytes);
    Story(area, iro, "numbers of two authors have nothing to do with each other").accepts(one.bytes).accepts(entry({}, &t.carer).bytes);
    Story(area, iro, "the greatest number").accepts(entry({UINT64_MAX - 1, nowhere}).bytes);
    Forge apart{cast, t.child, t.body(EntryType::Item, {2}, cast.page())};
    apart.before[2] = {3, three.hash};
    apart.before[255] = {7, nowhere};
    Story(area, both, "a reader with two seats sees a place in each stream").accepts(apart.build());
    Forge late{cast, t.child, t.body(EntryType::Item, {2}, cast.page())};
    late.key[2] = old.pub;
    late.before[2] = {4, nowhere};
    Story(area, epochs, "sealed to an older epoch").accepts(late.build());

    Story(area, iro, "two entries under number 1", "another entry under a number taken").accepts(one.bytes).refuses(entry({}).bytes, 1001, true);
    Story(area, iro, "two entries under number 2", "another entry under a number taken")
        .accepts(one.bytes).accepts(two.bytes).refuses(entry({1, one.hash}).bytes, 1001, true);
    Story(area, iro, "another one before", "previous is not the entry under the number before")
        .accepts(one.bytes).refuses(entry({1, nowhere}).bytes, 1002, true);
    Story(area, iro, "a filler that the next one does not name", "the entry after it names another")
        .accepts(one.bytes).accepts(three.bytes).refuses(entry({1, one.hash}).bytes, 1002, true);
    Forge zero{cast, t.child, t.body(EntryType::Item, {2}, cast.page())};
    zero.before[2] = {UINT64_MAX, {}};
    Story(area, iro, "number 0", "number 0").refuses(zero.build(), 1003);
    Story(area, iro, "number 0 with one before it", "number 0").refuses(entry({UINT64_MAX, nowhere}).bytes, 1003);
    Story(area, iro, "number 1 with one before it", "a previous hash under number 1").refuses(entry({0, nowhere}).bytes, 1003);
    Story(area, iro, "number 2 with nothing before it", "zeros under number 2").refuses(entry({1, {}}).bytes, 1003);
    Forge second{cast, t.child, t.body(EntryType::Item, {2}, cast.page())};
    second.before[255] = {3, {}};
    Story(area, both, "a fault in the second stream", "zeros under number 4 of the records stream").refuses(second.build(), 1003);
    Forge twoFaults{cast, t.child, t.body(EntryType::Item, {2}, cast.page())};
    twoFaults.before[255] = {3, {}};
    Story(area, turned, "a fault in each stream", "the lower seat's decides").accepts(one.bytes).refuses(twoFaults.build(), 1001, true);
    Story(area, turned, "places come by ascending seats").accepts(one.bytes);
    return area;
}

namespace {

/// GRANT: rule 5 with its keys, rule 7 for its content, rule 11 for whose entries it names.
void grantCases(Area &area, const World &iro, const World &carer, Cast &cast, const SealedEnvelope &page)
{
    auto &t = cast.t;
    const auto build = [&](const Body &body, const Person &author, StreamHead before = {}) {
        Forge forge{cast, author, body};
        forge.before[2] = before;
        return forge.build();
    };
    const auto given = [&](const Person &by) { return build(cast.grant(t.child, page, {1, 2, 3}), by, &by == &t.child ? StreamHead{1, page.hash} : StreamHead{}); };
    Story(area, carer, "a page waits, is granted by its author, and opens").parks(page.bytes, 501).accepts(given(t.child)).accepts(page.bytes);
    Story(area, carer, "granted by the IRO").accepts(given(t.iro)).accepts(page.bytes);
    Story(area, carer, "granted by the records office").accepts(given(t.recordsTool)).accepts(page.bytes);
    Story(area, iro, "a grant may go wider than its entry, which its reader may hold or not").accepts(page.bytes).accepts(given(t.child));
    const auto answer = Forge{cast, t.iro, t.body(EntryType::Item, {1, 2}, cast.item(Kind::Answer))}.sealed();
    Story(area, carer, "a child grants what her IRO wrote", "an entry of another member").refuses(build(cast.grant(t.iro, answer, {1, 3}), t.child), 1102);
    Story(area, carer, "a child grants an entry of an author nobody knows", "an entry of another member").refuses([&] {
        GrantContent content;
        content.given.push_back({{AuthorId{{1}}, page.hash}, page.key.clone()});
        return build(t.body(EntryType::Grant, {1, 3}, content.encode()), t.child);
    }(), 1102);
    auto wrong = GrantContent();
    wrong.given.push_back({cast.ref(t.child, page), ContentKey(Bytes(32, 1))});
    Story(area, carer, "the first of two grants counts", "content key does not fit the commitment")
        .accepts(build(t.body(EntryType::Grant, {1, 3}, wrong.encode()), t.child)).accepts(given(t.iro)).refuses(page.bytes, 601);
    auto aimed = cast.grant(t.child, page, {1, 3});
    aimed.target = cast.ref(t.child, page);
    Story(area, carer, "a grant with a target in the body too", "keys 5 and 6 in a grant").refuses(build(aimed, t.child), 703);
}

} // namespace

Area targetCases()
{
    Area area("Targets, rule 11 of FORMAT.md §10: what an entry that names another may do.");
    Cast cast(9);
    auto &t = cast.t;
    Forge pageForge{cast, t.child, t.body(EntryType::Item, {1, 2}, cast.page())};
    const auto page = pageForge.sealed();
    const World iro("iro", cast, keysOf(cast, {2})), carer("carer", cast, keysOf(cast, {3}));
    area.share(QStringLiteral("worlds"), QJsonObject{{iro.name(), iro.json()}, {carer.name(), carer.json()}});

    const auto ref = cast.ref(t.child, page);
    const auto build = [&](const Body &body, const Person &author, StreamHead before = {}) {
        Forge forge{cast, author, body};
        forge.before[2] = before;
        return forge.build();
    };
    const StreamHead afterPage{1, page.hash};
    const auto aiming = [&](EntryType type, std::vector<SeatId> audience, Bytes content) {
        auto body = t.body(type, std::move(audience), std::move(content));
        body.target = ref;
        return body;
    };
    const auto received = [&](std::vector<SeatId> audience) { return cast.receipt(ReceiptKind::Received, {ref}, std::move(audience)); };

    Story(area, iro, "a receipt to the author's seat and the IRO").accepts(page.bytes).accepts(build(received({1, 2}), t.iro));
    Story(area, iro, "a receipt by the records office").accepts(page.bytes).accepts(build(received({1, 2}), t.recordsTool));
    Story(area, iro, "seen").accepts(page.bytes).accepts(build(cast.receipt(ReceiptKind::Seen, {ref}, {1, 2}), t.iro));
    Story(area, iro, "a receipt that comes before its target waits").parks(build(received({1, 2}), t.iro), 1101).accepts(page.bytes)
        .accepts(build(received({1, 2}), t.iro));
    Story(area, iro, "one target of two is not here", "a target that is not held").accepts(page.bytes)
        .parks(build(cast.receipt(ReceiptKind::Received, {ref, cast.ref(t.child, EnvHash{{1}})}, {1, 2}), t.iro), 1101);
    Story(area, iro, "the same hash under another author", "a target that is not held").accepts(page.bytes)
        .parks(build(cast.receipt(ReceiptKind::Received, {cast.ref(t.carer, page)}, {1, 2}), t.iro), 1101);
    Story(area, iro, "a receipt to a carer", "a seat that is neither the author's nor the IRO's").accepts(page.bytes)
        .refuses(build(received({1, 2, 3}), t.iro), 1105);
    const auto shared = Forge{cast, t.child, t.body(EntryType::Item, {1, 2, 3}, cast.page())}.sealed();
    Story(area, iro, "a receipt to another who holds the page", "a seat of the target's audience that is no IRO's").accepts(shared.bytes)
        .refuses(build(cast.receipt(ReceiptKind::Received, {cast.ref(t.child, shared)}, {1, 2, 3}), t.iro), 1105);
    Story(area, iro, "a receipt by a carer who has no part in it", "its author holds no seat of the target's audience").accepts(page.bytes)
        .refuses(build(received({1, 2}), t.carer), 1106);
    auto both = received({1, 2});
    both.target = ref;
    Story(area, iro, "a receipt with a target in the body too", "keys 5 and 6 in a receipt").accepts(page.bytes).refuses(build(both, t.iro), 703);

    Story(area, iro, "an edit by its author").accepts(page.bytes).accepts(build(aiming(EntryType::Edit, {1, 2}, cast.page()), t.child, afterPage));
    Story(area, iro, "taken back by its author").accepts(page.bytes)
        .accepts(build(aiming(EntryType::Withdraw, {1, 2}, Cast::nothing()), t.child, afterPage));
    Story(area, iro, "an edit before its target waits").parks(build(aiming(EntryType::Edit, {1, 2}, cast.page()), t.child, afterPage), 1101);
    Story(area, iro, "an edit by somebody else", "another member than the target's").accepts(page.bytes)
        .refuses(build(aiming(EntryType::Edit, {1, 2}, cast.item(Kind::View)), t.carer), 1102);
    Story(area, iro, "taken back by somebody else", "another member than the target's").accepts(page.bytes)
        .refuses(build(aiming(EntryType::Withdraw, {1, 2}, Cast::nothing()), t.carer), 1102);
    Story(area, iro, "an edit without a target", "no target").refuses(build(t.body(EntryType::Edit, {1, 2}, cast.page()), t.child), 1103);
    Story(area, iro, "taking back nothing", "no target").refuses(build(t.body(EntryType::Withdraw, {1, 2}, Cast::nothing()), t.child), 1103);
    Story(area, iro, "an answer to those who hold the page").accepts(page.bytes)
        .accepts(build(aiming(EntryType::Item, {1, 2}, cast.item(Kind::Answer)), t.iro));
    Story(area, iro, "an answer to fewer").accepts(page.bytes).accepts(build(aiming(EntryType::Item, {2}, cast.item(Kind::Answer)), t.iro));
    Story(area, iro, "an answer that goes wider", "a seat that does not hold the target").accepts(page.bytes)
        .refuses(build(aiming(EntryType::Item, {1, 2, 3}, cast.item(Kind::Answer)), t.iro), 1104);
    Story(area, iro, "an edit that goes wider", "a seat that does not hold the target").accepts(page.bytes)
        .refuses(build(aiming(EntryType::Edit, {1, 2, 3}, cast.page()), t.child, afterPage), 1104);
    Story(area, iro, "taken back before somebody who never had it", "a seat that does not hold the target").accepts(page.bytes)
        .refuses(build(aiming(EntryType::Withdraw, {1, 2, 3}, Cast::nothing()), t.child, afterPage), 1104);
    grantCases(area, iro, carer, cast, page);
    return area;
}

Area kindCases()
{
    Area area("Who may write what, rule 8: every cell of the tables of FORMAT.md §8, the forbidden ones and the others.");
    Cast cast(10);
    auto &t = cast.t;
    const World iro("iro", cast, keysOf(cast, {2}));
    area.share(QStringLiteral("worlds"), QJsonObject{{iro.name(), iro.json()}});
    const char *roles[] = {"child", "iro", "carer", "social worker", "advocate", "duty", "manager", "records"};
    const char *types[] = {"ITEM", "EDIT", "WITHDRAW", "GRANT", "RECEIPT", "HANDOVER", "KEYPUB", "RECOVERY", "DIRECTORY", "ORDER", "CHECKPOINT"};
    const auto everyone = Forge{cast, t.child, t.body(EntryType::Item, {1, 2, 3, 4, 5, 6, 7}, cast.page())}.sealed();
    int n = 0;
    for (const auto seat : Cast::seats()) {
        const auto &person = cast.holder(seat);
        const auto role = t.manifest.seat(seat)->role;
        const auto name = QString::fromLatin1(roles[n++]);
        const auto firstKind = [&] {
            for (auto kind : allKinds())
                if (mayAuthor(role, kind)) return kind;
            return Kind::Page;
        }();
        const auto own = Forge{cast, person, t.body(EntryType::Item, {2}, cast.item(firstKind))}.sealed();
        for (int number = 1; number <= 11; ++number) {
            const auto type = static_cast<EntryType>(number);
            const bool withKind = type == EntryType::Item || type == EntryType::Edit, aims = type == EntryType::Edit || type == EntryType::Withdraw;
            auto body = t.body(type, {2}, withKind ? cast.item(firstKind) : Cast::nothing());
            if (type == EntryType::Grant) body = cast.grant(person, own, {2});
            if (type == EntryType::Receipt) body = cast.receipt(ReceiptKind::Received, {cast.ref(t.child, everyone)}, {1, 2});
            if (aims) body.target = cast.ref(person, own);
            Forge forge{cast, person, body};
            const auto words = QStringLiteral("%1 by %2").arg(QString::fromLatin1(types[number - 1]), name);
            if (!mayAuthor(role, type)) {
                Story(area, iro, words, QStringLiteral("a type that this role may not write")).refuses(forge.build(), 801);
                continue;
            }
            Story story(area, iro, words, QString());
            if (aims) story.accepts(own.bytes), forge.before[2] = {1, own.hash};
            if (type == EntryType::Receipt) story.accepts(everyone.bytes);
            if (type == EntryType::Receipt && seat == 1) forge.before[2] = {1, everyone.hash};
            story.accepts(forge.build());
        }
        if (!mayAuthor(role, EntryType::Item)) continue;
        for (const auto kind : allKinds()) {
            const auto envelope = Forge{cast, person, t.body(EntryType::Item, {2}, cast.item(kind))}.build();
            const auto words = QStringLiteral("kind %1 by %2").arg(int(kind)).arg(name);
            if (mayAuthor(role, kind)) Story(area, iro, words, QString()).accepts(envelope);
            else Story(area, iro, words, QStringLiteral("a kind that this role may not write")).refuses(envelope, 802);
        }
    }
    return area;
}

} // namespace pipit::vectors
