// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/front/cardreader.h"
#include "app/front/lockcontroller.h"

#include <QVideoSink>

namespace pipit::app {

/// The camera at the lock: looks for a key card in what it sees and gives it to the lock. It keeps no frame: each is read
/// once, beside the GUI thread, and wiped. One that was refused is not tried again until another was shown. GUI thread.
class CardLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::LockController *lock READ lock WRITE setLock NOTIFY lockChanged REQUIRED)
    /// The camera is on.
    Q_PROPERTY(bool looking READ looking NOTIFY changed)
    /// Why it does not look, or why what it saw does not open; empty before.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit CardLook(QObject *parent = nullptr);
    ~CardLook() override;

    LockController *lock() const { return m_lock; }
    void setLock(LockController *lock);
    bool looking() const { return m_looking; }
    QString notice() const { return m_notice; }

    /// Switches the camera on; what it sees is shown by `preview`, which must live until rest(). Twice is ok.
    Q_INVOKABLE void look(QVideoSink *preview);
    Q_INVOKABLE void rest();

Q_SIGNALS:
    void lockChanged();
    void changed();

private:
    void letGo();
    void see(const QVideoFrame &frame);
    void found(const std::vector<SecretBytes> &codes);
    void become(bool looking, const QString &notice);
    QPointer<LockController> m_lock;
    QPointer<QVideoSink> m_preview;
    std::shared_ptr<const CardReader> m_reader;
    SecretBytes m_refused; ///< what the last card said that did not open
    bool m_looking = false, m_reading = false;
    QString m_notice;
};

} // namespace pipit::app
