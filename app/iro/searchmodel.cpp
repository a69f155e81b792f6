// SPDX-License-Identifier: Apache-2.0
#include "app/iro/searchmodel.h"

#include "app/iro/casebrief.h"
#include "app/iro/duewords.h"
#include "app/pages/pagekey.h"
#include "app/words.h"
#include "core/base/civiltime.h"
#include "core/vault/search.h"

#include <QRegularExpression>

namespace pipit::app {

namespace {

bool begins(const QString &text, const QStringList &words)
{
    const auto parts = text.split(QRegularExpression(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const auto &word) {
        return std::any_of(parts.begin(), parts.end(), [&](const auto &part) { return part.startsWith(word, Qt::CaseInsensitive); });
    });
}

} // namespace

QString SearchModel::whatOf(Kind kind)
{
    switch (kind) {
    case Kind::Page: return tr("Page");
    case Kind::Plan: return tr("List for the meeting");
    case Kind::People: return tr("Map of people");
    case Kind::Wish: return tr("Wish for the meeting");
    case Kind::Request: return tr("Asked for");
    case Kind::Alert: return tr("Does not feel safe");
    case Kind::SafeAnswer: return tr("How to answer");
    case Kind::NotHappened: return tr("This has not happened");
    case Kind::Disagree: return tr("Does not agree");
    case Kind::Asked: return tr("You asked for it");
    case Kind::Decision: return tr("Decision");
    case Kind::Action: return tr("Action");
    case Kind::Answer:
    case Kind::Agreed: return tr("Answer");
    case Kind::Progress: return tr("How it goes");
    case Kind::Review: return tr("Review");
    case Kind::Visit: return tr("Visit");
    case Kind::Note: return tr("Note");
    case Kind::Case: return tr("Dates and facts");
    case Kind::Held:
    case Kind::Code: return tr("How a review was held");
    case Kind::Live: return tr("Said at the meeting");
    case Kind::Concern: return tr("You were worried");
    default: return tr("Entry");
    }
}

SearchModel::Found SearchModel::find(DeviceSession &session, const QString &text)
{
    Found out;
    if (!session.profile()) return out;
    const auto today = civil::today(session.clock());
    const auto words = text.split(QRegularExpression(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption), Qt::SkipEmptyParts);
    if (words.isEmpty()) return out;
    struct Child
    {
        QString name, face;
    };
    std::map<CircleId, Child> children;
    auto look = session.summaries().look(0); // while somebody types, what was true before will do; the list catches up
    if (!look) {
        out.trouble = look.code();
        return out;
    }
    for (const auto &[circle, seat] : session.books().circles()) {
        const auto *chain = session.device().manifests().circle(circle);
        if (!chain) continue;
        auto &child = children[circle];
        const auto *told = session.summaries().of(circle, *look);
        if (!told) continue;
        const auto &summary = told->summary;
        for (const auto &one : chain->newest().seats)
            if (const auto person = one.role == pipit::Role::Child ? summary.person(one.id) : std::nullopt) child = {QString::fromStdString(person->name), QString::fromStdString(person->face)};
        const auto place = summary.facts ? QString::fromStdString(summary.facts->living) : QString();
        if (begins(child.name + u' ' + place, words))
            out.rows.push_back({QString::fromStdString(circle.hex()), child.name, child.face, {}, tr("Child"), place, {}, 0});
    }
    const auto found = session.profile()->search().find(text.toStdString(), most + 1);
    if (!found) {
        out.trouble = found.code();
        return out;
    }
    for (const auto &one : *found) {
        const auto child = children.find(one.circle);
        if (child == children.end()) continue;
        if (int(out.rows.size()) >= most) {
            out.more = true;
            break;
        }
        Row row{QString::fromStdString(one.circle.hex()), child->second.name, child->second.face, {}, one.kind ? whatOf(*one.kind) : QString(),
                QString::fromStdString(one.near).simplified(), duewords::day(dayOf(one.time), today), 0};
        if (one.kind == Kind::Page) {
            row.page = PageKey{{}, one.circle, one.ref}.text();
            row.use = one.use ? int(*one.use) : 0;
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &SearchModel::follow);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_text.clear();
        m_answered = true;
        show({});
        Q_EMIT changed();
    });
    follow();
}

/// Portion by portion: whatever else is asked of the vault comes between.
void SearchModel::follow()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [](DeviceSession &device) -> Result<bool> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            return device.profile()->search().follow(portion);
        },
        [this](Result<bool> more) {
            if (!more && more.code() == Code::Refused) return;
            m_notice = more ? QString() : words::sentence(more.code());
            if (more && *more) return follow();
            m_unfinished = !more;
            ask(); // there may be more now
            Q_EMIT changed();
        });
}

void SearchModel::setText(const QString &text)
{
    if (m_text == text) return;
    m_text = text;
    m_answered = false;
    Q_EMIT changed();
    ask();
}

void SearchModel::ask()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [text = m_text](DeviceSession &device) { return find(device, text); },
        [this, session, question = ++m_question](Found found) {
            if (question != m_question || session->state() != Session::Open) return;
            m_answered = true;
            m_more = found.more;
            if (found.trouble) m_notice = words::sentence(*found.trouble);
            show(std::move(found.rows));
            Q_EMIT changed();
        });
}

void SearchModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CircleRole: return row.circle;
    case NameRole: return row.name;
    case FaceRole: return row.face;
    case PageRole: return row.page;
    case WhatRole: return row.what;
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case DayRole: return row.day;
    case UseRole: return row.use;
    default: return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{CircleRole, "circle"}, {NameRole, "name"}, {FaceRole, "face"}, {PageRole, "page"}, {WhatRole, "what"}, {WordsRole, "words"}, {DayRole, "day"}, {UseRole, "use"}};
}

} // namespace pipit::app
