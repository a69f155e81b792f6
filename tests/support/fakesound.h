// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/microphone.h"
#include "app/sound/speaker.h"

#include <vector>

namespace pipit::app {

/// A microphone into which a test speaks.
class FakeMicrophone final : public Microphone
{
public:
    std::optional<Code> refuses; ///< start() fails so
    bool on() const { return bool(m_heard); }
    /// In pieces of 50 ms, as long as it is on.
    void speak(std::span<const std::int16_t> samples)
    {
        for (std::size_t at = 0; at < samples.size() && m_heard; at += 2400) {
            const auto heard = m_heard; // who hears may stop it
            heard(samples.subspan(at, std::min<std::size_t>(2400, samples.size() - at)));
        }
    }
    void unplug()
    {
        m_heard = nullptr;
        Q_EMIT failed(Code::Io);
    }
    Result<void> start(Heard heard) override
    {
        if (refuses) return Error{*refuses, "as told"};
        if (m_heard) return Error{Code::Busy, "on"};
        m_heard = std::move(heard);
        return {};
    }
    void stop() override { m_heard = nullptr; }

private:
    Heard m_heard;
};

/// A speaker that keeps what it plays, as fast as a test tells it to.
class FakeSpeaker final : public Speaker
{
public:
    std::optional<Code> refuses;
    std::vector<std::int16_t> played;
    bool on() const { return bool(m_fill); }
    void playFor(std::uint32_t ms)
    {
        std::vector<std::int16_t> samples(std::size_t(ms) * 48);
        const auto fill = m_fill; // who fills may stop it
        const auto count = fill(samples);
        m_count += count;
        played.insert(played.end(), samples.begin(), samples.begin() + std::ptrdiff_t(count));
        if (count == samples.size() || !m_fill) return;
        m_fill = nullptr;
        Q_EMIT ended();
    }
    void breakDown()
    {
        m_fill = nullptr;
        Q_EMIT failed(Code::Io);
    }
    Result<void> start(Fill fill) override
    {
        if (refuses) return Error{*refuses, "as told"};
        if (m_fill) return Error{Code::Busy, "on"};
        m_fill = std::move(fill);
        m_count = 0;
        return {};
    }
    void pause() override {}
    void resume() override {}
    void stop() override { m_fill = nullptr; }
    std::uint32_t playedMs() const override { return std::uint32_t(m_count / 48); }

private:
    Fill m_fill;
    std::size_t m_count = 0;
};

} // namespace pipit::app
