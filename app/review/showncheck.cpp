// SPDX-License-Identifier: Apache-2.0
#include "app/review/showncheck.h"

#include "app/pages/pagekey.h"
#include "app/review/partset.h"
#include "app/review/reviewwords.h"
#include "app/words.h"
#include "core/base/civiltime.h"
#include "core/book/entrywords.h"

#include <algorithm>

namespace pipit::app {

namespace {

QString nameOf(const Book &book, SeatId seat)
{
    const auto person = book.person(seat);
    return person && !person->name.empty() ? QString::fromStdString(person->name) : ShownCheck::tr("Somebody");
}

/// Those whom she chose, the officer first; the records and she herself are no news.
QString chosenBy(const Book &book, const ReviewTable &table, const std::vector<SeatId> &audience, SeatId by)
{
    QStringList names;
    for (const auto seat : audience) {
        if (seat == recordsSeat || seat == table.child || seat == by) continue;
        if (seat == table.me) names.prepend(nameOf(book, seat));
        else names.append(nameOf(book, seat));
    }
    return names.size() == 1 ? ShownCheck::tr("only %1").arg(names.front()) : names.join(QStringLiteral(", "));
}

QString saidIn(const Book &book, const BookEntry &entry)
{
    constexpr int most = 60;
    if (entry.kind == Kind::Plan) return ShownCheck::tr("The list for the meeting");
    auto text = entry.kind == Kind::Page && book.page(entry.ref) ? QString::fromStdString(book.page(entry.ref)->title) : QString::fromStdString(pipit::wordsOf(*entry.kind, entry.content)).simplified();
    if (text.isEmpty()) return entry.kind == Kind::Page ? ShownCheck::tr("A page") : ShownCheck::tr("What has no words");
    if (text.size() > most) text = text.left(text.lastIndexOf(u' ', most)) + u'…';
    return u'“' + text + u'”';
}

} // namespace

ShownCheck::ShownCheck(QObject *parent) : QObject(parent)
{
    auto *session = Session::create(nullptr, nullptr);
    connect(session, &Session::bookChanged, this, &ShownCheck::reload);
    connect(session, &Session::locked, this, [this] {
        ++m_question;
        m_alone = m_loaded = m_busy = false;
        m_outside.show({}, {});
        m_pages.show({});
        m_name.clear();
        m_notice.clear();
        Q_EMIT changed();
    });
    reload();
}

void ShownCheck::setCircle(const QString &hex)
{
    if (m_circle == hex) return;
    m_circle = hex;
    reload();
}

void ShownCheck::setPart(int part)
{
    if (m_part == part) return;
    m_part = part;
    reload();
}

void ShownCheck::setAlone(bool alone)
{
    if (m_alone == alone) return;
    m_alone = alone;
    reload();
}

Result<ShownCheck::Loaded> ShownCheck::load(DeviceSession &session, const std::string &hex, std::size_t part)
{
    PIPIT_TRY_SET(const auto table, readTable(session, hex));
    Loaded out{{}, {}, {}, table.name, table.circle, table.child, table.me};
    if (part >= table.rooms.size()) return out;
    const auto &book = session.books().at(table.circle);
    for (const auto &reach : table.rooms[part].outside) {
        PIPIT_TRY_SET(const auto entry, session.profile()->entry(table.circle, reach.source));
        OutsideRow row;
        row.source = reach.source;
        row.state = reach.state;
        row.because = QString::fromStdString(reach.because);
        row.use = reach.use ? int(*reach.use) : 0;
        row.childs = reach.by == table.child;
        row.by = nameOf(book, reach.by);
        for (const auto &reader : reach.outside) row.reach.append(QString::fromStdString(reader.name));
        if (reach.state != PassingOn::State::NotAsked) row.day = reviewwords::shortDay(civil::inLondon(reach.time.ms()).day);
        row.words = entry && entry->kind ? saidIn(book, *entry) : tr("What has no words");
        if (entry) row.whom = chosenBy(book, table, entry->audience, reach.by);
        if (entry && entry->kind == Kind::Page) {
            const PageKey key{{}, table.circle, reach.source};
            row.picture = key.text();
            PIPIT_TRY(out.pictures.gather(*session.profile(), key));
        }
        out.rows.push_back(std::move(row));
    }
    PIPIT_TRY_SET(const auto choices, partset::choices(session, table, part));
    for (const auto &[page, on] : choices) {
        const PageKey key{{}, table.circle, page.ref};
        const auto title = QString::fromStdString(page.title);
        const auto day = reviewwords::shortDay(civil::inLondon(page.time.ms()).day);
        out.pages.push_back({page.ref, title.isEmpty() ? tr("A page of %1").arg(day) : tr("“%1”, %2").arg(title, day), key.text(), on});
        PIPIT_TRY(out.pictures.gather(*session.profile(), key));
    }
    const auto turn = [](const OutsideRow &row) { return row.state == PassingOn::State::NotAsked ? 0 : row.state == PassingOn::State::Asked ? 1 : 2; };
    std::stable_sort(out.rows.begin(), out.rows.end(), [&](const auto &a, const auto &b) { return turn(a) < turn(b); });
    return out;
}

void ShownCheck::reload()
{
    Q_EMIT changed();
    if (!m_alone) {
        m_pages.show({});
        return m_outside.show({}, {});
    }
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [hex = m_circle.toStdString(), part = std::size_t(std::max(0, m_part))](DeviceSession &device) { return load(device, hex, part); },
        [this, session, question = ++m_question](Result<Loaded> loaded) {
            if (question != m_question || session->state() != Session::Open || !m_alone) return;
            if (!loaded) return tell(words::sentence(loaded.code()));
            loaded->pictures.show(*session);
            m_name = loaded->name;
            m_id = loaded->circle;
            m_child = loaded->child;
            m_officer = loaded->officer;
            m_loaded = true;
            m_outside.show(std::move(loaded->rows), m_name);
            m_pages.show(std::move(loaded->pages));
            Q_EMIT changed();
        });
}

