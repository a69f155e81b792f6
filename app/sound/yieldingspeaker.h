// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/speaker.h"

namespace pipit::app {

/// A speaker that somebody else may be using for what can wait: whoever starts this one is heard. GUI thread.
class YieldingSpeaker final : public Speaker
{
    Q_OBJECT

public:
    /// `makeWay` must leave `speaker` stopped. Both must outlive it.
    YieldingSpeaker(Speaker &speaker, std::function<void()> makeWay) : m_speaker(speaker), m_makeWay(std::move(makeWay))
    {
        connect(&speaker, &Speaker::ended, this, &Speaker::ended);
        connect(&speaker, &Speaker::failed, this, &Speaker::failed);
    }
    Result<void> start(Fill fill) override
    {
        m_makeWay();
        return m_speaker.start(std::move(fill));
    }
    void pause() override { m_speaker.pause(); }
    void resume() override { m_speaker.resume(); }
    void stop() override { m_speaker.stop(); }
    std::uint32_t playedMs() const override { return m_speaker.playedMs(); }

private:
    Speaker &m_speaker;
    std::function<void()> m_makeWay;
};

} // namespace pipit::app
