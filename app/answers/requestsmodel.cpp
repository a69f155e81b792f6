// SPDX-License-Identifier: Apache-2.0
#include "app/answers/requestsmodel.h"

#include "app/answers/askwords.h"
#include "app/answers/requestwords.h"
#include "app/pages/pagekey.h"

namespace pipit::app {

RequestsModel::RequestsModel(QObject *parent) : QAbstractListModel(parent), m_last(requestwords::all().size())
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &RequestsModel::reload);
    connect(session, &Session::locked, this, [this] {
        m_last.assign(m_last.size(), {});
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    reload();
}

void RequestsModel::reload()
{
    auto *shown = Session::create(nullptr, nullptr);
    shown->vault().ask(
        this,
        [now = QDateTime::currentDateTime()](DeviceSession &session) -> Result<std::vector<Last>> {
            if (!session.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(const auto circle, session.onlyCircle());
            const auto &book = session.books().at(circle);
            const AskWords words(book, now);
            const auto requests = book.requests().requests();
            std::vector<Last> out;
            for (const auto what : requestwords::all()) {
                auto &last = out.emplace_back();
                const auto at = std::find_if(requests.begin(), requests.end(), [&](const auto &told) { return told.content.what == what; });
                if (at == requests.end()) continue;
                const auto trail = book.trails().of(at->ref);
                last.key = PageKey{{}, circle, at->ref}.text();
                const bool answered = trail && trail->now != TrailStep::What::Asked;
                last.progress = answered ? tr("There is an answer.") : words.where(at->ref, at->audience, session.holdup(at->ref.hash));
            }
            return out;
        },
        [this, shown](Result<std::vector<Last>> last) {
            if (!last || shown->state() != Session::Open) return;
            m_last = std::move(*last);
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_last.size());
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto what = requestwords::all()[std::size_t(index.row())];
    const auto &last = m_last[std::size_t(index.row())];
    switch (role) {
    case WhatRole: return int(what);
    case Qt::DisplayRole:
    case NameRole: return requestwords::name(what);
    case NoteRole: return requestwords::note(what);
    case SymbolRole: return requestwords::symbol(what);
    case ProgressRole: return last.progress;
    case KeyRole: return last.key;
    default: return {};
    }
}

QHash<int, QByteArray> RequestsModel::roleNames() const
{
    return {{WhatRole, "what"}, {NameRole, "name"}, {NoteRole, "note"}, {SymbolRole, "symbol"}, {ProgressRole, "progress"}, {KeyRole, "key"}};
}

} // namespace pipit::app
