// SPDX-License-Identifier: Apache-2.0
#include "app/review/reviewtogether.h"

#include "app/answers/replying.h"
#include "app/asks/fittedtext.h"
#include "app/pages/pagekey.h"
#include "app/review/reviewwords.h"
#include "app/review/reviewwriting.h"
#include "app/words.h"

namespace pipit::app {

namespace {

CivilDay civilOf(const QDate &date)
{
    return CivilDay{std::chrono::year(date.year()), std::chrono::month(unsigned(date.month())), std::chrono::day(unsigned(date.day()))};
}

} // namespace

ReviewTogether::ReviewTogether(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &ReviewTogether::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_loaded = m_partChosen = false;
        m_notToday.clear();
        m_away.clear();
        m_part = 0;
        show({});
        tell({});
    });
    reload();
}

void ReviewTogether::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    m_partChosen = false;
    Q_EMIT changed();
    reload();
}

void ReviewTogether::reload()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [hex = m_circle.toStdString()](DeviceSession &device) { return readTable(device, hex); },
        [this, session, question = ++m_question](Result<ReviewTable> table) {
            if (question != m_question || session->state() != Session::Open) return;
            if (!table) return say(table.code());
            m_loaded = true;
            show(std::move(*table));
        });
}

void ReviewTogether::show(ReviewTable table)
{
    m_table = std::move(table);
    if (!m_partChosen) m_part = int(m_table.partNow());
    m_part = std::clamp(m_part, 0, std::max(0, int(m_table.partCount()) - 1));
    m_parts.show(m_table);
    m_hers.show(m_table, std::size_t(m_part), m_notToday);
    m_grownUps.show(m_table, std::size_t(m_part));
    std::vector<NamesModel::Row> here;
    if (known()) {
        const auto *held = m_table.heldPart(std::size_t(m_part));
        for (const auto place : m_table.peopleOf(std::size_t(m_part))) {
            const bool on = held ? std::binary_search(held->present.begin(), held->present.end(), place) : !m_away.contains(place);
            here.push_back({m_table.content()->people[place], on});
        }
    }
    m_here.show(std::move(here));
    Q_EMIT changed();
}

QString ReviewTogether::why() const
{
    if (!known()) return {};
    const auto &review = *m_table.content();
    auto when = reviewwords::day(review.day);
    if (review.minute) when = tr("%1, %2").arg(when, reviewwords::clock(*review.minute));
    return review.where.empty() ? when : tr("%1. %2").arg(when, QString::fromStdString(review.where));
}

void ReviewTogether::setPart(int part)
{
    if (part < 0 || part >= int(m_table.partCount())) return;
    m_partChosen = true;
    if (part == m_part) return;
    m_part = part;
    m_away.clear();
    show(std::move(m_table));
}

bool ReviewTogether::over() const
{
    for (std::size_t part = 0; part < m_table.partCount(); ++part)
        if (m_table.stillToDo(part)) return false;
    return known();
}

QString ReviewTogether::began() const
{
    return known() ? reviewwords::partBegan(m_table, std::size_t(m_part)) : QString();
}

QString ReviewTogether::present() const
{
    return known() ? words::together(reviewwords::present(m_table, std::size_t(m_part))) : QString();
}

QStringList ReviewTogether::presentFaces() const
{
    return known() ? reviewwords::presentFaces(m_table, std::size_t(m_part)) : QStringList();
}

QStringList ReviewTogether::pages() const
{
    QStringList out;
    if (known())
        for (const auto &page : m_table.shown[std::size_t(m_part)]) out.append(PageKey{{}, m_table.circle, page.ref}.text());
    return out;
}

void ReviewTogether::write(std::function<Result<void>(DeviceSession &, ReviewTable)> work, std::function<void()> done)
{
    if (!known()) return;
    auto *session = Session::create(nullptr, nullptr);
    session->active();
    session->vault().ask(
        this,
        [hex = m_table.circle.hex(), work = std::move(work)](DeviceSession &device) -> Result<void> {
            PIPIT_TRY_SET(auto table, readTable(device, hex)); // as it is now, not as it was shown
            if (!table.review) return Error{Code::NotFound, "review"};
            return work(device, std::move(table));
        },
        [this, session, done = std::move(done)](Result<void> written) {
            if (session->state() != Session::Open) return;
            if (!written) return say(written.code());
            Q_EMIT session->bookChanged();
            Q_EMIT session->outboxChanged();
            if (done) done();
        });
}

void ReviewTogether::writeHeld(Change change)
{
    if (closed()) return;
    write([change = std::move(change)](DeviceSession &device, ReviewTable table) -> Result<void> {
        const auto before = table.held;
        change(table, civil::inLondon(device.clock().wallMs()));
        return table.held == before ? Result<void>() : reviewwriting::writeHeld(device, table);
    });
}

void ReviewTogether::setHere(int row, bool on)
{
    const auto people = m_table.peopleOf(std::size_t(m_part));
    if (!known() || row < 0 || row >= int(people.size())) return;
    const auto place = people[std::size_t(row)];
    if (m_table.heldPart(std::size_t(m_part)))
        return writeHeld([place, on, part = std::size_t(m_part)](ReviewTable &table, const civil::Time &) { reviewwriting::seat(table, part, place, on); });
    if (on) m_away.erase(place);
    else m_away.insert(place);
    show(std::move(m_table));
}

void ReviewTogether::beginPart()
{
    m_partChosen = true;
    writeHeld([part = std::size_t(m_part), away = m_away](ReviewTable &table, const civil::Time &now) { reviewwriting::begin(table, part, away, now); });
}

