// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/photo/clipplayer.h"
#include "app/session.h"

namespace pipit::app {

/// The film that lies with an entry that is no page: a letter. Played from its sealed blob, and only by a tap. Nothing of it is kept at
/// the lock. GUI thread.
class EntryFilm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::ClipPlayer *clips READ clips CONSTANT)

public:
    explicit EntryFilm(QObject *parent = nullptr);
    ClipPlayer *clips() { return &m_clips; }
    /// `key`: PageKey of the entry.
    Q_INVOKABLE void open(const QString &key);

private:
    void fetch(ClipPlayer::Done done);
    QString m_key;
    ClipPlayer m_clips;
};

} // namespace pipit::app
