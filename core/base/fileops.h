// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <memory>

namespace pipit {

/// An open file. Closed when destroyed; closing never reports, so call sync() before you rely on the bytes.
class File
{
public:
    virtual ~File() = default;
    /// Writes all of `bytes` at `offset`. Errors: DiskFull, Io. A failed write leaves the range unknown.
    virtual Result<void> writeAt(std::uint64_t offset, ByteView bytes) = 0;
    /// Reads until `out` is full or the file ends; returns how much. Errors: Io.
    virtual Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const = 0;
    virtual Result<std::uint64_t> size() const = 0;
    virtual Result<void> truncate(std::uint64_t size) = 0;
    /// Data and metadata on stable storage (F_FULLFSYNC on Apple). After an error the content is unknown.
    virtual Result<void> sync() = 0;
};

enum class OpenMode { Read, ReadWrite, CreateNew };

/// Seam for the file system. Paths are absolute. Thread-safe where the implementation says so.
class FileOps
{
public:
    virtual ~FileOps() = default;
    /// CreateNew fails with Busy when the file exists; new files are 0600. Errors: NotFound, Busy, DiskFull, Io.
    virtual Result<std::unique_ptr<File>> open(const std::string &path, OpenMode mode) = 0;
    /// Atomic on one file system; replaces `to`.
    virtual Result<void> rename(const std::string &from, const std::string &to) = 0;
    /// Removing what is not there is ok.
    virtual Result<void> remove(const std::string &path) = 0;
    /// Makes names created, renamed or removed in `directory` durable.
    virtual Result<void> syncDirectory(const std::string &directory) = 0;
    /// Creates it and its parents, 0700. Existing is ok.
    virtual Result<void> makeDirectory(const std::string &directory) = 0;
    /// Plain names, sorted, without . and ..; a missing directory is empty.
    virtual Result<std::vector<std::string>> list(const std::string &directory) = 0;
    virtual bool exists(const std::string &path) = 0;

    /// The whole file. Errors: NotFound, TooBig (over `limit` bytes), Io.
    Result<Bytes> readAll(const std::string &path, std::uint64_t limit);
    /// Replaces `path` atomically: temporary beside it, sync, rename, sync of the directory.
    Result<void> writeAtomically(const std::string &path, ByteView bytes);
};

/// POSIX. Thread-safe.
class PosixFileOps final : public FileOps
{
public:
    Result<std::unique_ptr<File>> open(const std::string &path, OpenMode mode) override;
    Result<void> rename(const std::string &from, const std::string &to) override;
    Result<void> remove(const std::string &path) override;
    Result<void> syncDirectory(const std::string &directory) override;
    Result<void> makeDirectory(const std::string &directory) override;
    Result<std::vector<std::string>> list(const std::string &directory) override;
    bool exists(const std::string &path) override;
};

/// "a/b/c" → "a/b"; no slash → ".".
std::string directoryOf(const std::string &path);

} // namespace pipit
