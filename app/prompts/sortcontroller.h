// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/packsource.h"
#include "core/book/page.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace pipit::app {

/// Cards that a child sorts onto piles, and the page that comes of it. The rows are the piles: those of the prompt, then
/// "not sure" and "I don't understand the question", which every prompt has. One card lies in the hand; a tap on a pile
/// puts it there, and the next comes. Nothing is kept before "make a page". GUI thread.
class SortController : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pack READ pack WRITE setPack NOTIFY promptChanged)
    Q_PROPERTY(QString prompt READ prompt WRITE setPrompt NOTIFY promptChanged)
    /// Dress.words.
    Q_PROPERTY(int amount READ amount WRITE setAmount NOTIFY promptChanged)
    /// In the hand; -1 when all are sorted.
    Q_PROPERTY(int card READ card NOTIFY changed)
    Q_PROPERTY(QUrl cardPicture READ cardPicture NOTIFY changed)
    Q_PROPERTY(QString cardShown READ cardShown NOTIFY changed)
    Q_PROPERTY(QString cardSaid READ cardSaid NOTIFY changed)
    Q_PROPERTY(int sorted READ sorted NOTIFY changed)
    Q_PROPERTY(int left READ left NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// One clear sentence when the page could not be made; empty otherwise.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    enum Role {
        KeyRole = Qt::UserRole, PictureRole, ShownRole, SaidRole,
        CountRole,    ///< cards on it
        PicturesRole, ///< of the cards on it, the newest last
        NamesRole,    ///< what is said of them: "Home, School"
        OursRole,     ///< "not sure" and "I don't understand"
    };
    explicit SortController(QObject *parent = nullptr);

    QString pack() const { return m_pack; }
    void setPack(const QString &pack);
    QString prompt() const { return m_prompt; }
    void setPrompt(const QString &prompt);
    int amount() const { return m_amount; }
    void setAmount(int amount);
    int card() const { return m_card; }
    QUrl cardPicture() const;
    QString cardShown() const;
    QString cardSaid() const;
    int sorted() const { return int(m_order.size()); }
    int left() const { return int(m_where.size() - m_order.size()); }
    bool canTakeBack() const { return !m_order.isEmpty(); }
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The card in the hand onto that pile. Nothing happens without one.
    Q_INVOKABLE void put(int pile);
    /// Later: it comes again after the others.
    Q_INVOKABLE void leaveForLater();
    /// The one that was put down last is in the hand again.
    Q_INVOKABLE void takeBack();
    /// The topmost card of a pile is in the hand again.
    Q_INVOKABLE void takeFrom(int pile);
    /// made() follows, or a notice. Cards that were not sorted are left out.
    Q_INVOKABLE void makePage();

Q_SIGNALS:
    void promptChanged();
    void changed();
    /// The key of the new draft.
    void made(const QString &key);

private:
    void begin();
    void become(const PackPrompt *prompt);
    void nextCard(int after);
    void told();
    QList<int> cardsOn(int pile) const;
    void keep(Page page);
    ShownText textOf(const Said &said) const;
    PackSource m_source;
    QString m_pack, m_prompt, m_notice;
    int m_amount = 2, m_card = -1;
    bool m_busy = false;
    PackPrompt m_now;
    QList<PackThing> m_piles;
    QList<int> m_where; ///< for each card its pile, or -1
    QList<int> m_order; ///< cards in the order in which they were put down
};

} // namespace pipit::app
