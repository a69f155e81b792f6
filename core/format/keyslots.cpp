// SPDX-License-Identifier: Apache-2.0
#include "core/format/keyslots.h"

#include "core/crypto/aead.h"
#include "core/crypto/labels.h"
#include "core/crypto/sha256.h"
#include "core/format/limits.h"

namespace pipit {

namespace {

constexpr std::string_view magic = "PIPKSLT1";
constexpr std::size_t passwordBodySize = 28 + 24 + 48;
constexpr std::uint8_t testSlot = 0x7f, testCard = 0x7e;
constexpr auto cardSlot = static_cast<std::uint8_t>(LockKind::Card);

bool ofTheTests(std::uint8_t type)
{
    return type == testSlot || type == testCard;
}

bool isPasswordSlot(std::uint8_t type)
{
    return type == 1 || type == 2 || type == cardSlot || ofTheTests(type);
}

std::uint8_t typeOf(LockKind kind, const PasswordHash &hash)
{
    if (!hash.slotMark()) return static_cast<std::uint8_t>(kind);
    return kind == LockKind::Card ? testCard : testSlot;
}

Bytes associatedData(const ProfileTag &tag, const PasswordSlot &slot)
{
    const std::uint8_t type[] = {slot.type};
    return concat(asBytes(label::keyslot), tag.view(), type, slot.head());
}

/// One key-store operation a guess, so that a copied disk cannot be guessed elsewhere.
Result<Key32> keyEncryptionKey(const ProfileTag &tag, const PasswordSlot &slot, ByteView secret, PasswordHash &hash, KeyStore &keyStore)
{
    PIPIT_TRY_SET(const auto stretched, hash.derive(secret, slot.salt, slot.cost));
    const auto challenge = sha256(asBytes(label::hardware), stretched.view(), slot.salt.view(), tag.view());
    PIPIT_TRY_SET(const auto bound, keyStore.prf(challenge.view()));
    const std::uint8_t type[] = {slot.type};
    return hkdf({stretched.view(), bound.view()}, slot.salt.view(), {asBytes(label::kek), tag.view(), type});
}

Result<PasswordSlot> readPasswordSlot(std::uint8_t type, ByteView body)
{
    if (body.size() != passwordBodySize) return Error{Code::Corrupt, "keyslot of the wrong size"};
    PasswordSlot slot;
    slot.type = type;
    slot.cost = {bigEndian<std::uint32_t>(body), bigEndian<std::uint32_t>(body.subspan(4))};
    if (!acceptable(slot.cost)) return Error{Code::Invalid, "keyslot cost out of range"};
    if (body[8] > 3 || body[9] || body[10] || body[11]) return Error{Code::Corrupt, "keyslot"};
    slot.hardware = static_cast<HardwareLevel>(body[8]);
    slot.salt = *PasswordSalt::from(body.subspan(12, 16));
    std::copy_n(body.begin() + 28, 24, slot.nonce.begin());
    std::copy_n(body.begin() + 52, 48, slot.wrapped.begin());
    return slot;
}

} // namespace

bool PasswordSlot::forCard() const
{
    return type == cardSlot || type == testCard;
}

Bytes PasswordSlot::head() const
{
    Bytes out;
    putBigEndian(out, cost.memoryKiB);
    putBigEndian(out, cost.passes);
    out.push_back(static_cast<std::uint8_t>(hardware));
    out.resize(12);
    out.insert(out.end(), salt.bytes.begin(), salt.bytes.end());
    return out;
}

Bytes KeyslotFile::encode() const
{
    Bytes out = concat(asBytes(magic), tag.view());
    out.push_back(static_cast<std::uint8_t>(slots.size() + others.size()));
    out.resize(32);
    const auto put = [&out](std::uint8_t type, ByteView body) {
        out.push_back(type);
        putBigEndian(out, static_cast<std::uint16_t>(body.size()));
        out.insert(out.end(), body.begin(), body.end());
    };
    for (const auto &slot : slots) put(slot.type, concat(slot.head(), slot.nonce, slot.wrapped));
    for (const auto &[type, body] : others) put(type, body);
    return out;
}

Result<KeyslotFile> KeyslotFile::decode(ByteView bytes)
{
    if (bytes.size() < 32 || asText(bytes.first(7)) != magic.substr(0, 7)) return Error{Code::Corrupt, "not a keyslot file"};
    if (asText(bytes.first(8)) != magic) return Error{Code::TooNew, "keyslot file version"};
    const std::size_t count = bytes[24];
    if (count < 1 || count > limits::maxKeyslots) return Error{Code::Corrupt, "number of keyslots"};
    if (!std::all_of(bytes.begin() + 25, bytes.begin() + 32, [](auto b) { return b == 0; }))
        return Error{Code::Corrupt, "keyslot header"};
    KeyslotFile file;
    file.tag = *ProfileTag::from(bytes.subspan(8, 16));
    bytes = bytes.subspan(32);
    for (std::size_t i = 0; i < count; ++i) {
        if (bytes.size() < 3) return Error{Code::Corrupt, "keyslot file ends early"};
        const std::uint8_t type = bytes[0];
        const std::size_t size = bigEndian<std::uint16_t>(bytes.subspan(1));
        if (bytes.size() - 3 < size) return Error{Code::Corrupt, "keyslot file ends early"};
        const auto body = bytes.subspan(3, size);
        if (isPasswordSlot(type)) {
            PIPIT_TRY_SET(auto slot, readPasswordSlot(type, body));
            file.slots.push_back(slot);
        } else if (type == 3 || type == 4) {
            file.others.emplace_back(type, toBytes(body));
        } else {
            return Error{Code::TooNew, "keyslot type"};
        }
        bytes = bytes.subspan(3 + size);
    }
    if (!bytes.empty()) return Error{Code::Corrupt, "bytes after the keyslots"};
    return file;
}

Result<PasswordSlot> sealSlot(const ProfileTag &tag, LockKind kind, ByteView secret, const PasswordCost &cost,
                              const MasterKey &master, PasswordHash &hash, KeyStore &keyStore, Rng &rng)
{
    PasswordSlot slot;
    slot.type = typeOf(kind, hash);
    slot.cost = cost;
    slot.hardware = keyStore.level();
    slot.salt = rng.id<PasswordSalt>();
    const auto nonce = rng.id<WrapNonce>();
    slot.nonce = nonce.bytes;
    PIPIT_TRY_SET(const auto kek, keyEncryptionKey(tag, slot, secret, hash, keyStore));
    const auto wrapped = wrapSeal(kek, nonce, associatedData(tag, slot), master.view());
    std::copy(wrapped.begin(), wrapped.end(), slot.wrapped.begin());
    return slot;
}

Result<MasterKey> openSlot(const ProfileTag &tag, const PasswordSlot &slot, ByteView secret, PasswordHash &hash, KeyStore &keyStore)
{
    if (ofTheTests(slot.type) != ofTheTests(hash.slotMark()))
        return Error{Code::Refused, "a keyslot of the tests"};
    PIPIT_TRY_SET(const auto kek, keyEncryptionKey(tag, slot, secret, hash, keyStore));
    PIPIT_TRY_SET(const auto master, wrapOpen(kek, WrapNonce{slot.nonce}, associatedData(tag, slot), slot.wrapped));
    return MasterKey(master.view());
}

} // namespace pipit
