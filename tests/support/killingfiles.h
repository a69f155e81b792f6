// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"

#include <csignal>
#include <unistd.h>

namespace pipit::test {

/// Real files under a process that is killed at the n-th change to them.
class KillingFiles final : public FileOps
{
public:
    int left = -1; ///< never
    Result<std::unique_ptr<File>> open(const std::string &path, OpenMode mode) override
    {
        if (mode == OpenMode::CreateNew) count();
        return m_files.open(path, mode);
    }
    Result<void> rename(const std::string &from, const std::string &to) override { return count(), m_files.rename(from, to); }
    Result<void> remove(const std::string &path) override { return count(), m_files.remove(path); }
    Result<void> syncDirectory(const std::string &directory) override { return count(), m_files.syncDirectory(directory); }
    Result<void> makeDirectory(const std::string &directory) override { return m_files.makeDirectory(directory); }
    Result<std::vector<std::string>> list(const std::string &directory) override { return m_files.list(directory); }
    bool exists(const std::string &path) override { return m_files.exists(path); }

private:
    void count()
    {
        if (left >= 0 && left-- == 0) ::kill(::getpid(), SIGKILL);
    }
    PosixFileOps m_files;
};

} // namespace pipit::test
