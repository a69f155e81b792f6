// SPDX-License-Identifier: Apache-2.0
#include "app/copy/zipstream.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace pipit::app {

namespace {

constexpr std::uint16_t plainVersion = 20, zip64Version = 45, describedInUtf8 = 1u << 3 | 1u << 11, stored = 0;
constexpr std::uint16_t midnight = 0, newYear1980 = 1 << 5 | 1;
constexpr std::uint32_t localMark = 0x04034b50, behindMark = 0x08074b50, listMark = 0x02014b50, endMark = 0x06054b50, end64Mark = 0x06064b50, where64Mark = 0x07064b50;
constexpr std::uint32_t see64 = 0xFFFF'FFFF;
constexpr std::uint16_t see64Short = 0xFFFF, zip64Extra = 1;
constexpr qsizetype longestName = 1'000;

/// Fields one after the other, the least byte first.
class ZipFields
{
public:
    template <class Number>
    ZipFields &add(Number number)
    {
        char bytes[sizeof(Number)];
        qToLittleEndian(number, bytes);
        m_bytes.append(bytes, qsizetype(sizeof(Number)));
        return *this;
    }
    ZipFields &two(std::size_t number) { return add(std::uint16_t(number)); }
    ZipFields &four(std::uint64_t number) { return add(std::uint32_t(number)); }
    ZipFields &eight(std::uint64_t number) { return add(std::uint64_t(number)); }
    ZipFields &text(const QByteArray &text)
    {
        m_bytes.append(text);
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

bool isPlainPath(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > longestName || name.startsWith('/') || name.endsWith('/') || name.contains("..") || name.contains("//")) return false;
    return std::none_of(name.begin(), name.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7F || c == '\\' || c == ':'; });
}

} // namespace

ZipStream::ZipStream(QIODevice &out, std::uint64_t before) : m_out(out), m_at(before)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Result<void> ZipStream::put(const QByteArray &bytes)
{
    if (m_out.write(bytes) != bytes.size()) return Error{Code::Io, "zip"};
    m_at += std::uint64_t(bytes.size());
    return {};
}

Result<void> ZipStream::begin(const QByteArray &name)
{
    if (m_open || !isPlainPath(name)) return Error{Code::Invalid, "zip name"};
    // Where case does not count one file would lie over the other.
    if (!m_names.insert(QString::fromUtf8(name).toCaseFolded()).second) return Error{Code::Invalid, "zip name twice"};
    const auto at = m_at;
    PIPIT_TRY(put(ZipFields()
                      .four(localMark)
                      .two(plainVersion)
                      .two(describedInUtf8)
                      .two(stored)
                      .two(midnight)
                      .two(newYear1980)
                      .four(0) // sum and sizes are behind it
                      .four(0)
                      .four(0)
                      .two(std::size_t(name.size()))
                      .two(0)
                      .text(name)
                      .bytes()));
    m_files.push_back({name, at, 0, 0});
    m_open = true;
    m_tooBig = false;
    return {};
}

qint64 ZipStream::writeData(const char *data, qint64 size)
{
    if (!m_open || m_tooBig) return -1;
    auto &file = m_files.back();
    if (file.size + std::uint64_t(size) > mostOfOne) {
        m_tooBig = true;
        return -1;
    }
    if (m_out.write(data, size) != size) return -1;
    file.sum = std::uint32_t(crc32_z(file.sum, reinterpret_cast<const unsigned char *>(data), std::size_t(size)));
    file.size += std::uint32_t(size);
    m_at += std::uint64_t(size);
    return size;
}

Result<void> ZipStream::end()
{
    if (!m_open) return Error{Code::Invalid, "zip"};
    m_open = false;
    const auto &file = m_files.back();
    PIPIT_TRY(put(ZipFields().four(behindMark).four(file.sum).four(file.size).four(file.size).bytes()));
    if (m_tooBig) return Error{Code::TooBig, "zip"};
    return {};
}

Result<void> ZipStream::finish()
{
    if (m_open) return Error{Code::Invalid, "zip"};
    const auto list = m_at;
    for (const auto &file : m_files) {
        const bool far = file.at >= see64;
        PIPIT_TRY(put(ZipFields()
                          .four(listMark)
                          .two(far ? zip64Version : plainVersion) // made by: DOS, so that no rights are said
                          .two(far ? zip64Version : plainVersion)
                          .two(describedInUtf8)
                          .two(stored)
                          .two(midnight)
                          .two(newYear1980)
                          .four(file.sum)
                          .four(file.size)
                          .four(file.size)
                          .two(std::size_t(file.name.size()))
                          .two(far ? 12 : 0)
                          .two(0) // comment
                          .two(0) // disk
                          .two(0) // attributes
                          .four(0)
                          .four(far ? see64 : file.at)
                          .text(file.name)
                          .bytes()));
        if (far) PIPIT_TRY(put(ZipFields().two(zip64Extra).two(8).eight(file.at).bytes()));
    }
    const auto size = m_at - list, count = std::uint64_t(m_files.size());
    const bool large = list >= see64 || size >= see64 || count >= see64Short;
    if (large) {
        const auto here = m_at;
        PIPIT_TRY(put(ZipFields().four(end64Mark).eight(44).two(zip64Version).two(zip64Version).four(0).four(0).eight(count).eight(count).eight(size).eight(list).bytes()));
        PIPIT_TRY(put(ZipFields().four(where64Mark).four(0).eight(here).four(1).bytes()));
    }
    return put(ZipFields()
                   .four(endMark)
                   .two(0)
                   .two(0)
                   .two(large ? see64Short : count)
                   .two(large ? see64Short : count)
                   .four(large ? see64 : size)
                   .four(large ? see64 : list)
                   .two(0)
                   .bytes());
}

} // namespace pipit::app
