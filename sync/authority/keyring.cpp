// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/keyring.h"

#include "core/crypto/aead.h"
#include "core/crypto/labels.h"

namespace pipit::authority {
namespace {

constexpr std::string_view magic{"PIPKEY1\0", 8};
constexpr std::string_view ending = ".key";
constexpr std::size_t headSize = 8 + 1 + 3 + 4 + 4 + 16, minSize = headSize + 24 + aeadTagSize, maxSize = 4'096;

Bytes associated(const std::string &name, ByteView head)
{
    return concat(asBytes(label::keyFile), asBytes(name), head);
}

} // namespace

KeyRing::KeyRing(std::string folder, SecretBytes passphrase, const Parts &parts)
    : m_folder(std::move(folder)), m_passphrase(std::move(passphrase)), m_parts(parts)
{
}

bool KeyRing::has(const std::string &name) const
{
    return m_parts.files.exists(path(name));
}

std::vector<std::string> KeyRing::names() const
{
    std::vector<std::string> out;
    const auto files = m_parts.files.list(m_folder);
    if (!files) return out;
    for (const auto &file : *files)
        if (file.ends_with(ending)) out.push_back(file.substr(0, file.size() - ending.size()));
    return out;
}

Result<const Key32 *> KeyRing::keyFor(const PasswordSalt &salt, const PasswordCost &cost)
{
    const auto found = m_derived.find({salt, cost});
    if (found != m_derived.end()) return const_cast<const Key32 *>(&found->second);
    PIPIT_TRY_SET(const auto slow, m_parts.hash.derive(m_passphrase.view(), salt, cost));
    auto key = hkdf({slow.view()}, salt.view(), {asBytes(label::keyFile)});
    return const_cast<const Key32 *>(&m_derived.emplace(std::pair(salt, cost), std::move(key)).first->second);
}

Result<void> KeyRing::put(const std::string &name, ByteView secret)
{
    if (!m_salt) m_salt = m_parts.rng.id<PasswordSalt>();
    PIPIT_TRY_SET(const auto *key, keyFor(*m_salt, m_parts.cost));
    Bytes file = toBytes(asBytes(magic));
    file.push_back(m_parts.hash.slotMark());
    file.insert(file.end(), 3, 0);
    putBigEndian(file, m_parts.cost.memoryKiB);
    putBigEndian(file, m_parts.cost.passes);
    file.insert(file.end(), m_salt->bytes.begin(), m_salt->bytes.end());
    const auto nonce = m_parts.rng.id<WrapNonce>();
    const auto sealed = wrapSeal(*key, nonce, associated(name, file), secret);
    PIPIT_TRY(m_parts.files.makeDirectory(m_folder));
    return m_parts.files.writeAtomically(path(name), concat(file, nonce.view(), sealed));
}

Result<SecretBytes> KeyRing::get(const std::string &name)
{
    PIPIT_TRY_SET(const auto file, m_parts.files.readAll(path(name), maxSize));
    const ByteView in(file);
    if (in.size() < minSize || asText(in.first(magic.size())) != magic || in[9] || in[10] || in[11])
        return Error{Code::Corrupt, "key file " + name};
    if (in[8] != m_parts.hash.slotMark()) return Error{Code::TooNew, "key file of another kind"};
    const PasswordCost cost{bigEndian<std::uint32_t>(in.subspan(12)), bigEndian<std::uint32_t>(in.subspan(16))};
    if (!acceptable(cost)) return Error{Code::Invalid, "key file with a cost out of bounds"};
    const auto salt = *PasswordSalt::from(in.subspan(20, 16));
    const auto nonce = *WrapNonce::from(in.subspan(headSize, 24));
    PIPIT_TRY_SET(const auto *key, keyFor(salt, cost));
    PIPIT_TRY_SET(auto secret, wrapOpen(*key, nonce, associated(name, in.first(headSize)), in.subspan(headSize + 24)));
    if (!m_salt && cost == m_parts.cost) m_salt = salt; // one password hash a run is enough
    return secret;
}

Result<void> KeyRing::remove(const std::string &name)
{
    PIPIT_TRY(m_parts.files.remove(path(name)));
    return m_parts.files.syncDirectory(m_folder);
}

Result<SigningPublicKey> KeyRing::makeSigning(const std::string &name)
{
    const auto key = SigningKey::generate(m_parts.rng);
    PIPIT_TRY(put(name, key.seed().view()));
    return key.publicKey();
}

Result<hpke::PublicKey> KeyRing::makeKem(const std::string &name)
{
    const auto pair = hpke::KeyPair::generate(m_parts.rng);
    PIPIT_TRY(put(name, pair.secret.view()));
    return pair.pub;
}

Result<SigningKey> KeyRing::signing(const std::string &name)
{
    PIPIT_TRY_SET(const auto seed, get(name));
    if (seed.size() != SigningSeed::size) return Error{Code::Corrupt, "not a signing key: " + name};
    return SigningKey::fromSeed(SigningSeed(seed.view()));
}

Result<hpke::KeyPair> KeyRing::kem(const std::string &name)
{
    PIPIT_TRY_SET(const auto secret, get(name));
    if (secret.size() != hpke::SecretKey::size) return Error{Code::Corrupt, "not a KEM key: " + name};
    return hpke::KeyPair::fromSecret(hpke::SecretKey(secret.view()));
}

} // namespace pipit::authority
