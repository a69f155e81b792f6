// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/packsource.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace pipit::app {

/// The packs; or the groups of one pack; or its prompts, all or of one group, in the order of its file.
class PromptsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(List list READ list WRITE setList NOTIFY changed)
    /// Whose groups or prompts.
    Q_PROPERTY(QString pack READ pack WRITE setPack NOTIFY changed)
    /// Empty: all prompts.
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY changed)
    /// Dress.words.
    Q_PROPERTY(int amount READ amount WRITE setAmount NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// The name of the pack; empty for the list of packs.
    Q_PROPERTY(QString shown READ shown NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    /// The pack has rights cards.
    Q_PROPERTY(bool rights READ rights NOTIFY changed)

public:
    enum List { Packs, Groups, Prompts };
    Q_ENUM(List)
    enum Role { KeyRole = Qt::UserRole, PictureRole, ShownRole, SaidRole, SortsRole };
    explicit PromptsModel(QObject *parent = nullptr);

    List list() const { return m_list; }
    void setList(List list);
    QString pack() const { return m_pack; }
    void setPack(const QString &pack);
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    int amount() const { return m_amount; }
    void setAmount(int amount);
    int count() const { return int(m_rows.size()); }
    QString shown() const { return m_title.shown; }
    QString said() const { return m_title.said; }
    QUrl picture() const { return m_picture; }
    bool rights() const { return m_rights; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString key;
        QUrl picture;
        ShownText text;
        bool sorts = false;
    };
    void fill();
    QList<Row> rows() const;
    PackSource m_source;
    List m_list = Packs;
    QString m_pack, m_group;
    int m_amount = 2;
    QList<Row> m_rows;
    ShownText m_title;
    QUrl m_picture;
    bool m_rights = false;
};

} // namespace pipit::app
