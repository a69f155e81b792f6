// SPDX-License-Identifier: Apache-2.0
#include "app/meeting/mywishes.h"

#include "app/asks/circlepeople.h"
#include "app/asks/fittedtext.h"
#include "app/meeting/planshare.h"
#include "app/meeting/wishwords.h"
#include "app/people/mypeoplemodel.h"
#include "app/words.h"
#include "core/base/civiltime.h"

namespace pipit::app {

namespace {

using Topic = WishContent::Topic;

struct Names
{
    std::vector<NamedPerson> all;

    void add(const NamedPerson &who)
    {
        const bool known = std::any_of(all.begin(), all.end(), [&](const auto &each) { return each.name == who.name; });
        if (!known && !who.name.empty()) all.push_back(who);
    }
};

/// Everybody she may have in mind: her own people first, then who is enrolled around her, then who is asked to the meeting.
Result<Names> namesToChooseFrom(DeviceSession &session, const CirclePeople &circle, const Book &book)
{
    Names names;
    PIPIT_TRY_SET(const auto kept, session.profile()->preferences().value(MyPeopleModel::keptAs));
    if (kept) {
        if (const auto people = PeopleContent::decode(*kept))
            for (const auto &person : people->people) names.add(person.who);
    }
    for (const auto &map : book.peopleMaps().snapshots())
        if (map.mine)
            for (const auto &person : map.content.people) names.add(person.who);
    for (const auto &other : circle.others) names.add({other.name.toStdString(), other.face.toStdString()});
    const auto *me = session.profile();
    if (const auto next = book.meeting().next(civil::today(session.clock())))
        for (const auto &person : next->content.people)
            if (person.name != me->card().nickname) names.add(person);
    return names;
}

} // namespace

struct MyWishes::Loaded
{
    UnsentWishes wishes;
    std::vector<NamedPerson> names;
    SeatId officerSeat = 0;
    std::string officer;
};

MyWishes::MyWishes(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &MyWishes::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_wishes = {};
        m_names.clear();
        m_awayWhy.clear();
        m_officer.clear();
        m_officerSeat = 0;
        m_loaded = false;
        become();
    });
    reload();
}

Result<MyWishes::Loaded> MyWishes::load(DeviceSession &session)
{
    Loaded out;
    if (!session.profile()) return out;
    PIPIT_TRY_SET(const auto id, session.onlyCircle());
    PIPIT_TRY_SET(const auto circle, circlePeople(session));
    const auto &book = session.books().at(id);
    PIPIT_TRY_SET(const auto kept, session.profile()->preferences().value(keptAs));
    if (kept) {
        PIPIT_TRY(out.wishes.decode(*kept));
    }
    std::vector<WishContent> shared;
    for (const auto &wish : book.meeting().wishes())
        if (wish.mine) shared.push_back(wish.content);
    out.wishes.setShared(std::move(shared));
    PIPIT_TRY_SET(auto names, namesToChooseFrom(session, circle, book));
    for (const auto topic : {Topic::Comes, Topic::StaysAway})
        for (const auto &wish : out.wishes.all(topic))
            if (wish.person) names.add(*wish.person);
    out.names = std::move(names.all);
    out.officerSeat = circle.officerSeat;
    out.officer = circle.officer.toStdString();
    return out;
}

void MyWishes::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return load(device); },
        [this, session, question = ++m_question](Result<Loaded> loaded) {
            if (question != m_question || session->state() != Session::Open) return;
            setNotice(loaded ? QString() : words::sentence(loaded.code()));
            if (!loaded) return;
            m_wishes = std::move(loaded->wishes);
            // Whom she has just added stays, also before she wishes anything of her.
            Names names{std::move(loaded->names)};
            for (const auto &who : m_names) names.add(who);
            m_names = std::move(names.all);
            m_officerSeat = loaded->officerSeat;
            m_officer = loaded->officer;
            m_loaded = true;
            become();
        });
}

void MyWishes::become()
{
    std::vector<NamesModel::Row> comes, speaks, away;
    const auto speaker = about(Topic::HowISay).person;
    if (const auto why = m_wishes.all(Topic::StaysAway); !why.empty()) m_awayWhy = QString::fromStdString(why.front().words);
    for (const auto &who : m_names) {
        comes.push_back({who, m_wishes.of(Topic::Comes, who.name).has_value()});
        speaks.push_back({who, speaker && speaker->name == who.name});
        // Who reads it is not who it is about; that is a complaint, which goes another way.
        if (who.name != m_officer) away.push_back({who, m_wishes.of(Topic::StaysAway, who.name).has_value()});
    }
    m_comes.show(std::move(comes));
    m_speaker.show(std::move(speaks));
    m_away.show(std::move(away));
    Q_EMIT changed();
}

WishContent MyWishes::about(Topic topic) const
{
    if (auto said = m_wishes.of(topic)) return std::move(*said);
    WishContent wish;
    wish.topic = topic;
    return wish;
}

int MyWishes::choiceOf(Topic topic) const
{
    return about(topic).choice;
}

QString MyWishes::wordsOf(Topic topic) const
{
    return QString::fromStdString(about(topic).words);
}

