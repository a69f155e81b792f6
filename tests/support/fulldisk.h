// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"

#include <atomic>

namespace pipit::test {

/// Real files on a disk that a test declares full: what is open for writing then takes no byte more.
class FullDisk final : public FileOps
{
public:
    std::atomic<bool> full = false;
    std::atomic<std::uint64_t> written = 0; ///< bytes so far

    Result<std::unique_ptr<File>> open(const std::string &path, OpenMode mode) override
    {
        PIPIT_TRY_SET(auto file, m_files.open(path, mode));
        return std::unique_ptr<File>(std::make_unique<Watched>(std::move(file), *this));
    }
    Result<void> rename(const std::string &from, const std::string &to) override { return m_files.rename(from, to); }
    Result<void> remove(const std::string &path) override { return m_files.remove(path); }
    Result<void> syncDirectory(const std::string &directory) override { return m_files.syncDirectory(directory); }
    Result<void> makeDirectory(const std::string &directory) override { return m_files.makeDirectory(directory); }
    Result<std::vector<std::string>> list(const std::string &directory) override { return m_files.list(directory); }
    bool exists(const std::string &path) override { return m_files.exists(path); }

private:
    class Watched final : public File
    {
    public:
        Watched(std::unique_ptr<File> file, FullDisk &disk) : m_file(std::move(file)), m_disk(disk) {}
        Result<void> writeAt(std::uint64_t offset, ByteView bytes) override
        {
            if (m_disk.full) return Error{Code::DiskFull, "as told"};
            m_disk.written += bytes.size();
            return m_file->writeAt(offset, bytes);
        }
        Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override { return m_file->readAt(offset, out); }
        Result<std::uint64_t> size() const override { return m_file->size(); }
        Result<void> truncate(std::uint64_t size) override { return m_file->truncate(size); }
        Result<void> sync() override { return m_file->sync(); }

    private:
        std::unique_ptr<File> m_file;
        FullDisk &m_disk;
    };
    PosixFileOps m_files;
};

} // namespace pipit::test
