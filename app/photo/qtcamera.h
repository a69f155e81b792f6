// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/photo/camera.h"

#include <memory>

class QMediaDevices;

namespace pipit::app {

/// The device's camera through Qt Multimedia. QImageCapture
/// hands the picture over in memory: its file functions are never called.
class QtCamera final : public Camera
{
    Q_OBJECT

public:
    explicit QtCamera(QObject *parent = nullptr);
    ~QtCamera() override;

    bool present() override;
    Result<void> start(QVideoSink *preview, Facing facing = Facing::Away) override;
    void stop() override;
    void take() override;

private:
    struct Running;
    void fail(Code code);
    std::unique_ptr<QMediaDevices> m_devices; ///< made when first asked: looking for cameras takes time
    std::unique_ptr<Running> m_running;
};

} // namespace pipit::app
