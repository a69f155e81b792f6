// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/decisions/outcome.h"
#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// "What became of it": everything that one child asked for, for her officer. Follows Session::bookChanged; empty at the
/// lock. GUI thread.
class OutcomesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the circle; empty for the only one.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY circleChanged)
    /// What the child is called.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY circleChanged)
    Q_PROPERTY(int count READ count NOTIFY loadedChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged)
    /// How many answers wait to be told face to face.
    Q_PROPERTY(int untoldCount READ untoldCount NOTIFY loadedChanged)
    /// "4 asked, 1 waits to be told, 1 is late"
    Q_PROPERTY(QString summary READ summary NOTIFY loadedChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< key: of the ask, for ActionEditor and ShortAnswer
        WordsRole, ExactRole, WhenRole, TogetherRole, PictureRole, SymbolRole, UseRole, ReadersRole,
        ChipWordsRole, ///< chipWords, chipLooks: one beside the other; looks as Outcome::Look
        ChipLooksRole, BecauseRole, ToHerRole, ReadsAtRole, ActionRole, KnowRole, ProgressRole, RolledRole, AskedRole, ToldRole, TalkingRole,
        DisagreesRole, LateRole,
        UntoldRole, ///< untold: it waits to be told face to face
        CloseRole,  ///< close: about home, family or a person
        ReadAloneRole,
        VersionsRole,   ///< versions: words of those that stand beside each other; none or at least two
        StepNamesRole, StepStatesRole,
        OpenRole, LineRole,
        AnsweredRole, ///< answered: somebody has decided or answered
    };
    explicit OutcomesModel(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    QString name() const { return m_name; }
    void setName(const QString &name);
    int count() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    int untoldCount() const;
    QString summary() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Two versions of one action: the one at `which` holds from now on; both stay in the record.
    Q_INVOKABLE void settle(int row, int which);

Q_SIGNALS:
    void circleChanged();
    void loadedChanged();

private:
    struct Row
    {
        QString key;
        Outcome outcome;
    };
    struct Loaded;
    static Result<Loaded> load(DeviceSession &session, const QString &hex, const QString &name, const QDateTime &now);
    void reload();
    QString m_circle, m_name;
    std::vector<Row> m_rows;
    bool m_loaded = false;
};

/// Writes a version that takes the place of both, as `keep` says. Vault's thread. Errors: NotFound, those of posting.
Result<EntryRef> settleVersions(DeviceSession &session, const CircleId &circle, const EntryRef &keep, const std::vector<EntryRef> &all);

} // namespace pipit::app
