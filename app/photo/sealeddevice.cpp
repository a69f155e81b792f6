// SPDX-License-Identifier: Apache-2.0
#include "app/photo/sealeddevice.h"

namespace pipit::app {

namespace {
/// A read happens on the GUI thread with GStreamer, so it must be short.
constexpr qint64 atOnce = 64 * 1024;
}

SealedDevice::SealedDevice(std::unique_ptr<ByteSource> media, QObject *parent) : QIODevice(parent), m_media(std::move(media))
{
    if (const auto size = m_media->size()) m_size = qint64(*size);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SealedDevice::readData(char *data, qint64 most)
{
    const QMutexLocker lock(&m_mutex);
    const auto want = std::min(most, atOnce);
    if (want <= 0 || pos() >= m_size) return 0;
    const auto got = m_media->readAt(std::uint64_t(pos()), {reinterpret_cast<std::uint8_t *>(data), std::size_t(want)});
    if (got) return qint64(*got);
    m_damaged = true;
    return -1;
}

} // namespace pipit::app
