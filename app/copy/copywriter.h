// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/copy/copyplan.h"
#include "app/session.h"

#include <QThread>
#include <QUrl>

#include <atomic>

namespace pipit::app {

/// Carries a copy to its file: one page at a time is read on the vault's thread and drawn on another, so that the screen
/// stays free and she can stop at any page. At the lock it stops and takes the file away. One copy at a time. GUI thread.
class CopyWriter : public QObject
{
    Q_OBJECT

public:
    struct End
    {
        std::optional<Code> failed; ///< Cancelled, DiskFull, Io; none: the file is whole
        int lost = 0;               ///< pages that are only named in it
        bool leftBehind = false;    ///< failed, and a part of the file could not be taken away
    };

    explicit CopyWriter(QObject *parent = nullptr);
    ~CopyWriter() override;

    bool busy() const { return m_busy; }
    int done() const { return m_done; }
    int all() const { return int(m_plan.pages.size()); }
    /// `words`: seals it for whoever knows them; empty for a plain PDF. Nothing happens while it is busy.
    void start(CopyPlan plan, const QUrl &place, SecretBytes words = {});
    void stop();

Q_SIGNALS:
    void moved();
    void ended(const pipit::app::CopyWriter::End &end);

private:
    struct Press; ///< lives on m_thread
    template <class Work, class Done>
    void ask(Work work, Done done);
    void next();
    void drawn(bool lost);
    void finish();
    void end(const Result<void> &result);
    QThread m_thread;
    QObject *m_desk;
    std::shared_ptr<Press> m_press;
    std::shared_ptr<std::atomic<bool>> m_stop;
    CopyPlan m_plan;
    bool m_busy = false;
    int m_done = 0, m_lost = 0;
};

} // namespace pipit::app
