// SPDX-License-Identifier: Apache-2.0
#include "app/visit/spokennote.h"

#include "app/platform.h"
#include "app/visit/begunnotes.h"
#include "app/visit/visitnotes.h"
#include "app/words.h"
#include "core/book/pagecodec.h"
#include "core/format/mime.h"
#include "core/media/voicedecoder.h"

namespace pipit::app {

namespace {

/// The recording of `draft` becomes a note; nothing where nothing was heard. `ms` 0: it is asked of the recording.
Result<EntryRef> post(DeviceSession &session, const VisitDraft::Child &child, const PageId &draft, std::uint32_t ms, bool log)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    auto &profile = *session.profile();
    auto &drafts = profile.drafts();
    PIPIT_TRY_SET(const auto running, drafts.interrupted(draft));
    if (running) {
        if (const auto whole = summariseVoice(MemorySource(running->ogg)); whole && ms == 0) ms = whole->ms;
        if (ms == 0) ms = running->ms;
        if (ms == 0) {
            PIPIT_TRY(drafts.remove(draft));
            return Error{Code::Cancelled, "nothing was heard"};
        }
        PIPIT_TRY(profile.spareRoom().use([&]() -> Result<void> {
            PIPIT_TRY(drafts.finishRecording(draft, voiceMime, ms));
            return {};
        }));
    }
    PIPIT_TRY_SET(auto media, drafts.media(draft));
    if (media.empty()) {
        PIPIT_TRY(drafts.remove(draft));
        return Error{Code::Cancelled, "nothing was heard"};
    }
    NoteContent note;
    if (!log) note.visit = child.id;
    return VisitNotes::post(session, child.circle, note, std::move(media), draft);
}

Result<void> keep(DeviceSession &session, const PageId &draft, const Prompt &prompt, const Bytes &pages, std::uint32_t ms)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    auto &profile = *session.profile();
    return profile.spareRoom().use([&]() -> Result<void> {
        if (const auto there = profile.drafts().load(draft); !there) {
            Page page;
            page.id = draft;
            PIPIT_TRY_SET(const auto snapshot, encodeSnapshot(page));
            PIPIT_TRY(profile.drafts().create(draft, snapshot, prompt));
        }
        return profile.drafts().appendSegment(draft, pages, ms);
    });
}

} // namespace

SpokenNote::SpokenNote(QObject *parent) : QObject(parent)
{
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] {
        if (m_recorder) m_recorder->leave(); // found again when the visit is
        m_for.reset();
        m_recovered = false;
        tell({});
        Q_EMIT heard();
    });
}

SpokenNote::~SpokenNote()
{
    if (m_recorder) m_recorder->leave();
}

void SpokenNote::setVisit(OpenVisit *visit)
{
    if (m_visit == visit) return;
    m_visit = visit;
    if (visit) connect(visit, &OpenVisit::rowChanged, this, [this](const QString &circle) {
        if (circle == m_circle) recover();
    });
    recover();
}

void SpokenNote::setCircle(const QString &circle)
{
    if (m_circle == circle) return;
    stop(); // it is of the child with whom it was begun
    m_circle = circle;
    m_recovered = false;
    recover();
    Q_EMIT changed();
}

std::optional<VisitDraft::Child> SpokenNote::child() const
{
    const auto *row = m_visit ? m_visit->row(m_circle) : nullptr;
    return row ? std::optional(row->child) : std::nullopt;
}

QString SpokenNote::length() const
{
    return words::duration(m_recorder ? m_recorder->ms() : 0);
}

void SpokenNote::makeRecorder()
{
    if (m_recorder) return;
    auto &microphone = Platform::create(nullptr, nullptr)->microphone();
    m_recorder = std::make_unique<VoiceRecorder>(microphone, m_log ? logMs : VoiceRecorder::childsLongestMs);
    auto *session = Session::create(nullptr, nullptr);
    connect(m_recorder.get(), &VoiceRecorder::heard, session, &Session::active);
    connect(m_recorder.get(), &VoiceRecorder::heard, this, &SpokenNote::heard);
    connect(m_recorder.get(), &VoiceRecorder::stateChanged, this, &SpokenNote::heard);
    connect(m_recorder.get(), &VoiceRecorder::problemChanged, this, [this] { tell(words::ofMicrophone(m_recorder->problem())); });
    connect(m_recorder.get(), &VoiceRecorder::segmentReady, this, [this](const Bytes &pages) {
        if (!m_for) return;
        const auto prompt = begunnotes::promptOf(m_log ? begunnotes::Way::Logged : begunnotes::Way::Spoken, *m_for);
        Session::create(nullptr, nullptr)->vault().ask(
            this, [draft = m_draft, prompt, pages, ms = std::uint32_t(m_recorder->ms())](DeviceSession &device) { return keep(device, draft, prompt, pages, ms); },
            [this](const Result<void> &kept) {
                if (kept) return;
                tell(words::sentence(kept.code()));
                m_recorder->stop(); // what was kept before is a whole note
            });
    });
    connect(m_recorder.get(), &VoiceRecorder::finished, this, [this](const Bytes &, const VoiceSummary &summary) {
        if (const auto its = std::exchange(m_for, std::nullopt)) finish(*its, m_draft, summary.ms);
    });
    connect(m_recorder.get(), &VoiceRecorder::thrownAway, this, [this] {
        m_for.reset();
        Session::create(nullptr, nullptr)->vault().tell([draft = m_draft](DeviceSession &device) -> Result<void> {
            return device.profile() ? device.profile()->drafts().remove(draft) : Result<void>();
        });
    });
}

void SpokenNote::start()
{
    const auto its = child();
    if (!its || recording()) return;
    makeRecorder();
    SystemRng().fill(m_draft.bytes);
    m_for = its;
    tell({});
    m_recorder->record();
}

void SpokenNote::stop()
{
    if (m_recorder && m_recorder->state() != VoiceRecorder::Idle) m_recorder->stop();
}

void SpokenNote::throwAway()
{
    if (m_recorder && m_recorder->state() != VoiceRecorder::Idle) m_recorder->throwAway();
}

void SpokenNote::finish(const VisitDraft::Child &child, const PageId &draft, std::uint32_t ms)
{
    Session::create(nullptr, nullptr)->vault().ask(
        this, [child, draft, ms, log = m_log](DeviceSession &session) { return post(session, child, draft, ms, log); },
        [visit = m_visit](const Result<EntryRef> &result) {
            if (visit && (result || result.code() != Code::Cancelled)) visit->told(result);
        });
}

void SpokenNote::recover()
{
    const auto its = child();
    if (!its || std::exchange(m_recovered, true)) return;
    const auto prompt = begunnotes::promptOf(m_log ? begunnotes::Way::Logged : begunnotes::Way::Spoken, *its);
    Session::create(nullptr, nullptr)->vault().ask(
        this, [prompt](DeviceSession &session) { return begunnotes::find(session, prompt); },
        [this, its](std::optional<PageId> found) {
            if (found && !(m_for && *found == m_draft)) finish(*its, *found, 0);
        });
}

void SpokenNote::tell(const QString &notice)
{
    if (m_notice == notice) return;
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace pipit::app
