// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"
#include "core/base/keystore.h"
#include "core/base/rng.h"

namespace pipit {

/// Level None: the device key lies in a file (0600) beside the data, and prf() binds to nothing. Only for a demo,
/// tests, or a trial on a desktop, while the authority's settings allow it.
class FileKeyStore final : public KeyStore
{
public:
    /// `path`: of device.key. `files` and `rng` must outlive it.
    FileKeyStore(std::string path, FileOps &files, Rng &rng) : m_path(std::move(path)), m_files(files), m_rng(rng) {}
    HardwareLevel level() const override { return HardwareLevel::None; }
    Result<SecretBytes> prf(ByteView) override { return SecretBytes(32); }
    Result<SecretBytes> deviceKey() override;

private:
    std::string m_path;
    FileOps &m_files;
    Rng &m_rng;
};

} // namespace pipit
