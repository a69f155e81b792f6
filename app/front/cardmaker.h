// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/front/ownlock.h"
#include "app/front/qrcode.h"

#include <QUrl>

namespace pipit::app {

/// A child makes her key card, a new one in place of the old, or takes it away: each time after her own lock again. The
/// card is shown once, from memory; the file that is printed is written where a person says and nowhere else.
// The base in full, for the tools of QML.
class CardMaker : public pipit::app::OwnLock
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(Act act READ act NOTIFY stepChanged)
    /// What went otherwise than wished, or that the file is saved; empty before.
    Q_PROPERTY(QString notice READ notice NOTIFY stepChanged)
    Q_PROPERTY(bool saved READ saved NOTIFY stepChanged)
    Q_PROPERTY(QString fileName READ fileName CONSTANT)

public:
    enum Step { Choosing, Asking, Shown };
    Q_ENUM(Step)
    enum Act { Make, TakeAway };
    Q_ENUM(Act)
    explicit CardMaker(QObject *parent = nullptr);

    Step step() const { return m_step; }
    Act act() const { return m_act; }
    QString notice() const { return m_notice; }
    bool saved() const { return m_saved; }
    QString fileName() const { return tr("Key card") + QStringLiteral(".pdf"); }
    /// nullptr unless it is Shown. Until the next stepChanged().
    const QrCode *code() const { return m_code ? &*m_code : nullptr; }

    /// What she wants; her lock is asked for next.
    Q_INVOKABLE void begin(pipit::app::CardMaker::Act act);
    /// Only while it is Shown. A place that cannot be written is said, and another may be picked.
    Q_INVOKABLE void saveTo(const QUrl &place);
    /// Back to the choice: the card is forgotten, and cannot be shown again.
    Q_INVOKABLE void done() override;

Q_SIGNALS:
    void stepChanged();

protected:
    void use(SecretBytes secret) override;
    void failed(Code code) override;

private:
    void go(Step step, const QString &notice = {});
    Step m_step = Choosing;
    Act m_act = Make;
    QString m_notice;
    bool m_saved = false;
    std::optional<QrCode> m_code;
};

} // namespace pipit::app
