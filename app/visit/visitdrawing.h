// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/editorcontroller.h"
#include "app/visit/openvisit.h"

#include <QPointer>

namespace pipit::app {

/// A drawing on paper that the child made, photographed with her at a visit: a page of one photo, kept as made together on the officer's
/// tablet (LIVE), with what she says of it, for her and the officer. It stands at the next review. Until it is kept it is a draft of the
/// officer's, found again after a lock; thrown away it is gone. GUI thread.
class VisitDrawing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::OpenVisit *visit READ visit WRITE setVisit NOTIFY changed REQUIRED)
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed REQUIRED)
    /// What a PhotoController puts the photo onto.
    Q_PROPERTY(pipit::app::EditorController *editor READ editor CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// There is a review that it can stand at.
    Q_PROPERTY(bool can READ can NOTIFY changed)
    /// The empty page is there for the photo.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    /// The photo is on it.
    Q_PROPERTY(bool taken READ taken NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit VisitDrawing(QObject *parent = nullptr);

    OpenVisit *visit() const { return m_visit; }
    void setVisit(OpenVisit *visit);
    QString circle() const { return m_circle; }
    void setCircle(const QString &circle);
    EditorController *editor() { return &m_editor; }
    QString name() const { return row() ? row()->facts.name : QString(); }
    bool can() const { return row() && row()->facts.review; }
    bool ready() const { return m_editor.isOpen(); }
    bool taken() const;
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }

    Q_INVOKABLE void begin();
    /// kept() when it waits to go. `words`: hers; may be empty.
    Q_INVOKABLE void keep(const QString &words);
    Q_INVOKABLE void throwAway();

Q_SIGNALS:
    void changed();
    void kept();

private:
    const OpenVisit::Row *row() const { return m_visit ? m_visit->row(m_circle) : nullptr; }
    void tell(const QString &notice);
    QPointer<OpenVisit> m_visit;
    QString m_circle, m_notice;
    EditorController m_editor;
    CircleId m_for; ///< whose drawing it is
    ReviewId m_review;
    bool m_busy = false;
};

} // namespace pipit::app
