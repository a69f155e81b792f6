// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <set>
#include <vector>

namespace pipit::app {

/// A ZIP archive written from front to back to a device that cannot seek (PKWARE APPNOTE 6.3.10): each file stored as it is, with its
/// sum and size in a data descriptor behind it (§4.3.9), names in UTF-8 (bit 11), all dated 1 January 1980, so that no clock is told.
/// What is written between begin() and end() is the file that was begun. ZIP64 (§4.3.14, §4.5.3) where the archive is over 4 GiB or has more than
/// 65,534 files. Holds names and sums, no content. One thread.
class ZipStream final : public QIODevice
{
public:
    /// Of one file, in bytes: what a descriptor without ZIP64 can say.
    static constexpr std::uint64_t mostOfOne = 0xFFFF'FFFE;

    /// `out` is open and outlives it. `before`: bytes that lie in front of the archive; places in it count from their beginning.
    explicit ZipStream(QIODevice &out, std::uint64_t before = 0);
    bool isSequential() const override { return true; }

    /// `name`: UTF-8, folders with a slash between. Errors: Invalid (a file is open; the name is there already in whatever case, is empty, over 1,000 bytes,
    /// begins or ends with a slash, or holds "..", a backslash, a colon or a control character), Io (`out` refuses).
    Result<void> begin(const QByteArray &name);
    /// Errors: Invalid (none is open), TooBig (it was over `mostOfOne`: the rest of it was not written), Io.
    Result<void> end();
    /// The list of all files; only then it is an archive. Errors: Invalid (a file is open), Io.
    Result<void> finish();
    std::size_t files() const { return m_files.size(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct File
    {
        QByteArray name;
        std::uint64_t at = 0;
        std::uint32_t sum = 0, size = 0;
    };
    Result<void> put(const QByteArray &bytes);
    QIODevice &m_out;
    std::uint64_t m_at;
    std::vector<File> m_files;
    std::set<QString> m_names;
    bool m_open = false, m_tooBig = false;
};

} // namespace pipit::app
