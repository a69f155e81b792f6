// SPDX-License-Identifier: Apache-2.0
#include "tests/vectors/generator/chainstory.h"

#include "core/crypto/labels.h"

namespace pipit::vectors {

namespace {

constexpr auto authority = DocumentType::Authority;

/// A manifest with a further key that holds so many zero bytes.
Bytes withZeros(const AuthorityManifest &manifest, std::size_t count)
{
    auto payload = manifest.encode();
    payload[0] = 0xb0; // one pair more
    return concat(payload, cbor::Writer().unsignedInt(16).bytes(Bytes(count)).view());
}

} // namespace

ChainStory::ChainStory(Area &area, const Cast &cast, const QString &name, const QString &fault, std::optional<Hash> anchor)
    : m_name(name), m_case(area.add(name, fault))
{
    m_reader = std::make_shared<Reader>(cast.t.circle, anchor);
    m_case.insert(QStringLiteral("anchor"), anchor ? QJsonValue(hexed(anchor->view())) : QJsonValue());
    m_case.insert(QStringLiteral("circle_id"), hexed(cast.t.circle.view()));
    m_case.insert(QStringLiteral("steps"), QJsonArray());
}

ChainStory &ChainStory::put(DocumentType as, const Bytes &document, const char *outcome, int reason)
{
    static const char *words[] = {"", "authority", "circle", "freshness", "settings"};
    Error error;
    const char *got = "taken";
    const auto judge = [&](const auto &result) { if (!result) got = "refused", error = result.error(); };
    if (as == DocumentType::Authority) {
        const auto result = m_reader->authority.accept(document);
        judge(result);
        if (result && *result == AuthorityChain::Outcome::Same) got = "same";
    } else if (as == DocumentType::Circle) {
        const auto result = m_reader->circle.accept(document);
        judge(result);
        if (result && *result == CircleChain::Outcome::Same) got = "same";
    } else if (as == DocumentType::Freshness) {
        const auto result = checkFreshness(document, m_reader->circle, m_reader->authority);
        judge(result);
        if (result && !saysMore(*result, m_reader->fresh)) got = "same";
        else if (result) m_reader->fresh = *result;
    } else {
        const auto before = m_reader->settings.newest().version;
        judge(m_reader->settings.accept(document));
        if (std::string_view(got) == "taken" && m_reader->settings.newest().version == before) got = "same";
    }
    if (std::string_view(got) != outcome || int(error.reason) != reason)
        qFatal("%s: %s %d (%s)", qPrintable(m_name), got, int(error.reason), error.detail.c_str());
    QJsonObject expect{{QStringLiteral("outcome"), QString::fromLatin1(outcome)}};
    if (reason) expect.insert(QStringLiteral("reason"), reason);
    auto steps = m_case.value(QStringLiteral("steps")).toArray();
    steps.append(QJsonObject{{QStringLiteral("as"), QString::fromLatin1(words[int(as)])}, {QStringLiteral("document"), hexed(document)},
                             {QStringLiteral("expect"), expect}});
    m_case.insert(QStringLiteral("steps"), steps);
    return *this;
}

ChainStory &ChainStory::refusesWithZeros(DocumentType as, const Bytes &document, std::size_t at, std::size_t count, int reason)
{
    auto whole = document;
    whole.insert(whole.begin() + std::ptrdiff_t(at), count, 0);
    put(as, whole, "refused", reason);
    auto steps = m_case.value(QStringLiteral("steps")).toArray();
    auto last = steps.last().toObject();
    last.insert(QStringLiteral("document"), hexed(document));
    last.insert(QStringLiteral("zeros"), QJsonArray{qint64(at), qint64(count)});
    steps.replace(steps.size() - 1, last);
    m_case.insert(QStringLiteral("steps"), steps);
    return *this;
}

Area authorityCases()
{
    Area area("Authority manifests, FORMAT.md §6.1 and §6.2. `as` is what each document is presented as.");
    Cast cast(11), other(12);
    auto &t = cast.t;
    const auto first = t.authorityDocument();
    auto next = t.authority;
    next.version = 2;
    next.previous = sha256(t.authority.encode());
    const auto byRoots = [&](const AuthorityManifest &m) { return TestCircle::signedBy(authority, m.encode(), t.roots, 2); };
    const auto takes = [&](const char *name, const Bytes &document) {
        ChainStory(area, cast, QString::fromUtf8(name), {}).takes(authority, document);
    };
    const auto alone = [&](const char *fault, const Bytes &document, int reason) {
        ChainStory(area, cast, QString::fromUtf8(fault), QString::fromUtf8(fault)).refuses(authority, document, reason);
    };
    const auto second = [&](const char *fault, const Bytes &document, int reason) {
        ChainStory(area, cast, QString::fromUtf8(fault), QString::fromUtf8(fault)).takes(authority, first).refuses(authority, document, reason);
    };

    takes("version 1", first);
    takes("version 1 by all three roots", TestCircle::signedBy(authority, t.authority.encode(), t.roots, 3));
    ChainStory(area, cast, QStringLiteral("the same again"), {}).takes(authority, first).knows(authority, first);
    ChainStory(area, cast, QStringLiteral("the same with a third signature"), {}).takes(authority, first)
        .knows(authority, TestCircle::signedBy(authority, t.authority.encode(), t.roots, 3));
    ChainStory(area, cast, QStringLiteral("version 2"), {}).takes(authority, first).takes(authority, byRoots(next));
    auto newRoots = next;
    newRoots.rootKeys = other.t.authority.rootKeys;
    const auto changed = signedBy(authority, newRoots.encode(), {&t.roots[0], &t.roots[1], &other.t.roots[0], &other.t.roots[1]});
    ChainStory(area, cast, QStringLiteral("other roots, signed by both"), {}).takes(authority, first).takes(authority, changed);

    alone("one root alone", TestCircle::signedBy(authority, t.authority.encode(), t.roots, 1), 1205);
    alone("officers in place of roots", TestCircle::signedBy(authority, t.authority.encode(), t.officers, 2), 1205);
    alone("nobody signed", SignedDocument{authority, t.authority.encode(), {}}.encode(), 1205);
    SignedDocument half{authority, t.authority.encode(), {}};
    half.sign(t.roots[0]);
    half.sign(t.roots[1]);
    half.signatures[0].second.bytes[5] ^= 1;
    alone("one of two signatures damaged", half.encode(), 1205);
    SignedDocument twice{authority, t.authority.encode(), {}};
    twice.sign(t.roots[0]);
    twice.signatures.push_back(twice.signatures.front());
    alone("one root twice", twice.encode(), 1201);
    SignedDocument unsorted{authority, t.authority.encode(), {}};
    unsorted.sign(t.roots[0]);
    unsorted.sign(t.roots[1]);
    std::swap(unsorted.signatures[0], unsorted.signatures[1]);
    alone("signatures out of order", unsorted.encode(), 1201);
    SignedDocument many{authority, t.authority.encode(), {}};
    for (std::uint8_t i = 0; i < 17; ++i) many.signatures.push_back({SigningPublicKey{{i}}, {}});
    alone("17 signatures", many.encode(), 1201);
    auto wrongLabel = *SignedDocument::decode(TestCircle::signedBy(DocumentType::Circle, t.authority.encode(), t.roots, 2));
    wrongLabel.type = authority;
    alone("signed with the label of a circle manifest", wrongLabel.encode(), 1205);
    alone("a document of type 2", TestCircle::signedBy(DocumentType::Circle, t.authority.encode(), t.roots, 2), 1201);
    auto type = first;
    type[1] = 5;
    alone("a document of type 5", type, 1209);
    alone("no bytes", {}, 1201);
    alone("a byte less", Bytes(first.begin(), first.end() - 1), 1201);
    auto more = first;
    more.push_back(0);
    alone("a byte more", more, 1201);
    alone("a payload that is no CBOR", signedBy(authority, Bytes{0xff}, {&t.roots[0], &t.roots[1]}), 1201);
    auto payload = t.authority.encode();
    payload[0] = 0xb0; // one pair more
    payload = concat(payload, cbor::Writer().unsignedInt(16).unsignedInt(1).view());
    alone("a key of a later version", signedBy(authority, payload, {&t.roots[0], &t.roots[1]}), 1209);
    alone("a key of a later version, and nobody signed", SignedDocument{authority, payload, {}}.encode(), 1209);
    const auto sized = [&](const char *fault, std::size_t total, int reason) {
        const auto build = [&](std::size_t zeros) { return signedBy(authority, withZeros(t.authority, zeros), {&t.roots[0], &t.roots[1]}); };
        const auto zeros = total - (build(100'000).size() - 100'000);
        const auto whole = build(zeros);
        if (whole.size() != total) qFatal("%s", fault);
        const auto end = std::size_t(std::search_n(whole.begin(), whole.end(), 90'000, 0) - whole.begin());
        auto kept = whole;
        kept.erase(kept.begin() + std::ptrdiff_t(end), kept.begin() + std::ptrdiff_t(end + zeros));
        ChainStory(area, cast, QString::fromUtf8(fault), QString::fromUtf8(fault)).refusesWithZeros(authority, kept, end, zeros, reason);
    };
    sized("a key of a later version in 256 KiB", limits::maxManifest, 1209);
    sized("the same with a byte more", limits::maxManifest + 1, 1201);
    payload = t.authority.encode();
    payload[0] = 0xae;
    payload.resize(payload.size() - 35); // key 15 and its 34 bytes
    alone("without its last key", signedBy(authority, payload, {&t.roots[0], &t.roots[1]}), 1201);
    const auto broken = [&](const char *fault, int reason, auto change) {
        auto m = t.authority;
        change(m);
        alone(fault, byRoots(m), reason);
    };
    broken("version 0", 1202, [](auto &m) { m.version = 0; });
    broken("version 2 first", 1202, [](auto &m) { m.version = 2; });
    broken("a version before version 1", 1203, [](auto &m) { m.previous = Hash{{1}}; });
    broken("two roots", 1206, [](auto &m) { m.rootKeys.pop_back(); });
    broken("a root twice in the list", 1206, [](auto &m) { m.rootKeys[2] = m.rootKeys[1]; });
    broken("a threshold of 1", 1206, [](auto &m) { m.rootThreshold = 1; });
    broken("a threshold over the number of roots", 1206, [](auto &m) { m.rootThreshold = 4; });
    broken("one officer", 1206, [](auto &m) { m.officers.pop_back(); });
    broken("an officer twice in the list", 1206, [](auto &m) { m.officers[1] = m.officers[0]; });
    broken("an officer threshold of 1", 1206, [](auto &m) { m.officerThreshold = 1; });
    broken("a refresh key twice", 1206, [](auto &m) { m.refreshKeys.push_back(m.refreshKeys[0]); });
    broken("no records key", 1206, [](auto &m) { m.recordsKeys.clear(); });
    broken("65 records keys", 1201, [](auto &m) {
        while (m.recordsKeys.size() < 65) m.recordsKeys.push_back({m.recordsKeys.back().epoch + 1, 1, m.recordsKeys[0].pub});
    });
    broken("six roots", 1201, [](auto &m) { m.rootKeys.resize(6); });
    broken("issued before 1970", 1201, [](auto &m) { m.issuedMs = -1; });
    broken("65 officers", 1201, [](auto &m) { m.officers.resize(65); });
    broken("17 TLS pins", 1201, [](auto &m) { m.tlsPins.resize(17); });
    broken("records epochs out of order", 1201, [](auto &m) { m.recordsKeys.push_back(m.recordsKeys[0]); });
    broken("a records key of suite 2", 1209, [](auto &m) { m.recordsKeys[0].suite = 2; });
    broken("one TLS pin", 1206, [](auto &m) { m.tlsPins.pop_back(); });
    broken("a least suite of 0", 1206, [](auto &m) { m.minSuite = 0; });
    broken("expired before it was issued", 1206, [](auto &m) { m.expiresMs = m.issuedMs; });
    broken("a life over two years", 1206, [](auto &m) { m.expiresMs = m.issuedMs + limits::authorityMs + 1; });

    const auto later = [&](const char *fault, int reason, auto change) {
        auto m = next;
        change(m);
        second(fault, byRoots(m), reason);
    };
    later("version 3 after version 1", 1202, [](auto &m) { m.version = 3; });
    later("version 2^64 - 1", 1202, [](auto &m) { m.version = UINT64_MAX; });
    later("another version before", 1203, [](auto &m) { m.previous = Hash{{1}}; });
    later("another authority", 1207, [](auto &m) { m.authorityId = AuthorityId{{1}}; });
    second("new roots alone", signedBy(authority, newRoots.encode(), {&other.t.roots[0], &other.t.roots[1]}), 1205);
    second("old roots alone", signedBy(authority, newRoots.encode(), {&t.roots[0], &t.roots[1]}), 1205);
    second("one old root and all new ones",
           signedBy(authority, newRoots.encode(), {&t.roots[0], &other.t.roots[0], &other.t.roots[1], &other.t.roots[2]}), 1205);
    auto fork = t.authority;
    fork.minAppBuild = 9;
    second("another version 1 by the roots", byRoots(fork), 1204);
    second("another version 1 that no root signed", TestCircle::signedBy(authority, fork.encode(), other.t.roots, 2), 1205);
    ChainStory(area, cast, QStringLiteral("version 1 after version 2"), QStringLiteral("rolled back")).takes(authority, first)
        .takes(authority, byRoots(next)).refuses(authority, first, 1202);
    ChainStory(area, cast, QStringLiteral("another version 1 after version 2"), QStringLiteral("two truths under one version")).takes(authority, first)
        .takes(authority, byRoots(next)).refuses(authority, byRoots(fork), 1204);
    return area;
}

} // namespace pipit::vectors
