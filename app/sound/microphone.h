// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <span>

namespace pipit::app {

/// Seam for a microphone: 48 kHz mono samples while it is started. GUI thread; sound stays in memory.
class Microphone : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Called with each piece of sound, about every 50 ms. The samples are gone when it returns.
    using Heard = std::function<void(std::span<const std::int16_t>)>;

    /// Errors: NoDevice (there is no microphone), Refused (there is one, but the system does not let us),
    /// Busy (started already).
    virtual Result<void> start(Heard heard) = 0;
    /// Nothing is heard after it returns. Stopping twice is ok.
    virtual void stop() = 0;

Q_SIGNALS:
    /// It has stopped by itself. Io: unplugged or broken; Refused: the system took it away.
    void failed(pipit::Code code);
};

} // namespace pipit::app
