// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytesource.h"
#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QVideoSink>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QMediaPlayer;

namespace pipit::app {

/// Plays one film at a time, straight from its sealed blob. Where the picture goes is the screen's: `videoSink`.
/// Made in C++ beside the page whose films it plays. GUI thread.
class ClipPlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made where the page's media are known")
    /// Number of the film that is open, or -1.
    Q_PROPERTY(int blob READ blob NOTIFY blobChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    Q_PROPERTY(bool playing READ playing NOTIFY playingChanged)
    Q_PROPERTY(int ms READ ms NOTIFY moved)
    Q_PROPERTY(int durationMs READ durationMs NOTIFY readyChanged)
    /// One sentence when it cannot be shown; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QVideoSink *videoSink READ videoSink WRITE setVideoSink NOTIFY videoSinkChanged)

public:
    using Done = std::function<void(Result<std::unique_ptr<ByteSource>>)>;
    /// Brings the bytes of a film, later, on the GUI thread.
    using Fetch = std::function<void(std::uint32_t blob, Done done)>;

    explicit ClipPlayer(Fetch fetch, QObject *parent = nullptr);
    ~ClipPlayer() override;

    int blob() const { return m_blob; }
    bool ready() const { return m_ready; }
    bool playing() const;
    int ms() const;
    int durationMs() const;
    QString notice() const { return m_notice; }
    QVideoSink *videoSink() const { return m_sink; }
    void setVideoSink(QVideoSink *sink);

    /// Opens a film and plays it: to be called by a tap, for somebody may hear.
    Q_INVOKABLE void open(int blob);
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void seek(int ms);
    /// Nothing of it stays in memory.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void blobChanged();
    void readyChanged();
    void playingChanged();
    void moved();
    void noticeChanged();
    void videoSinkChanged();
    /// Somebody is watching: counts as activity.
    void watched();

private:
    void load(std::unique_ptr<ByteSource> film);
    void drop();
    void tell(const QString &sentence);
    void become(bool ready);

    Fetch m_fetch;
    QPointer<QVideoSink> m_sink;
    QMediaPlayer *m_player = nullptr; ///< its device and sound are its children, so that they outlive it
    int m_blob = -1;
    bool m_ready = false;
    QString m_notice;
};

} // namespace pipit::app
