// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/askwords.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// The steps of one ask, the oldest first; the last may be what has not happened yet.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AnswerController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The last step is what has not happened yet.
    Q_PROPERTY(bool endsOpen READ endsOpen NOTIFY changed)

public:
    enum Look { Past, Now, ToCome };
    Q_ENUM(Look)
    /// spoken: all of the step in one.
    enum Role { HeadingRole = Qt::UserRole, WordsRole, WhereRole, SymbolRole, FaceRole, SpokenRole, LookRole, MineRole, ClosedRole };
    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_steps.size()); }
    bool endsOpen() const { return !m_steps.empty() && m_steps.back().look == AskStep::Look::ToCome; }
    void setSteps(std::vector<AskStep> steps);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void changed();

private:
    std::vector<AskStep> m_steps;
};

} // namespace pipit::app
