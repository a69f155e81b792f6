// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagedocument.h"
#include "app/pages/pagekey.h"
#include "app/photo/pagemedia.h"
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
    /// Hex of the circle that it lies in; empty before one is open.
    Q_PROPERTY(QString circle READ circle NOTIFY opened)
    Q_PROPERTY(pipit::app::PageDocument *document READ document CONSTANT)
    Q_PROPERTY(pipit::app::VoicePlayer *player READ player CONSTANT)
    Q_PROPERTY(pipit::app::PageMedia *media READ media CONSTANT)
    Q_PROPERTY(int playingBlob READ playingBlob NOTIFY playingBlobChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY opened)
    /// Empty for a page without one.
    Q_PROPERTY(QString title READ title NOTIFY opened)
    Q_PROPERTY(QString authorName READ authorName NOTIFY opened)
    Q_PROPERTY(QString authorFace READ authorFace NOTIFY opened)
    /// "on Tuesday"
    Q_PROPERTY(QString when READ when NOTIFY opened)
    /// "26 November 2026", for what is kept.
    Q_PROPERTY(QString day READ day NOTIFY opened)
    /// What is written on the page, for those who hear the screen.
    Q_PROPERTY(QString writing READ writing NOTIFY opened)
    Q_PROPERTY(int use READ use NOTIFY opened)
    /// "Taken back on Tuesday"; empty where it was not.
    Q_PROPERTY(QString takenBack READ takenBack NOTIFY opened)
    /// It was sent without opening the lock: maybe somebody else wrote it.
    Q_PROPERTY(bool lockShut READ lockShut NOTIFY opened)
    /// Who was with the child when she made it, in words for her officer; empty where she did not say.
    Q_PROPERTY(QString company READ company NOTIFY opened)
    /// Who can open it, in reading order, without the author and the reader. Who has no name yet is "Somebody".
    Q_PROPERTY(QStringList otherNames READ otherNames NOTIFY opened)
    Q_PROPERTY(QStringList otherFaces READ otherFaces NOTIFY opened)
    /// "Only you can open it." or "You, Kim and Jo can open it."
    Q_PROPERTY(QString whoCanOpen READ whoCanOpen NOTIFY opened)
    /// Who else, in one sentence: the records key always; the cover where the reader's seat has one.
    Q_PROPERTY(QString alsoCanOpen READ alsoCanOpen NOTIFY opened)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// The screen sets it while the page is in view.
    Q_PROPERTY(bool inView READ inView WRITE setInView NOTIFY inViewChanged)
    /// The receipt "seen" is written, now or earlier.
    Q_PROPERTY(bool looked READ looked NOTIFY lookedChanged)
    /// When the reader first looked: "on Tuesday"; empty while she has not.
    Q_PROPERTY(QString lookedWhen READ lookedWhen NOTIFY lookedChanged)

public:
    static constexpr std::chrono::milliseconds lookFor{2'000};
    explicit ReadController(QObject *parent = nullptr);

    QString key() const { return m_key; }
    QString circle() const;
    void setKey(const QString &key);
    PageDocument *document() { return &m_document; }
    VoicePlayer *player() { return &m_player; }
    PageMedia *media() { return &m_media; }
    int playingBlob() const { return m_playingBlob; }
    bool isOpen() const { return m_open; }
    QString title() const { return m_shown.title; }
    QString authorName() const { return m_shown.authorName; }
    QString authorFace() const { return m_shown.authorFace; }
    QString when() const { return m_shown.when; }
    QString day() const { return m_shown.day; }
    QString writing() const { return m_shown.writing; }
    int use() const { return m_shown.use; }
    QString takenBack() const { return m_shown.takenBack; }
    bool lockShut() const { return m_shown.lockShut; }
    QString company() const { return m_shown.company; }
    QStringList otherNames() const { return m_shown.otherNames; }
    QStringList otherFaces() const { return m_shown.otherFaces; }
    QString whoCanOpen() const { return m_shown.whoCanOpen; }
    QString alsoCanOpen() const { return m_shown.alsoCanOpen; }
    bool looked() const { return m_shown.looked; }
    QString lookedWhen() const { return m_shown.lookedWhen; }
    QString notice() const { return m_notice; }
    bool inView() const { return m_inView; }
    void setInView(bool inView);

    /// Who can open besides those with a name: whoever shares the reader's own seat, and the records key.
    static QString whoElse(const Seat &mine, const QString &cover = {}, const QString &covered = {});

    Q_INVOKABLE void playVoice(int blob);
    /// "0:14".
    Q_INVOKABLE static QString clock(int ms);

Q_SIGNALS:
    void opened();
    void playingBlobChanged();
    void noticeChanged();
    void inViewChanged();
    void lookedChanged();

private:
    struct Shown
    {
        QString title, authorName, authorFace, when, day, writing, takenBack, company, whoCanOpen, alsoCanOpen, lookedWhen;
        QStringList otherNames, otherFaces;
        int use = 0;
        bool looked = false, lockShut = false;
    };
    struct Opened
    {
        Page page;
        Shown shown;
    };
    static Result<Opened> load(DeviceSession &session, const PageKey &key);
    void show(Opened opened);
    void watch();
    /// It may have been taken back while it was open.
    void closeIfGone();
    void writeSeen();
    void say(Code code);
    /// Of a page or a voice note: what is not here yet may still come.
    void sayOfPart(Code code);
    void tell(const QString &sentence);
    void close();
    QString m_key, m_notice;
    Shown m_shown;
    PageDocument m_document;
    PageMedia m_media;
    VoicePlayer m_player;
    QTimer m_look;
    int m_playingBlob = -1;
    bool m_open = false, m_inView = false;
};

} // namespace pipit::app
