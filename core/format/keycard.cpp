// SPDX-License-Identifier: Apache-2.0
#include "core/format/keycard.h"

#include "core/crypto/labels.h"
#include "core/crypto/sha256.h"
#include "core/format/enrolment.h"

namespace pipit {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::size_t checkSize = 4, payloadSize = 1 + 8 + CardSecret::size;

/// Tells our cards from every other code in front of a camera, and one that was read wrong from a wrong card.
Bytes checkOf(ByteView payload)
{
    const auto hash = sha256(asBytes(label::card), payload);
    return toBytes(hash.view().first(checkSize));
}

} // namespace

KeyCard KeyCard::make(const ProfileTag &tag, Rng &rng)
{
    KeyCard card;
    std::copy_n(tag.bytes.begin(), card.profile.size(), card.profile.begin());
    card.secret = rng.secret<CardSecret>();
    return card;
}

bool KeyCard::isFor(const ProfileTag &tag) const
{
    return std::equal(profile.begin(), profile.end(), tag.bytes.begin());
}

SecretBytes KeyCard::slotSecret() const
{
    SecretBytes out(1 + CardSecret::size);
    out.writable()[0] = version;
    std::copy_n(secret.view().begin(), CardSecret::size, out.writable().begin() + 1);
    return out;
}

SecretBytes KeyCard::text() const
{
    const std::uint8_t first[] = {version};
    auto payload = concat(first, profile, secret.view());
    auto whole = concat(payload, checkOf(payload));
    auto written = toBase45(whole);
    SecretBytes out(asBytes(written));
    wipe(payload);
    wipe(whole);
    wipe(MutableByteView(reinterpret_cast<std::uint8_t *>(written.data()), written.size()));
    return out;
}

Result<KeyCard> KeyCard::read(ByteView text)
{
    auto bytes = fromBase45(asText(text));
    if (!bytes || bytes->size() <= checkSize) return Error{Code::Corrupt, "not a key card"};
    const auto payload = ByteView(*bytes).first(bytes->size() - checkSize);
    const auto check = checkOf(payload);
    Result<KeyCard> card = Error{Code::Corrupt, "not a key card"};
    if (std::equal(check.begin(), check.end(), bytes->end() - checkSize)) {
        if (payload[0] != version) card = Error{Code::TooNew, "key card version"};
        else if (payload.size() == payloadSize) {
            KeyCard read;
            std::copy_n(payload.begin() + 1, read.profile.size(), read.profile.begin());
            read.secret = CardSecret(payload.subspan(1 + read.profile.size()));
            card = std::move(read);
        }
    }
    wipe(*bytes);
    return card;
}

} // namespace pipit
