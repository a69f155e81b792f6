// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/iro/childrenmodel.h"

namespace pipit::app {

/// One child as her officer's page about her says it: how she looks, the people of her circle, what came and where it
/// stands. Follows Session::bookChanged. GUI thread.
class ChildCard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Hex of the circle; empty for the first.
    Q_PROPERTY(QString circle READ circle WRITE setCircle NOTIFY changed)
    Q_PROPERTY(QString face READ face NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(int newCount READ newCount NOTIFY changed)
    /// "1 new page", "Nothing new"
    Q_PROPERTY(QString news READ news NOTIFY changed)
    /// "3 pages from Amina"; empty without any
    Q_PROPERTY(QString total READ total NOTIFY changed)
    /// "1 thing could not be checked", or nothing
    Q_PROPERTY(QString doubt READ doubt NOTIFY changed)
    /// Key of the newest page that the officer has not looked at; empty when there is none.
    Q_PROPERTY(QString newKey READ newKey NOTIFY changed)
    /// "At school · Do not ring the house": how the child said she can be answered safely; empty where she did not.
    Q_PROPERTY(QString safeAnswer READ safeAnswer NOTIFY changed)
    /// Everybody of the circle whose name has come, without the child: "Jo, carer", the officer herself first.
    Q_PROPERTY(QStringList people READ people NOTIFY changed)
    Q_PROPERTY(QStringList peopleFaces READ peopleFaces NOTIFY changed)

public:
    explicit ChildCard(QObject *parent = nullptr);

    QString circle() const { return m_circle; }
    void setCircle(const QString &hex);
    QString face() const { return m_shown.row.face; }
    int pageCount() const { return m_shown.row.pageCount; }
    int newCount() const { return m_shown.row.newCount; }
    QString news() const { return ChildrenModel::newsOf(newCount()); }
    QString total() const;
    QString doubt() const { return ChildrenModel::doubtOf(m_shown.row.unchecked); }
    QString newKey() const { return m_shown.newKey; }
    QString safeAnswer() const { return m_shown.safeAnswer; }
    QStringList people() const { return m_shown.people; }
    QStringList peopleFaces() const { return m_shown.faces; }

    struct Shown
    {
        ChildrenModel::Row row;
        QString newKey, safeAnswer;
        QStringList people, faces;
    };
    /// What the card says, without asking anybody: for tests.
    static Shown shownOf(const CircleId &circle, const CircleManifest &manifest, const Book &book, const QDateTime &now);

Q_SIGNALS:
    void changed();

private:
    void reload();
    QString m_circle;
    Shown m_shown;
};

} // namespace pipit::app
