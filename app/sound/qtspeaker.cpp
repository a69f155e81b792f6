// SPDX-License-Identifier: Apache-2.0
#include "app/sound/qtspeaker.h"

#include "core/base/secret.h"
#include "core/media/waveform.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

namespace pipit::app {

/// What Qt reads the sound from.
class QtSpeaker::Mouth final : public QIODevice
{
public:
    explicit Mouth(Fill fill) : m_fill(std::move(fill)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_atEnd ? 0 : 1 << 20; }
    bool atEnd() const override { return m_atEnd; }
    std::uint32_t givenMs() const { return std::uint32_t(m_samples * 1000 / voiceRate); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        std::vector<std::int16_t> samples(std::size_t(size) / 2);
        const auto count = m_atEnd ? 0 : m_fill(samples);
        m_atEnd = count < samples.size();
        m_samples += count;
        std::memcpy(data, samples.data(), count * 2);
        wipe({reinterpret_cast<std::uint8_t *>(samples.data()), samples.size() * 2});
        return qint64(count * 2);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Fill m_fill;
    std::uint64_t m_samples = 0;
    bool m_atEnd = false;
};

QtSpeaker::QtSpeaker(QByteArray deviceId, QObject *parent) : Speaker(parent), m_deviceId(std::move(deviceId))
{
    m_ending.setInterval(20);
    connect(&m_ending, &QTimer::timeout, this, &QtSpeaker::lookWhetherAllIsHeard);
}

QtSpeaker::~QtSpeaker()
{
    stop();
}

Result<void> QtSpeaker::start(Fill fill)
{
    if (m_sink) return Error{Code::Busy, "speaker is on"};
    QAudioDevice device = QMediaDevices::defaultAudioOutput();
    for (const auto &candidate : QMediaDevices::audioOutputs())
        if (!m_deviceId.isEmpty() && candidate.id() == m_deviceId) device = candidate;
    if (device.isNull()) return Error{Code::NoDevice, "no audio output"};
    QAudioFormat format;
    format.setSampleRate(int(voiceRate));
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_mouth = std::make_unique<Mouth>(std::move(fill));
    m_sink = std::make_unique<QAudioSink>(device, format);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (!m_sink || state != QAudio::StoppedState || m_sink->error() == QAudio::NoError) return;
        // From inside the sink's own signal it may not be deleted.
        QMetaObject::invokeMethod(
            this,
            [this] {
                stop();
                Q_EMIT failed(Code::Io);
            },
            Qt::QueuedConnection);
    });
    m_sink->start(m_mouth.get());
    if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
        stop();
        return Error{Code::Refused, "audio output does not open"};
    }
    m_ending.start();
    return {};
}

void QtSpeaker::pause()
{
    if (!m_sink) return;
    m_ending.stop();
    m_sink->suspend();
}

void QtSpeaker::resume()
{
    if (!m_sink) return;
    m_sink->resume();
    m_ending.start();
}

void QtSpeaker::stop()
{
    m_ending.stop();
    if (!m_sink) return;
    m_sink->disconnect(this);
    m_sink->reset();
    // Whoever is asked for sound may stop in the middle of it.
    m_sink.release()->deleteLater();
    m_mouth.release()->deleteLater();
}

std::uint32_t QtSpeaker::playedMs() const
{
    if (!m_sink) return 0;
    return std::uint32_t(std::min<qint64>(m_sink->processedUSecs() / 1000, m_mouth->givenMs()));
}

void QtSpeaker::lookWhetherAllIsHeard()
{
    if (!m_mouth->atEnd()) return;
    // Some systems never count the very last piece; when nothing is asked for any more, the buffer is empty.
    const bool idle = m_sink->state() == QAudio::IdleState && m_sink->bytesFree() >= m_sink->bufferSize();
    if (playedMs() < m_mouth->givenMs() && !idle) return;
    stop();
    Q_EMIT ended();
}

} // namespace pipit::app
