// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/openvisit.h"

#include <QPointer>

namespace pipit::app {

/// Two taps: what happened, and who could hear. The second writes. What is tapped later writes the same visit again;
/// Undo strikes it out. GUI thread.
class VisitRecord : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::OpenVisit *visit READ visit WRITE setVisit NOTIFY changed REQUIRED)
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed REQUIRED)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// "The meeting with Amina, before the review"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// 0: not tapped yet.
    Q_PROPERTY(int outcome READ outcome NOTIFY changed)
    Q_PROPERTY(int heard READ heard NOTIFY changed)
    Q_PROPERTY(int how READ how NOTIFY changed)
    /// The child was seen: it is asked who could hear, and how.
    Q_PROPERTY(bool seen READ seen NOTIFY changed)
    Q_PROPERTY(QString room READ room NOTIFY changed)
    Q_PROPERTY(QStringList rooms READ rooms CONSTANT)
    Q_PROPERTY(QStringList who READ who NOTIFY changed)
    /// Who may be in the house, the names that were added among them.
    Q_PROPERTY(QStringList people READ people NOTIFY changed)
    Q_PROPERTY(QStringList faces READ faces NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(bool written READ written NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    /// "Not seen alone yet: it stays due, by 20 May."; said once it is written.
    Q_PROPERTY(QString due READ due NOTIFY changed)
    /// "To finish for Amina: …", the first thing; empty when nothing is missing.
    Q_PROPERTY(QString toFinish READ toFinish NOTIFY changed)
    Q_PROPERTY(int untold READ untold NOTIFY changed)

public:
    using QObject::QObject;

    OpenVisit *visit() const { return m_visit; }
    void setVisit(OpenVisit *visit);
    QString circle() const { return m_circle; }
    void setCircle(const QString &circle);
    QString name() const;
    QString title() const;
    int outcome() const { return child().outcome; }
    int heard() const { return child().heard; }
    int how() const { return child().how; }
    bool seen() const { return outcome() == 1 || outcome() == 2; }
    QString room() const { return QString::fromStdString(child().where); }
    static QStringList rooms();
    QStringList who() const;
    QStringList people() const;
    QStringList faces() const;
    QString why() const { return QString::fromStdString(child().why); }
    bool written() const;
    QString sentence() const;
    QString due() const;
    QString toFinish() const;
    int untold() const;

    /// VisitContent::Outcome by its number; one that needs no second answer is written by write().
    Q_INVOKABLE void chooseOutcome(int outcome);
    Q_INVOKABLE void chooseHeard(int heard);
    Q_INVOKABLE void chooseHow(int how);
    Q_INVOKABLE void chooseRoom(const QString &room);
    /// Puts somebody who could hear in, or takes them out.
    Q_INVOKABLE void toggleWho(const QString &name);
    /// Kept as it is typed; settle() writes it.
    Q_INVOKABLE void setWhy(const QString &words);
    Q_INVOKABLE void settle();
    /// "Write it down", where there is no second tap.
    Q_INVOKABLE void write();
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void changed();

private:
    const OpenVisit::Row *row() const { return m_visit ? m_visit->row(m_circle) : nullptr; }
    const VisitDraft::Child &child() const;
    void tap(const std::function<void(VisitDraft::Child &)> &how);
    QPointer<OpenVisit> m_visit;
    QString m_circle;
};

} // namespace pipit::app
