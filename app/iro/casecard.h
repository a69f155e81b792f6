// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/iro/asksteps.h"
#include "app/iro/dueline.h"
#include "app/pages/pagepictures.h"
#include "app/pages/pagerow.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What a child asked for, for the officer: RequestTrail's rows.
class AskRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("from CaseCard")
public:
    enum Role { KeyRole = Qt::UserRole, WordsRole, UnderRole, TimesRole, StepsRole, NotesRole, StatesRole };
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(std::vector<AskSteps> rows);

private:
    std::vector<AskSteps> m_rows;
};

/// The newest pages since the officer was last there: PageCell's rows.
class SincePages : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("from CaseCard")
public:
    enum Role { KeyRole = Qt::UserRole, TitleRole, ThumbnailRole, WhenRole, DayRole, UseRole, LookedRole, NewRole, LockedRole, ReaderFacesRole };
    static constexpr int most = 12;
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(std::vector<PageRow> rows);

private:
    std::vector<PageRow> m_rows;
};

/// One child as her officer's page says it: how to answer her, her review with its why, who was seen alone, the people around
/// her, what is new since the last visit, and what is late. Follows Session::bookChanged. GUI thread.
class CaseCard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the circle; empty for the first.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(QString face READ face NOTIFY changed)
    /// "9, with Jo, Thornley"
    Q_PROPERTY(QString who READ who NOTIFY changed)
    /// How she said that she can be answered; empty where she did not. First what matters most, then the rest, then when.
    Q_PROPERTY(QStringList safeAnswer READ safeAnswer NOTIFY changed)
    /// DueList.Dial, and how much of the time has gone.
    Q_PROPERTY(int dial READ dial NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY changed)
    Q_PROPERTY(QString review READ review NOTIFY changed)
    Q_PROPERTY(QString reviewWhere READ reviewWhere NOTIFY changed)
    Q_PROPERTY(QString reviewWhy READ reviewWhy NOTIFY changed)
    /// Put off once: why.
    Q_PROPERTY(QString reviewAlso READ reviewAlso NOTIFY changed)
    Q_PROPERTY(QString alone READ alone NOTIFY changed)
    Q_PROPERTY(QString aloneMore READ aloneMore NOTIFY changed)
    Q_PROPERTY(QStringList people READ people NOTIFY changed)
    Q_PROPERTY(QStringList peopleFaces READ peopleFaces NOTIFY changed)
    /// "Since your last visit, 12 March", and "9 weeks. 4 pages, 1 wish".
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QString sinceWords READ sinceWords NOTIFY changed)
    Q_PROPERTY(QStringList changes READ changes NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(int sinceCount READ sinceCount NOTIFY changed)
    Q_PROPERTY(int askCount READ askCount NOTIFY changed)
    Q_PROPERTY(pipit::app::SincePages *pages READ pages CONSTANT)
    Q_PROPERTY(pipit::app::AskRows *asks READ asks CONSTANT)
    /// The action that is late longest: "Late 9 working days:", "Kim: ring Ella’s mum, by 30 April", "Rolled on once: Kim off sick".
    Q_PROPERTY(QStringList late READ late NOTIFY changed)
    /// What could not be checked, and what is odd about the dates: sentences.
    Q_PROPERTY(QStringList doubts READ doubts NOTIFY changed)

public:
    struct Shown
    {
        QString face, who, review, reviewWhere, reviewWhy, reviewAlso, alone, aloneMore, since, sinceWords;
        QStringList safeAnswer, people, peopleFaces, changes, late, doubts;
        int dial = 0, pageCount = 0;
        double fraction = 0;
        std::vector<PageRow> pages;
        std::vector<AskSteps> asks;
    };
    explicit CaseCard(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    bool loaded() const { return m_loaded; }
    QString face() const { return m_shown.face; }
    QString who() const { return m_shown.who; }
    QStringList safeAnswer() const { return m_shown.safeAnswer; }
    int dial() const { return m_shown.dial; }
    double fraction() const { return m_shown.fraction; }
    QString review() const { return m_shown.review; }
    QString reviewWhere() const { return m_shown.reviewWhere; }
    QString reviewWhy() const { return m_shown.reviewWhy; }
    QString reviewAlso() const { return m_shown.reviewAlso; }
    QString alone() const { return m_shown.alone; }
    QString aloneMore() const { return m_shown.aloneMore; }
    QStringList people() const { return m_shown.people; }
    QStringList peopleFaces() const { return m_shown.peopleFaces; }
    QString since() const { return m_shown.since; }
    QString sinceWords() const { return m_shown.sinceWords; }
    QStringList changes() const { return m_shown.changes; }
    int pageCount() const { return m_shown.pageCount; }
    int sinceCount() const { return m_pages.rowCount(); }
    int askCount() const { return m_asks.rowCount(); }
    SincePages *pages() { return &m_pages; }
    AskRows *asks() { return &m_asks; }
    QStringList late() const { return m_shown.late; }
    QStringList doubts() const { return m_shown.doubts; }

Q_SIGNALS:
    void changed();

private:
    struct Loaded
    {
        Shown shown;
        PagePictures pictures;
    };
    static Loaded load(DeviceSession &session, const std::string &hex);
    void reload();
    void show(Shown shown);
    QString m_circle;
    Shown m_shown;
    SincePages m_pages;
    AskRows m_asks;
    bool m_loaded = false;
    int m_question = 0;
};

/// What the card says, without asking anybody. `nowMs`: the tablet's clock.
CaseCard::Shown caseCard(const CircleId &circle, const CircleManifest &manifest, const Book &book, std::int64_t nowMs, const ClockParameters &parameters);

} // namespace pipit::app
