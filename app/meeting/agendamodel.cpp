// SPDX-License-Identifier: Apache-2.0
#include "app/meeting/agendamodel.h"

#include "app/asks/fittedtext.h"
#include "app/stickers/stickerlist.h"
#include "app/words.h"

namespace pipit::app {

namespace {

/// nullptr: none, or one of a later version.
const StickerCard *stickerOf(const AgendaContent::Line &line)
{
    static const auto all = readStickers();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &card) { return card.set == line.stickerSet && card.number == line.sticker; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

struct AgendaModel::Loaded
{
    AgendaContent agenda, shared;
};

AgendaModel::AgendaModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &AgendaModel::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_taken.reset();
        m_shared = {};
        m_loaded = false;
        show({});
    });
    reload();
}

void AgendaModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [](DeviceSession &device) -> Result<Loaded> {
            Loaded out;
            if (!device.profile()) return out;
            PIPIT_TRY_SET(const auto circle, device.onlyCircle());
            if (const auto shared = device.books().at(circle).meeting().agenda(); shared && shared->mine) out.shared = shared->content;
            PIPIT_TRY_SET(const auto kept, device.profile()->preferences().value(keptAs));
            out.agenda = out.shared;
            if (kept) {
                PIPIT_TRY_SET(out.agenda, AgendaContent::decode(*kept));
            }
            return out;
        },
        [this, session, question = ++m_question](Result<Loaded> loaded) {
            if (question != m_question || session->state() != Session::Open) return;
            setNotice(loaded ? QString() : words::sentence(loaded.code()));
            if (!loaded) return;
            m_shared = std::move(loaded->shared);
            m_loaded = true;
            show(std::move(loaded->agenda));
        });
}

void AgendaModel::show(AgendaContent agenda)
{
    if (agenda != m_agenda) {
        beginResetModel();
        m_agenda = std::move(agenda);
        endResetModel();
    }
    Q_EMIT changed();
}

void AgendaModel::add(const QString &words, int stickerSet, int sticker)
{
    AgendaContent::Line line{fitted(words, sayinglimits::lineBytes), std::uint16_t(std::max(0, stickerSet)), std::uint16_t(std::max(0, sticker))};
    if (!m_loaded || full() || (line.words.empty() && line.sticker == 0)) return;
    m_taken.reset();
    beginInsertRows({}, count(), count());
    m_agenda.lines.push_back(std::move(line));
    endInsertRows();
    keep();
}

void AgendaModel::say(int row, const QString &words)
{
    if (row < 0 || row >= count()) return;
    auto &line = m_agenda.lines[std::size_t(row)];
    auto said = fitted(words, sayinglimits::lineBytes);
    if (said == line.words || (said.empty() && line.sticker == 0)) return;
    line.words = std::move(said);
    Q_EMIT dataChanged(index(row), index(row));
    keep();
}

void AgendaModel::move(int from, int to)
{
    if (from < 0 || from >= count() || to < 0 || to >= count() || from == to) return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto line = m_agenda.lines[std::size_t(from)];
    m_agenda.lines.erase(m_agenda.lines.begin() + from);
    m_agenda.lines.insert(m_agenda.lines.begin() + to, line);
    endMoveRows();
    keep();
}

void AgendaModel::takeAway(int row)
{
    if (row < 0 || row >= count()) return;
    beginRemoveRows({}, row, row);
    m_taken = {row, m_agenda.lines[std::size_t(row)]};
    m_agenda.lines.erase(m_agenda.lines.begin() + row);
    endRemoveRows();
    keep();
}

void AgendaModel::putBack()
{
    if (!m_taken || full()) return;
    const auto [row, line] = *std::exchange(m_taken, std::nullopt);
    const int at = std::min(row, count());
    beginInsertRows({}, at, at);
    m_agenda.lines.insert(m_agenda.lines.begin() + at, line);
    endInsertRows();
    keep();
}

void AgendaModel::keep()
{
    ++m_question; // what was asked for before is older than this
    Q_EMIT changed();
    Session::create(nullptr, nullptr)
        ->vault()
        .ask(
            this,
            [agenda = m_agenda](DeviceSession &device) -> Result<void> {
                if (!device.profile()) return {};
                PIPIT_TRY_SET(const auto bytes, agenda.encode());
                return device.profile()->preferences().keep(keptAs, bytes);
            },
            [this](Result<void> kept) {
                if (kept) reload();
                else setNotice(words::sentence(kept.code()));
            });
}

void AgendaModel::setNotice(const QString &notice)
{
    if (m_notice == notice) return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &line = m_agenda.lines[std::size_t(index.row())];
    const auto *sticker = stickerOf(line);
    switch (role) {
    case WordsRole: return QString::fromStdString(line.words);
    case PictureRole: return sticker ? QStringLiteral("qrc") + sticker->file : QString();
    case Qt::DisplayRole:
    case SaidRole: return !line.words.empty() ? QString::fromStdString(line.words) : sticker ? sticker->name : QString();
    default: return {};
    }
}

QHash<int, QByteArray> AgendaModel::roleNames() const
{
    return {{WordsRole, "words"}, {PictureRole, "picture"}, {SaidRole, "said"}};
}

} // namespace pipit::app
