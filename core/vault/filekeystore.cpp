// SPDX-License-Identifier: Apache-2.0
#include "core/vault/filekeystore.h"

namespace pipit {

Result<SecretBytes> FileKeyStore::deviceKey()
{
    if (!m_files.exists(m_path)) {
        SecretBytes fresh(32);
        m_rng.fill(fresh.writable());
        PIPIT_TRY(m_files.makeDirectory(directoryOf(m_path)));
        PIPIT_TRY(m_files.writeAtomically(m_path, fresh.view()));
        return fresh;
    }
    PIPIT_TRY_SET(auto bytes, m_files.readAll(m_path, 32));
    SecretBytes key{ByteView(bytes)};
    wipe(bytes);
    if (key.size() != 32) return Error{Code::Corrupt, "device key"};
    return key;
}

} // namespace pipit
