// SPDX-License-Identifier: Apache-2.0
#include "app/after/codemodels.h"

#include "app/pages/thumbnails.h"

#include <algorithm>

namespace pipit::app {

void EvidenceModel::show(std::vector<EvidenceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CountsRole: return row.counts;
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case BesideRole: return row.beside;
    case PictureRole: return row.picture.isEmpty() ? QString() : Thumbnails::url(row.picture);
    default: return {};
    }
}

QHash<int, QByteArray> EvidenceModel::roleNames() const
{
    return {{CountsRole, "counts"}, {WordsRole, "words"}, {BesideRole, "beside"}, {PictureRole, "picture"}};
}

void CodesModel::clear()
{
    beginResetModel();
    m_order.clear();
    m_chosen.reset();
    endResetModel();
}

void CodesModel::show(const ParticipationSuggestion &suggestion, std::optional<ParticipationCode> chosen)
{
    beginResetModel();
    m_suggestion = suggestion;
    m_chosen = chosen ? chosen : suggestion.code;
    m_order.clear();
    const auto add = [this](ParticipationCode code) {
        if (std::find(m_order.begin(), m_order.end(), code) == m_order.end()) m_order.push_back(code);
    };
    if (suggestion.code) add(*suggestion.code);
    if (chosen) add(*chosen);
    for (const auto code : suggestion.alsoFits) add(code);
    for (int i = 0; i <= int(ParticipationCode::PN7); ++i) add(ParticipationCode(i));
    endResetModel();
}

void CodesModel::choose(ParticipationCode code)
{
    m_chosen = code;
    if (!m_order.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole});
}

QVariant CodesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto code = m_order[std::size_t(index.row())];
    const auto &also = m_suggestion.alsoFits;
    switch (role) {
    case Qt::DisplayRole:
    case CodeRole: return QString::fromLatin1(spelled(code).data(), qsizetype(spelled(code).size()));
    case MeaningRole: return meaningOf(code);
    case SuggestedRole: return m_suggestion.code == code;
    case ChosenRole: return m_chosen == code;
    case FitsRole: return m_suggestion.code == code || std::find(also.begin(), also.end(), code) != also.end();
    default: return {};
    }
}

QHash<int, QByteArray> CodesModel::roleNames() const
{
    return {{CodeRole, "code"}, {MeaningRole, "meaning"}, {SuggestedRole, "suggested"}, {ChosenRole, "chosen"}, {FitsRole, "fits"}};
}

} // namespace pipit::app
