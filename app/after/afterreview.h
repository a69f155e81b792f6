// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/maytell.h"
#include "app/after/outsidemodel.h"
#include "app/after/papermodel.h"
#include "app/after/savable.h"
#include "app/sound/voicerecorder.h"

namespace pipit::app {

/// After a review of one child: the text for each reader, what would reach outside, and sending the child's answers.
/// GUI thread; empty at the lock.
// The base in full, for the tools of QML.
class AfterReview : public pipit::app::Savable
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the child's circle; empty for the first.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY circleChanged REQUIRED)
    Q_PROPERTY(For paper READ paper WRITE setPaper NOTIFY changed)
    /// It has been asked for; before, nothing can be said about there being none.
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// There was a review to write about.
    Q_PROPERTY(bool there READ there NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString face READ face NOTIFY changed)
    /// "From the meeting of 21 May. Due by 19 June: 20 working days"
    Q_PROPERTY(QString why READ why NOTIFY changed)
    /// "For Amina", "Record", "For Mum", "For the guardian": by For.
    Q_PROPERTY(QStringList tabs READ tabs NOTIFY changed)
    Q_PROPERTY(pipit::app::PaperModel *text READ text CONSTANT)
    Q_PROPERTY(pipit::app::OutsideModel *outside READ outside CONSTANT)
    /// "One line is left out here. Nothing is printed in its place."; empty where none is.
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed)
    /// "Live with Yusuf"; empty where nothing waits to be told.
    Q_PROPERTY(QString waits READ waits NOTIFY changed)
    /// "Sent on 3 June"; empty before.
    Q_PROPERTY(QString sent READ sent NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Everything of the paper, to be read aloud.
    Q_PROPERTY(QString allWords READ allWords NOTIFY changed)
    /// Sentences that others found good, and safe: none that judges, none that promises.
    Q_PROPERTY(QStringList bank READ bank CONSTANT)
    Q_PROPERTY(pipit::app::VoiceRecorder *recorder READ recorder CONSTANT)
    /// "Your voice, 0:32, goes with it"; empty without.
    Q_PROPERTY(QString voice READ voice NOTIFY changed)

public:
    enum For { Child = 1, Record = 2, Parents = 3, Guardian = 4 };
    Q_ENUM(For)
    static constexpr std::size_t mostBytes = 4'000; ///< of the words that go to the child
    explicit AfterReview(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    For paper() const { return m_paper; }
    void setPaper(For paper);
    bool loaded() const { return m_loaded; }
    bool there() const { return m_desk.has_value(); }
    QString name() const { return m_desk ? m_desk->name : QString(); }
    QString face() const { return m_desk ? m_desk->face : QString(); }
    QString why() const;
    QStringList tabs() const;
    PaperModel *text() { return &m_text; }
    OutsideModel *outside() { return &m_outside; }
    QString leftOut() const;
    QString waits() const { return m_desk && !m_desk->waits.isEmpty() ? m_desk->waits.join(QStringLiteral(" · ")) : QString(); }
    QString sent() const;
    QString notice() const { return m_notice; }
    bool busy() const { return m_busy; }
    QString allWords() const { return after::plainText(m_text.paragraphs()); }
    QStringList bank() const;
    VoiceRecorder *recorder() { return &m_recorder; }
    QString voice() const;

    /// Her words for a paragraph; empty: as it was made. Kept in her vault at once.
    Q_INVOKABLE void mend(int row, const QString &words);
    /// At the end of a paragraph.
    Q_INVOKABLE void add(int row, const QString &sentence);
    /// Asks the child whether those outside may have it.
    Q_INVOKABLE void askChild(int row);
    /// Puts it in for all those outside, with a reason that is kept. Blanks are none.
    Q_INVOKABLE void putIn(int row, const QString &because);
    /// The child's answers go: her words, and the voice where there is one.
    Q_INVOKABLE void send();
    Q_INVOKABLE void dropVoice();
    /// The authority's own headings, from a file; what is wrong with it is said.
    Q_INVOKABLE void takeHeadings(const QUrl &file);

    Maker maker(Kind kind) override;
    QString fileName(Kind kind) const override;

Q_SIGNALS:
    void circleChanged();
    void changed();
    void noticeChanged();
    /// It waits to go.
    void went();

private:
    template <class Work>
    void post(Work work);
    maytell::Told toldOf(const OutsideRow &row) const;
    void reload();
    void show();
    void say(const QString &notice);
    QString m_circle, m_notice;
    For m_paper = Child;
    bool m_loaded = false, m_busy = false;
    std::optional<AfterDesk> m_desk;
    PaperModel m_text;
    OutsideModel m_outside;
    VoiceRecorder m_recorder;
    Bytes m_voice;
    std::uint32_t m_voiceMs = 0;
};

} // namespace pipit::app
