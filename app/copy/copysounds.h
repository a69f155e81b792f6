// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "app/vault/devicesession.h"
#include "core/base/bytesource.h"

#include <QString>

namespace pipit::app {

/// A voice note or a film of a page, open where it lies sealed: it is opened piece by piece as it is read. One thread at a time.
struct CopySound
{
    bool film = false;
    QString mime;
    std::uint64_t size = 0;
    std::unique_ptr<ByteSource> bytes; ///< none: it is not here, or does not open
    bool damaged = false;              ///< it is here, and does not open
};

/// What became of one: for the sheet of its page.
struct SoundSaid
{
    enum class State { In, NotHere, Damaged };
    State state = State::In;
    QString file; ///< its path in the archive; empty where it is not in it
};

/// Those that can be seen on a page, in its order, back to front: not what was rubbed out of a draft. Vault's thread.
/// Errors: Refused (locked), those of openPage and openDraft.
Result<std::vector<CopySound>> soundsOf(DeviceSession &session, const PageKey &key);

} // namespace pipit::app
