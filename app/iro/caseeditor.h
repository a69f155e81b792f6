// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/casefacts.h"

namespace pipit::app {

/// What the statutory clock counts from, and where the child lives: the officer writes it, for herself and for the records
/// alone (CASE). GUI thread; empty from the lock on.
class CaseEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// As they are kept: for the fields when they open.
    Q_PROPERTY(QString born READ born NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString living READ living NOTIFY changed)
    Q_PROPERTY(QString legal READ legal NOTIFY changed)
    Q_PROPERTY(bool shortBreaks READ shortBreaks NOTIFY changed)
    /// What is wrong with a day, each one sentence; empty where nothing is.
    Q_PROPERTY(QString bornFault READ bornFault NOTIFY faultsChanged)
    Q_PROPERTY(QString sinceFault READ sinceFault NOTIFY faultsChanged)
    /// Why it is not kept.
    Q_PROPERTY(QString notice READ notice NOTIFY faultsChanged)

public:
    explicit CaseEditor(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    bool loaded() const { return m_loaded; }
    QString born() const;
    QString since() const;
    QString number() const { return QString::fromStdString(m_kept.identifier); }
    QString living() const { return QString::fromStdString(m_kept.living); }
    QString legal() const { return QString::fromStdString(m_kept.legal); }
    bool shortBreaks() const { return m_kept.shortBreaks; }
    QString bornFault() const { return m_bornFault; }
    QString sinceFault() const { return m_sinceFault; }
    QString notice() const { return m_notice; }

    /// Says at once what is wrong with what has been typed. True where nothing is.
    Q_INVOKABLE bool look(const QString &born, const QString &since);
    /// saved() when it is kept; otherwise the faults or the notice say why not, and nothing is lost.
    Q_INVOKABLE void save(const QString &born, const QString &since, const QString &number, const QString &living, const QString &legal, bool shortBreaks);

Q_SIGNALS:
    void changed();
    void faultsChanged();
    void saved();

private:
    void reload();
    QString m_circle, m_bornFault, m_sinceFault, m_notice;
    CaseContent m_kept;
    CivilDay m_today{};
    bool m_loaded = false, m_busy = false;
};

} // namespace pipit::app
