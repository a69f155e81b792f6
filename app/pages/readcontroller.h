// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagedocument.h"
#include "app/pages/pagekey.h"
#include "app/platform.h"
#include "app/session.h"
#include "app/sound/voiceplayer.h"

namespace pipit::app {

/// One shared page, opened to look at: the IRO's page screen, the child's own copy. Plays its voice notes straight from
/// the sealed blobs. Looking for two seconds writes the RECEIPT "seen".
class ReadController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY opened)
    Q_PROPERTY(pipit::app::PageDocument *document READ document CONSTANT)
    Q_PROPERTY(pipit::app::VoicePlayer *player READ player CONSTANT)
    Q_PROPERTY(int playingBlob READ playingBlob NOTIFY playingBlobChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY opened)
    Q_PROPERTY(QString title READ title NOTIFY opened)
    Q_PROPERTY(QString authorName READ authorName NOTIFY opened)
    Q_PROPERTY(QString authorFace READ authorFace NOTIFY opened)
    /// "on Tuesday"
    Q_PROPERTY(QString when READ when NOTIFY opened)
    Q_PROPERTY(int use READ use NOTIFY opened)
    /// Who can open it, in reading order, without the author and the reader.
    Q_PROPERTY(QStringList otherNames READ otherNames NOTIFY opened)
    Q_PROPERTY(QStringList otherFaces READ otherFaces NOTIFY opened)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// The screen sets it while the page is in view.
    Q_PROPERTY(bool inView READ inView WRITE setInView NOTIFY inViewChanged)

public:
    static constexpr std::chrono::milliseconds lookFor{2'000};
    explicit ReadController(QObject *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);
    PageDocument *document() { return &m_document; }
    VoicePlayer *player() { return &m_player; }
    int playingBlob() const { return m_playingBlob; }
    bool isOpen() const { return m_open; }
    QString title() const { return m_title; }
    QString authorName() const { return m_authorName; }
    QString authorFace() const { return m_authorFace; }
    QString when() const { return m_when; }
    int use() const { return m_use; }
    QStringList otherNames() const { return m_otherNames; }
    QStringList otherFaces() const { return m_otherFaces; }
    QString notice() const { return m_notice; }
    bool inView() const { return m_inView; }
    void setInView(bool inView);

    Q_INVOKABLE void playVoice(int blob);

Q_SIGNALS:
    void opened();
    void playingBlobChanged();
    void noticeChanged();
    void inViewChanged();
    /// The receipt "seen" is written.
    void seen();

private:
    struct Opened;
    static Result<Opened> load(DeviceSession &session, const PageKey &key);
    void show(Opened opened);
    void watch();
    void writeSeen();
    void say(Code code);
    void tell(const QString &sentence);
    void close();
    QString m_key, m_title, m_authorName, m_authorFace, m_when, m_notice;
    QStringList m_otherNames, m_otherFaces;
    PageDocument m_document;
    VoicePlayer m_player;
    QTimer m_look;
    int m_playingBlob = -1, m_use = 0;
    bool m_open = false, m_inView = false;
};

} // namespace pipit::app
