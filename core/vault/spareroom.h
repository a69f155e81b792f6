// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"

namespace pipit {

/// A file that holds nothing but room on the disk. When none is left, it is given up, and what a child has just drawn or
/// said can still be kept (FORMAT.md §9.6).
class SpareRoom
{
public:
    /// Enough to seal ten minutes of voice.
    static constexpr std::size_t size = 3 * 1024 * 1024;

    /// `folder`: the profile's. `files` must outlive it.
    SpareRoom(const std::string &folder, FileOps &files) : m_path(folder + "/spare"), m_files(&files) {}

    /// Makes it when it is not there whole. Errors: DiskFull, Io; nothing of it is left then.
    Result<void> make();
    /// True when there was some, which is free now.
    bool giveUp();

    /// Runs `work()`, a Result; a second time when the disk was full and room could be given up.
    template <class Work>
    auto use(Work work)
    {
        auto result = work();
        if (result || result.code() != Code::DiskFull || !giveUp()) return result;
        return work();
    }

private:
    std::string m_path;
    FileOps *m_files;
};

} // namespace pipit
