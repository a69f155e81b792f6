// SPDX-License-Identifier: Apache-2.0
#include "app/photo/pickedfile.h"

namespace pipit::app {

Result<std::unique_ptr<QFile>> openPicked(const QUrl &url, std::uint64_t limit)
{
    auto file = std::make_unique<QFile>(url.isLocalFile() ? url.toLocalFile() : url.scheme() == QLatin1String("content") ? url.toString() : QString());
    if (!file->exists()) return Error{Code::NotFound, "picked file"};
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return Error{Code::Io, "picked file"};
    if (std::uint64_t(file->size()) > limit) return Error{Code::TooBig, "picked file"};
    return file;
}

WatchedDevice::WatchedDevice(QIODevice &device, std::shared_ptr<Watch> watch) : m_device(device), m_watch(std::move(watch))
{
    m_watch->all = std::uint64_t(device.size());
    open(QIODevice::ReadOnly);
}

qint64 WatchedDevice::readData(char *data, qint64 most)
{
    if (m_watch->stop) return -1;
    const auto got = m_device.read(data, most);
    if (got > 0) m_watch->done = std::max(m_watch->done.load(), std::uint64_t(m_device.pos()));
    return got;
}

Result<std::size_t> DeviceSource::readAt(std::uint64_t offset, MutableByteView out) const
{
    if (!m_device.seek(qint64(offset))) return Error{Code::Io, "seek"};
    std::size_t done = 0;
    while (done < out.size()) {
        const auto got = m_device.read(reinterpret_cast<char *>(out.data() + done), qint64(out.size() - done));
        if (got < 0) return Error{Code::Io, "read"};
        if (got == 0) break;
        done += std::size_t(got);
    }
    return done;
}

Result<std::size_t> WatchedSource::readAt(std::uint64_t offset, MutableByteView out) const
{
    if (m_watch->stop) return Error{Code::Cancelled, "stopped"};
    auto got = m_source.readAt(offset, out);
    if (got) m_watch->done = std::max(m_watch->done.load(), offset + *got);
    return got;
}

} // namespace pipit::app
