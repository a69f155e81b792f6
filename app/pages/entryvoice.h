// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform.h"
#include "app/session.h"
#include "app/sound/voiceplayer.h"
#include "core/format/body.h"

namespace pipit::app {

/// A recording in memory (Ogg Opus), sealed as an entry carries it. Vault's thread. Errors: those of Blobs::seal().
Result<MediaRef> sealedVoice(Profile &profile, const Bytes &opus, std::uint32_t ms);

/// The voice that lies with an entry that is no page: a letter, words said at a meeting. Played from its sealed blob, one at a time,
/// and only by a tap: somebody may hear. Silent at the lock. GUI thread.
class EntryVoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// PageKey of the entry that is being heard; empty: none.
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(bool playing READ playing NOTIFY changed)
    Q_PROPERTY(int ms READ ms NOTIFY moved)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit EntryVoice(QObject *parent = nullptr);

    /// Where the voice lies among an entry's media, and how long it is; nullopt: it has none. Of several the last: what is added to
    /// a page comes after what was on it. Vault's thread.
    struct Place
    {
        std::uint32_t blob = 0, ms = 0;
    };
    static std::optional<Place> of(const std::vector<MediaRef> &media);
    /// Of a LIVE: her voice that was added to it, and not one that was on her page before. Vault's thread.
    static Result<std::optional<Place>> addedTo(Profile &profile, const CircleId &circle, const EntryRef &live);

    QString key() const { return m_key; }
    bool playing() const { return m_player.playing(); }
    int ms() const { return m_player.ms(); }
    QString notice() const { return m_notice; }

    /// Plays that entry's, or goes on, or stops for a while. Another that was heard stops.
    Q_INVOKABLE void toggle(const QString &key);
    Q_INVOKABLE void seek(int ms) { m_player.seek(ms); }
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    void moved();

private:
    void tell(const QString &notice);
    VoicePlayer m_player;
    QString m_key, m_notice;
};

} // namespace pipit::app
