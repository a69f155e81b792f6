// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/editorcontroller.h"
#include "app/review/reviewtable.h"

namespace pipit::app {

/// "What shall I ask them?": the child's words as she says them at the meeting, typed for her or said into the tablet, read
/// back to her, and asked only when she says yes. Nothing is written before that; words and voice are gone when she says no.
/// GUI thread.
class LiveAsking : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY changed)
    /// The page that it comes from; empty: none.
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY changed)
    /// The line of her list that it comes from; -1: none.
    Q_PROPERTY(int line READ line WRITE setLine NOTIFY changed)
    /// "This comes from Amina’s page of 8 May"; empty where it comes from none.
    Q_PROPERTY(QString comesFrom READ comesFrom NOTIFY changed)
    /// "Written together on Sam’s tablet, 21 May, 16:18. Amina, Sam and Jo are here".
    Q_PROPERTY(QString together READ together NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString face READ face NOTIFY changed)
    /// Who will read it: "Amina and Sam".
    Q_PROPERTY(QString readers READ readers NOTIFY changed)
    /// By when there is an answer: the authority's working days after today. "Friday 29 May".
    Q_PROPERTY(QString by READ by NOTIFY changed)
    Q_PROPERTY(pipit::app::EditorController *voice READ voice CONSTANT)
    /// A voice note lies beside the words.
    Q_PROPERTY(bool hasVoice READ hasVoice NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    explicit LiveAsking(QObject *parent = nullptr);
    ~LiveAsking() override;

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    int part() const { return m_part; }
    void setPart(int part);
    QString page() const { return m_page; }
    void setPage(const QString &key);
    int line() const { return m_line; }
    void setLine(int line);
    QString comesFrom() const { return m_comesFrom; }
    QString together() const { return m_together; }
    QString name() const { return m_table.name; }
    QString face() const { return m_table.face; }
    QString readers() const { return m_readers; }
    QString by() const { return m_by; }
    EditorController *voice() { return &m_voice; }
    bool hasVoice() const;
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }

    /// Her voice, beside the words.
    Q_INVOKABLE void record();
    /// She said yes. `of`: who decides; may be empty.
    Q_INVOKABLE void ask(const QString &words, const QString &of);
    /// She said no, or it is said anew: what was recorded goes.
    Q_INVOKABLE void forgetVoice();

Q_SIGNALS:
    void changed();
    /// Keys of what was written: her words, and that they were asked for.
    void asked(const QString &live, const QString &ask);

private:
    struct Loaded
    {
        ReviewTable table;
        QString comesFrom, readers, together;
        std::optional<PageId> voice; ///< one that was recorded before the tablet locked
    };
    static Result<Loaded> load(DeviceSession &session, const std::string &hex, std::size_t part, const QString &page, int line);
    void reload();
    void tell(const QString &notice);
    QString m_circle, m_page, m_comesFrom, m_readers, m_together, m_by, m_notice;
    ReviewTable m_table;
    EditorController m_voice;
    int m_part = 0, m_line = -1, m_question = 0;
    bool m_busy = false;
};

} // namespace pipit::app
