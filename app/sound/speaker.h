// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <span>

namespace pipit::app {

/// Seam for a speaker: plays 48 kHz mono samples that it asks for. GUI thread.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Fills the samples; returns how many, fewer than asked only at the end.
    using Fill = std::function<std::size_t(std::span<std::int16_t>)>;

    /// Errors: NoDevice, Refused, Busy (started already).
    virtual Result<void> start(Fill fill) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Nothing is asked for after it returns. Stopping twice is ok.
    virtual void stop() = 0;
    /// How much has been heard since start().
    virtual std::uint32_t playedMs() const = 0;

Q_SIGNALS:
    /// All has been heard.
    void ended();
    /// It has stopped by itself: Io.
    void failed(pipit::Code code);
};

} // namespace pipit::app
