// SPDX-License-Identifier: Apache-2.0
#include "app/photo/clipplayer.h"

#include "app/photo/sealeddevice.h"

#include <QAudioOutput>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>

namespace pipit::app {

namespace {

/// The film first, then its player: decodebin hands its pads back to a player of Qt 6.4 that is half gone already, if
/// they go together (a crash in one of 200 films).
void dispose(QMediaPlayer *player)
{
    if (player) player->setSource({});
    delete player;
}

} // namespace

ClipPlayer::ClipPlayer(Fetch fetch, QObject *parent) : QObject(parent), m_fetch(std::move(fetch)) {}

ClipPlayer::~ClipPlayer()
{
    dispose(m_player);
}

bool ClipPlayer::playing() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

int ClipPlayer::ms() const
{
    return m_player ? int(m_player->position()) : 0;
}

int ClipPlayer::durationMs() const
{
    return m_player ? int(m_player->duration()) : 0;
}

void ClipPlayer::setVideoSink(QVideoSink *sink)
{
    if (sink == m_sink) return;
    m_sink = sink;
    if (m_player) m_player->setVideoSink(sink);
    Q_EMIT videoSinkChanged();
}

void ClipPlayer::open(int blob)
{
    close();
    if (blob < 0) return;
    m_blob = blob;
    Q_EMIT blobChanged();
    m_fetch(std::uint32_t(blob), [self = QPointer(this), blob](Result<std::unique_ptr<ByteSource>> film) {
        if (!self || self->m_blob != blob || self->m_player) return;
        if (film) return self->load(std::move(*film));
        self->tell(film.code() == Code::NotFound
                       ? tr("This film is still on its way. It comes when there is internet.")
                       : tr("This film is damaged, so Pipit does not open it. Nothing was thrown away."));
    });
}

void ClipPlayer::load(std::unique_ptr<ByteSource> film)
{
    auto *player = m_player = new QMediaPlayer;
    auto *device = new SealedDevice(std::move(film), player);
    player->setAudioOutput(new QAudioOutput(player));
    player->setVideoSink(m_sink);
    connect(player, &QMediaPlayer::playbackStateChanged, this, &ClipPlayer::playingChanged);
    connect(player, &QMediaPlayer::durationChanged, this, &ClipPlayer::readyChanged);
    connect(player, &QMediaPlayer::positionChanged, this, [this] {
        Q_EMIT moved();
        if (playing()) Q_EMIT watched();
    });
    connect(player, &QMediaPlayer::errorOccurred, this, [this, device] {
        become(false);
        tell(device->damaged() ? tr("A part of this film is damaged, so Pipit stopped it. Nothing was thrown away.")
                               : tr("This tablet cannot show this kind of film. It is kept as it is."));
    });
    connect(player, &QMediaPlayer::mediaStatusChanged, this, [this, player](QMediaPlayer::MediaStatus status) {
        // Without a decoder for its picture there is no error: it would be sound alone, or nothing (stack notes of
        // Qt 6.4).
        if ((status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia) && !player->hasVideo()) {
            player->pause();
            become(false);
            tell(tr("This tablet cannot show this kind of film. It is kept as it is."));
        } else if (status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia) {
            become(true);
        }
    });
    // An address is needed for GStreamer to begin at all; it is never opened.
    player->setSourceDevice(device, QUrl(QStringLiteral("vault:/clip/%1").arg(m_blob)));
    player->play();
}

void ClipPlayer::play()
{
    if (!m_player || !m_notice.isEmpty()) return;
    if (m_player->mediaStatus() == QMediaPlayer::EndOfMedia) m_player->setPosition(0);
    m_player->play();
}

void ClipPlayer::pause()
{
    if (m_player) m_player->pause();
}

void ClipPlayer::seek(int ms)
{
    if (m_player && m_ready) m_player->setPosition(std::clamp(ms, 0, durationMs()));
}

void ClipPlayer::drop()
{
    if (!m_player) return;
    auto *player = std::exchange(m_player, nullptr);
    player->disconnect(this);
    player->setVideoSink(nullptr);
    player->stop();
    // Later, for it may be one of its own signals that brings us here.
    QMetaObject::invokeMethod(
        player, [player] { dispose(player); }, Qt::QueuedConnection);
}

void ClipPlayer::close()
{
    drop();
    if (m_sink) m_sink->setVideoFrame({});
    become(false);
    tell({});
    if (m_blob < 0) return;
    m_blob = -1;
    Q_EMIT blobChanged();
    Q_EMIT playingChanged();
    Q_EMIT moved();
}

void ClipPlayer::become(bool ready)
{
    if (ready == m_ready) return;
    m_ready = ready;
    Q_EMIT readyChanged();
}

void ClipPlayer::tell(const QString &sentence)
{
    if (sentence == m_notice) return;
    m_notice = sentence;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
