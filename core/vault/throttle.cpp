// SPDX-License-Identifier: Apache-2.0
#include "core/vault/throttle.h"

#include "core/crypto/labels.h"

namespace pipit {

namespace {

constexpr std::string_view magic{"PIPTHR1\0", 8};
constexpr std::size_t stateSize = 64, macSize = 16;

} // namespace

std::int64_t delayAfter(std::uint32_t fails)
{
    constexpr std::int64_t second = 1'000, minute = 60 * second, hour = 60 * minute;
    if (fails < 5) return 0;
    if (fails == 5) return 30 * second;
    if (fails == 6) return minute;
    if (fails == 7) return 5 * minute;
    if (fails == 8) return 15 * minute;
    return fails < 20 ? hour : 24 * hour;
}

Throttle::Throttle(std::string folder, const ProfileTag &tag, FileOps &files, Clock &clock, Key32 macKey)
    : m_folder(std::move(folder)), m_tag(tag), m_files(&files), m_clock(&clock), m_macKey(std::move(macKey))
{
}

Result<Throttle> Throttle::open(const std::string &folder, const ProfileTag &tag, FileOps &files, Clock &clock, KeyStore &keys)
{
    // Without hardware there is no secret to compute with but the device key.
    PIPIT_TRY_SET(const auto secret, keys.level() == HardwareLevel::None ? keys.deviceKey() : keys.prf(asBytes(label::throttle)));
    Throttle throttle(folder, tag, files, clock, hmacSha256(secret.view(), {asBytes(label::throttle), tag.view()}));
    PIPIT_TRY(throttle.load());
    return throttle;
}

Bytes Throttle::encode() const
{
    Bytes out = concat(asBytes(magic), m_tag.view());
    putBigEndian(out, m_generation);
    putBigEndian(out, m_fails);
    putBigEndian(out, m_countedAt);
    const auto boot = m_clock->bootHash();
    out.insert(out.end(), boot.begin(), boot.end());
    const auto mac = hmacSha256(m_macKey.view(), {out});
    out.insert(out.end(), mac.view().begin(), mac.view().begin() + macSize);
    return out;
}

/// True when `bytes` is a valid state of a later generation than what is held.
bool Throttle::read(ByteView bytes)
{
    if (bytes.size() != stateSize || asText(bytes.first(8)) != magic || !equal(bytes.subspan(8, 16), m_tag.view())) return false;
    const auto mac = hmacSha256(m_macKey.view(), {bytes.first(stateSize - macSize)});
    if (!equalSecret(mac.view().first(macSize), bytes.last(macSize))) return false;
    const auto generation = bigEndian<std::uint64_t>(bytes.subspan(24));
    if (!m_missing && generation <= m_generation) return false;
    m_missing = false;
    m_generation = generation;
    m_fails = bigEndian<std::uint32_t>(bytes.subspan(32));
    m_countedAt = bigEndian<std::uint32_t>(bytes.subspan(36));
    const auto boot = m_clock->bootHash();
    m_otherBoot = !equal(bytes.subspan(40, 8), boot);
    return true;
}

Result<void> Throttle::load()
{
    for (const char *name : {"/throttle.A", "/throttle.B"}) {
        const auto bytes = m_files->readAll(m_folder + name, stateSize);
        if (bytes) read(*bytes);
        else if (bytes.code() == Code::Io) return bytes.error();
    }
    // How long the device was off is unknown, so the whole delay starts again; kept, so that restarts do not prolong it.
    if (m_otherBoot && delayAfter(m_fails) > 0) {
        countFromNow();
        return store();
    }
    return {};
}

void Throttle::countFromNow()
{
    m_countedAt = static_cast<std::uint32_t>((m_clock->bootMs() + 999) / 1'000);
}

Throttle::State Throttle::state() const
{
    const auto delay = delayAfter(m_fails);
    const auto until = std::int64_t(m_countedAt) * 1'000 + delay;
    return {m_fails, delay == 0 ? 0 : std::clamp<std::int64_t>(until - m_clock->bootMs(), 0, delay), delay};
}

/// A and B in turn, so that a write that is cut off leaves the other.
Result<void> Throttle::store()
{
    ++m_generation;
    const auto path = m_folder + (m_generation % 2 ? "/throttle.A" : "/throttle.B");
    PIPIT_TRY(m_files->writeAtomically(path, encode()));
    m_missing = false;
    return {};
}

Result<void> Throttle::countTry()
{
    if (state().waitMs > 0) return Error{Code::Throttled, "wait before the next try"};
    ++m_fails;
    countFromNow();
    return store();
}

Result<void> Throttle::reset()
{
    m_fails = 0;
    return store();
}

Result<void> Throttle::assumeTampered()
{
    m_fails = 9;
    countFromNow();
    return store();
}

} // namespace pipit