void ReviewTogether::endPart()
{
    writeHeld([part = std::size_t(m_part)](ReviewTable &table, const civil::Time &now) { reviewwriting::end(table, part, now); });
}

void ReviewTogether::putOff(const QString &why, const QDate &day)
{
    auto because = fitted(why, sayinglimits::lineBytes);
    if (because.empty()) return tell(tr("Say why it is put off. %1 will read it.").arg(m_table.name));
    write([because = std::move(because), day, part = std::size_t(m_part)](DeviceSession &device, ReviewTable table) -> Result<void> {
        auto review = *table.content();
        if (review.parts.empty()) {
            review.state = ReviewContent::State::PutOff;
            review.why = because;
            if (day.isValid()) review.day = civilOf(day);
            return reviewwriting::writeReview(device, table, review);
        }
        review.turns = reviewwriting::turnsOf(table);
        auto &turn = review.turns[part];
        turn.why = because;
        turn.state = ReviewContent::Turn::State::PutOff;
        if (day.isValid()) {
            turn.state = ReviewContent::Turn::State::ToCome;
            turn.day = civilOf(day);
            turn.minute.reset();
        }
        return reviewwriting::writeReview(device, table, review);
    });
}

void ReviewTogether::talked(int line, bool on)
{
    m_notToday.erase(line);
    writeHeld([line, on](ReviewTable &table, const civil::Time &) { reviewwriting::talk(table, line, on); });
}

void ReviewTogether::notToday(int line)
{
    if (line < 0) return;
    m_notToday.insert(line);
    show(std::move(m_table));
    writeHeld([line](ReviewTable &table, const civil::Time &) { reviewwriting::talk(table, line, false); });
}

void ReviewTogether::add(const QString &said)
{
    auto words = fitted(said, sayinglimits::wordsBytes);
    if (words.empty() || closed()) return;
    write([words = std::move(words), part = std::uint8_t(m_part)](DeviceSession &device, ReviewTable table) -> Result<void> {
        PIPIT_TRY(reviewwriting::writeLive(device, table, {{table.content()->id, part, words, false, {}}, {}, {}, {}, {}}));
        return {};
    });
}

void ReviewTogether::look(int bit, bool on)
{
    if (bit < 1 || bit > 255) return;
    writeHeld([bit = std::uint8_t(bit), on](ReviewTable &table, const civil::Time &) {
        table.held.looked = std::uint8_t(on ? table.held.looked | bit : table.held.looked & ~bit);
    });
}

void ReviewTogether::decide(int about, const QString &said, bool noChange)
{
    auto words = fitted(said, sayinglimits::wordsBytes);
    if (words.empty() || about < 1 || about > int(DecisionContent::About::Other)) return;
    write([words = std::move(words), about, noChange](DeviceSession &device, ReviewTable table) -> Result<void> {
        DecisionContent decision;
        decision.about = DecisionContent::About(about);
        decision.words = words;
        decision.day = table.today;
        decision.review = table.content()->id;
        decision.noChange = noChange;
        for (const auto &stands : device.books().at(table.circle).officersCase().decisions())
            if (stands.decision.content.about == decision.about && stands.decision.content.review == decision.review && decision.instead.size() < 8)
                decision.instead.push_back(stands.decision.ref.hash);
        std::sort(decision.instead.begin(), decision.instead.end());
        PIPIT_TRY_SET(const auto content, decision.encode());
        PIPIT_TRY(sayFor(device, table.circle, seatsOf(device, table.circle, {Role::Iro}), content));
        return {};
    });
}

void ReviewTogether::view(int who, int asked, const QString &said)
{
    if (who < 1 || who > int(HeldContent::Who::Other) || asked < 1 || asked > 3) return;
    writeHeld([who, asked, words = fitted(said, sayinglimits::wordsBytes)](ReviewTable &table, const civil::Time &) {
        reviewwriting::view(table, HeldContent::Who(who), HeldContent::Asked(asked), words);
    });
}

void ReviewTogether::pageShown(const QString &key)
{
    const auto page = PageKey::from(key);
    if (!page || page->draft || !m_table.heldPart(std::size_t(m_part))) return;
    const auto &shown = m_table.held.shown;
    if (std::find(shown.begin(), shown.end(), page->entry) != shown.end()) return;
    writeHeld([page = page->entry](ReviewTable &table, const civil::Time &) { reviewwriting::showed(table, page); });
}

void ReviewTogether::close()
{
    if (!known() || closed()) return;
    for (std::size_t part = 0; part < m_table.partCount(); ++part)
        if (m_table.stillToDo(part) && !m_table.heldPart(part))
            return tell(tr("Part %1 is still to come. Hold it, or put it off and say why.").arg(part + 1));
    write(
        [](DeviceSession &device, ReviewTable table) -> Result<void> {
            const auto before = table.held;
            for (std::size_t part = 0; part < table.partCount(); ++part) reviewwriting::end(table, part, civil::inLondon(device.clock().wallMs()));
            if (table.held != before) PIPIT_TRY(reviewwriting::writeHeld(device, table));
            auto review = *table.content();
            review.state = ReviewContent::State::Held;
            review.turns = reviewwriting::turnsOf(table);
            return reviewwriting::writeReview(device, table, review);
        },
        [this] { Q_EMIT closedNow(); });
}

void ReviewTogether::say(Code code)
{
    if (code != Code::Refused) tell(words::sentence(code));
}

void ReviewTogether::tell(const QString &sentence)
{
    if (m_notice == sentence) return;
    m_notice = sentence;
    Q_EMIT noticeChanged();
}

} // namespace pipit::app