maytell::Told ShownCheck::toldOf(const OutsideRow &row) const
{
    maytell::Told told{m_id, row.source, {}};
    for (const auto &name : row.reach) told.names.push_back(name.toStdString());
    return told;
}

void ShownCheck::askChild(int row)
{
    const auto *one = m_outside.at(row);
    if (!one || !one->childs || m_busy) return;
    const auto question = tr("May I show %1 this at your meeting: %2").arg(words::together(one->reach), one->words).toStdString();
    post([told = toldOf(*one), child = m_child, question](DeviceSession &device) { return maytell::ask(device, told, child, question); });
}

void ShownCheck::putIn(int row, const QString &because)
{
    const auto *one = m_outside.at(row);
    if (!one || m_busy) return;
    const auto reason = because.trimmed().toStdString();
    if (reason.empty()) return tell(tr("Say why first. The reason is kept with the record."));
    post([told = toldOf(*one), officer = m_officer, reason](DeviceSession &device) { return maytell::putIn(device, told, officer, reason); });
}

void ShownCheck::choose(int row, bool on)
{
    const auto *one = m_pages.at(row);
    if (!one || m_busy) return;
    post([page = one->page, on, hex = m_id.hex(), part = std::size_t(std::max(0, m_part))](DeviceSession &device) -> Result<void> {
        PIPIT_TRY_SET(const auto table, readTable(device, hex));
        return partset::choose(device, table, part, page, on);
    });
}

void ShownCheck::post(std::function<Result<void>(DeviceSession &)> work)
{
    m_busy = true;
    tell({});
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(this, std::move(work), [this, session](const Result<void> &done) {
        m_busy = false;
        if (session->state() != Session::Open) return;
        if (!done) return tell(words::sentence(done.code()));
        Q_EMIT session->bookChanged();
        Q_EMIT session->outboxChanged();
        Q_EMIT changed();
    });
}

void ShownCheck::tell(const QString &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace pipit::app
