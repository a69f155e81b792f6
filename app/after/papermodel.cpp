// SPDX-License-Identifier: Apache-2.0
#include "app/after/papermodel.h"

#include "app/pages/thumbnails.h"
#include "core/review/readingage.h"

#include <cmath>

namespace pipit::app {

PaperModel::PaperModel(QObject *parent) : QAbstractListModel(parent)
{
    connect(this, &PaperModel::washChanged, this, [this] {
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MarkupRole});
    });
}

void PaperModel::show(std::vector<Paragraph> rows)
{
    const auto key = [](const Paragraph &one) { return one.key; };
    const bool same = std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return key(a) == key(b); });
    if (same) { // what she is writing in stays where it is
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT changed();
}

int PaperModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString PaperModel::markup(const Paragraph &row) const
{
    const auto words = row.words.toStdString();
    const auto escaped = [&](std::size_t from, std::size_t to) {
        return QString::fromUtf8(words.data() + from, qsizetype(to - from)).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    };
    QString out;
    std::size_t at = 0;
    for (const auto &sentence : ::pipit::sentencesOf(words)) {
        if (!sentence.isLong(mostWords)) continue;
        out += escaped(at, sentence.offset) + QStringLiteral("<span style=\"background-color:%1\">").arg(m_wash.name())
            + escaped(sentence.offset, sentence.offset + sentence.length) + QStringLiteral("</span>");
        at = sentence.offset + sentence.length;
    }
    return out + escaped(at, words.size());
}

QVariant PaperModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case HeadingRole: return row.heading;
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case MarkupRole: return markup(row);
    case BesideRole: return row.beside;
    case PictureRole: return row.picture.isEmpty() ? QString() : Thumbnails::url(row.picture);
    case LookRole: return int(row.look);
    case MendedRole: return row.mended;
    case AskRole: return row.look == PaperLine::Look::Ask;
    default: return {};
    }
}

QHash<int, QByteArray> PaperModel::roleNames() const
{
    return {{HeadingRole, "heading"}, {WordsRole, "words"}, {MarkupRole, "markup"}, {BesideRole, "beside"},
            {PictureRole, "picture"}, {LookRole, "look"},   {MendedRole, "mended"}, {AskRole, "ask"}};
}

namespace {

std::vector<std::string> textsOf(const std::vector<Paragraph> &rows)
{
    std::vector<std::string> out;
    for (const auto &row : rows) {
        out.push_back(row.words.toStdString());
        if (!row.beside.isEmpty()) out.push_back(row.beside.toStdString());
    }
    return out;
}

} // namespace

QString PaperModel::readsAt() const
{
    constexpr int enough = 20, youngest = 6;
    const auto all = ::pipit::reading(textsOf(m_rows));
    if (all.words < enough) return {};
    return tr("Reads at about age %1").arg(std::max(youngest, int(std::lround(all.age()))));
}

QString PaperModel::longOnes() const
{
    int count = 0;
    for (const auto &text : textsOf(m_rows))
        for (const auto &sentence : ::pipit::sentencesOf(text)) count += sentence.isLong(mostWords);
    return count == 0 ? QString() : count == 1 ? tr("1 long sentence") : tr("%1 long sentences").arg(count);
}

} // namespace pipit::app
