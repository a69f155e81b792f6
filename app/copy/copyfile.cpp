// SPDX-License-Identifier: Apache-2.0
#include "app/copy/copyfile.h"

namespace pipit::app {

CopyFile::CopyFile(const QUrl &place, std::shared_ptr<std::atomic<bool>> stop)
    : m_file(place.isLocalFile() ? place.toLocalFile() : place.toString()), m_stop(std::move(stop))
{
}

CopyFile::~CopyFile()
{
    if (!m_whole) discard();
}

Result<void> CopyFile::begin(std::optional<agefile::Sealer> sealer)
{
    m_sealer = std::move(sealer);
    if (*m_stop) return Error{Code::Cancelled, "copy"};
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) return Error{Code::Io, "copy"};
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (m_sealer && !put(reinterpret_cast<const char *>(m_sealer->head().data()), qint64(m_sealer->head().size()))) {
        discard();
        return Error{*m_trouble, "copy"};
    }
    return {};
}

bool CopyFile::put(const char *data, qint64 size)
{
    if (m_trouble) return false;
    if (*m_stop) {
        m_trouble = Code::Cancelled;
        return false;
    }
    while (size > 0) { // a disk may take a part of it before it is full
        const auto written = m_file.write(data, size);
        if (written <= 0) {
            m_trouble = m_file.error() == QFileDevice::ResourceError ? Code::DiskFull : Code::Io;
            return false;
        }
        data += written;
        size -= written;
    }
    return true;
}

qint64 CopyFile::writeData(const char *data, qint64 size)
{
    if (!m_sealer) return put(data, size) ? size : -1;
    m_sealed.clear();
    m_sealer->add({reinterpret_cast<const std::uint8_t *>(data), std::size_t(size)}, m_sealed);
    return put(reinterpret_cast<const char *>(m_sealed.data()), qint64(m_sealed.size())) ? size : -1;
}

Result<void> CopyFile::finish()
{
    if (m_sealer) {
        m_sealed.clear();
        m_sealer->finish(m_sealed);
        put(reinterpret_cast<const char *>(m_sealed.data()), qint64(m_sealed.size()));
    }
    if (!m_trouble && *m_stop) m_trouble = Code::Cancelled;
    if (!m_trouble && !m_file.flush()) m_trouble = Code::Io;
    close();
    if (m_trouble) {
        discard();
        return Error{*m_trouble, "copy"};
    }
    m_file.close();
    m_whole = true;
    return {};
}

void CopyFile::discard()
{
    if (!m_file.isOpen()) return;
    close();
    m_file.resize(0); // where it cannot be taken away, nothing can be read in it
    m_file.close();
    m_leftBehind = !m_file.remove();
}

} // namespace pipit::app
