// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/afterdesk.h"

#include <QAbstractListModel>
#include <QColor>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// The paragraphs of one paper, and how hard they are to read. GUI thread.
class PaperModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of what is written after a review")
    /// Behind a sentence that is too long for its reader.
    Q_PROPERTY(QColor wash MEMBER m_wash NOTIFY washChanged)
    /// "Reads at about age 8"; empty where there are too few words to say.
    Q_PROPERTY(QString readsAt READ readsAt NOTIFY changed)
    /// "1 long sentence"; empty for none.
    Q_PROPERTY(QString longOnes READ longOnes NOTIFY changed)

public:
    /// markup: the words as rich text, long sentences washed; look: PaperLine::Look by its number.
    enum Role { HeadingRole = Qt::UserRole, WordsRole, MarkupRole, BesideRole, PictureRole, LookRole, MendedRole, AskRole };
    static constexpr int mostWords = 20; ///< in a sentence for a reader of nine
    explicit PaperModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString readsAt() const;
    QString longOnes() const;
    const std::vector<Paragraph> &paragraphs() const { return m_rows; }
    void show(std::vector<Paragraph> rows);

Q_SIGNALS:
    void washChanged();
    void changed();

private:
    QString markup(const Paragraph &row) const;
    std::vector<Paragraph> m_rows;
    QColor m_wash;
};

} // namespace pipit::app
