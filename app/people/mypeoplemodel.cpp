// SPDX-License-Identifier: Apache-2.0
#include "app/people/mypeoplemodel.h"

#include "app/asks/circlepeople.h"
#include "app/asks/fittedtext.h"
#include "app/pages/pagekey.h"
#include "app/people/peoplewords.h"
#include "app/words.h"
#include "core/base/rng.h"

namespace pipit::app {

namespace {

using Person = PeopleContent::Person;

struct Loaded
{
    PeopleContent people;
    std::optional<PeopleContent> shared;
    QString officer;
};

QString keyOf(const Person &person)
{
    return QString::fromStdString(person.id.hex());
}

std::vector<Person> byId(std::vector<Person> people)
{
    std::sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return people;
}

template <class Enum>
Enum within(int number, Enum last, Enum otherwise)
{
    return number >= 1 && number <= int(last) ? Enum(number) : otherwise;
}

Result<Loaded> load(DeviceSession &session, const std::optional<PageKey> &earlier)
{
    Loaded out;
    if (!session.profile()) return out;
    PIPIT_TRY_SET(const auto circle, session.onlyCircle());
    PIPIT_TRY_SET(const auto people, circlePeople(session));
    out.officer = people.officerSaid();
    for (const auto &map : session.books().at(circle).peopleMaps().snapshots()) {
        if (!map.mine) continue;
        if (!out.shared) out.shared = map.content;
        if (earlier && map.ref == earlier->entry) {
            out.people = map.content;
            return out;
        }
    }
    if (earlier) return Error{Code::NotFound, "map"};
    PIPIT_TRY_SET(const auto kept, session.profile()->preferences().value(MyPeopleModel::keptAs));
    if (kept) {
        PIPIT_TRY_SET(out.people, PeopleContent::decode(*kept));
    } else if (out.shared) {
        out.people = *out.shared;
    }
    return out;
}

} // namespace

MyPeopleModel::MyPeopleModel(QObject *parent) : QAbstractListModel(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &MyPeopleModel::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_taken.reset();
        m_shared.reset();
        m_officer.clear();
        m_loaded = false;
        show({});
        setNotice({});
    });
    reload();
}

void MyPeopleModel::setSnapshot(const QString &key)
{
    if (m_snapshot == key) return;
    m_snapshot = key;
    m_taken.reset();
    m_loaded = false;
    show({});
    Q_EMIT snapshotChanged();
    reload();
}

void MyPeopleModel::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [earlier = PageKey::from(m_snapshot)](DeviceSession &device) { return load(device, earlier); },
        [this, session, question = ++m_question](Result<Loaded> loaded) {
            if (question != m_question || session->state() != Session::Open) return;
            setNotice(loaded ? QString() : words::sentence(loaded.code()));
            if (!loaded) return;
            m_shared = std::move(loaded->shared);
            m_officer = loaded->officer;
            m_loaded = true;
            show(std::move(loaded->people.people));
        });
}

void MyPeopleModel::show(std::vector<Person> people)
{
    std::stable_sort(people.begin(), people.end(),
                     [](const auto &a, const auto &b) { return peoplewords::place(a.relation) < peoplewords::place(b.relation); });
    if (people != m_people) { // a view that shows the same stays as it is
        beginResetModel();
        m_people = std::move(people);
        endResetModel();
    }
    m_fresh = today() && !m_people.empty() && (!m_shared || content() != PeopleContent{byId(m_shared->people)});
    Q_EMIT peopleChanged();
}

PeopleContent MyPeopleModel::content() const
{
    return {byId(m_people)};
}

const Person *MyPeopleModel::person(const QString &key) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const auto &each) { return keyOf(each) == key; });
    return found == m_people.end() ? nullptr : &*found;
}

Person *MyPeopleModel::mine(const QString &key)
{
    if (!today() || !m_loaded) return nullptr;
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const auto &each) { return keyOf(each) == key; });
    return found == m_people.end() ? nullptr : &*found;
}

QString MyPeopleModel::add(const QString &name, const QString &face, int relation, int ring)
{
    if (!today() || !m_loaded) return {};
    Person one;
    one.who = {fitted(name, sayinglimits::nameBytes), fitted(face, sayinglimits::faceBytes)};
    if (one.who.name.empty()) return {};
    if (m_people.size() >= mostPeople) {
        setNotice(tr("There is no more room here. You can take somebody away, or write it on a page."));
        return {};
    }
    SystemRng().fill(one.id.bytes);
    one.relation = within(relation, PeopleContent::Relation::Somebody, PeopleContent::Relation::Somebody);
    one.ring = within(ring, PeopleContent::Ring::Left, PeopleContent::Ring::Further);
    m_taken.reset();
    auto people = m_people;
    people.push_back(one);
    show(std::move(people));
    keep();
    return keyOf(one);
}

