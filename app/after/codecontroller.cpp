// SPDX-License-Identifier: Apache-2.0
#include "app/after/codecontroller.h"

#include "app/answers/replying.h"
#include "app/pages/pagepictures.h"
#include "app/words.h"
#include "core/base/civiltime.h"

#include <QLocale>

namespace pipit::app {

struct CodeController::Loaded
{
    CircleId circle;
    QString face, name;
    std::optional<ReviewContent> review;
    SeenAtMeeting seen;
    std::optional<ParticipationCode> confirmed;
    PagePictures pictures;
};

CodeController::CodeController(QObject *parent) : Savable(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &CodeController::reload);
    connect(session, &Session::bookChanged, &m_file, &ReturnModel::read);
    connect(session, &Session::locked, this, &CodeController::clear);
    reload();
    m_file.read();
}

void CodeController::clear()
{
    m_loaded = false;
    m_seen.clear();
    m_face.clear();
    m_evidence.show({});
    m_codes.clear();
    m_file.clear();
    m_confirmed.reset();
    Q_EMIT changed();
}

void CodeController::setCircle(const QString &hex)
{
    if (hex == m_circle) return;
    m_circle = hex;
    Q_EMIT circleChanged();
    reload();
}

Result<CodeController::Loaded> CodeController::load(DeviceSession &session, const QString &hex)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    Loaded out;
    if (hex.isEmpty()) {
        PIPIT_TRY_SET(out.circle, session.onlyCircle());
    } else {
        const auto bytes = fromHex(hex.toStdString());
        const auto id = bytes ? CircleId::from(*bytes) : std::nullopt;
        if (!id) return Error{Code::NotFound, "circle"};
        out.circle = *id;
    }
    const auto book = session.books().find(out.circle);
    const auto *chain = session.device().manifests().circle(out.circle);
    if (book == session.books().end() || !chain) return Error{Code::NotFound, "circle"};
    const auto today = civil::inLondon(QDateTime::currentMSecsSinceEpoch()).day;
    SeatId child = 0;
    for (const auto &seat : chain->newest().seats)
        if (seat.role == Role::Child) child = seat.id;
    if (const auto person = book->second.person(child)) {
        out.face = QString::fromStdString(person->face);
        out.name = QString::fromStdString(person->name);
    }
    for (const auto &review : book->second.meeting().reviews())
        if ((review.content.state == ReviewContent::State::Held || book->second.officersCase().held(review.content.id)) && review.content.day <= today) out.review = review.content;
    if (out.review) {
        out.seen = seenAtMeeting(book->second, out.circle, child, *out.review);
        if (const auto code = book->second.officersCase().code(out.review->id)) out.confirmed = ParticipationCode(code->content.code);
        for (const auto &row : out.seen.rows)
            if (const auto key = PageKey::from(row.picture)) PIPIT_TRY(out.pictures.gather(*session.profile(), *key));
    }
    return out;
}

void CodeController::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [circle = m_circle](DeviceSession &device) { return load(device, circle); },
        [this, session, circle = m_circle](Result<Loaded> loaded) {
            if (session->state() != Session::Open || circle != m_circle) return;
            m_loaded = true;
            if (!loaded) {
                m_notice = loaded.code() == Code::NotFound ? QString() : words::sentence(loaded.code());
                Q_EMIT changed();
                return;
            }
            loaded->pictures.show(*session);
            m_id = loaded->circle;
            m_face = loaded->face;
            m_confirmed = loaded->confirmed;
            m_seen.clear();
            m_codes.clear();
            if (loaded->review) {
                m_review = loaded->review->id;
                m_day = loaded->review->day;
                const QDate day(int(m_day.year()), int(unsigned(m_day.month())), int(unsigned(m_day.day())));
                m_seen = tr("What Pipit saw at %1’s meeting, %2").arg(loaded->name, QLocale().toString(day, QStringLiteral("d MMMM")));
                m_codes.show(loaded->seen.suggestion, m_confirmed);
            }
            m_evidence.show(std::move(loaded->seen.rows));
            Q_EMIT changed();
        });
}

QString CodeController::chosen() const
{
    const auto code = m_codes.chosen();
    return code ? QString::fromLatin1(spelled(*code).data(), qsizetype(spelled(*code).size())) : QString();
}

QString CodeController::confirmed() const
{
    return m_confirmed ? tr("%1, confirmed").arg(QString::fromLatin1(spelled(*m_confirmed).data(), qsizetype(spelled(*m_confirmed).size()))) : QString();
}

void CodeController::choose(int row)
{
    if (const auto code = m_codes.at(row)) {
        m_codes.choose(*code);
        Q_EMIT changed();
    }
}

void CodeController::confirm()
{
    if (!canConfirm() || m_seen.isEmpty()) return;
    CodeContent said;
    said.review = m_review;
    said.day = m_day;
    said.code = std::uint8_t(*m_codes.chosen());
    for (const auto &row : m_evidence.rows())
        if (said.evidence.size() < 16) said.evidence.push_back((row.beside.isEmpty() ? row.words : row.words + QStringLiteral(" (") + row.beside + u')').toStdString());
    m_busy = true;
    m_notice.clear();
    Q_EMIT changed();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [said, circle = m_id](DeviceSession &device) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto content, said.encode());
            return sayFor(device, circle, seatsOf(device, circle, {Role::Iro}), content);
        },
        [this, session](const Result<EntryRef> &kept) {
            m_busy = false;
            if (!kept) m_notice = words::sentence(kept.code());
            Q_EMIT changed();
            if (!kept) return;
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
        });
}

Savable::Maker CodeController::maker(Kind kind)
{
    return [year = m_file.year(), kind](DeviceSession &) -> Result<QByteArray> {
        if (year.checked.ready.empty()) return Error{Code::NotFound, "no row"};
        if (kind != Xml) return QByteArray::fromStdString(csv903(year.rows, year.checked.ready));
        // One fragment a child, to be put inside that child's element of the return.
        std::map<std::string, std::vector<std::size_t>> children;
        for (const auto row : year.checked.ready) children[year.rows[row].child].push_back(row);
        std::string out;
        for (const auto &[child, rows] : children) out += "<!-- " + child + " -->\n" + xml903(year.rows, rows) + '\n';
        return QByteArray::fromStdString(out);
    };
}

QString CodeController::fileName(Kind kind) const
{
    return kind == Xml ? QStringLiteral("reviews.xml") : QStringLiteral("reviews.csv");
}

} // namespace pipit::app
