// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/page.h"
#include "core/media/waveform.h"

#include <functional>

namespace pipit::app {

/// Keeps one page in the vault while it is made: each change, each two seconds of voice, and, when something could not be
/// kept, the whole page again until it can. What is kept has no hole: after a change that failed nothing is appended
/// before a whole page stands, and after a piece of voice that failed no later piece of that note. GUI thread.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds againAfter{5'000};
    explicit DraftKeeper(QObject *parent = nullptr);

    /// From now on this page. `kept`: there is a draft of it. `page` tells what it is now, whenever it is asked.
    void begin(std::function<const Page &()> page, bool kept);
    /// There is a draft, or will be when the vault has done what was asked.
    bool kept() const { return m_kept; }
    /// Makes its row, if there is none, before anything is kept beside it.
    void ensureDraft();

    void keep(const Bytes &change);
    /// The whole page once more if something of it is not kept; otherwise nothing.
    void keepWhole();

    /// A note begins. One that an earlier trouble left unfinished is put on the page first: noteKept().
    void beginNote();
    void keepSegment(const Bytes &pages, std::uint32_t msSoFar);
    /// `thrownAway` comes back in noteKept().
    void finishNote(const VoiceSummary &summary, bool thrownAway = false);
    void dropNote();

Q_SIGNALS:
    /// Said once until something is kept again.
    void notKept(pipit::Code code);
    /// The disk is full, and only what had been set aside made it possible: now is the time to stop.
    void keptOnTheLastRoom();
    /// A piece of the running note could not be kept: what was kept before is a whole note.
    void noteBroken();
    void noteKept(const pipit::PageId &page, quint32 blob, const pipit::VoiceSummary &summary, bool thrownAway);
    /// Nothing more is heard of a note for which finishNote() was called.
    void noteDone();

private:
    struct OnVault;
    struct Outcome
    {
        Result<void> result;
        bool lastRoom = false;
    };
    struct Finished
    {
        Result<std::uint32_t> blob;
        VoiceSummary summary;
        bool lastRoom = false;
    };
    static Finished finish(DeviceSession &session, const PageId &id, const VoiceSummary &summary, OnVault &there);
    static Outcome useRoom(Profile &profile, const std::function<Result<void>()> &work);
    void told(const Outcome &outcome, const std::shared_ptr<OnVault> &there);
    VaultThread &vault() { return Session::create(nullptr, nullptr)->vault(); }
    PageId id() const { return m_page().id; }

    std::function<const Page &()> m_page;
    Bytes m_first; ///< the page before its first mark, while there is no draft of it
    std::shared_ptr<OnVault> m_there; ///< touched on the vault's thread only
    bool m_kept = false, m_behind = false, m_said = false;
    QTimer m_again;
};

} // namespace pipit::app
