// SPDX-License-Identifier: Apache-2.0
#include "app/pages/editorcontroller.h"

#include "app/pages/thumbnails.h"
#include "app/words.h"
#include "core/book/pagecodec.h"
#include "core/media/sealedmedia.h"
#include "core/media/voicedecoder.h"

namespace pipit::app {

namespace {

constexpr std::string_view voiceMime = "audio/ogg; codecs=opus";
constexpr std::chrono::milliseconds thumbnailAfter{1'500};

struct LoadedDraft
{
    Page page;
    std::optional<Drafts::Recording> interrupted;
};

Result<LoadedDraft> load(DeviceSession &session, const PageId &id)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    auto &drafts = session.profile()->drafts();
    PIPIT_TRY_SET(const auto kept, drafts.load(id));
    LoadedDraft loaded;
    PIPIT_TRY_SET(loaded.page, replay(kept.snapshot, kept.changes));
    // One snapshot in place of many changes: the next opening is quick.
    if (kept.changes.size() > 200) {
        PIPIT_TRY_SET(const auto snapshot, encodeSnapshot(loaded.page));
        PIPIT_TRY(drafts.rewrite(id, snapshot, loaded.page.title));
    }
    PIPIT_TRY_SET(loaded.interrupted, drafts.interrupted(id));
    return loaded;
}

} // namespace

EditorController::EditorController(QObject *parent)
    : QObject(parent), m_recorder(Platform::create(nullptr, nullptr)->microphone()), m_player(Platform::create(nullptr, nullptr)->speaker())
{
    connect(&m_document, &PageDocument::changeMade, this, &EditorController::keepChange);
    connect(&m_document, &PageDocument::full, this, [this] { say(Code::TooBig); });
    connect(&m_recorder, &VoiceRecorder::segmentReady, this, &EditorController::keepSegment);
    connect(&m_recorder, &VoiceRecorder::finished, this, [this](const Bytes &, const VoiceSummary &summary) { finishNote(summary); });
    connect(&m_recorder, &VoiceRecorder::thrownAway, this, [this] {
        m_throwingAway = false;
        vault().tell([id = pageId()](DeviceSession &session) {
            return session.profile() ? session.profile()->drafts().dropSegments(id) : Result<void>();
        });
    });
    connect(&m_recorder, &VoiceRecorder::problemChanged, this, [this] {
        switch (m_recorder.problem()) {
        case VoiceRecorder::NoProblem: return;
        case VoiceRecorder::NoMicrophone: return say(Code::NoDevice);
        case VoiceRecorder::NotAllowed: m_notice = tr("Pipit may not use the microphone. A grown-up can change that in the tablet’s settings."); break;
        case VoiceRecorder::Unplugged: m_notice = tr("The microphone went away. What you said until then is kept."); break;
        case VoiceRecorder::Broken: m_notice = tr("The microphone stopped. What you said until then is kept."); break;
        }
        Q_EMIT noticeChanged();
    });
    auto *session = Session::create(nullptr, nullptr);
    connect(&m_recorder, &VoiceRecorder::heard, session, &Session::active);
    connect(&m_player, &VoicePlayer::moved, session, &Session::active);
    connect(&m_player, &VoicePlayer::problemChanged, this, [this] {
        if (m_player.problem() == VoicePlayer::Damaged) say(Code::Corrupt);
        if (m_player.problem() == VoicePlayer::NoSpeaker) {
            m_notice = tr("This tablet has no loudspeaker that Pipit can use.");
            Q_EMIT noticeChanged();
        }
    });
    connect(session, &Session::locked, this, [this] {
        m_recorder.leave(); // found again as an interrupted recording when the draft is opened
        (void)m_player.load(nullptr);
        keepNow();
        reset(Page(), false);
        m_open = false;
        Q_EMIT openChanged();
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

void EditorController::reset(Page page, bool kept)
{
    m_kept = kept;
    m_playingBlob = -1;
    m_document.setPage(std::move(page));
    Q_EMIT playingBlobChanged();
}

void EditorController::startNew()
{
    Page page;
    SystemRng().fill(page.id.bytes);
    reset(std::move(page), false);
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
            reset(std::move(loaded->page), true);
            m_open = true;
            Q_EMIT openChanged();
            if (loaded->interrupted) recover(*loaded->interrupted);
        });
}

/// A killed recording: all whole pages that were kept become a note, as if Stop had been pressed.
void EditorController::recover(const Drafts::Recording &recording)
{
    const auto summary = summariseVoice(MemorySource(recording.ogg));
    if (summary && summary->ms > 0) finishNote(*summary);
}

void EditorController::ensureDraft()
{
    if (m_kept) return;
    m_kept = true;
    Page empty;
    empty.id = pageId();
    empty.paper = m_document.page().paper;
    const auto snapshot = encodeSnapshot(empty);
    if (!snapshot) return;
    vault().tell([id = pageId(), bytes = *snapshot](DeviceSession &session) {
        return session.profile() ? session.profile()->drafts().create(id, bytes) : Result<void>(Error{Code::Refused, "locked"});
    });
}

void EditorController::keepChange(const Bytes &change)
{
    ensureDraft();
    vault().ask(
        this,
        [id = pageId(), change, title = m_document.page().title](DeviceSession &session) {
            return session.profile() ? session.profile()->drafts().append(id, change, title) : Result<void>(Error{Code::Refused, "locked"});
        },
        [this](Result<void> kept) {
            if (!kept) say(kept.code());
        });
    m_thumbnailTimer.start();
    Session::create(nullptr, nullptr)->active();
}

void EditorController::keepNow()
{
    m_document.keepNow();
    if (m_thumbnailTimer.isActive()) keepThumbnail();
}

void EditorController::keepThumbnail()
{
    m_thumbnailTimer.stop();
    if (!m_kept) return;
    const auto image = Thumbnails::draw(m_document.page());
    Thumbnails::put(PageKey{pageId(), {}, {}}.text(), image);
    auto *session = Session::create(nullptr, nullptr);
    vault().ask(
        session,
        [id = pageId(), png = Thumbnails::encode(image)](DeviceSession &device) {
            return device.profile() ? device.profile()->drafts().setThumbnail(id, png) : Result<void>();
        },
        [session](Result<void>) { Q_EMIT session->bookChanged(); });
}

void EditorController::keepSegment(const Bytes &pages)
{
    ensureDraft();
    vault().ask(
        this,
        [id = pageId(), pages, ms = std::uint32_t(m_recorder.ms())](DeviceSession &session) {
            return session.profile() ? session.profile()->drafts().appendSegment(id, pages, ms) : Result<void>(Error{Code::Refused, "locked"});
        },
        [this](Result<void> kept) {
            if (kept) return;
            // What was kept before is a whole note; going on would record what cannot be kept.
            m_recorder.stop();
            say(kept.code());
        });
}

void EditorController::throwNoteAway()
{
    m_throwingAway = true;
    m_recorder.stop();
}

void EditorController::finishNote(const VoiceSummary &summary)
{
    const bool throwAway = std::exchange(m_throwingAway, false);
    ++m_finishing;
    Q_EMIT finishingChanged();
    vault().ask(
        this,
        [id = pageId(), ms = summary.ms](DeviceSession &session) -> Result<std::uint32_t> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            return session.profile()->drafts().finishRecording(id, voiceMime, ms);
        },
        [this, summary, id = pageId(), throwAway](Result<std::uint32_t> blob) {
            --m_finishing;
            Q_EMIT finishingChanged();
            if (!blob) return say(blob.code());
            if (pageId() != id) return;
            m_document.addVoice(*blob, summary.waveform, summary.ms);
            if (throwAway) m_document.removeSelected();
        });
}

void EditorController::playVoice(int blob)
{
    if (m_playingBlob == blob && m_player.loaded()) {
        if (m_player.playing()) m_player.pause();
        else m_player.play();
        return;
    }
    vault().ask(
        this,
        [id = pageId(), blob](DeviceSession &session) -> Result<std::unique_ptr<SealedMedia>> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto media, session.profile()->drafts().media(id));
            if (blob < 0 || std::size_t(blob) >= media.size()) return Error{Code::NotFound, "voice note"};
            PIPIT_TRY_SET(auto sealed, session.profile()->sealedBlob(media[std::size_t(blob)].blob));
            return SealedMedia::open(std::move(sealed), media[std::size_t(blob)]);
        },
        [this, blob](Result<std::unique_ptr<SealedMedia>> note) {
            if (!note) return say(note.code());
            if (!m_player.load(std::move(*note))) return; // its problem is told above
            m_playingBlob = blob;
            Q_EMIT playingBlobChanged();
            m_player.play();
        });
}

void EditorController::say(Code code)
{
    m_notice = words::sentence(code);
    Q_EMIT noticeChanged();
}

void EditorController::dismissNotice()
{
    m_notice.clear();
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
