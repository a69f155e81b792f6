// SPDX-License-Identifier: Apache-2.0
#include "app/pages/draftkeeper.h"

#include "core/book/pagecodec.h"
#include "core/format/mime.h"
#include "core/media/voicedecoder.h"

namespace pipit::app {

struct DraftKeeper::OnVault
{
    bool behind = false; ///< a change is missing
    bool broken = false; ///< a piece of the running note is missing
};

DraftKeeper::DraftKeeper(QObject *parent) : QObject(parent), m_there(std::make_shared<OnVault>())
{
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_again, &QTimer::timeout, this, &DraftKeeper::keepWhole);
}

void DraftKeeper::begin(std::function<const Page &()> page, bool kept)
{
    m_again.stop();
    m_page = std::move(page);
    m_there = std::make_shared<OnVault>();
    m_kept = kept;
    m_behind = m_said = false;
    m_first.clear();
    if (kept) return;
    if (auto snapshot = encodeSnapshot(m_page())) m_first = std::move(*snapshot);
}

DraftKeeper::Outcome DraftKeeper::useRoom(Profile &profile, const std::function<Result<void>()> &work)
{
    int tries = 0;
    auto result = profile.spareRoom().use([&] {
        ++tries;
        return work();
    });
    return {std::move(result), tries > 1};
}

void DraftKeeper::told(const Outcome &outcome, const std::shared_ptr<OnVault> &there)
{
    if (there != m_there) return; // of a page that was left
    if (outcome.result) {
        m_said = false;
        if (outcome.lastRoom) Q_EMIT keptOnTheLastRoom();
        return;
    }
    if (outcome.result.code() == Code::Refused) return; // locked: there is no page any more
    m_behind = true;
    if (!m_again.isActive()) m_again.start();
    if (!std::exchange(m_said, true)) Q_EMIT notKept(outcome.result.code());
}

/// A page becomes a draft with its first mark.
void DraftKeeper::ensureDraft()
{
    if (std::exchange(m_kept, true)) return;
    vault().ask(
        this,
        [id = id(), bytes = std::exchange(m_first, {}), prompt = m_page().prompt, there = m_there](DeviceSession &session) -> Outcome {
            if (!session.profile()) return {Error{Code::Refused, "locked"}};
            auto outcome = useRoom(*session.profile(), [&] { return session.profile()->drafts().create(id, bytes, prompt); });
            there->behind = there->behind || !outcome.result;
            return outcome;
        },
        [this, there = m_there](const Outcome &outcome) { told(outcome, there); });
}

void DraftKeeper::keep(const Bytes &change)
{
    ensureDraft();
    vault().ask(
        this,
        [id = id(), change, title = m_page().title, there = m_there](DeviceSession &session) -> Outcome {
            if (!session.profile()) return {Error{Code::Refused, "locked"}};
            if (there->behind) return {Error{Code::Io, "an earlier change is missing"}};
            auto outcome = useRoom(*session.profile(), [&] { return session.profile()->drafts().append(id, change, title); });
            there->behind = !outcome.result;
            return outcome;
        },
        [this, there = m_there](const Outcome &outcome) { told(outcome, there); });
}

void DraftKeeper::keepWhole()
{
    m_again.stop();
    if (!std::exchange(m_behind, false)) return;
    const auto snapshot = encodeSnapshot(m_page());
    if (!snapshot) return;
    vault().ask(
        this,
        [id = id(), bytes = *snapshot, title = m_page().title, prompt = m_page().prompt, there = m_there](DeviceSession &session) -> Outcome {
            if (!session.profile()) return {Error{Code::Refused, "locked"}};
            auto &drafts = session.profile()->drafts();
            auto outcome = useRoom(*session.profile(), [&]() -> Result<void> {
                const auto before = drafts.load(id);
                if (!before && before.code() == Code::NotFound) PIPIT_TRY(drafts.create(id, bytes, prompt));
                return drafts.rewrite(id, bytes, title);
            });
            there->behind = !outcome.result;
            return outcome;
        },
        [this, there = m_there](const Outcome &outcome) { told(outcome, there); });
}

