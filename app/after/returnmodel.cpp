// SPDX-License-Identifier: Apache-2.0
#include "app/after/returnmodel.h"

#include "app/after/meetingevidence.h"
#include "app/session.h"
#include "core/base/civiltime.h"

#include <QDate>

#include <algorithm>

namespace pipit::app {

namespace {

QString fileDay(const std::optional<CivilDay> &day)
{
    if (!day || !day->ok()) return {};
    return QDate(int(day->year()), int(unsigned(day->month())), int(unsigned(day->day()))).toString(QStringLiteral("dd/MM/yyyy"));
}

std::optional<SeatId> childOf(const CircleManifest &manifest)
{
    for (const auto &seat : manifest.seats)
        if (seat.role == Role::Child) return seat.id;
    return std::nullopt;
}

void addReviews(YearsReviews &out, const Book &book, const CircleId &circle, SeatId child, CivilDay today)
{
    const auto facts = book.officersCase().facts();
    for (const auto &review : book.meeting().reviews()) {
        const auto &said = review.content;
        const bool held = said.state == ReviewContent::State::Held || book.officersCase().held(said.id);
        if (!held || said.day > today || !out.year.holds(said.day)) continue;
        Review903 row;
        row.review = said.day;
        if (facts) {
            row.child = facts->content.identifier;
            row.born = facts->content.born;
            row.shortBreaksOnly = facts->content.shortBreaks;
        }
        if (const auto code = book.officersCase().code(said.id)) {
            row.code = "PN" + std::to_string(code->content.code);
            row.review = code->content.day;
            row.confirmed = true;
        } else {
            const auto seen = seenAtMeeting(book, circle, child, said);
            row.code = std::string(spelled(seen.suggestion.code.value_or(seen.suggestion.byWhatHappened)));
        }
        out.rows.push_back(std::move(row));
        out.circles.push_back(QString::fromStdString(circle.hex()));
        const auto person = book.person(child);
        out.names.push_back(person ? QString::fromStdString(person->name) : QString());
    }
}

} // namespace

YearsReviews reviewsOf(DeviceSession &session, const CircleId &circle, CivilDay today)
{
    YearsReviews out;
    out.year = ReturnYear::of(today);
    const auto *chain = session.device().manifests().circle(circle);
    const auto child = chain ? childOf(chain->newest()) : std::nullopt;
    if (!child) return out;
    if (const auto *held = session.books().held(circle)) {
        addReviews(out, *held, circle, *child, today);
    } else if (const auto book = session.books().read(circle)) {
        addReviews(out, *book, circle, *child, today);
    } else {
        out.unread = 1;
    }
    return out;
}

struct ReturnModel::Known
{
    struct Child
    {
        std::int64_t entry = -1; ///< the circle's row that it is true of
        YearsReviews reviews;
    };
    CivilDay today{};
    std::map<CircleId, Child> children;
};

struct ReturnModel::Portion
{
    std::size_t at = 0, all = 0;
    std::optional<YearsReviews> whole; ///< when every child was read
};

ReturnModel::Portion ReturnModel::readSome(DeviceSession &session, Known &known, std::size_t at, CivilDay today, int books)
{
    const auto &circles = session.books().circles();
    Portion out{at, circles.size(), std::nullopt};
    if (known.today != today) known = {today, {}};
    for (auto circle = std::next(circles.begin(), std::ptrdiff_t(std::min(at, circles.size()))); session.profile() && circle != circles.end(); ++circle, ++out.at) {
        const auto reached = session.profile()->summaries().reached(circle->first);
        auto &child = known.children[circle->first];
        if (reached && child.entry == *reached) continue;
        if (books-- <= 0) return out;
        child.reviews = reviewsOf(session, circle->first, today);
        child.entry = reached && child.reviews.unread == 0 ? *reached : -1;
    }
    auto &whole = out.whole.emplace();
    whole.year = ReturnYear::of(today);
    for (const auto &[circle, seat] : circles) {
        const auto &one = known.children[circle].reviews;
        whole.rows.insert(whole.rows.end(), one.rows.begin(), one.rows.end());
        whole.circles.insert(whole.circles.end(), one.circles.begin(), one.circles.end());
        whole.names.insert(whole.names.end(), one.names.begin(), one.names.end());
        whole.unread += one.unread;
    }
    whole.checked = check903(whole.rows, whole.year, today);
    return out;
}

ReturnModel::ReturnModel(QObject *parent) : QAbstractListModel(parent), m_known(std::make_shared<Known>()) {}

void ReturnModel::read()
{
    ++m_run;
    m_at = 0;
    m_stopped = false;
    // What was read before stands until it is known that reading again takes longer than one question: a button that
    // goes and comes back would lose the finger that lies on it.
    m_reading = m_reading || !m_read;
    Q_EMIT changed();
    readOn();
}

void ReturnModel::readOn()
{
    auto *session = Session::create(nullptr, nullptr);
    const auto today = civil::inLondon(QDateTime::currentMSecsSinceEpoch()).day;
    session->vault().ask(
        this, [known = m_known, at = m_at, today, books = m_portion](DeviceSession &device) { return readSome(device, *known, at, today, books); },
        [this, session, run = m_run](Portion some) {
            if (run != m_run || session->state() != Session::Open) return;
            m_at = some.at;
            m_all = some.all;
            if (!some.whole) {
                m_reading = true;
                Q_EMIT changed();
                return readOn();
            }
            m_reading = false;
            m_read = true;
            show(std::move(*some.whole));
        });
}

void ReturnModel::cancel()
{
    if (!m_reading) return;
    ++m_run;
    m_reading = m_read = false;
    m_stopped = true;
    show({}); // half a file is none
}

void ReturnModel::clear()
{
    ++m_run;
    m_reading = m_stopped = m_read = false;
    m_at = m_all = 0;
    m_known = std::make_shared<Known>();
    show({});
}

const Finding903 *ReturnModel::finding(std::size_t row) const
{
    const Finding903 *best = nullptr;
    for (const auto &one : m_year.checked.findings) {
        if (one.row != row) continue;
        // What keeps it out before what does not; that nobody confirmed it last, for that is one tap.
        const auto turn = [](const Finding903 &f) { return f.rule == Rule903::Confirm ? 1 : refuses(f.rule) ? 0 : 2; };
        if (!best || turn(one) < turn(*best)) best = &one;
    }
    return best;
}

ReturnModel::Standing ReturnModel::standing(std::size_t row) const
{
    const auto *one = finding(row);
    return !one ? Ready : one->rule == Rule903::Confirm ? Unconfirmed : refuses(one->rule) ? Refused : Look;
}

void ReturnModel::show(YearsReviews year)
{
    beginResetModel();
    m_year = std::move(year);
    m_order.resize(m_year.rows.size());
    for (std::size_t i = 0; i < m_order.size(); ++i) m_order[i] = i;
    std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
        const auto turn = [this](std::size_t row) { return std::tuple(-int(standing(row)), m_year.rows[row].review.value_or(CivilDay{}), m_year.rows[row].child); };
        return turn(a) < turn(b);
    });
    endResetModel();
    Q_EMIT changed();
}

