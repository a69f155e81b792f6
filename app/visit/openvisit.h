// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "app/visit/visitfacts.h"

#include <QAbstractListModel>

namespace pipit::app {

/// A visit to one child, or to brothers and sisters of one house: place and time once, everything else apart. Rows are the
/// children. What is tapped is kept in the officer's vault at once; what is written is an entry of that child's circle and
/// of no other. A visit that was begun is there again after a lock or a kill. GUI thread.
class OpenVisit : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the circle that was visited first; a visit with this child that goes on is taken up again.
    Q_PROPERTY(QString first READ first WRITE setFirst NOTIFY changed REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// Whose house.
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    /// "Thursday 14 May, from 16:34"
    Q_PROPERTY(QString when READ when NOTIFY changed)
    /// "Thursday 14 May, Jo’s house, 16:34 to 17:26"
    Q_PROPERTY(QString span READ span NOTIFY changed)
    /// "16:34, still here"
    Q_PROPERTY(QString still READ still NOTIFY changed)
    /// By this tablet's clock, which is wrong; empty where it is not.
    Q_PROPERTY(QString clockDoubt READ clockDoubt NOTIFY changed)
    /// "Once, for both", "Once"
    Q_PROPERTY(QString once READ once NOTIFY changed)
    Q_PROPERTY(QString apart READ apart NOTIFY changed)
    /// "9 things are sealed on this tablet."
    Q_PROPERTY(QString sealedThings READ sealedThings NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    /// Circles of the visit, for a list that leaves them out.
    Q_PROPERTY(QStringList circles READ circles NOTIFY changed)
    /// Something is being written.
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum Role { CircleRole = Qt::UserRole, NameRole, FaceRole, StandingRole, MissingRole, DueRole };
    explicit OpenVisit(QObject *parent = nullptr);

    QString first() const { return m_first; }
    void setFirst(const QString &circle);
    int count() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    QString place() const { return QString::fromStdString(m_draft.place); }
    void setPlace(const QString &place);
    QString when() const;
    QString span() const;
    QString still() const;
    QString clockDoubt() const;
    QString once() const;
    QString apart() const;
    QString sealedThings() const;
    int waiting() const { return m_sealed; }
    QString notice() const { return m_notice; }
    QStringList circles() const;
    bool busy() const { return m_writing > 0; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Another child of the officer's, in the same house.
    Q_INVOKABLE void add(const QString &circle);
    /// Leaves: what was written of each gets the minute of leaving, and the visit is no longer open. finished() then.
    Q_INVOKABLE void finish();
    /// Travelled, so many minutes: into the circle of the first child.
    Q_INVOKABLE void logDrive(int minutes);
    Q_INVOKABLE void dismissNotice() { tell({}); }

    struct Row
    {
        VisitDraft::Child child;
        VisitFacts facts;
        /// What is to be written for this child, and how much of it is.
        int things() const { return 2 + int(facts.untold.size() + facts.told.size()); }
        int missing() const;
    };
    const Row *row(const QString &circle) const;
    /// What was tapped is not what stands written.
    bool stale(const QString &circle) const;
    const VisitDraft &draft() const { return m_draft; }
    /// Another state of one child, kept at once; where it was written before, or `write` is said, it is written.
    void change(const QString &circle, const std::function<void(VisitDraft::Child &)> &how, bool write);
    /// What was written is struck out, and nothing is tapped.
    void strikeOut(const QString &circle);
    /// Somebody who writes for this visit tells what came of it.
    void told(const Result<EntryRef> &result);
    /// The visits that go on, read anew. Vault's thread.
    static std::vector<VisitDraft> kept(DeviceSession &session);

Q_SIGNALS:
    void changed();
    /// One child's state or facts are other than they were.
    void rowChanged(const QString &circle);
    void written(const QString &circle);
    void finished();
    void driveLogged();

private:
    struct Loaded;
    static Loaded load(DeviceSession &session, const std::string &first, std::optional<VisitDraft> draft);
    void reload();
    void show(std::vector<Row> rows);
    void keep();
    void write(const VisitContent &content, const CircleId &circle);
    void tell(const QString &notice);
    void forget();
    QString m_first, m_notice;
    VisitDraft m_draft;
    std::vector<Row> m_rows;
    std::int64_t m_nowMs = 0, m_newestMs = 0;
    int m_sealed = 0, m_writing = 0;
    bool m_loaded = false, m_begun = false;
};

} // namespace pipit::app
