// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/editorcontroller.h"
#include "app/visit/openvisit.h"

#include <QPointer>

namespace pipit::app {

/// The ruled sheet under the officer's pen: the child's page editor with nothing on it but ink, kept in her vault as it
/// grows. Put away, each line is a note of this child's circle. GUI thread.
class InkPad : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::OpenVisit *visit READ visit WRITE setVisit NOTIFY changed REQUIRED)
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed REQUIRED)
    Q_PROPERTY(pipit::app::EditorController *editor READ editor CONSTANT)
    /// There is a sheet to write on.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    /// From line to line, over the width of the sheet; and how many lines.
    Q_PROPERTY(qreal lineStep READ lineStep CONSTANT)
    Q_PROPERTY(int lines READ lines CONSTANT)

public:
    explicit InkPad(QObject *parent = nullptr);

    OpenVisit *visit() const { return m_visit; }
    void setVisit(OpenVisit *visit);
    QString circle() const { return m_circle; }
    void setCircle(const QString &circle);
    EditorController *editor() { return &m_editor; }
    bool ready() const { return m_ready && m_editor.isOpen(); }
    bool isEmpty() const { return m_empty; }
    static qreal lineStep();
    static int lines();

    /// Lines that were written become notes; the sheet is fresh then.
    Q_INVOKABLE void putAway();

Q_SIGNALS:
    void changed();

private:
    std::optional<VisitDraft::Child> child() const;
    void open();
    void startFresh(const VisitDraft::Child &child);
    void look();
    QPointer<OpenVisit> m_visit;
    QString m_circle;
    EditorController m_editor;
    bool m_ready = false, m_opening = false, m_empty = true;
};

} // namespace pipit::app
