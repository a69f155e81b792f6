// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sound/voicerecorder.h"
#include "app/visit/openvisit.h"

#include <QPointer>

namespace pipit::app {

/// A note that the officer says: sound in memory, kept sealed in her vault every two seconds, and an entry of this child's
/// circle when it ends. Ten seconds for the short log, ten minutes for notes. GUI thread.
class SpokenNote : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::OpenVisit *visit READ visit WRITE setVisit NOTIFY changed REQUIRED)
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed REQUIRED)
    Q_PROPERTY(bool log MEMBER m_log NOTIFY changed REQUIRED)
    Q_PROPERTY(bool recording READ recording NOTIFY heard)
    /// "0:07"
    Q_PROPERTY(QString length READ length NOTIFY heard)
    /// 0 … 1 of the longest.
    Q_PROPERTY(qreal part READ part NOTIFY heard)
    Q_PROPERTY(QList<qreal> levels READ levels NOTIFY heard)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    static constexpr std::uint32_t logMs = 10'000;
    explicit SpokenNote(QObject *parent = nullptr);
    ~SpokenNote() override;

    OpenVisit *visit() const { return m_visit; }
    void setVisit(OpenVisit *visit);
    QString circle() const { return m_circle; }
    void setCircle(const QString &circle);
    bool recording() const { return m_recorder && m_recorder->state() == VoiceRecorder::Recording; }
    QString length() const;
    qreal part() const { return m_recorder ? m_recorder->part() : 0; }
    QList<qreal> levels() const { return m_recorder ? m_recorder->levels() : QList<qreal>(); }
    QString notice() const { return m_notice; }

    Q_INVOKABLE void start();
    /// It becomes a note.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void throwAway();

Q_SIGNALS:
    void changed();
    void heard();

private:
    std::optional<VisitDraft::Child> child() const;
    void makeRecorder();
    /// What a kill or a lock left unfinished becomes a note now.
    void recover();
    void finish(const VisitDraft::Child &child, const PageId &draft, std::uint32_t ms);
    void tell(const QString &notice);
    QPointer<OpenVisit> m_visit;
    QString m_circle, m_notice;
    bool m_log = false, m_recovered = false;
    std::unique_ptr<VoiceRecorder> m_recorder;
    std::optional<VisitDraft::Child> m_for; ///< whose note is running
    PageId m_draft;
};

} // namespace pipit::app
