// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytesource.h"

#include <QFile>
#include <QUrl>

#include <atomic>
#include <memory>

namespace pipit::app {

/// Seen from both sides of a long piece of work: how far it is, and whether it shall stop. Any thread.
struct Watch
{
    std::atomic<bool> stop = false;
    std::atomic<std::uint64_t> done = 0, all = 0; ///< in bytes; `all` 0 while unknown
};

/// A file that somebody picked, opened to read. On a phone its address is no path (content://…); QFile knows both.
/// Errors: NotFound, Io (a folder, say), TooBig (over `limit` bytes; nothing has been read then).
Result<std::unique_ptr<QFile>> openPicked(const QUrl &url, std::uint64_t limit);

/// A device that can be watched and stopped, for readers that want a QIODevice: a stopped one fails to read.
/// `device` must be open and outlive it. One thread at a time.
class WatchedDevice final : public QIODevice
{
public:
    WatchedDevice(QIODevice &device, std::shared_ptr<Watch> watch);
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_device.size(); }
    bool seek(qint64 position) override { return QIODevice::seek(position) && m_device.seek(position); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_device;
    std::shared_ptr<Watch> m_watch;
};

/// The same for readers that want a ByteSource. Errors: Io.
class DeviceSource final : public ByteSource
{
public:
    explicit DeviceSource(QIODevice &device) : m_device(device) {}
    Result<std::uint64_t> size() const override { return std::uint64_t(m_device.size()); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override;

private:
    QIODevice &m_device;
};

/// A source that can be watched and stopped. Errors: Cancelled, and those of `source`, which must outlive it.
class WatchedSource final : public ByteSource
{
public:
    WatchedSource(const ByteSource &source, std::shared_ptr<Watch> watch) : m_source(source), m_watch(std::move(watch)) {}
    Result<std::uint64_t> size() const override { return m_source.size(); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override;

private:
    const ByteSource &m_source;
    std::shared_ptr<Watch> m_watch;
};

} // namespace pipit::app