QString ReturnModel::summary() const
{
    if (m_reading) return m_all == 0 ? tr("Reading the children’s books.") : tr("Reading: %1 of %2 children.").arg(m_at).arg(m_all);
    if (m_stopped && m_all == 0) return tr("Stopped. There is no file yet.");
    if (m_stopped) return tr("Stopped at %1 of %2 children: there is no file yet.").arg(m_at).arg(m_all);
    if (m_year.rows.empty() && m_year.unread == 0) return tr("No review was held since 1 April %1").arg(int(m_year.year.from));
    int waiting = 0, refused = 0;
    for (const auto row : m_order) {
        waiting += standing(row) == Unconfirmed;
        refused += standing(row) == Refused;
    }
    QStringList parts{ready() == 1 ? tr("1 row ready") : tr("%1 rows ready").arg(ready())};
    if (waiting > 0) parts.append(tr("%1 to confirm").arg(waiting));
    if (refused > 0) parts.append(tr("%1 refused").arg(refused));
    if (m_year.checked.toLookAt > 0) parts.append(tr("%1 to look at").arg(qulonglong(m_year.checked.toLookAt)));
    if (m_year.unread > 0) parts.append(m_year.unread == 1 ? tr("1 child’s book could not be read") : tr("%1 children’s books could not be read").arg(m_year.unread));
    return tr("1 April %1 to today. %2").arg(int(m_year.year.from)).arg(parts.join(QStringLiteral(", ")));
}

QVariant ReturnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto at = m_order[std::size_t(index.row())];
    const auto &row = m_year.rows[at];
    const auto *one = finding(at);
    switch (role) {
    case Qt::DisplayRole:
    case ChildRole: return row.child.empty() ? m_year.names[at] : QString::fromStdString(row.child);
    case BornRole: return row.born ? fileDay(row.born) : tr("missing");
    case ReviewRole: return row.review ? fileDay(row.review) : tr("missing");
    case CodeRole: return QString::fromStdString(row.code);
    case StandingRole: return int(standing(at));
    case CircleRole: return m_year.circles[at];
    case RuleRole: {
        if (!one || one->rule == Rule903::Confirm) return QString();
        const auto name = QString::fromLatin1(spelled(one->rule).data(), qsizetype(spelled(one->rule).size()));
        const bool number = !name.isEmpty() && name.front().isDigit();
        return refuses(one->rule) ? number ? tr("Refused, rule %1:").arg(name) : tr("Refused:") : name.startsWith(QStringLiteral("INT")) ? tr("Look, %1:").arg(name) : tr("Look:");
    }
    case SaidRole: return !one ? tr("ready") : one->rule == Rule903::Confirm ? tr("ready when you confirm") : QString::fromStdString(one->sentence);
    default: return {};
    }
}

QHash<int, QByteArray> ReturnModel::roleNames() const
{
    return {{ChildRole, "child"}, {BornRole, "born"}, {ReviewRole, "review"}, {CodeRole, "code"},
            {StandingRole, "standing"}, {RuleRole, "rule"}, {SaidRole, "said"}, {CircleRole, "circle"}};
}

} // namespace pipit::app
