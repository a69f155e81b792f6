// SPDX-License-Identifier: Apache-2.0
#include "app/pages/editorcontroller.h"

#include "app/pages/sealedpage.h"
#include "app/pages/thumbnails.h"
#include "app/words.h"
#include "core/book/pagecodec.h"
#include "core/media/sealedmedia.h"

namespace pipit::app {

namespace {

constexpr std::chrono::milliseconds thumbnailAfter{1'500};

/// So many changes take a second to go over; then the page opens without what could be undone before.
constexpr std::size_t mostChanges = 20'000;

struct LoadedDraft
{
    PageEditor editor;
    bool interrupted = false; ///< a recording was
    std::string words;        ///< not on the page yet
};

Result<LoadedDraft> load(DeviceSession &session, const PageId &id)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    auto &drafts = session.profile()->drafts();
    PIPIT_TRY_SET(const auto kept, drafts.load(id));
    PIPIT_TRY_SET(auto editor, PageEditor::reopen(kept.snapshot, kept.changes));
    if (kept.changes.size() > mostChanges) {
        PIPIT_TRY_SET(const auto snapshot, encodeSnapshot(editor.page()));
        PIPIT_TRY(drafts.rewrite(id, snapshot, editor.page().title));
        editor.forgetHistory();
    }
    LoadedDraft loaded{std::move(editor), false, {}};
    PIPIT_TRY_SET(const auto left, drafts.interrupted(id));
    loaded.interrupted = left.has_value();
    PIPIT_TRY_SET(loaded.words, drafts.words(id));
    return loaded;
}

PageMedia::Open openingOf(const PageId &page)
{
    return [page](Profile &profile, std::uint32_t blob) -> Result<std::unique_ptr<SealedMedia>> {
        PIPIT_TRY_SET(const auto media, profile.drafts().media(page));
        if (blob >= media.size()) return Error{Code::Corrupt, "media of the draft"};
        return openMedia(profile, media[blob]);
    };
}

} // namespace

EditorController::EditorController(QObject *parent)
    : QObject(parent), m_media(m_document, [this] { return openingOf(pageId()); }),
      m_recorder(Platform::create(nullptr, nullptr)->microphone()),
      m_player(Platform::create(nullptr, nullptr)->speaker())
{
    m_words.setReady([this] { m_keeper.ensureDraft(); });
    connect(&m_words, &WordsDraft::notKept, this, &EditorController::say);
    reset(PageEditor(Page()), false);
    connect(&m_document, &PageDocument::changeMade, this, &EditorController::keepChange);
    connect(&m_document, &PageDocument::full, this, [this] { say(Code::TooBig); });
    connect(&m_keeper, &DraftKeeper::notKept, this, &EditorController::say);
    connect(&m_keeper, &DraftKeeper::noteBroken, &m_recorder, &VoiceRecorder::stop);
    connect(&m_keeper, &DraftKeeper::keptOnTheLastRoom, this, [this] {
        m_recorder.stop(); // going on would record what cannot be kept
        tell(words::fullButKept());
    });
    connect(&m_keeper, &DraftKeeper::noteDone, this, [this] {
        --m_finishing;
        m_noteEnds = true;
        Q_EMIT finishingChanged();
    });
    connect(&m_keeper, &DraftKeeper::noteKept, this,
            [this](const PageId &page, quint32 blob, const VoiceSummary &summary, bool thrownAway) {
                const bool ended = std::exchange(m_noteEnds, false);
                if (page != pageId()) return;
                if (ended && m_replaces >= 0 && !thrownAway) {
                    m_document.replaceVoice(std::uint32_t(std::exchange(m_replaces, -1)), blob, summary.waveform, summary.ms);
                    return;
                }
                m_document.addVoice(blob, summary.waveform, summary.ms);
                if (thrownAway) m_document.removeSelected();
            });
    connect(&m_recorder, &VoiceRecorder::stateChanged, this, [this, before = VoiceRecorder::Idle]() mutable {
        if (std::exchange(before, m_recorder.state()) != VoiceRecorder::Idle) return;
        m_noteEnds = false;
        m_keeper.beginNote();
    });
    connect(&m_recorder, &VoiceRecorder::segmentReady, this,
            [this](const Bytes &pages) { m_keeper.keepSegment(pages, std::uint32_t(m_recorder.ms())); });
    connect(&m_recorder, &VoiceRecorder::finished, this, [this](const Bytes &, const VoiceSummary &summary) { finishNote(summary); });
    connect(&m_recorder, &VoiceRecorder::thrownAway, this, [this] {
        m_throwingAway = false;
        m_keeper.dropNote();
    });
    connect(&m_recorder, &VoiceRecorder::full, this,
            [this] { tell(tr("That is ten minutes, the longest a voice note can be. All of it is kept. You can make another one.")); });
    connect(&m_recorder, &VoiceRecorder::problemChanged, this, [this] { tell(words::ofMicrophone(m_recorder.problem())); });
    auto *session = Session::create(nullptr, nullptr);
    connect(&m_recorder, &VoiceRecorder::heard, session, &Session::active);
    connect(&m_player, &VoicePlayer::moved, session, &Session::active);
    connect(&m_player, &VoicePlayer::problemChanged, this, [this] {
        if (m_player.problem() == VoicePlayer::Damaged) say(Code::Corrupt);
        if (m_player.problem() == VoicePlayer::NoSpeaker) tell(tr("This tablet has no loudspeaker that Pipit can use."));
        if (m_player.problem() == VoicePlayer::Broken) tell(tr("The sound stopped. Play it again."));
    });
    connect(session, &Session::locked, this, [this] {
        m_recorder.leave(); // found again as an interrupted recording when the draft is opened
        (void)m_player.load(nullptr);
        keepNow();
        reset(PageEditor(Page()), false);
        m_open = false;
        Q_EMIT openChanged();
    });
    connect(&m_media.photos(), &PagePhotos::failed, this, [this](Code code) { say(code); });
    connect(&m_media.photos(), &PagePhotos::arrived, this, [this] {
        if (std::exchange(m_smallLacksPhotos, false)) m_thumbnailTimer.start();
    });
    m_thumbnailTimer.setSingleShot(true);
    m_thumbnailTimer.setInterval(thumbnailAfter);
    connect(&m_thumbnailTimer, &QTimer::timeout, this, &EditorController::keepThumbnail);
}

EditorController::~EditorController()
{
    m_recorder.leave();
    keepNow();
}

void EditorController::reset(PageEditor editor, bool kept)
{
    m_playingBlob = m_replaces = -1;
    m_words.begin(editor.page().id);
    m_document.setEditor(std::move(editor));
    m_keeper.begin([this]() -> const Page & { return m_document.page(); }, kept);
    Q_EMIT playingBlobChanged();
}

void EditorController::startNew()
{
    start({});
}

void EditorController::startAnswer(const QString &pack, const QString &prompt, const QString &title, int paper)
{
    Page page;
    page.prompt = Prompt{pack.toStdString(), prompt.toStdString()};
    page.title = title.toStdString();
    page.paperTemplate = PaperTemplate(std::clamp(paper, 0, int(lastPaperTemplate)));
    start(check(page) ? std::move(page) : Page());
}

void EditorController::start(Page page)
{
    SystemRng().fill(page.id.bytes);
    reset(PageEditor(std::move(page)), false);
    m_open = true;
    Q_EMIT openChanged();
}

void EditorController::openDraft(const QString &key)
{
    const auto wanted = PageKey::from(key);
    if (!wanted || !wanted->draft) return;
    vault().ask(
        this, [id = *wanted->draft](DeviceSession &session) { return load(session, id); },
        [this](Result<LoadedDraft> loaded) {
            if (!loaded) return say(loaded.code());
            reset(std::move(loaded->editor), true);
            m_words.show(QString::fromStdString(loaded->words));
            m_open = true;
            Q_EMIT openChanged();
            if (loaded->interrupted) finishNote({}); // as if Stop had been pressed
        });
}

void EditorController::keepChange(const Bytes &change)
{
    m_keeper.keep(change);
    m_thumbnailTimer.start();
    Session::create(nullptr, nullptr)->active();
}

void EditorController::keepNow()
{
    m_document.keepNow();
    m_words.keepNow();
    m_keeper.keepWhole();
    if (m_thumbnailTimer.isActive()) keepThumbnail();
}

void EditorController::forget()
{
    m_thumbnailTimer.stop();
    (void)m_player.load(nullptr);
    Thumbnails::drop(PageKey{pageId(), {}, {}}.text());
    reset(PageEditor(Page()), false);
    m_open = false;
    Q_EMIT openChanged();
}

void EditorController::keepThumbnail()
{
    m_thumbnailTimer.stop();
    if (!m_keeper.kept()) return;
    const auto image = Thumbnails::draw(m_document.page(), m_media.source());
    m_smallLacksPhotos = !m_media.photos().complete();
    Thumbnails::put(PageKey{pageId(), {}, {}}.text(), image);
    auto *session = Session::create(nullptr, nullptr);
    vault().ask(
        session,
        [id = pageId(), png = Thumbnails::encode(image)](DeviceSession &device) {
            return device.profile() ? device.profile()->drafts().setThumbnail(id, png) : Result<void>();
        },
        [session](Result<void>) { Q_EMIT session->bookChanged(); });
}

void EditorController::throwNoteAway()
{
    m_throwingAway = true;
    m_recorder.stop();
}

void EditorController::finishNote(const VoiceSummary &summary)
{
    ++m_finishing;
    Q_EMIT finishingChanged();
    m_keeper.finishNote(summary, std::exchange(m_throwingAway, false));
}

void EditorController::playVoice(int blob)
{
    if (m_playingBlob == blob && m_player.loaded()) {
        if (m_player.playing()) m_player.pause();
        else m_player.play();
        return;
    }
    loadVoice(blob, true);
}

void EditorController::openVoice(int blob)
{
    m_player.pause();
    if (m_playingBlob != blob || !m_player.loaded()) return loadVoice(blob, false);
    m_player.seek(0);
}

void EditorController::loadVoice(int blob, bool play)
{
    vault().ask(
        this,
        [id = pageId(), blob](DeviceSession &session) -> Result<std::unique_ptr<SealedMedia>> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto media, session.profile()->drafts().media(id));
            if (blob < 0 || std::size_t(blob) >= media.size()) return Error{Code::NotFound, "voice note"};
            PIPIT_TRY_SET(auto sealed, session.profile()->sealedBlob(media[std::size_t(blob)].blob));
            return SealedMedia::open(std::move(sealed), media[std::size_t(blob)]);
        },
        [this, blob, play](Result<std::unique_ptr<SealedMedia>> note) {
            if (!note) return say(note.code());
            if (!m_player.load(std::move(*note))) return; // its problem is told above
            m_playingBlob = blob;
            Q_EMIT playingBlobChanged();
            if (play) m_player.play();
        });
}

void EditorController::say(Code code)
{
    tell(words::sentence(code));
}

void EditorController::tell(const QString &notice)
{
    if (m_notice == notice) return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
