// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/copy/copypress.h"
#include "app/session.h"

#include <QThread>
#include <QUrl>

#include <atomic>

namespace pipit::app {

/// Carries a copy to its file: one page at a time is read on the vault's thread and drawn on another, voices and films are
/// opened there and read on the other in turns, so that the screen stays free and she can stop at any moment. At the lock it stops
/// and takes the file away. One copy at a time. GUI thread.
class CopyWriter : public QObject
{
    Q_OBJECT

public:
    struct End
    {
        std::optional<Code> failed; ///< Cancelled, DiskFull, Io, TooBig; none: the file is whole
        int lost = 0;               ///< pages that are only named in it
        int lostSounds = 0;         ///< voices and films that are only named in it
        bool leftBehind = false;    ///< failed, and a part of the file could not be taken away
    };

    explicit CopyWriter(QObject *parent = nullptr);
    ~CopyWriter() override;

    bool busy() const { return m_busy; }
    int done() const { return m_done; }
    int all() const { return int(m_plan.pages.size()); }
    /// 0 → 1, over all bytes of voices and films and all pages.
    double part() const;
    /// Voices and films are read now; then the pages are.
    bool sounding() const { return m_sounding; }
    /// Bytes of voices and films.
    std::uint64_t soundsDone() const { return m_bytes / 2; }
    std::uint64_t soundsAll() const { return m_allBytes / 2; }
    /// `words`: seals it for whoever knows them; empty for a plain file. Nothing happens while it is busy.
    void start(CopyPlan plan, const QUrl &place, SecretBytes words = {});
    void stop();

Q_SIGNALS:
    void moved();
    void ended(const pipit::app::CopyWriter::End &end);

private:
    template <class Work, class Done>
    void ask(Work work, Done done);
    void sounds();
    void turned(const Result<CopyPress::Turn> &turn);
    void next();
    void drawn(bool lost);
    void finish();
    void end(const Result<void> &result);
    QThread m_thread;
    QObject *m_desk;
    std::shared_ptr<CopyPress> m_press; ///< works on m_thread
    std::shared_ptr<std::atomic<bool>> m_stop;
    CopyPlan m_plan;
    bool m_busy = false, m_sounding = false;
    int m_done = 0, m_lost = 0;
    std::size_t m_number = 0;                   ///< of the page whose sounds are read
    std::uint64_t m_bytes = 0, m_before = 0, m_allBytes = 0; ///< read; each is read twice. m_before: of the pages before
};

} // namespace pipit::app
