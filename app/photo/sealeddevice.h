// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytesource.h"

#include <QIODevice>
#include <QMutex>

#include <memory>

namespace pipit::app {

/// Media that a player reads from its own idea of a file, while they are opened piece by piece from their sealed blob.
/// A player may read from another thread than ours: one at a time gets in.
class SealedDevice final : public QIODevice
{
public:
    /// Open to read when it is made.
    explicit SealedDevice(std::unique_ptr<ByteSource> media, QObject *parent = nullptr);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    /// A piece was damaged; what was read before it is right.
    bool damaged() const { return m_damaged; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QMutex m_mutex;
    std::unique_ptr<ByteSource> m_media;
    qint64 m_size = 0;
    std::atomic<bool> m_damaged = false;
};

} // namespace pipit::app
