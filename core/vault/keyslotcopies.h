// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"
#include "core/format/keyslots.h"

#include <functional>

namespace pipit {

/// The two copies of one profile's keyslots (FORMAT.md §9.2).
class KeyslotCopies
{
public:
    /// `folder`: the profile's. `files` must outlive it.
    KeyslotCopies(const std::string &folder, const ProfileTag &tag, FileOps &files)
        : m_path(folder + "/keyslots.bin"), m_tag(tag), m_files(files)
    {
    }

    /// Both as far as they read, keyslots.bin first, once if they are the same. Errors: Corrupt (neither reads), TooNew.
    Result<std::vector<KeyslotFile>> read();
    /// `slot` of `file` has just opened, so it is whole; of the other slots nothing is known. It is put where a copy lacks
    /// it, in place of its damaged twin if there is one; a copy that does not read becomes `file`; one of a later version
    /// stays as it is. Errors: DiskFull, Io.
    Result<void> mend(const KeyslotFile &file, const PasswordSlot &slot);
    /// Changes both, each for itself, so that a damage in one is not carried into the other; a copy that does not read
    /// becomes the changed `file`. It holds from the moment in which keyslots.bin is replaced; killed before, and on every
    /// error, the slots are those of before. Errors: TooNew (a copy is a later version's), DiskFull, Io.
    Result<void> change(const KeyslotFile &file, const std::function<void(KeyslotFile &)> &how);
    /// The first writing of a new profile's. Errors: DiskFull, Io.
    Result<void> create(const KeyslotFile &file);

private:
    struct Copy {
        std::optional<Bytes> bytes; ///< as they stand there
        std::optional<KeyslotFile> file;
        bool newer = false;
    };
    Copy look(const std::string &path);
    std::string m_path;
    ProfileTag m_tag;
    FileOps &m_files;
};

} // namespace pipit