void DraftKeeper::beginNote()
{
    vault().ask(
        this,
        [id = id(), there = m_there](DeviceSession &session) -> std::optional<Finished> {
            there->broken = false;
            if (!session.profile()) return std::nullopt;
            const auto left = session.profile()->drafts().interrupted(id);
            if (left && !*left) return std::nullopt;
            auto finished = finish(session, id, {}, *there);
            there->broken = !finished.blob; // two notes in one would be none
            return finished;
        },
        [this, page = id()](std::optional<Finished> finished) {
            if (!finished) return;
            if (finished->blob) Q_EMIT noteKept(page, *finished->blob, finished->summary, false);
            else Q_EMIT notKept(finished->blob.code());
        });
}

void DraftKeeper::keepSegment(const Bytes &pages, std::uint32_t msSoFar)
{
    ensureDraft();
    vault().ask(
        this,
        [id = id(), pages, msSoFar, there = m_there](DeviceSession &session) -> Outcome {
            if (!session.profile()) return {Error{Code::Refused, "locked"}};
            if (there->broken) return {Error{Code::Cancelled, "an earlier piece is missing"}};
            auto outcome = useRoom(*session.profile(), [&] { return session.profile()->drafts().appendSegment(id, pages, msSoFar); });
            there->broken = !outcome.result;
            return outcome;
        },
        [this](const Outcome &outcome) {
            if (outcome.result && outcome.lastRoom) Q_EMIT keptOnTheLastRoom();
            if (outcome.result || outcome.result.code() == Code::Cancelled) return;
            Q_EMIT noteBroken();
            Q_EMIT notKept(outcome.result.code());
        });
}

DraftKeeper::Finished DraftKeeper::finish(DeviceSession &session, const PageId &id, const VoiceSummary &summary, OnVault &there)
{
    if (!session.profile()) return {Error{Code::Refused, "locked"}, {}};
    auto &drafts = session.profile()->drafts();
    auto said = summary;
    if (there.broken || said.ms == 0) {
        const auto left = drafts.interrupted(id);
        if (!left) return {left.error(), {}};
        if (!*left) return {Error{Code::Cancelled, "nothing of it was kept"}, {}};
        const auto what = summariseVoice(MemorySource((*left)->ogg));
        if (what && what->ms == 0) {
            const auto dropped = drafts.dropSegments(id);
            return {dropped ? Error{Code::Cancelled, "nothing was heard yet"} : dropped.error(), {}};
        }
        // Of a damaged one as much plays as is whole.
        said = what ? *what : VoiceSummary{(*left)->ms, {}};
    }
    std::uint32_t blob = 0;
    const auto outcome = useRoom(*session.profile(), [&]() -> Result<void> {
        PIPIT_TRY_SET(blob, drafts.finishRecording(id, voiceMime, said.ms));
        return {};
    });
    if (!outcome.result) return {outcome.result.error(), {}};
    there.broken = false;
    return {blob, std::move(said), outcome.lastRoom};
}

void DraftKeeper::finishNote(const VoiceSummary &summary, bool thrownAway)
{
    vault().ask(
        this, [id = id(), summary, there = m_there](DeviceSession &session) { return finish(session, id, summary, *there); },
        [this, page = id(), thrownAway](const Finished &finished) {
            Q_EMIT noteDone();
            if (finished.blob) Q_EMIT noteKept(page, *finished.blob, finished.summary, thrownAway);
            if (finished.blob && finished.lastRoom) Q_EMIT keptOnTheLastRoom();
            if (!finished.blob && finished.blob.code() != Code::Cancelled) Q_EMIT notKept(finished.blob.code());
        });
}

void DraftKeeper::dropNote()
{
    vault().tell([id = id(), there = m_there](DeviceSession &session) -> Result<void> {
        there->broken = false;
        return session.profile() ? session.profile()->drafts().dropSegments(id) : Result<void>();
    });
}

} // namespace pipit::app
