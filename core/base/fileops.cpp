// SPDX-License-Identifier: Apache-2.0
#include "core/base/fileops.h"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pipit {

namespace {

Error osError(const char *what)
{
    const Code code = errno == ENOENT                      ? Code::NotFound
                      : errno == EEXIST                    ? Code::Busy
                      : errno == ENOSPC || errno == EDQUOT ? Code::DiskFull
                                                           : Code::Io;
    return {code, std::string(what) + ": errno " + std::to_string(errno)};
}

class PosixFile final : public File
{
public:
    explicit PosixFile(int fd) : m_fd(fd) {}
    ~PosixFile() override { ::close(m_fd); }

    Result<void> writeAt(std::uint64_t offset, ByteView bytes) override
    {
        while (!bytes.empty()) {
            const ssize_t n = ::pwrite(m_fd, bytes.data(), bytes.size(), static_cast<off_t>(offset));
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) return osError("write");
            bytes = bytes.subspan(static_cast<std::size_t>(n));
            offset += static_cast<std::uint64_t>(n);
        }
        return {};
    }

    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
    {
        std::size_t total = 0;
        while (total < out.size()) {
            const ssize_t n = ::pread(m_fd, out.data() + total, out.size() - total, static_cast<off_t>(offset + total));
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) return osError("read");
            if (n == 0) break;
            total += static_cast<std::size_t>(n);
        }
        return total;
    }

    Result<std::uint64_t> size() const override
    {
        struct stat info {};
        if (::fstat(m_fd, &info) != 0) return osError("stat");
        return static_cast<std::uint64_t>(info.st_size);
    }

    Result<void> truncate(std::uint64_t size) override
    {
        if (::ftruncate(m_fd, static_cast<off_t>(size)) != 0) return osError("truncate");
        return {};
    }

    Result<void> sync() override
    {
#ifdef F_FULLFSYNC
        if (::fcntl(m_fd, F_FULLFSYNC) == 0) return {};
#endif
        if (::fsync(m_fd) != 0) return osError("fsync");
        return {};
    }

private:
    int m_fd;
};

} // namespace

std::string directoryOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

Result<Bytes> FileOps::readAll(const std::string &path, std::uint64_t limit)
{
    PIPIT_TRY_SET(const auto file, open(path, OpenMode::Read));
    PIPIT_TRY_SET(const auto size, file->size());
    if (size > limit) return Error{Code::TooBig, "file"};
    Bytes bytes(size);
    PIPIT_TRY_SET(const auto got, file->readAt(0, bytes));
    bytes.resize(got);
    return bytes;
}

Result<void> FileOps::writeAtomically(const std::string &path, ByteView bytes)
{
    const std::string temporary = path + ".tmp";
    PIPIT_TRY(remove(temporary));
    {
        PIPIT_TRY_SET(const auto file, open(temporary, OpenMode::CreateNew));
        auto written = file->writeAt(0, bytes);
        if (written) written = file->sync();
        if (!written) {
            (void)remove(temporary);
            return written;
        }
    }
    PIPIT_TRY(rename(temporary, path));
    return syncDirectory(directoryOf(path));
}

Result<std::unique_ptr<File>> PosixFileOps::open(const std::string &path, OpenMode mode)
{
    const int flags = mode == OpenMode::Read        ? O_RDONLY
                      : mode == OpenMode::ReadWrite ? O_RDWR
                                                    : O_RDWR | O_CREAT | O_EXCL;
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    if (fd < 0) return osError("open");
    return std::unique_ptr<File>(std::make_unique<PosixFile>(fd));
}

Result<void> PosixFileOps::rename(const std::string &from, const std::string &to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) return osError("rename");
    return {};
}

Result<void> PosixFileOps::remove(const std::string &path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) return osError("unlink");
    return {};
}

Result<void> PosixFileOps::syncDirectory(const std::string &directory)
{
    const int fd = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return osError("open directory");
    const int failed = ::fsync(fd);
    ::close(fd);
    if (failed) return osError("fsync directory");
    return {};
}

Result<void> PosixFileOps::makeDirectory(const std::string &directory)
{
    if (directory.empty() || directory == "/" || exists(directory)) return {};
    PIPIT_TRY(makeDirectory(directoryOf(directory)));
    if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST) return osError("mkdir");
    return syncDirectory(directoryOf(directory));
}

Result<std::vector<std::string>> PosixFileOps::list(const std::string &directory)
{
    std::vector<std::string> names;
    DIR *dir = ::opendir(directory.c_str());
    if (!dir) {
        if (errno == ENOENT) return names;
        return osError("opendir");
    }
    while (const dirent *entry = ::readdir(dir)) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") names.push_back(name);
    }
    ::closedir(dir);
    std::sort(names.begin(), names.end());
    return names;
}

bool PosixFileOps::exists(const std::string &path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

} // namespace pipit
