// SPDX-License-Identifier: Apache-2.0
#include "app/answers/ratingcontroller.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/words.h"

namespace pipit::app {

RatingController::RatingController(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::locked, this, [this] {
        m_listened = m_covered = 0;
        m_meeting.clear();
        m_reader.clear();
        m_notice.clear();
        Q_EMIT changed();
    });
    session->vault().ask(
        this,
        [](DeviceSession &device) -> QString {
            const auto circle = device.onlyCircle();
            if (!circle) return {};
            for (const auto seat : seatsOf(device, *circle, {Role::Iro}))
                if (const auto person = device.books().at(*circle).person(seat)) return QString::fromStdString(person->name);
            return {};
        },
        [this, session](QString reader) {
            if (session->state() != Session::Open) return;
            m_reader = std::move(reader);
            Q_EMIT changed();
        });
}

void RatingController::choose(int &field, int value)
{
    field = field == value ? 0 : value;
    Q_EMIT changed();
}

void RatingController::send(const QString &said)
{
    if (!canSend()) return;
    RatingContent rating;
    rating.about = RatingContent::About::Meeting;
    if (m_listened) rating.said.push_back({RatingContent::Question::DidTheyListen, RatingContent::Value(m_listened)});
    if (m_covered) rating.said.push_back({RatingContent::Question::WasMyListCovered, RatingContent::Value(m_covered)});
    rating.words = fitted(said, sayinglimits::wordsBytes);
    if (const auto bytes = fromHex(m_meeting.toStdString())) rating.review = ReviewId::from(*bytes);
    m_sending = true;
    Q_EMIT changed();
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [rating](DeviceSession &device) -> Result<EntryRef> {
            PIPIT_TRY_SET(const auto circle, device.onlyCircle());
            PIPIT_TRY_SET(const auto content, rating.encode());
            return sayFor(device, circle, seatsOf(device, circle, {Role::Iro}), content);
        },
        [this, session](Result<EntryRef> done) {
            m_sending = false;
            m_notice = done ? QString() : words::sentence(done.code());
            Q_EMIT changed();
            if (!done) return;
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT sent();
        });
}

} // namespace pipit::app
