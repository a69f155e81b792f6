// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/outcomesmodel.h"

#include "app/answers/replying.h"
#include "app/decisions/casedesk.h"
#include "app/decisions/daywords.h"
#include "app/pages/pagepictures.h"
#include "app/pages/thumbnails.h"

namespace pipit::app {

struct OutcomesModel::Loaded
{
    std::vector<Row> rows;
    PagePictures pictures;
};

Result<EntryRef> settleVersions(DeviceSession &session, const CircleId &circle, const EntryRef &keep, const std::vector<EntryRef> &all)
{
    PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, circle));
    for (const auto &one : book->officersCase().actions()) {
        if (one.action.ref != keep) continue;
        auto content = one.action.content;
        content.instead.clear();
        for (const auto &ref : all) content.instead.push_back(ref.hash);
        std::sort(content.instead.begin(), content.instead.end());
        PIPIT_TRY_SET(const auto bytes, content.encode());
        if (one.from) return sayTo(session, circle, *one.from, bytes);
        return sayFor(session, circle, stillThere(session, circle, one.action.audience), bytes);
    }
    return Error{Code::NotFound, "action"};
}

Result<OutcomesModel::Loaded> OutcomesModel::load(DeviceSession &session, const QString &hex, const QString &name, const QDateTime &now)
{
    PIPIT_TRY_SET(const auto circle, casedesk::circleOf(session, hex));
    PIPIT_TRY_SET(const auto *book, casedesk::bookOf(session, circle));
    Loaded out;
    for (auto &outcome : outcomesOf(*book, name, now, daywords::today(session), daywords::clockOf(session))) {
        const auto ask = outcome.said.trail.ask;
        if (outcome.said.hasPicture)
            if (const auto page = book->page(ask)) PIPIT_TRY(out.pictures.gather(*session.profile(), *page));
        out.rows.push_back({PageKey{{}, circle, ask}.text(), std::move(outcome)});
    }
    return out;
}

OutcomesModel::OutcomesModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &OutcomesModel::reload);
    connect(session, &Session::locked, this, [this] {
        beginResetModel();
        m_rows.clear();
        m_loaded = false;
        endResetModel();
        Q_EMIT loadedChanged();
    });
    reload();
}

void OutcomesModel::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    Q_EMIT circleChanged();
    reload();
}

void OutcomesModel::setName(const QString &name)
{
    if (m_name == name) return;
    m_name = name;
    Q_EMIT circleChanged();
    reload();
}

void OutcomesModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [hex = m_circle, name = m_name, now = QDateTime::currentDateTime()](DeviceSession &device) { return load(device, hex, name, now); },
        [this, session, hex = m_circle, name = m_name](Result<Loaded> loaded) {
            if (!loaded || hex != m_circle || name != m_name || session->state() != Session::Open) return;
            loaded->pictures.show(*session);
            beginResetModel();
            m_rows = std::move(loaded->rows);
            m_loaded = true;
            endResetModel();
            Q_EMIT loadedChanged();
        });
}

int OutcomesModel::untoldCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.outcome.untold.has_value(); }));
}

QString OutcomesModel::summary() const
{
    const int late = int(std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.outcome.late; }));
    const int untold = untoldCount();
    QStringList all{tr("%1 asked").arg(count())};
    if (untold) all.append(untold == 1 ? tr("1 waits to be told") : tr("%1 wait to be told").arg(untold));
    if (late) all.append(late == 1 ? tr("1 is late") : tr("%1 are late").arg(late));
    return all.join(QStringLiteral(", "));
}

int OutcomesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OutcomesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto &what = row.outcome;
    QStringList texts;
    QList<int> numbers;
    switch (role) {
    case KeyRole: return row.key;
    case Qt::DisplayRole:
    case WordsRole: return what.said.words;
    case ExactRole: return what.said.exact;
    case WhenRole: return what.said.when;
    case TogetherRole: return what.said.together;
    case PictureRole: return what.said.hasPicture ? Thumbnails::url(row.key) : QString();
    case SymbolRole: return what.said.symbol;
    case UseRole: return what.said.trail.use ? int(*what.said.trail.use) : 0;
    case ReadersRole: return what.said.readers;
    case ChipWordsRole:
        for (const auto &chip : what.chips) texts.append(chip.words);
        return texts;
    case ChipLooksRole:
        for (const auto &chip : what.chips) numbers.append(int(chip.look));
        return QVariant::fromValue(numbers);
    case BecauseRole: return what.because;
    case ToHerRole: return what.toHer;
    case ReadsAtRole: return what.readsAt;
    case ActionRole: return what.action;
    case KnowRole: return what.know;
    case ProgressRole: return what.progress;
    case RolledRole: return what.rolled;
    case AskedRole: return what.asked;
    case ToldRole: return what.told;
    case TalkingRole: return what.talking;
    case DisagreesRole: return what.disagrees;
    case LateRole: return what.late;
    case UntoldRole: return what.untold.has_value();
    case CloseRole: return what.said.close;
    case ReadAloneRole: return what.readAlone;
    case VersionsRole:
        for (const auto &version : what.versions) texts.append(version.words);
        return texts;
    case StepNamesRole:
        for (const auto &step : what.steps) texts.append(step.name);
        return texts;
    case StepStatesRole:
        for (const auto &step : what.steps) numbers.append(int(step.state));
        return QVariant::fromValue(numbers);
    case OpenRole: return what.open;
    case LineRole: return what.line();
    case AnsweredRole: return what.decided.has_value();
    default: return {};
    }
}

QHash<int, QByteArray> OutcomesModel::roleNames() const
{
    return {{KeyRole, "key"}, {WordsRole, "words"}, {ExactRole, "exact"}, {WhenRole, "when"}, {TogetherRole, "together"}, {PictureRole, "picture"},
            {SymbolRole, "symbol"}, {UseRole, "use"}, {ReadersRole, "readers"}, {ChipWordsRole, "chipWords"}, {ChipLooksRole, "chipLooks"},
            {BecauseRole, "because"}, {ToHerRole, "toHer"}, {ReadsAtRole, "readsAt"}, {ActionRole, "action"}, {KnowRole, "know"},
            {ProgressRole, "progress"}, {RolledRole, "rolled"}, {AskedRole, "asked"}, {ToldRole, "told"}, {TalkingRole, "talking"},
            {DisagreesRole, "disagrees"}, {LateRole, "late"}, {UntoldRole, "untold"}, {CloseRole, "close"}, {ReadAloneRole, "readAlone"},
            {VersionsRole, "versions"}, {StepNamesRole, "stepNames"}, {StepStatesRole, "stepStates"}, {OpenRole, "open"}, {LineRole, "line"},
            {AnsweredRole, "answered"}};
}

void OutcomesModel::settle(int row, int which)
{
    if (row < 0 || row >= count()) return;
    const auto &versions = m_rows[std::size_t(row)].outcome.versions;
    if (which < 0 || std::size_t(which) >= versions.size()) return;
    std::vector<EntryRef> all;
    for (const auto &version : versions) all.push_back(version.ref);
    casedesk::send(
        this,
        [hex = m_circle, keep = versions[std::size_t(which)].ref, all](DeviceSession &session) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto circle, casedesk::circleOf(session, hex));
            return settleVersions(session, circle, keep, all);
        },
        [](const auto &) {});
}

} // namespace pipit::app