QStringList MyWishes::comfort() const
{
    return comfortLines(about(Topic::Comfort));
}

void MyWishes::pick(Topic topic, int choice)
{
    auto wish = about(topic);
    wish.choice = std::uint8_t(wish.choice == choice ? 0 : choice);
    if (topic == Topic::HowISay && WishContent::How(wish.choice) != WishContent::How::SomebodySpeaks) wish.person.reset();
    put(std::move(wish));
}

void MyWishes::say(Topic topic, const QString &words)
{
    auto wish = about(topic);
    wish.words = fitted(words, sayinglimits::wordsBytes);
    put(std::move(wish));
}

void MyWishes::toggleComfort(const QString &line)
{
    auto lines = comfort();
    const auto one = line.simplified();
    if (one.isEmpty()) return;
    if (lines.removeAll(one) == 0) lines.append(one);
    say(Topic::Comfort, lines.join(u'\n'));
}

void MyWishes::toggle(Topic topic, const NamesModel &names, int row)
{
    if (!m_loaded || row < 0 || row >= names.count()) return;
    const auto &chosen = names.rows()[std::size_t(row)];
    WishContent wish;
    wish.topic = topic;
    wish.person = chosen.who;
    wish.withdrawn = chosen.on;
    if (topic == Topic::StaysAway && !chosen.on) wish.words = fitted(m_awayWhy, sayinglimits::wordsBytes);
    put(std::move(wish));
}

void MyWishes::toggleComes(int row)
{
    toggle(Topic::Comes, m_comes, row);
}

void MyWishes::toggleAway(int row)
{
    toggle(Topic::StaysAway, m_away, row);
}

void MyWishes::toggleSpeaker(int row)
{
    if (row < 0 || row >= m_speaker.count()) return;
    auto wish = about(Topic::HowISay);
    const auto &chosen = m_speaker.rows()[std::size_t(row)];
    wish.choice = std::uint8_t(WishContent::How::SomebodySpeaks);
    wish.person = chosen.on ? std::nullopt : std::optional(chosen.who);
    put(std::move(wish));
}

void MyWishes::sayAwayWhy(const QString &words)
{
    if (!m_loaded) return;
    m_awayWhy = QString::fromStdString(fitted(words, sayinglimits::wordsBytes));
    for (auto wish : m_wishes.all(Topic::StaysAway)) {
        wish.words = m_awayWhy.toStdString();
        m_wishes.put(std::move(wish));
    }
    become();
    keep();
}

void MyWishes::addName(const QString &name, const QString &face)
{
    Names names{std::move(m_names)};
    names.add({fitted(name.simplified(), sayinglimits::nameBytes), fitted(face, sayinglimits::faceBytes)});
    m_names = std::move(names.all);
    become();
}

void MyWishes::put(WishContent wish)
{
    if (!m_loaded) return;
    const bool many = wish.topic == Topic::Comes || wish.topic == Topic::StaysAway;
    if (!many) wish.withdrawn = wish.choice == 0 && wish.words.empty();
    m_wishes.put(std::move(wish));
    become();
    keep();
}

std::vector<WishContent> MyWishes::toShare() const
{
    auto wishes = m_wishes.unsent();
    std::erase_if(wishes, [](const auto &wish) { return wish.topic == Topic::StaysAway; });
    return wishes;
}

void MyWishes::keep()
{
    ++m_question; // what was asked for before is older than this
    Session::create(nullptr, nullptr)
        ->vault()
        .ask(
            this,
            [wishes = m_wishes](DeviceSession &device) -> Result<void> {
                if (!device.profile()) return {};
                if (wishes.unsent().empty()) return device.profile()->preferences().forget(keptAs);
                PIPIT_TRY_SET(const auto bytes, wishes.encode());
                return device.profile()->preferences().keep(keptAs, bytes);
            },
            [this](Result<void> kept) {
                if (kept) reload();
                else setNotice(words::sentence(kept.code()));
            });
}

void MyWishes::tellOfficer()
{
    if (m_telling || !canTell() || !awayUnsent()) return;
    auto wishes = m_wishes.unsent();
    std::erase_if(wishes, [](const auto &wish) { return wish.topic != Topic::StaysAway; });
    m_telling = true;
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this,
        [wishes, officer = m_officerSeat](DeviceSession &device) mutable {
            if (!device.profile()) return std::pair(Result<void>(Error{Code::Refused, "locked"}), wishes);
            auto done = device.profile()->spareRoom().use([&] { return tellAlone(device, wishes, officer); });
            return std::pair(std::move(done), wishes);
        },
        [this, session, wishes](std::pair<Result<void>, std::vector<WishContent>> answer) mutable {
            const auto &done = answer.first;
            const auto &rest = answer.second;
            m_telling = false;
            setNotice(done ? QString() : words::sentence(done.code()));
            std::erase_if(wishes, [&rest](const auto &wish) { return std::find(rest.begin(), rest.end(), wish) != rest.end(); });
            m_wishes.forget(wishes); // what is told is not told twice
            if (!done) return become();
            keep();
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            Q_EMIT told();
        });
}

void MyWishes::setNotice(const QString &notice)
{
    if (m_notice == notice) return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
