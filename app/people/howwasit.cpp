// SPDX-License-Identifier: Apache-2.0
#include "app/people/howwasit.h"

#include "app/asks/fittedtext.h"
#include "app/session.h"
#include "app/words.h"

namespace pipit::app {

namespace {

RatingContent nothingSaid(RatingContent::About about = RatingContent::About::AfterFamilyTime)
{
    RatingContent rating;
    rating.about = about;
    return rating;
}

} // namespace

HowWasIt::HowWasIt(QObject *parent) : Shareable(parent), m_rating(nothingSaid())
{
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] { become(nothingSaid()); });
    load();
}

void HowWasIt::load()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [](DeviceSession &device) -> Result<RatingContent> {
            if (!device.profile()) return nothingSaid();
            PIPIT_TRY_SET(const auto kept, device.profile()->preferences().value(keptAs));
            return kept ? RatingContent::decode(*kept) : Result<RatingContent>(nothingSaid());
        },
        [this, session](Result<RatingContent> kept) {
            if (kept && !said() && session->state() == Session::Open) become(std::move(*kept));
        });
}

int HowWasIt::value() const
{
    return m_rating.said.empty() ? 0 : int(m_rating.said.front().value);
}

void HowWasIt::setAbout(int about)
{
    if ((about != Before && about != After) || about == this->about()) return;
    m_rating.about = RatingContent::About(about);
    keep();
}

void HowWasIt::setWords(const QString &words)
{
    auto said = fitted(words, sayinglimits::wordsBytes);
    if (said == m_rating.words) return;
    m_rating.words = std::move(said);
    keep();
}

void HowWasIt::answer(int value)
{
    if (value < Yes || value > DontUnderstand) return;
    const bool same = value == this->value();
    m_rating.said.clear();
    if (!same) m_rating.said.push_back({RatingContent::Question::HowWasIt, RatingContent::Value(value)});
    keep();
}

void HowWasIt::startAnew()
{
    m_rating = nothingSaid(m_rating.about);
    keep();
}

void HowWasIt::become(RatingContent rating)
{
    m_rating = std::move(rating);
    m_notice.clear();
    Q_EMIT changed();
    Q_EMIT titleChanged();
}

void HowWasIt::keep()
{
    become(m_rating);
    Session::create(nullptr, nullptr)
        ->vault()
        .ask(
            this,
            [rating = m_rating, said = said()](DeviceSession &device) -> Result<void> {
                if (!device.profile()) return {};
                if (!said) return device.profile()->preferences().forget(keptAs);
                PIPIT_TRY_SET(const auto bytes, rating.encode());
                return device.profile()->preferences().keep(keptAs, bytes);
            },
            [this](Result<void> kept) {
                if (kept) return;
                m_notice = words::sentence(kept.code());
                Q_EMIT changed();
            });
}

Shareable::Poster HowWasIt::poster(ShareChoice choice)
{
    return [choice = std::move(choice), rating = m_rating](DeviceSession &session) -> Result<EntryRef> {
        if (!session.profile()) return Error{Code::Refused, "locked"};
        PIPIT_TRY_SET(const auto circle, session.onlyCircle());
        auto entry = entryFor(circle, choice);
        PIPIT_TRY_SET(entry.content, rating.encode());
        PIPIT_TRY_SET(const auto ref, session.post(std::move(entry)));
        static_cast<void>(session.profile()->preferences().forget(keptAs)); // it is posted: nothing may have it posted twice
        return ref;
    };
}

QString HowWasIt::title() const
{
    return about() == Before ? tr("Before family time") : tr("After family time");
}

void HowWasIt::shared()
{
    become(nothingSaid(m_rating.about));
}

} // namespace pipit::app
