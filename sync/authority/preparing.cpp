// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/preparing.h"

#include "sync/client/enrol.h"

namespace pipit::authority {

using namespace sync;

namespace {

constexpr std::uint8_t pictureSet = 1, pictures = 4, pictureCount = 16;

Result<ProfileCard> cardFor(Device &device, const Preparation &wanted, const PasswordCost &cost)
{
    PIPIT_TRY_SET(const auto cards, device.store().profiles());
    for (const auto &card : cards)
        if (card.nickname == wanted.nickname && card.face == wanted.face) return card;
    return device.createProfile({{}, wanted.nickname, wanted.face, wanted.lock, wanted.role}, wanted.secret.view(), cost);
}

// The key is in the vault before anybody hears of it, so a cut cannot lose it.
Result<hpke::KeyPair> seatKeyFor(Identity &identity, const EnrolCode &code, Rng &rng)
{
    PIPIT_TRY_SET(const auto kept, identity.seatKeys(code.circle));
    for (const auto &key : kept)
        if (key.seat == code.seat) return key.pair.clone();
    auto pair = hpke::KeyPair::generate(rng);
    PIPIT_TRY(identity.join(code.circle, code.seat, 1, pair));
    return pair;
}

// Documents that the device has already, for another profile, are passed over.
bool heldAlready(const Manifests &manifests, ByteView bytes)
{
    const auto document = SignedDocument::decode(bytes);
    if (!document) return false;
    switch (document->type) {
    case DocumentType::Authority: {
        const auto next = AuthorityManifest::decode(document->payload);
        return next && !manifests.authority().empty() && next->version <= manifests.authority().newest().version;
    }
    case DocumentType::Circle: {
        const auto next = CircleManifest::decode(document->payload);
        const auto *chain = next ? manifests.circle(next->circle) : nullptr;
        return chain && next->version <= chain->newest().version;
    }
    case DocumentType::Settings: {
        const auto next = Settings::decode(document->payload);
        return next && !manifests.settings().empty() && next->version <= manifests.settings().newest().version;
    }
    case DocumentType::Freshness: {
        const auto next = Freshness::decode(document->payload);
        const auto held = next ? manifests.freshness(next->circle) : std::nullopt;
        return held && next->issuedMs <= held->issuedMs;
    }
    }
    return false;
}

EnrolCode copyOf(const EnrolCode &code)
{
    return {code.authority, code.authorityManifest, code.circle, code.seat, code.secret.clone(), code.expiresSeconds, code.host};
}

} // namespace

Result<SecretBytes> pictureSecret(std::string_view numbers)
{
    SecretBytes secret(1 + pictures);
    secret.writable()[0] = pictureSet;
    std::size_t count = 0;
    for (std::size_t at = 0; at < numbers.size();) {
        if (numbers[at] == ' ' || numbers[at] == '\n') {
            ++at;
            continue;
        }
        unsigned value = 0;
        for (; at < numbers.size() && numbers[at] >= '0' && numbers[at] <= '9' && value <= pictureCount; ++at)
            value = value * 10 + static_cast<unsigned>(numbers[at] - '0');
        const bool ends = at == numbers.size() || numbers[at] == ' ' || numbers[at] == '\n';
        if (!ends || value < 1 || value > pictureCount || count == pictures) return Error{Code::Invalid, "pictures"};
        secret.writable()[++count] = static_cast<std::uint8_t>(value);
    }
    if (count != pictures) return Error{Code::Invalid, "pictures"};
    return secret;
}

Result<ProfileTag> prepareProfile(Preparation wanted, const VaultParts &parts, Transport &transport, const PasswordCost &cost,
                                  std::int64_t deadlineMs)
{
    PIPIT_TRY_SET(const auto device, Device::open(wanted.folder, parts));
    PIPIT_TRY_SET(const auto card, cardFor(*device, wanted, cost));
    PIPIT_TRY_SET(const auto profile, device->unlock(card.tag, wanted.secret.view()));
    auto &identity = profile->identity();
    PIPIT_TRY_SET(const auto seatKey, seatKeyFor(identity, wanted.code, parts.rng));
    NewMember who{identity.signingKey(), identity.kemKey(), device->deviceKey(), seatKey};
    if (card.role == Role::Child) {
        PIPIT_TRY_SET(who.lockedKey, device->store().lockedPosts().makeAuthor(card.tag, parts.rng));
    }
    PIPIT_TRY_SET(const auto enrolled, enrolDevice(copyOf(wanted.code), who, transport, parts.clock, parts.rng, sleepMs, deadlineMs));

    auto &manifests = device->manifests();
    PIPIT_TRY(device->setHubHost(enrolled.site.host));
    PIPIT_TRY(manifests.trust(enrolled.site.anchor));
    for (const auto &document : enrolled.documents)
        if (!heldAlready(manifests, document)) PIPIT_TRY(manifests.accept(document));
    if (manifests.circle(enrolled.circle)->newest().seat(enrolled.seat)->role != card.role)
        return Error{Code::Refused, "the seat of the code has another role"};
    if (!enrolled.seatKeyIsMine) PIPIT_TRY(identity.waitForKey(enrolled.circle, enrolled.seat, seatKey.pub));
    if (enrolled.seatKey) PIPIT_TRY(identity.join(enrolled.circle, enrolled.seat, enrolled.epoch, *enrolled.seatKey));
    PIPIT_TRY(profile->readyToLock(manifests));
    return card.tag;
}

} // namespace pipit::authority
