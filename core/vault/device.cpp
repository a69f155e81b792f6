// SPDX-License-Identifier: Apache-2.0
#include "core/vault/device.h"

#include "core/format/limits.h"
#include "core/vault/lockpictures.h"

namespace pipit {

namespace {

constexpr const char *deviceKeyName = "device-key", *hubHostName = "hub-host";
constexpr std::size_t pictureSecretSize = 5; // set version and four pictures
constexpr std::size_t digits = 6, passphrase = 10;

bool longEnough(LockKind lock, ByteView secret)
{
    if (lock == LockKind::Pictures) return secret.size() == pictureSecretSize;
    if (lock != LockKind::Typed) return false;
    const bool allDigits = std::all_of(secret.begin(), secret.end(), [](auto c) { return c >= '0' && c <= '9'; });
    return secret.size() >= (allDigits ? digits : passphrase);
}

Result<void> checkPictures(ByteView pictures, const std::vector<Bytes> &drawings)
{
    using namespace lockpictures;
    if (pictures.size() != pictureSecretSize || pictures[0] != (drawings.empty() ? fixedSet : ownSet)) return Error{Code::Invalid, "set of pictures"};
    if (std::any_of(pictures.begin() + 1, pictures.end(), [](auto one) { return one < 1 || one > count; })) return Error{Code::Invalid, "number of a picture"};
    if (!drawings.empty() && (drawings.size() < fewest || drawings.size() > count)) return Error{Code::Invalid, "number of drawings"};
    if (std::any_of(drawings.begin(), drawings.end(), [](const auto &one) { return one.empty() || one.size() > maxBytes; })) return Error{Code::TooBig, "drawing"};
    return {};
}

void dropCards(KeyslotFile &file)
{
    std::erase_if(file.slots, [](const auto &slot) { return slot.forCard(); });
}

Result<SigningKey> loadDeviceKey(DeviceStore &store, Rng &rng)
{
    PIPIT_TRY_SET(auto kept, store.value(deviceKeyName));
    if (kept) {
        if (kept->size() != SigningSeed::size) return Error{Code::Corrupt, "device key"};
        auto key = SigningKey::fromSeed(SigningSeed(*kept));
        wipe(*kept);
        return key;
    }
    auto key = SigningKey::generate(rng);
    PIPIT_TRY(store.setValue(deviceKeyName, key.seed().view()));
    return key;
}

} // namespace

Result<std::unique_ptr<Device>> Device::open(const std::string &folder, const VaultParts &parts)
{
    PIPIT_TRY(parts.files.makeDirectory(folder));
    PIPIT_TRY_SET(const auto secret, parts.keys.deviceKey());
    PIPIT_TRY_SET(auto store, DeviceStore::open(folder, Key32(secret.view()), parts.files));
    auto device = std::unique_ptr<Device>(new Device(folder, parts, std::move(store)));
    PIPIT_TRY_SET(device->m_deviceKey, loadDeviceKey(device->m_store, parts.rng));
    PIPIT_TRY_SET(device->m_manifests, Manifests::load(device->m_store));
    (void)device->lockedDoor().restore(); // a full disk now: at the next start
    return device;
}

Result<std::string> Device::hubHost()
{
    PIPIT_TRY_SET(const auto host, m_store.value(hubHostName));
    return host ? std::string(asText(*host)) : std::string();
}

Result<void> Device::setHubHost(std::string_view host)
{
    return m_store.setValue(hubHostName, asBytes(host));
}

Result<ProfileCard> Device::createProfile(ProfileCard card, ByteView secret, const PasswordCost &cost)
{
    if (!longEnough(card.lock, secret)) return Error{Code::Invalid, "secret too short"};
    card.tag = m_parts.rng.id<ProfileTag>();
    const auto folder = profileFolder(card.tag);
    PIPIT_TRY(m_parts.files.makeDirectory(folder));
    const auto master = m_parts.rng.secret<MasterKey>();
    PIPIT_TRY_SET(const auto slot, sealSlot(card.tag, card.lock, secret, cost, master, m_parts.hash, m_parts.keys, m_parts.rng));
    PIPIT_TRY(keyslots(card.tag).create({card.tag, {slot}, {}}));
    PIPIT_TRY_SET(auto throttle, openThrottle(card.tag));
    PIPIT_TRY(throttle.reset());
    PIPIT_TRY(Profile::open(folder, card, master, m_parts, m_store, *m_manifests));
    // The card comes last: until then a half-made profile shows nowhere.
    PIPIT_TRY(m_store.addProfile(card));
    return card;
}

Result<Throttle> Device::openThrottle(const ProfileTag &tag)
{
    return Throttle::open(profileFolder(tag), tag, m_parts.files, m_parts.clock, m_parts.keys);
}

Result<Throttle::State> Device::throttle(const ProfileTag &tag)
{
    PIPIT_TRY_SET(const auto throttle, openThrottle(tag));
    return throttle.state();
}

/// A flipped byte in a wrapped key looks like a wrong secret, so the other copy is tried too.
Result<Device::Opened> Device::openAny(const ProfileTag &tag, ByteView secret, Way way)
{
    auto copies = keyslots(tag);
    PIPIT_TRY_SET(auto files, copies.read());
    Error last{Code::WrongKey, "no keyslot"};
    for (auto &file : files)
        for (const auto &slot : file.slots) {
            if (slot.forCard() != (way == Way::Card)) continue;
            auto master = openSlot(tag, slot, secret, m_parts.hash, m_parts.keys);
            if (master) {
                (void)copies.mend(file, slot); // a full disk must not shut anybody out
                return Opened{std::move(*master), std::move(file)};
            }
            last = master.error();
        }
    return last;
}

Result<Device::Opened> Device::tryLock(const ProfileTag &tag, ByteView secret, Way way)
{
    PIPIT_TRY(keyslots(tag).read()); // damage is no failure of hers
    SpareRoom room(profileFolder(tag), m_parts.files);
    std::optional<Throttle> throttle;
    PIPIT_TRY(room.use([&]() -> Result<void> {
        PIPIT_TRY_SET(throttle, openThrottle(tag)); // afresh: a count that could not be written is none
        if (throttle->missing()) PIPIT_TRY(throttle->assumeTampered());
        if (way == Way::Card && throttle->state().waitMs > 0) return {};
        return throttle->countTry();
    }));
    PIPIT_TRY_SET(auto opened, openAny(tag, secret, way));
    PIPIT_TRY(room.use([&] { return throttle->reset(); }));
    return opened;
}

Result<void> Device::confirm(const ProfileTag &tag, ByteView secret)
{
    PIPIT_TRY(tryLock(tag, secret));
    return {};
}

Result<std::unique_ptr<Profile>> Device::unlock(const ProfileTag &tag, ByteView secret)
{
    return unlock(tag, secret, Way::Lock);
}

Result<std::unique_ptr<Profile>> Device::unlockByCard(const ProfileTag &tag, const KeyCard &card)
{
    if (!card.isFor(tag)) return Error{Code::NotFound, "another profile's card"};
    return unlock(tag, card.slotSecret().view(), Way::Card);
}

Result<std::unique_ptr<Profile>> Device::unlock(const ProfileTag &tag, ByteView secret, Way way)
{
    PIPIT_TRY_SET(const auto cards, m_store.profiles());
    const auto card = std::find_if(cards.begin(), cards.end(), [&](const auto &one) { return one.tag == tag; });
    if (card == cards.end()) return Error{Code::NotFound, "profile"};
    PIPIT_TRY_SET(const auto opened, tryLock(tag, secret, way));
    auto profile = Profile::open(profileFolder(tag), *card, opened.master, m_parts, m_store, *m_manifests);
    // The key is right, so a database that does not open with it is a damaged one.
    if (!profile && profile.code() == Code::WrongKey) return Error{Code::Corrupt, "vault does not open"};
    return profile;
}

Result<std::vector<Bytes>> Device::lockDrawings(const ProfileTag &tag)
{
    PIPIT_TRY_SET(const auto files, keyslots(tag).read());
    for (const auto &slot : files.front().slots) {
        if (slot.forCard()) continue;
        PIPIT_TRY_SET(auto drawings, m_store.lockDrawings(tag, slot.salt));
        if (!drawings.empty()) return drawings;
    }
    return std::vector<Bytes>();
}

Result<void> Device::changePictures(const ProfileTag &tag, ByteView secret, ByteView pictures, const std::vector<Bytes> &drawings)
{
    PIPIT_TRY(checkPictures(pictures, drawings));
    PIPIT_TRY_SET(const auto cards, m_store.profiles());
    const auto card = std::find_if(cards.begin(), cards.end(), [&](const auto &one) { return one.tag == tag; });
    if (card == cards.end()) return Error{Code::NotFound, "profile"};
    if (card->lock != LockKind::Pictures) return Error{Code::Invalid, "a lock without pictures"};
    PIPIT_TRY_SET(const auto opened, tryLock(tag, secret));
    PIPIT_TRY_SET(const auto slot, sealSlot(tag, LockKind::Pictures, pictures, {}, opened.master, m_parts.hash, m_parts.keys, m_parts.rng));
    if (!drawings.empty()) PIPIT_TRY(m_store.putLockDrawings(tag, slot.salt, drawings)); // nothing names that slot yet
    PIPIT_TRY(keyslots(tag).change(opened.file, [&](KeyslotFile &file) {
        std::erase_if(file.slots, [](const auto &one) { return !one.forCard(); });
        file.slots.insert(file.slots.begin(), slot);
    }));
    (void)m_store.keepOnlyLockDrawings(tag, slot.salt); // what is left over stands nowhere, and goes with the next change
    return {};
}

Result<bool> Device::hasCard(const ProfileTag &tag)
{
    PIPIT_TRY_SET(const auto files, keyslots(tag).read());
    const auto &slots = files.front().slots;
    return std::any_of(slots.begin(), slots.end(), [](const auto &slot) { return slot.forCard(); });
}

Result<KeyCard> Device::addCard(const ProfileTag &tag, ByteView secret)
{
    PIPIT_TRY_SET(auto opened, tryLock(tag, secret));
    const auto locks = std::count_if(opened.file.slots.begin(), opened.file.slots.end(), [](const auto &one) { return !one.forCard(); });
    if (std::size_t(locks) + opened.file.others.size() >= limits::maxKeyslots) return Error{Code::TooBig, "keyslots"};
    auto card = KeyCard::make(tag, m_parts.rng);
    PIPIT_TRY_SET(const auto slot, sealSlot(tag, LockKind::Card, card.slotSecret().view(), {}, opened.master, m_parts.hash, m_parts.keys, m_parts.rng));
    PIPIT_TRY(keyslots(tag).change(opened.file, [&](KeyslotFile &file) {
        dropCards(file);
        file.slots.push_back(slot);
    }));
    return card;
}

Result<void> Device::removeCard(const ProfileTag &tag, ByteView secret)
{
    PIPIT_TRY_SET(const auto opened, tryLock(tag, secret));
    return keyslots(tag).change(opened.file, dropCards);
}

} // namespace pipit
