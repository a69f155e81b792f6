// SPDX-License-Identifier: Apache-2.0
#include "app/stickers/ownstickersmodel.h"

#include "app/photo/picture.h"
#include "app/words.h"
#include "core/base/secret.h"

namespace pipit::app {

namespace {

constexpr std::string_view cutOutMime = "image/png";

VaultThread &vault()
{
    return Session::create(nullptr, nullptr)->vault();
}

} // namespace

OwnStickersModel::OwnStickersModel(QObject *parent) : QAbstractListModel(parent), m_player(Platform::create(nullptr, nullptr)->speaker())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &OwnStickersModel::load);
    connect(session, &Session::locked, this, &OwnStickersModel::forget);
    load();
}

void OwnStickersModel::forget()
{
    (void)m_player.load(nullptr);
    wipe(m_takenOut.voice);
    beginResetModel();
    m_rows.clear();
    m_takenOut = {};
    m_onPage.clear();
    endResetModel();
    Q_EMIT countChanged();
}

void OwnStickersModel::load()
{
    vault().ask(
        this,
        [](DeviceSession &session) -> std::vector<Row> {
            std::vector<Row> rows;
            if (!session.profile()) return rows;
            const auto cards = session.profile()->ownStickers().list();
            if (!cards) return rows;
            for (const auto &card : *cards) {
                const auto image = picture::decodeCutOut(card.picture);
                const auto small = image ? image->scaled(shownSide, shownSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : QImage();
                rows.push_back({card.id, small, card.voiceMs});
            }
            return rows;
        },
        [this](std::vector<Row> rows) {
            const auto same = [](const Row &a, const Row &b) { return a.id == b.id; };
            if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) return;
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            Q_EMIT countChanged();
        });
}

int OwnStickersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OwnStickersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return tr("My sticker %1").arg(count() - index.row());
    case SpokenRole: return row.voiceMs > 0;
    default: return {};
    }
}

QHash<int, QByteArray> OwnStickersModel::roleNames() const
{
    return {{NameRole, "name"}, {SpokenRole, "spoken"}};
}

QImage OwnStickersModel::picture(int row) const
{
    return row < 0 || row >= count() ? QImage() : m_rows[std::size_t(row)].picture;
}

void OwnStickersModel::put(int row)
{
    put(row, std::nullopt);
}

void OwnStickersModel::putAt(int row, qreal x, qreal y)
{
    put(row, QPointF(x, y));
}

void OwnStickersModel::put(int row, std::optional<QPointF> at)
{
    if (row < 0 || row >= count() || !m_editor) return;
    tell({});
    const auto page = m_editor->pageId();
    if (page != m_page) m_onPage.clear();
    m_page = page;
    const auto id = m_rows[std::size_t(row)].id;
    if (const auto known = m_onPage.constFind(id); known != m_onPage.cend()) return place(known->blob, known->image, at);
    m_editor->ensureDraft();
    struct Put {
        std::uint32_t blob = 0;
        QImage image;
    };
    vault().ask(
        this,
        [page, id](DeviceSession &session) -> Result<Put> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto png, session.profile()->ownStickers().picture(id));
            PIPIT_TRY_SET(const auto image, picture::decodeCutOut(png));
            PIPIT_TRY_SET(const auto blob, session.profile()->drafts().addMedia(page, MemorySource(png), limits::maxOtherBlob, cutOutMime,
                                                                               MediaKind::Photo, 0));
            return Put{blob, image};
        },
        [this, page, id, at](Result<Put> put) {
            if (!put) return tell(put.code() == Code::TooBig ? tr("This page is full. Start another page for it.") : words::sentence(put.code()));
            if (!m_editor || m_editor->pageId() != page) return;
            m_onPage.insert(id, {put->blob, put->image});
            place(put->blob, put->image, at);
        });
}

void OwnStickersModel::place(std::uint32_t blob, const QImage &image, std::optional<QPointF> at)
{
    m_editor->media()->photos().put(blob, image);
    m_editor->document()->addCutOut(blob, image.size(), at);
}

void OwnStickersModel::say(int row)
{
    if (row < 0 || row >= count() || m_rows[std::size_t(row)].voiceMs == 0) return;
    const auto id = m_rows[std::size_t(row)].id;
    if (m_player.playing()) {
        m_player.pause();
        if (id == m_saying) return;
    }
    if (m_editor) m_editor->player()->pause();
    vault().ask(
        this,
        [id](DeviceSession &session) -> Result<Bytes> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            return session.profile()->ownStickers().voice(id);
        },
        [this, id](Result<Bytes> voice) {
            if (!voice) return tell(words::sentence(voice.code()));
            m_saying = id;
            if (m_player.load(std::make_unique<MemorySource>(std::move(*voice)))) m_player.play();
        });
}

void OwnStickersModel::takeOut(int row)
{
    if (row < 0 || row >= count()) return;
    const auto &which = m_rows[std::size_t(row)];
    vault().ask(
        this,
        [id = which.id, ms = which.voiceMs](DeviceSession &session) -> Result<TakenOut> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            auto &own = session.profile()->ownStickers();
            PIPIT_TRY_SET(auto picture, own.picture(id));
            Bytes voice;
            if (ms > 0) {
                PIPIT_TRY_SET(voice, own.voice(id));
            }
            PIPIT_TRY(own.remove(id));
            return TakenOut{std::move(picture), std::move(voice), ms};
        },
        [this](Result<TakenOut> out) {
            if (!out) return tell(words::sentence(out.code()));
            wipe(m_takenOut.voice);
            m_takenOut = std::move(*out);
            Q_EMIT countChanged();
            load();
        });
}

void OwnStickersModel::putBack()
{
    if (!canPutBack()) return;
    vault().ask(
        this,
        [what = std::exchange(m_takenOut, {})](DeviceSession &session) -> Result<std::int64_t> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            return session.profile()->ownStickers().add(what.picture, what.voice, what.voiceMs);
        },
        [this](Result<std::int64_t> id) {
            if (!id) tell(words::sentence(id.code()));
            Q_EMIT countChanged();
            load();
        });
}

void OwnStickersModel::tell(const QString &notice)
{
    if (notice == m_notice) return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
