// SPDX-License-Identifier: Apache-2.0
#include "core/format/freshness.h"
#include "core/format/settings.h"
#include "core/format/verifier.h"
#include "tests/core/format/vectorreaders.h"
#include "tests/support/testcircle.h"

namespace pipit::test {

namespace {

/// A reader of `worlds`.
struct World
{
    AuthorityChain authority;
    std::optional<CircleChain> circle;
    std::vector<SeatKey> keys;
    QString wrong;

    explicit World(const QJsonObject &json)
    {
        circle.emplace(*CircleId::from(bytesOf(json, "circle_id")), authority);
        for (const auto document : json.value(QStringLiteral("authority")).toArray())
            if (!authority.accept(bytesOf(document))) wrong = QStringLiteral("an authority manifest of the world is refused");
        for (const auto document : json.value(QStringLiteral("circle")).toArray())
            if (!circle->accept(bytesOf(document))) wrong = QStringLiteral("a circle manifest of the world is refused");
        for (const auto each : json.value(QStringLiteral("keys")).toArray()) {
            const auto key = each.toObject();
            keys.push_back({SeatId(key.value(QStringLiteral("seat")).toInt()), std::uint32_t(key.value(QStringLiteral("epoch")).toInt()),
                            hpke::KeyPair::fromSecret(hpke::SecretKey(bytesOf(key, "secret")))});
        }
    }
};

QString readAccepted(const AcceptedEntry &entry, bool manifestFork, const QJsonObject &expect)
{
    QStringList wrong{same(QStringLiteral("env_hash"), hexOf(entry.hash.view()), textOf(expect, "env_hash")),
                      same(QStringLiteral("author_id"), hexOf(entry.author.view()), textOf(expect, "author_id")),
                      same(QStringLiteral("entry_id"), hexOf(entry.entry.view()), textOf(expect, "entry_id")),
                      same(QStringLiteral("type"), QString::number(int(entry.body.type)), QString::number(expect.value(QStringLiteral("type")).toInt())),
                      same(QStringLiteral("kind"), QString::number(entry.kind ? int(*entry.kind) : -1), QString::number(expect.value(QStringLiteral("kind")).toInt(-1))),
                      same(QStringLiteral("body"), hexOf(entry.body.encode()), textOf(expect, "body"))};
    if (manifestFork != expect.value(QStringLiteral("manifest_fork")).toBool()) wrong.append(QStringLiteral("manifest_fork"));
    const auto streams = expect.value(QStringLiteral("streams")).toArray();
    if (std::size_t(streams.size()) != entry.streams.size()) return QStringLiteral("another number of streams");
    for (qsizetype i = 0; i < streams.size(); ++i) {
        const auto wanted = streams[i].toObject();
        const auto &place = entry.streams[std::size_t(i)];
        if (place.seat != wanted.value(QStringLiteral("seat")).toInt() || place.seq != digitsOf(wanted, "seq") ||
            hexOf(place.previous.view()) != textOf(wanted, "previous") || place.gap != wanted.value(QStringLiteral("gap")).toBool())
            wrong.append(QStringLiteral("stream %1").arg(i));
    }
    wrong.removeAll(QString());
    return wrong.join(u' ');
}

} // namespace

QString readEnvelopes(const QJsonObject &one, const QJsonObject &whole)
{
    std::unique_ptr<World> world;
    std::vector<const SeatKey *> keys;
    const auto enter = [&](const QString &name) {
        world = std::make_unique<World>(whole.value(QStringLiteral("worlds")).toObject().value(name).toObject());
        keys.clear();
        for (const auto &key : world->keys) keys.push_back(&key);
        return world->wrong;
    };
    if (const auto wrong = enter(textOf(one, "world")); !wrong.isEmpty()) return wrong;
    MemoryLedger ledger;
    for (const auto each : one.value(QStringLiteral("granted")).toArray()) {
        const auto grant = each.toObject();
        ledger.grant(*EnvHash::from(bytesOf(grant, "env_hash")), ContentKey(bytesOf(grant, "content_key")));
    }
    static const char *words[] = {"accepted", "duplicate", "parked", "quarantined"};
    for (const auto each : one.value(QStringLiteral("steps")).toArray()) {
        const auto step = each.toObject(), expect = step.value(QStringLiteral("expect")).toObject();
        if (step.contains(QStringLiteral("world"))) {
            if (const auto wrong = enter(textOf(step, "world")); !wrong.isEmpty()) return wrong;
            continue;
        }
        const auto envelope = step.contains(QStringLiteral("zeros")) ? Bytes(std::size_t(step.value(QStringLiteral("zeros")).toDouble())) : bytesOf(step, "envelope");
        const auto verdict = verifyEnvelope(envelope, {world->authority, *world->circle, keys, ledger});
        const auto got = QStringLiteral("%1 %2 %3").arg(QLatin1String(words[int(verdict.outcome)])).arg(verdict.reason).arg(verdict.fork);
        const auto wanted = QStringLiteral("%1 %2 %3").arg(textOf(expect, "outcome")).arg(expect.value(QStringLiteral("reason")).toInt())
                                .arg(expect.value(QStringLiteral("fork")).toBool());
        if (got != wanted) return same(QStringLiteral("outcome"), got, wanted);
        if (verdict.outcome != Outcome::Accepted) continue;
        if (const auto wrong = readAccepted(*verdict.entry, verdict.manifestFork, expect); !wrong.isEmpty()) return wrong;
        ledger.add(*verdict.entry);
    }
    return {};
}

QString readDocuments(const QJsonObject &one, const QJsonObject &)
{
    const auto anchor = one.value(QStringLiteral("anchor"));
    AuthorityChain authority(anchor.isNull() ? std::nullopt : std::optional(*Hash::from(bytesOf(anchor))));
    CircleChain circle(*CircleId::from(bytesOf(one, "circle_id")), authority);
    SettingsChain settings(authority);
    std::optional<Freshness> fresh;
    for (const auto each : one.value(QStringLiteral("steps")).toArray()) {
        const auto step = each.toObject(), expect = step.value(QStringLiteral("expect")).toObject();
        auto document = bytesOf(step, "document");
        if (const auto zeros = step.value(QStringLiteral("zeros")).toArray(); !zeros.isEmpty())
            document.insert(document.begin() + zeros.at(0).toInt(), std::size_t(zeros.at(1).toInt()), 0);
        const auto as = textOf(step, "as");
        QString got;
        const auto told = [&](const auto &result, bool same) {
            got = !result ? QStringLiteral("refused %1").arg(result.error().reason) : same ? QStringLiteral("same 0") : QStringLiteral("taken 0");
        };
        if (as == QStringLiteral("authority")) {
            const auto result = authority.accept(document);
            told(result, result && *result == AuthorityChain::Outcome::Same);
        } else if (as == QStringLiteral("circle")) {
            const auto result = circle.accept(document);
            told(result, result && *result == CircleChain::Outcome::Same);
        } else if (as == QStringLiteral("freshness")) {
            const auto result = checkFreshness(document, circle, authority);
            told(result, result && !saysMore(*result, fresh));
            if (result && saysMore(*result, fresh)) fresh = *result;
        } else {
            const auto before = settings.newest().version;
            const auto result = settings.accept(document);
            told(result, settings.newest().version == before);
        }
        const auto wanted = QStringLiteral("%1 %2").arg(textOf(expect, "outcome")).arg(expect.value(QStringLiteral("reason")).toInt());
        if (got != wanted) return same(as, got, wanted);
    }
    return {};
}

} // namespace pipit::test
