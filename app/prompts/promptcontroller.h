// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/packsource.h"

#include <QQmlEngine>

namespace pipit::app {

/// One prompt on its own screen, or above the page that answers it.
class PromptController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pack READ pack WRITE setPack NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt WRITE setPrompt NOTIFY changed)
    /// Skipping stays within it; empty: all of the pack.
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY changed)
    /// Dress.words.
    Q_PROPERTY(int amount READ amount WRITE setAmount NOTIFY changed)
    /// False for one that is not on this device: a page that answers it has its title.
    Q_PROPERTY(bool found READ found NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    /// Empty where no reading is needed; `said` never is.
    Q_PROPERTY(QString shown READ shown NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed)
    /// A person has said `said`: it is heard also where this device has no voice.
    Q_PROPERTY(bool recorded READ recorded NOTIFY changed)
    /// At most sixty characters, for one line above a page; empty where no reading is needed.
    Q_PROPERTY(QString line READ line NOTIFY changed)
    /// What a page that answers it is called, whatever amount of words she has chosen: others read it.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// Of a rights card: what it means.
    Q_PROPERTY(QString moreShown READ moreShown NOTIFY changed)
    Q_PROPERTY(QString moreSaid READ moreSaid NOTIFY changed)
    /// A person has said `moreSaid`, as `recorded`.
    Q_PROPERTY(bool moreRecorded READ moreRecorded NOTIFY changed)
    /// Of a rights card, for grown-ups.
    Q_PROPERTY(QString source READ source NOTIFY changed)
    /// PaperTemplate by its number.
    Q_PROPERTY(int paper READ paper NOTIFY changed)
    /// What skipping leads to; empty at the end.
    Q_PROPERTY(QString next READ next NOTIFY changed)
    Q_PROPERTY(QString previous READ previous NOTIFY changed)

public:
    enum Kind { Open = PackPrompt::Open, Cards = PackPrompt::Cards, Rights = PackPrompt::Rights };
    Q_ENUM(Kind)
    explicit PromptController(QObject *parent = nullptr);

    QString pack() const { return m_pack; }
    void setPack(const QString &pack);
    QString prompt() const { return m_prompt; }
    void setPrompt(const QString &prompt);
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    int amount() const { return m_amount; }
    void setAmount(int amount);
    bool found() const { return m_found; }
    Kind kind() const { return Kind(m_now.kind); }
    QUrl picture() const { return m_found ? m_now.picture.url() : QUrl(); }
    QString shown() const { return m_text.shown; }
    QString said() const { return m_text.said; }
    bool recorded() const;
    QString line() const { return m_amount == 0 ? QString() : title(); }
    QString title() const;
    QString moreShown() const { return m_more.shown; }
    QString moreSaid() const { return m_more.said; }
    bool moreRecorded() const;
    QString source() const { return m_now.source; }
    int paper() const { return m_now.paper; }
    QString next() const { return m_next; }
    QString previous() const { return m_previous; }

Q_SIGNALS:
    void changed();

private:
    void look();
    PackSource m_source;
    QString m_pack, m_prompt, m_group, m_next, m_previous;
    int m_amount = 2;
    bool m_found = false;
    PackPrompt m_now;
    ShownText m_text, m_more;
};

} // namespace pipit::app