void MyPeopleModel::describe(const QString &key, const QString &name, const QString &face, int relation)
{
    const auto *one = mine(key);
    auto called = fitted(name, sayinglimits::nameBytes);
    if (!one || called.empty()) return;
    auto people = m_people; // their order may follow
    auto &other = people[std::size_t(one - m_people.data())];
    other.who = {std::move(called), fitted(face, sayinglimits::faceBytes)};
    other.relation = within(relation, PeopleContent::Relation::Somebody, other.relation);
    show(std::move(people));
    keep();
}

void MyPeopleModel::place(const QString &key, int ring)
{
    auto *one = mine(key);
    if (!one) return;
    one->ring = within(ring, PeopleContent::Ring::Left, one->ring);
    changed();
}

void MyPeopleModel::toggleWish(const QString &key, int wish)
{
    auto *one = mine(key);
    const auto bit = std::uint8_t(wish);
    constexpr std::uint8_t oneOf = PeopleContent::more | PeopleContent::same | PeopleContent::less;
    if (!one || (bit & (oneOf | PeopleContent::differently | PeopleContent::miss)) != bit) return;
    const bool on = (one->wishes & bit) == 0;
    if (bit & oneOf) one->wishes &= std::uint8_t(~oneOf);
    one->wishes = std::uint8_t(on ? one->wishes | bit : one->wishes & ~bit);
    changed();
}

void MyPeopleModel::toggleWay(const QString &key, int way)
{
    auto *one = mine(key);
    constexpr int all = PeopleContent::visit | PeopleContent::call | PeopleContent::letter | PeopleContent::photo;
    if (!one || (way & all) != way) return;
    one->ways = std::uint8_t(one->ways ^ way);
    changed();
}

void MyPeopleModel::say(const QString &key, const QString &words)
{
    auto *one = mine(key);
    auto said = fitted(words, sayinglimits::lineBytes);
    if (!one || one->words == said) return;
    one->words = std::move(said);
    changed();
}

void MyPeopleModel::takeAway(const QString &key)
{
    const auto *one = mine(key);
    if (!one) return;
    m_taken = *one;
    auto people = m_people;
    std::erase_if(people, [&](const auto &each) { return each.id == m_taken->id; });
    show(std::move(people));
    keep();
}

void MyPeopleModel::putBack()
{
    if (!m_taken || !today() || m_people.size() >= mostPeople) return;
    auto people = m_people;
    people.push_back(*std::exchange(m_taken, std::nullopt));
    show(std::move(people));
    keep();
}

/// Of somebody who is there and stays where she is in the list.
void MyPeopleModel::changed()
{
    m_taken.reset();
    m_fresh = !m_shared || content() != PeopleContent{byId(m_shared->people)};
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1)); // the places of others in their rings follow
    Q_EMIT peopleChanged();
    keep();
}

void MyPeopleModel::keep()
{
    ++m_question; // what was asked for before is older than this
    Session::create(nullptr, nullptr)
        ->vault()
        .ask(
            this,
            [people = PeopleContent{m_people}](DeviceSession &device) -> Result<void> {
                if (!device.profile()) return {};
                PIPIT_TRY_SET(const auto bytes, people.encode());
                return device.profile()->preferences().keep(keptAs, bytes);
            },
            [this](Result<void> kept) {
                if (kept) reload(); // for what came while this was on its way
                else setNotice(words::sentence(kept.code()));
            });
}

int MyPeopleModel::countIn(PeopleContent::Ring ring) const
{
    return int(std::count_if(m_people.begin(), m_people.end(), [ring](const auto &each) { return each.ring == ring; }));
}

void MyPeopleModel::setNotice(const QString &notice)
{
    if (m_notice == notice) return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

int MyPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MyPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto at = m_people.begin() + index.row();
    switch (role) {
    case KeyRole: return keyOf(*at);
    case Qt::DisplayRole:
    case NameRole: return QString::fromStdString(at->who.name);
    case FaceRole: return QString::fromStdString(at->who.face);
    case RelationRole: return int(at->relation);
    case RelationNameRole: return peoplewords::of(at->relation);
    case RingRole: return int(at->ring);
    case WishesRole: return int(at->wishes);
    case WaysRole: return int(at->ways);
    case WordsRole: return QString::fromStdString(at->words);
    case SaidRole: return peoplewords::wishes(*at);
    case SeatRole: return int(std::count_if(m_people.begin(), at, [&](const auto &each) { return each.ring == at->ring; }));
    default: return {};
    }
}

QHash<int, QByteArray> MyPeopleModel::roleNames() const
{
    return {{KeyRole, "key"},       {NameRole, "name"},     {FaceRole, "face"},   {RelationRole, "relation"}, {RelationNameRole, "relationName"},
            {RingRole, "ring"},     {WishesRole, "wishes"}, {WaysRole, "ways"},   {WordsRole, "words"},       {SaidRole, "said"},
            {SeatRole, "seat"}};
}

} // namespace pipit::app
