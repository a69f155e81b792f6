// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/photo/camera.h"

#include <QPointer>
#include <QVideoFrame>
#include <QVideoSink>

namespace pipit::app {

/// A camera that sees what a test shows it.
class FakeCamera final : public Camera
{
public:
    QImage sees;
    std::optional<Code> refuses; ///< start() fails so
    bool on() const { return m_on; }
    void plug(bool in)
    {
        m_present = in;
        Q_EMIT presentChanged();
    }
    void breakDown(Code code)
    {
        m_on = false;
        Q_EMIT failed(code);
    }

    bool present() override { return m_present; }
    Result<void> start(QVideoSink *preview, Facing facing = Facing::Away) override
    {
        if (refuses) return Error{*refuses, "as told"};
        if (!m_present) return Error{Code::NoDevice, "as told"};
        if (m_on) return Error{Code::Busy, "on"};
        m_on = true;
        m_facing = facing;
        m_preview = preview;
        look();
        return {};
    }
    void stop() override
    {
        m_on = false;
        m_preview = nullptr;
    }
    /// The next frame of what it sees now.
    void look()
    {
        if (m_on && m_preview) show(*m_preview);
    }
    Facing facing() const { return m_facing; }
    void take() override
    {
        if (m_on) Q_EMIT taken(sees);
    }

private:
    void show(QVideoSink &sink) const
    {
        const auto image = sees.convertToFormat(QImage::Format_ARGB32);
        QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::Format_BGRA8888));
        if (!frame.map(QVideoFrame::WriteOnly)) return;
        for (int y = 0; y < image.height(); ++y) std::copy_n(image.constScanLine(y), image.width() * 4, frame.bits(0) + y * frame.bytesPerLine(0));
        frame.unmap();
        sink.setVideoFrame(frame);
    }
    bool m_present = true, m_on = false;
    Facing m_facing = Facing::Away;
    QPointer<QVideoSink> m_preview;
};

} // namespace pipit::app
