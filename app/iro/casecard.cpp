// SPDX-License-Identifier: Apache-2.0
// The object that QML sees, and its two lists. What it says: casewords.cpp.
#include "app/iro/casecard.h"

#include "app/iro/childrenmodel.h"
#include "app/pages/thumbnails.h"
#include "core/base/civiltime.h"

namespace pipit::app {

CaseCard::Loaded CaseCard::load(DeviceSession &session, const std::string &hex)
{
    Loaded loaded;
    if (!session.profile()) return loaded;
    const auto parameters = ClockParameters::read(session.device().manifests().settings().newest()).parameters;
    for (const auto &[circle, book] : session.books().named(hex)) {
        const auto *chain = session.device().manifests().circle(circle);
        if (!chain) continue;
        loaded.shown = caseCard(circle, chain->newest(), book, session.clock().wallMs(), parameters);
        if (const auto count = session.unchecked(circle); count > 0)
            loaded.shown.doubts.prepend(tr("%1. Pipit keeps it closed and throws nothing away.").arg(ChildrenModel::doubtOf(count)));
        for (const auto &page : loaded.shown.pages) // a small picture that cannot be read leaves its place empty
            if (const auto key = PageKey::from(page.key)) (void)loaded.pictures.gather(*session.profile(), *key);
        break;
    }
    return loaded;
}

CaseCard::CaseCard(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &CaseCard::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_loaded = false;
        show({});
    });
    reload();
}

void CaseCard::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    m_loaded = false;
    show({});
    reload();
}

void CaseCard::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [hex = m_circle.toStdString()](DeviceSession &device) { return load(device, hex); },
        [this, session, question = ++m_question](Loaded loaded) {
            if (question != m_question || session->state() != Session::Open) return;
            loaded.pictures.show(*session);
            m_loaded = true;
            show(std::move(loaded.shown));
        });
}

void CaseCard::show(Shown shown)
{
    m_pages.show(std::move(shown.pages));
    m_asks.show(std::move(shown.asks));
    m_shown = std::move(shown);
    Q_EMIT changed();
}

void AskRows::show(std::vector<AskSteps> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant AskRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KeyRole: return row.key;
    case Qt::DisplayRole:
    case WordsRole: return row.words;
    case UnderRole: return row.under;
    case TimesRole: return row.times;
    case StepsRole: return row.steps;
    case NotesRole: return row.notes;
    case StatesRole: return QVariant::fromValue(row.states);
    default: return {};
    }
}

QHash<int, QByteArray> AskRows::roleNames() const
{
    return {{KeyRole, "key"}, {WordsRole, "words"}, {UnderRole, "under"}, {TimesRole, "times"}, {StepsRole, "steps"}, {NotesRole, "notes"}, {StatesRole, "states"}};
}

void SincePages::show(std::vector<PageRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant SincePages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KeyRole: return row.key;
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case ThumbnailRole: return row.readable ? Thumbnails::url(row.key) : QString();
    case WhenRole: return row.when;
    case DayRole: return row.day;
    case UseRole: return row.use;
    case LookedRole: return row.looked;
    case NewRole: return row.isNew;
    case LockedRole: return row.locked;
    case ReaderFacesRole: return row.readerFaces;
    default: return {};
    }
}

QHash<int, QByteArray> SincePages::roleNames() const
{
    return {{KeyRole, "key"}, {TitleRole, "title"}, {ThumbnailRole, "thumbnail"}, {WhenRole, "when"}, {DayRole, "day"}, {UseRole, "use"},
            {LookedRole, "looked"}, {NewRole, "isNew"}, {LockedRole, "locked"}, {ReaderFacesRole, "readerFaces"}};
}

} // namespace pipit::app
