// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"
#include "core/vault/throttle.h"

#include <QTemporaryDir>

namespace pipit::test {

/// Throttle files of given bytes in a folder of their own, a boot clock that stands still, and a key store that answers
/// "pipit/v1/throttle" with `s`.
class ThrottleBox final : public Clock, public KeyStore
{
public:
    ProfileTag tag;
    Bytes s;
    std::array<std::uint8_t, 8> boot{};
    std::int64_t ms = 0;
    bool askedForAnotherThing = false;

    std::int64_t wallMs() const override { return 0; }
    std::int64_t bootMs() const override { return ms; }
    std::array<std::uint8_t, 8> bootHash() const override { return boot; }
    HardwareLevel level() const override { return HardwareLevel::Software; }
    Result<SecretBytes> prf(ByteView input) override
    {
        askedForAnotherThing |= asText(input) != "pipit/v1/throttle";
        return SecretBytes(ByteView(s));
    }
    Result<SecretBytes> deviceKey() override { return Error{Code::Io, "not at this level"}; }

    void put(const char *name, const Bytes &bytes)
    {
        if (!m_files.writeAtomically(path(name), bytes)) qFatal("%s", name);
    }
    std::optional<Bytes> bytes(const char *name)
    {
        auto read = m_files.readAll(path(name), 1'000);
        return read ? std::optional(std::move(*read)) : std::nullopt;
    }
    Throttle open() { return std::move(Throttle::open(folder(), tag, m_files, *this, *this)).value(); }

private:
    std::string folder() const { return m_folder.path().toStdString(); }
    std::string path(const char *name) const { return folder() + "/throttle." + name; }
    QTemporaryDir m_folder;
    PosixFileOps m_files;
};

} // namespace pipit::test
