// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "app/session.h"

namespace pipit::app {

/// What a child can do with a whole page in her lists: make one like it, throw it away, change her mind. GUI thread.
class PageActs : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Title of the page that went into the bin last, while that can be undone; empty otherwise.
    Q_PROPERTY(QString binned READ binned NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    /// Something is being done; nothing else begins until it has been.
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// One clear sentence when something could not be done; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit PageActs(QObject *parent = nullptr);

    QString binned() const { return m_binnedTitle; }
    bool canUndo() const { return !m_binned.isEmpty(); }
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }

    /// made() follows, or a notice.
    Q_INVOKABLE void makeLike(const QString &key);
    /// A page that was shared cannot go there: nothing happens (PagesModel says why).
    Q_INVOKABLE void putInBin(const QString &key, const QString &title);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void putBack(const QString &key);
    /// For good. The screen has asked.
    Q_INVOKABLE void throwAway(const QString &key);
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    void changed();
    void made(const QString &key);

private:
    using Work = std::function<Result<void>(Profile &, const PageId &)>;
    void withDraft(const QString &key, Work work, std::function<void()> done);
    void begin();
    void end(std::optional<Code> failed);
    QString m_binned, m_binnedTitle, m_notice;
    bool m_busy = false;
};

} // namespace pipit::app
