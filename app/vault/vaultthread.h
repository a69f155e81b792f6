// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

#include <QPointer>
#include <QThread>

namespace pipit::app {

/// The one thread for vault and engine. The GUI asks it for work and gets the answer back on its own thread; the order
/// of questions is the order of work.
class VaultThread : public QObject
{
    Q_OBJECT

public:
    /// `parts` must outlive the thread.
    explicit VaultThread(const VaultParts &parts, QObject *parent = nullptr);
    /// Finishes what was asked, locks, and ends.
    ~VaultThread() override;

    /// Runs `work(DeviceSession &)` there and then `done(its value)` here, unless `receiver` is gone by then.
    template <class Work, class Done>
    void ask(QObject *receiver, Work work, Done done)
    {
        QMetaObject::invokeMethod(
            m_desk,
            [this, receiver = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)]() mutable {
                auto value = std::make_shared<decltype(work(*m_session))>(work(*m_session));
                m_session->books().trim();
                QMetaObject::invokeMethod(
                    this,
                    [receiver, value, done = std::move(done)]() mutable {
                        if (receiver) done(std::move(*value));
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }
    /// Work whose result nobody waits for; a failure is told by failed().
    template <class Work>
    void tell(Work work)
    {
        ask(
            this, std::move(work), [this](Result<void> result) {
                if (!result) Q_EMIT failed(result.code());
            });
    }

    /// For objects that live on that thread (the sync driver): created there, destroyed before the session.
    template <class Make>
    void settle(Make make)
    {
        QMetaObject::invokeMethod(m_desk, [this, make = std::move(make)]() mutable { make(*m_session)->setParent(m_desk); },
                                  Qt::QueuedConnection);
    }

Q_SIGNALS:
    void failed(pipit::Code code);

private:
    QThread m_thread;
    QObject *m_desk; ///< lives on m_thread; receives the work
    std::unique_ptr<DeviceSession> m_session;
};

} // namespace pipit::app
