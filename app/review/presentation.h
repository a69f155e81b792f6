// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/meeting/namesmodel.h"
#include "app/pages/editorcontroller.h"
#include "app/review/livepage.h"

namespace pipit::app {

/// One page of the child's on the screen that everybody looks at, and what she adds to it there. Hers is never changed: the
/// first sticker, line or word goes onto a copy. What was added is kept only when she says so, for her and the officer, and
/// for whom she names of those who hold the page. Nothing is written where nothing was added. GUI thread.
class Presentation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY changed)
    /// The page that is shown; empty: a line of her list.
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY changed)
    /// A line of her list that is shown as a page; -1: none.
    Q_PROPERTY(int line READ line WRITE setLine NOTIFY changed)
    /// It is one of those for this part.
    Q_PROPERTY(bool allowed READ allowed NOTIFY allowedChanged)
    /// The book was asked whether it is.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    /// "Amina chose this page for her meeting, 18 May."
    Q_PROPERTY(QString chosenWords READ chosenWords NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString officer READ officer NOTIFY changed)
    /// A line of her list, as a page that cannot be changed.
    Q_PROPERTY(pipit::app::PageDocument *lineDocument READ lineDocument CONSTANT)
    /// The copy that she adds to.
    Q_PROPERTY(pipit::app::EditorController *live READ live CONSTANT)
    /// The copy is shown in place of the page.
    Q_PROPERTY(bool adding READ adding NOTIFY changed)
    /// Something was added that is not kept yet.
    Q_PROPERTY(bool added READ added NOTIFY changed)
    /// Who else holds the page: on, she wants them to have what she added.
    Q_PROPERTY(pipit::app::NamesModel *others READ others CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    /// The screen is in view: that counts as activity, half an hour for one page at most.
    Q_PROPERTY(bool inView READ inView WRITE setInView NOTIFY changed)

public:
    static constexpr std::chrono::minutes stayAwake{30};
    static constexpr std::chrono::seconds awakeEvery{30};
    explicit Presentation(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    int part() const { return m_part; }
    void setPart(int part);
    QString page() const { return m_page; }
    void setPage(const QString &key);
    int line() const { return m_line; }
    void setLine(int line);
    bool allowed() const { return m_allowed; }
    bool known() const { return m_known; }
    QString chosenWords() const { return m_chosen; }
    QString name() const { return m_table.name; }
    QString officer() const { return m_table.officer; }
    PageDocument *lineDocument() { return &m_lineDocument; }
    EditorController *live() { return &m_live; }
    bool adding() const { return m_adding; }
    bool added() const;
    NamesModel *others() { return &m_others; }
    bool busy() const { return m_busy; }
    QString notice() const { return m_notice; }
    bool inView() const { return m_inView; }
    void setInView(bool inView);

    /// On a copy, which is made first where there is none yet.
    Q_INVOKABLE void putSticker(int set, int number);
    Q_INVOKABLE void takePen();
    Q_INVOKABLE void takeHand();
    Q_INVOKABLE void recordVoice();
    /// `row` of others.
    Q_INVOKABLE void name(int row, bool on);
    /// kept() when it waits to go.
    Q_INVOKABLE void keep();
    Q_INVOKABLE void throwAway();
    Q_INVOKABLE static QString stickerPicture(int set, int number);
    Q_INVOKABLE static QString stickerName(int set, int number);

Q_SIGNALS:
    void changed();
    void allowedChanged();
    /// A page of hers is on the screen for all to see.
    void pageSeen(const QString &key);
    void kept();
    void thrownAway();

private:
    void reload();
    void show();
    /// Once the copy is there.
    void onCopy(std::function<void()> then);
    void letGo();
    void finish();
    void stay();
    void tell(const QString &notice);
    std::optional<livepage::Origin> origin() const;
    QString m_circle, m_page, m_chosen, m_notice;
    ReviewTable m_table;
    PageDocument m_lineDocument;
    EditorController m_live;
    NamesModel m_others;
    std::vector<SeatId> m_otherSeats;
    std::vector<std::function<void()>> m_then;
    QTimer m_awake;
    int m_part = 0, m_line = -1, m_question = 0, m_awakeFor = 0;
    bool m_known = false, m_allowed = false, m_adding = false, m_busy = false, m_inView = false;
};

} // namespace pipit::app
