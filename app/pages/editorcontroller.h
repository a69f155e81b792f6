// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagedocument.h"
#include "app/pages/draftkeeper.h"
#include "app/pages/pagekey.h"
#include "app/pages/wordsdraft.h"
#include "app/photo/pagemedia.h"
#include "app/platform.h"
#include "app/session.h"
#include "app/sound/voiceplayer.h"
#include "app/sound/voicerecorder.h"

namespace pipit::app {

/// The page editor: keeps the page in the vault as it grows, and its voice notes. Nothing waits for a "save" button.
class EditorController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::PageDocument *document READ document CONSTANT)
    Q_PROPERTY(pipit::app::VoiceRecorder *recorder READ recorder CONSTANT)
    Q_PROPERTY(pipit::app::VoicePlayer *player READ player CONSTANT)
    Q_PROPERTY(pipit::app::PageMedia *media READ media CONSTANT)
    /// Words that are typed and not on the page yet.
    Q_PROPERTY(pipit::app::WordsDraft *words READ words CONSTANT)
    /// Number of the voice note that the player holds, or -1.
    Q_PROPERTY(int playingBlob READ playingBlob NOTIFY playingBlobChanged)
    /// A note has been ended and is not on the page yet.
    Q_PROPERTY(bool finishing READ finishing NOTIFY finishingChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    /// One clear sentence when something could not be done; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit EditorController(QObject *parent = nullptr);
    ~EditorController() override;

    PageDocument *document() { return &m_document; }
    VoiceRecorder *recorder() { return &m_recorder; }
    VoicePlayer *player() { return &m_player; }
    PageMedia *media() { return &m_media; }
    WordsDraft *words() { return &m_words; }
    int playingBlob() const { return m_playingBlob; }
    bool finishing() const { return m_finishing > 0; }
    bool isOpen() const { return m_open; }
    QString notice() const { return m_notice; }
    PageId pageId() const { return m_document.page().id; }

    /// A fresh page. It becomes a draft with its first mark.
    Q_INVOKABLE void startNew();
    /// The same, to answer a prompt of a pack (core/book/page.h): `title` is the question in few words, `paper` a
    /// PaperTemplate by its number.
    Q_INVOKABLE void startAnswer(const QString &pack, const QString &prompt, const QString &title, int paper);
    /// A draft, as it was when the app was last killed or closed; an interrupted recording is put on the page.
    Q_INVOKABLE void openDraft(const QString &key);
    Q_INVOKABLE void playVoice(int blob);
    /// The player holds that note, at its start, and says nothing yet.
    Q_INVOKABLE void openVoice(int blob);
    /// What is recorded next comes in place of that note; it stays until the new one is kept. -1: beside the others.
    Q_INVOKABLE void recordInPlaceOf(int blob) { m_replaces = blob; }
    /// Ends the recording and takes the note off the page again, as an act that undo brings back.
    Q_INVOKABLE void throwNoteAway();
    Q_INVOKABLE void dismissNotice() { tell({}); }
    /// Keeps the running stroke and the small picture. Called before leaving, sharing, covering, locking.
    Q_INVOKABLE void keepNow();
    /// Nothing of the page stays in memory, what could be undone and its small picture with it; nothing is kept.
    void forget();
    /// The draft's row, before anything is kept beside it.
    void ensureDraft() { m_keeper.ensureDraft(); }

Q_SIGNALS:
    void playingBlobChanged();
    void openChanged();
    void finishingChanged();
    void noticeChanged();

private:
    void reset(PageEditor editor, bool kept);
    void start(Page page);
    void keepChange(const Bytes &change);
    void keepThumbnail();
    void finishNote(const VoiceSummary &summary);
    void loadVoice(int blob, bool play);
    void say(Code code);
    void tell(const QString &notice);
    VaultThread &vault() { return Session::create(nullptr, nullptr)->vault(); }

    PageDocument m_document;
    PageMedia m_media;
    DraftKeeper m_keeper;
    VoiceRecorder m_recorder;
    VoicePlayer m_player;
    WordsDraft m_words;
    QTimer m_thumbnailTimer;
    bool m_open = false, m_throwingAway = false, m_smallLacksPhotos = false;
    int m_playingBlob = -1, m_finishing = 0, m_replaces = -1;
    bool m_noteEnds = false; ///< the next note that is kept is the one just ended, not an older one that was found
    QString m_notice;
};

} // namespace pipit::app
