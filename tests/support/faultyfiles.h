// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/fileops.h"

#include <optional>

namespace pipit::test {

/// Real files, whose operations a test counts and lets fail: all that change something, and the reads as well.
class FaultyFiles final : public FileOps
{
public:
    enum class Then { GoesOn, Dies }; ///< one failure; or from there on nothing works any more, as after a kill
    int done = 0;                     ///< operations so far

    void failAt(int operation, Code code, Then then)
    {
        done = 0;
        m_at = operation;
        m_code = code;
        m_then = then;
    }
    void mend() { m_at.reset(); }

    Result<std::unique_ptr<File>> open(const std::string &path, OpenMode mode) override
    {
        PIPIT_TRY(step());
        PIPIT_TRY_SET(auto file, m_files.open(path, mode));
        return std::unique_ptr<File>(std::make_unique<Counted>(std::move(file), *this));
    }
    Result<void> rename(const std::string &from, const std::string &to) override
    {
        PIPIT_TRY(step());
        return m_files.rename(from, to);
    }
    Result<void> remove(const std::string &path) override
    {
        PIPIT_TRY(step());
        return m_files.remove(path);
    }
    Result<void> syncDirectory(const std::string &directory) override
    {
        PIPIT_TRY(step());
        return m_files.syncDirectory(directory);
    }
    Result<void> makeDirectory(const std::string &directory) override
    {
        PIPIT_TRY(step());
        return m_files.makeDirectory(directory);
    }
    Result<std::vector<std::string>> list(const std::string &directory) override { return m_files.list(directory); }
    bool exists(const std::string &path) override { return m_files.exists(path); }

private:
    class Counted final : public File
    {
    public:
        Counted(std::unique_ptr<File> file, FaultyFiles &files) : m_file(std::move(file)), m_files(files) {}
        Result<void> writeAt(std::uint64_t offset, ByteView bytes) override
        {
            const auto fine = m_files.step();
            if (!fine && m_files.done - 1 == m_files.m_at) (void)m_file->writeAt(offset, bytes.first(bytes.size() / 2)); // torn
            PIPIT_TRY(fine);
            return m_file->writeAt(offset, bytes);
        }
        Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
        {
            PIPIT_TRY(m_files.step());
            return m_file->readAt(offset, out);
        }
        Result<std::uint64_t> size() const override { return m_file->size(); }
        Result<void> truncate(std::uint64_t size) override
        {
            PIPIT_TRY(m_files.step());
            return m_file->truncate(size);
        }
        Result<void> sync() override
        {
            PIPIT_TRY(m_files.step());
            return m_file->sync();
        }

    private:
        std::unique_ptr<File> m_file;
        FaultyFiles &m_files;
    };

    Result<void> step()
    {
        const int now = done++;
        if (m_at && (now == *m_at || (now > *m_at && m_then == Then::Dies))) return Error{m_code, "as told"};
        return {};
    }
    PosixFileOps m_files;
    std::optional<int> m_at;
    Code m_code{};
    Then m_then{};
};

} // namespace pipit::test
