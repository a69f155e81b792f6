// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/after/meetingevidence.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pipit::app {

/// What was seen at one meeting, a line each. GUI thread.
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of what is done after a review")

public:
    enum Role { CountsRole = Qt::UserRole, WordsRole, BesideRole, PictureRole };
    explicit EvidenceModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const std::vector<EvidenceRow> &rows() const { return m_rows; }
    void show(std::vector<EvidenceRow> rows);

private:
    std::vector<EvidenceRow> m_rows;
};

/// The eight codes: the suggested one first, then what else the evidence would bear, then the others. GUI thread.
class CodesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of what is done after a review")

public:
    /// fits: the evidence would bear it.
    enum Role { CodeRole = Qt::UserRole, MeaningRole, SuggestedRole, ChosenRole, FitsRole };
    explicit CodesModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(const ParticipationSuggestion &suggestion, std::optional<ParticipationCode> chosen);
    void clear();
    void choose(ParticipationCode code);
    std::optional<ParticipationCode> at(int row) const { return row >= 0 && row < rowCount() ? std::optional(m_order[std::size_t(row)]) : std::nullopt; }
    std::optional<ParticipationCode> chosen() const { return m_chosen; }

private:
    std::vector<ParticipationCode> m_order;
    ParticipationSuggestion m_suggestion;
    std::optional<ParticipationCode> m_chosen;
};

} // namespace pipit::app
