// SPDX-License-Identifier: Apache-2.0
#include "tests/core/format/vectorreaders.h"
#include "tests/support/throttlebox.h"

namespace pipit::test {

QString readThrottle(const QJsonObject &one, const QJsonObject &)
{
    ThrottleBox box;
    box.tag = *ProfileTag::from(bytesOf(one, "tag"));
    box.s = bytesOf(one, "s");
    const auto boot = bytesOf(one, "boot_hash");
    std::copy_n(boot.begin(), box.boot.size(), box.boot.begin());
    box.ms = std::int64_t(one.value(QStringLiteral("boot_ms")).toDouble());
    for (const char *name : {"A", "B"})
        if (one.value(QLatin1String(name)).isString()) box.put(name, bytesOf(one, name));

    const auto expect = one.value(QStringLiteral("expect")).toObject();
    auto throttle = box.open();
    if (throttle.missing() == expect.value(QStringLiteral("valid")).toBool()) return QStringLiteral("valid");
    if (throttle.missing() && !throttle.assumeTampered()) return QStringLiteral("not written");
    const auto then = textOf(one, "then");
    if (then == QStringLiteral("try") && throttle.countTry().ok() != expect.value(QStringLiteral("counted")).toBool()) return QStringLiteral("counted");
    if (then == QStringLiteral("right") && !throttle.reset()) return QStringLiteral("not set back");
    if (box.askedForAnotherThing) return QStringLiteral("another input of the key store");
    const auto state = throttle.state();
    if (double(state.fails) != expect.value(QStringLiteral("fails")).toDouble()) return QStringLiteral("%1 failures").arg(state.fails);
    if (double(state.waitMs) != expect.value(QStringLiteral("wait_ms")).toDouble()) return QStringLiteral("%1 ms to wait").arg(state.waitMs);
    for (const char *name : {"A", "B"}) {
        const auto bytes = box.bytes(name);
        if (const auto wrong = same(QLatin1String(name), bytes ? hexOf(*bytes) : QString(), textOf(expect, name)); !wrong.isEmpty()) return wrong;
    }
    return {};
}

} // namespace pipit::test
