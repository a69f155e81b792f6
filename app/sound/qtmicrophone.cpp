// SPDX-License-Identifier: Apache-2.0
#include "app/sound/qtmicrophone.h"

#include "core/base/secret.h"
#include "core/media/waveform.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QIODevice>
#include <QMediaDevices>

namespace pipit::app {

namespace {

/// A microphone sends something all the time, if only silence. Not every system says when one is pulled out, so this
/// long without a sample means that it is gone.
constexpr int deafTicks = 4, tickMs = 500;

/// What Qt writes the sound into. Keeps half a sample until its other byte comes.
class Ear final : public QIODevice
{
public:
    explicit Ear(Microphone::Heard heard) : m_heard(std::move(heard)) { open(QIODevice::WriteOnly); }
    ~Ear() override { wipe(m_bytes); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(data);
        m_bytes.insert(m_bytes.end(), bytes, bytes + size);
        std::vector<std::int16_t> samples(m_bytes.size() / 2);
        std::memcpy(samples.data(), m_bytes.data(), samples.size() * 2);
        m_bytes.erase(m_bytes.begin(), m_bytes.begin() + std::ptrdiff_t(samples.size() * 2));
        if (!samples.empty()) m_heard(samples);
        wipe({reinterpret_cast<std::uint8_t *>(samples.data()), samples.size() * 2});
        return size;
    }

private:
    Microphone::Heard m_heard;
    Bytes m_bytes;
};

} // namespace

QtMicrophone::QtMicrophone(QByteArray deviceId, QObject *parent)
    : Microphone(parent), m_deviceId(std::move(deviceId))
{
    m_watch.setInterval(tickMs);
    connect(&m_watch, &QTimer::timeout, this, &QtMicrophone::noticeSilence);
}

QtMicrophone::~QtMicrophone()
{
    stop();
}

Result<void> QtMicrophone::start(Heard heard)
{
    if (m_source) return Error{Code::Busy, "microphone is on"};
    QAudioDevice device = QMediaDevices::defaultAudioInput();
    for (const auto &candidate : QMediaDevices::audioInputs())
        if (!m_deviceId.isEmpty() && candidate.id() == m_deviceId) device = candidate;
    if (device.isNull()) return Error{Code::NoDevice, "no audio input"};
    QAudioFormat format;
    format.setSampleRate(int(voiceRate));
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_ear = std::make_unique<Ear>([this, heard = std::move(heard)](std::span<const std::int16_t> samples) {
        m_heardSomething = true;
        heard(samples);
    });
    m_source = std::make_unique<QAudioSource>(device, format);
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state != QAudio::StoppedState || !m_source || m_source->error() == QAudio::NoError) return;
        // From inside the source's own signal it may not be deleted.
        const auto code = m_source->error() == QAudio::OpenError ? Code::Refused : Code::Io;
        QMetaObject::invokeMethod(this, [this, code] { fail(code); }, Qt::QueuedConnection);
    });
    m_source->start(m_ear.get());
    if (m_source->error() == QAudio::NoError) {
        m_deafTicks = 0;
        m_watch.start();
        return {};
    }
    stop();
    return Error{Code::Refused, "audio input does not open"};
}

void QtMicrophone::stop()
{
    m_watch.stop();
    if (!m_source) return;
    m_source->disconnect(this);
    m_source->stop();
    // Whoever hears may stop in the middle of hearing.
    m_source.release()->deleteLater();
    m_ear.release()->deleteLater();
}

void QtMicrophone::fail(Code code)
{
    if (!m_source) return;
    stop();
    Q_EMIT failed(code);
}

void QtMicrophone::noticeSilence()
{
    m_deafTicks = std::exchange(m_heardSomething, false) ? 0 : m_deafTicks + 1;
    if (m_deafTicks >= deafTicks) fail(Code::Io);
}

} // namespace pipit::app
