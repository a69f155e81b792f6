// SPDX-License-Identifier: Apache-2.0
#include "app/photo/qtcamera.h"

#include <QCamera>
#include <QCameraDevice>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

namespace pipit::app {

struct QtCamera::Running {
    explicit Running(const QCameraDevice &device) : camera(device) {}
    QMediaCaptureSession session; // first: it lets go of the others before they end
    QCamera camera;
    QImageCapture capture;
};

QtCamera::QtCamera(QObject *parent) : Camera(parent) {}
QtCamera::~QtCamera() = default;

bool QtCamera::present()
{
    if (!m_devices) {
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &QtCamera::presentChanged);
    }
    return !QMediaDevices::videoInputs().isEmpty();
}

Result<void> QtCamera::start(QVideoSink *preview, Facing facing)
{
    if (m_running) return Error{Code::Busy, "camera"};
    if (!present()) return Error{Code::NoDevice, "camera"};
    auto device = QMediaDevices::defaultVideoInput();
    const auto wanted = facing == Facing::Person ? QCameraDevice::FrontFace : QCameraDevice::BackFace;
    const auto devices = QMediaDevices::videoInputs();
    for (const auto &other : devices)
        if (other.position() == wanted) device = other;
    m_running = std::make_unique<Running>(device);
    auto &running = *m_running;
    connect(&running.camera, &QCamera::errorOccurred, this, [this] { fail(Code::Refused); });
    connect(&running.capture, &QImageCapture::imageCaptured, this, [this](int, const QImage &picture) { Q_EMIT taken(picture); });
    connect(&running.capture, &QImageCapture::errorOccurred, this, [this] { fail(Code::Io); });
    running.session.setCamera(&running.camera);
    running.session.setImageCapture(&running.capture);
    running.session.setVideoSink(preview);
    running.camera.start();
    if (m_running) return {};
    return Error{Code::Refused, "camera"};
}

void QtCamera::stop()
{
    if (!m_running) return;
    // It may be one of its own signals that brings us here.
    auto *running = m_running.release();
    running->camera.disconnect(this);
    running->capture.disconnect(this);
    running->session.setVideoSink(nullptr);
    running->camera.stop();
    QMetaObject::invokeMethod(this, [running] { delete running; }, Qt::QueuedConnection);
}

void QtCamera::take()
{
    if (m_running && m_running->capture.capture() < 0) fail(Code::Io);
}

void QtCamera::fail(Code code)
{
    stop();
    Q_EMIT failed(code);
}

} // namespace pipit::app
