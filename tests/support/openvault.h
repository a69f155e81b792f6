// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/labels.h"
#include "tests/support/testdevice.h"

#include <openssl/evp.h>

namespace pipit::test {

/// Every page of a profile's vault.db and of its log as they lie decrypted, whatever the tables say: free pages, slack and
/// frames that were overwritten too. FORMAT.md §9.1: SQLCipher 4, raw key; the last 80 bytes of a page are IV 16 and HMAC.
class OpenVault
{
public:
    OpenVault(TestDevice &device, const ProfileCard &card, const Bytes &secret)
        : m_path(device.folder() + "/p/" + card.tag.hex() + "/vault.db"), m_device(device)
    {
        const auto slots = *KeyslotFile::decode(*device.files.readAll(device.folder() + "/p/" + card.tag.hex() + "/keyslots.bin", 1 << 16));
        const auto master = openSlot(card.tag, slots.slots.front(), secret, device.hash, device.keys);
        if (!master) qFatal("the master key does not open");
        m_key = toBytes(hkdf({master->view()}, {}, {asBytes(label::databaseKey)}).view());
    }
    /// How often `needle` stands there.
    int count(ByteView needle)
    {
        int found = 0;
        for (const auto &page : pages())
            for (auto at = page.begin();; ++at) {
                at = std::search(at, page.end(), needle.begin(), needle.end());
                if (at == page.end()) break;
                ++found;
            }
        return found;
    }
    std::uint64_t logSize()
    {
        const auto bytes = m_device.files.readAll(m_path + "-wal", 1 << 28);
        return bytes ? bytes->size() : 0;
    }

private:
    static constexpr std::size_t pageSize = 4'096, reserve = 80, saltSize = 16, logHead = 32, frameHead = 24;

    std::vector<Bytes> pages()
    {
        std::vector<Bytes> out;
        const auto whole = *m_device.files.readAll(m_path, 1 << 28);
        for (std::size_t at = 0; at + pageSize <= whole.size(); at += pageSize)
            out.push_back(opened(ByteView(whole).subspan(at, pageSize), at == 0));
        const auto log = m_device.files.readAll(m_path + "-wal", 1 << 28);
        for (std::size_t at = logHead; log && at + frameHead + pageSize <= log->size(); at += frameHead + pageSize)
            out.push_back(opened(ByteView(*log).subspan(at + frameHead, pageSize), bigEndian<std::uint32_t>(ByteView(*log).subspan(at, 4)) == 1));
        return out;
    }
    Bytes opened(ByteView page, bool first)
    {
        const std::size_t head = first ? saltSize : 0;
        const auto cipher = page.subspan(head, pageSize - reserve - head), iv = page.subspan(pageSize - reserve, 16);
        Bytes plain(cipher.size() + 16);
        int got = 0;
        auto *context = EVP_CIPHER_CTX_new();
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, m_key.data(), iv.data());
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, plain.data(), &got, cipher.data(), int(cipher.size()));
        EVP_CIPHER_CTX_free(context);
        plain.resize(std::size_t(got));
        return plain;
    }
    std::string m_path;
    TestDevice &m_device;
    Bytes m_key;
};

} // namespace pipit::test
