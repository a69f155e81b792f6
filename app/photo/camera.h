// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QObject>

class QVideoSink;

namespace pipit::app {

/// Seam for a camera that takes still pictures into memory. GUI thread. Nothing it sees is ever written anywhere.
class Camera : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Which way it looks, where a device has two: away from whoever holds it, or at her.
    enum class Facing { Away, Person };
    /// There is a camera now. Does not switch it on.
    virtual bool present() = 0;
    /// Switches it on; what it sees goes to `preview`, which must outlive stop().
    /// Errors: NoDevice, Refused (the system does not let us), Busy (on already).
    virtual Result<void> start(QVideoSink *preview, Facing facing = Facing::Away) = 0;
    /// Off. Nothing is told after it returns. Stopping twice is ok.
    virtual void stop() = 0;
    /// taken() or failed() follows, unless it is stopped before.
    virtual void take() = 0;

Q_SIGNALS:
    void presentChanged();
    void taken(const QImage &picture);
    /// It is off. Io: unplugged or broken; Refused: the system took it away.
    void failed(pipit::Code code);
};

} // namespace pipit::app
