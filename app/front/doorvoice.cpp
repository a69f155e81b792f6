// SPDX-License-Identifier: Apache-2.0
#include "app/front/doorvoice.h"

#include "core/base/viewsource.h"
#include "core/vault/lockeddoor.h"

namespace pipit::app {

namespace {

class HeldSound final : public ByteSource
{
public:
    explicit HeldSound(std::shared_ptr<const SecretBytes> sound) : m_sound(std::move(sound)) {}
    Result<std::uint64_t> size() const override { return std::uint64_t(m_sound->size()); }
    Result<std::size_t> readAt(std::uint64_t offset, MutableByteView out) const override
    {
        return ViewSource(m_sound->view()).readAt(offset, out);
    }

private:
    std::shared_ptr<const SecretBytes> m_sound;
};

QString sentence(VoiceRecorder::Problem problem)
{
    switch (problem) {
    case VoiceRecorder::NoProblem: return {};
    case VoiceRecorder::NoMicrophone: return DoorVoice::tr("This tablet has no microphone that Pipit can use. You can tap or write.");
    case VoiceRecorder::NotAllowed: return DoorVoice::tr("Pipit may not use the microphone now. You can tap or write.");
    case VoiceRecorder::Unplugged: return DoorVoice::tr("The microphone went away. What you said is still here. Stop, or carry on when it is back.");
    case VoiceRecorder::Broken: return DoorVoice::tr("The microphone stopped. You can try again.");
    }
    return {};
}

} // namespace

DoorVoice::DoorVoice(QObject *parent)
    : QObject(parent), m_recorder(Platform::create(nullptr, nullptr)->microphone(), LockedDoor::longestVoiceMs),
      m_player(Platform::create(nullptr, nullptr)->speaker())
{
    connect(&m_recorder, &VoiceRecorder::finished, this, &DoorVoice::keep);
    connect(&m_recorder, &VoiceRecorder::problemChanged, this, [this] { tell(sentence(m_recorder.problem())); });
    connect(&m_player, &VoicePlayer::problemChanged, this, [this] {
        tell(m_player.problem() == VoicePlayer::NoProblem ? QString() : tr("This tablet cannot play it now. It can be sent all the same."));
    });
}

DoorVoice::~DoorVoice()
{
    (void)m_player.load(nullptr); // it borrows the sound
}

QList<qreal> DoorVoice::wave() const
{
    QList<qreal> bars;
    for (const auto bar : m_summary.waveform) bars.append(bar / 255.0);
    return bars;
}

void DoorVoice::begin()
{
    m_player.pause();
    m_recorder.record();
    tell(sentence(m_recorder.problem())); // the same one again is no change
}

void DoorVoice::keep(const Bytes &note, const VoiceSummary &summary)
{
    drop();
    m_sound = std::make_shared<const SecretBytes>(ByteView(note));
    m_summary = summary;
    tell({});
    (void)m_player.load(std::make_unique<HeldSound>(m_sound)); // where it does not load, the player's problem says so
    Q_EMIT changed();
}

void DoorVoice::forget()
{
    m_recorder.throwAway();
    tell({});
    if (!m_sound) return;
    drop();
    Q_EMIT changed();
}

void DoorVoice::drop()
{
    (void)m_player.load(nullptr);
    m_sound.reset();
    m_summary = {};
}

void DoorVoice::tell(const QString &notice)
{
    if (notice == m_notice) return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
