// SPDX-License-Identifier: Apache-2.0
#include "app/after/meetingevidence.h"

#include "app/pages/pagekey.h"
#include "core/base/civiltime.h"

#include <QCoreApplication>

namespace pipit::app {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(MeetingEvidence)
};

using Evidence = ParticipationEvidence;
using Because = WeighedEvidence::Because;

QString clock(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString nameOf(const Book &book, SeatId seat)
{
    const auto person = book.person(seat);
    return person && !person->name.empty() ? QString::fromStdString(person->name) : Say::tr("The child");
}

class Gathering
{
public:
    Gathering(const Book &book, const CircleId &circle, SeatId child, const ReviewContent &review)
        : m_book(book), m_circle(circle), m_child(child), m_name(nameOf(book, child)), m_officer(nameOf(book, book.mySeat())), m_review(review)
    {
        if (auto held = book.officersCase().held(review.id)) m_held = std::move(held->content);
    }

    SeenAtMeeting take()
    {
        m_out.evidence.day = m_review.day;
        if (const auto facts = m_book.officersCase().facts()) m_out.evidence.born = facts->content.born;
        m_out.evidence.wasThere = m_held && (m_held->child & HeldContent::wasThere);
        there();
        spoke();
        pages();
        advocate();
        m_out.suggestion = suggestParticipation(m_out.evidence);
        for (const auto &[row, from] : m_rows) m_out.rows.push_back(weighed(row, from));
        std::stable_sort(m_out.rows.begin(), m_out.rows.end(), [](const auto &a, const auto &b) { return a.counts > b.counts; });
        return std::move(m_out);
    }

private:
    /// `from`: which of the evidence a row is about; empty: it is a fact of its own.
    void add(EvidenceRow row, std::vector<std::size_t> from = {}) { m_rows.emplace_back(std::move(row), std::move(from)); }
    std::size_t put(Evidence one)
    {
        m_out.evidence.evidence.push_back(one);
        return m_out.evidence.evidence.size() - 1;
    }
    EvidenceRow weighed(EvidenceRow row, const std::vector<std::size_t> &from) const
    {
        if (from.empty()) return row;
        std::optional<Because> against;
        for (const auto &one : m_out.suggestion.weighed)
            if (std::find(from.begin(), from.end(), one.index) != from.end()) {
                if (one.because == Because::Counts) row.counts = true;
                else against = one.because;
            }
        if (row.counts || !against) return row;
        switch (*against) {
        case Because::Counts: break;
        case Because::NotMarked: row.words += QStringLiteral(": ") + Say::tr("not counted, not marked for the meeting"); break;
        case Because::NotConveyed: row.words += QStringLiteral(": ") + Say::tr("not counted, nobody looked at it there"); break;
        case Because::NotHers: row.words += QStringLiteral(": ") + Say::tr("not counted, somebody else’s words"); break;
        case Because::NotAnAdvocate: row.words += QStringLiteral(": ") + Say::tr("not counted, no advocate"); break;
        case Because::WasNotThere: row.words += QStringLiteral(": ") + Say::tr("not counted, was not there"); break;
        }
        return row;
    }

    void there()
    {
        if (!m_held) return add({false, Say::tr("Nobody has written down how the meeting was held"), {}, {}});
        if (!m_out.evidence.wasThere)
            return add({false, m_held->child & HeldContent::choseNotToCome ? Say::tr("%1 chose not to come").arg(m_name) : Say::tr("%1 was not there").arg(m_name), Say::tr("%1 wrote it").arg(m_officer), {}});
        QString parts;
        for (const auto &part : m_held->parts)
            for (const auto place : part.present)
                if (place < m_review.people.size() && QString::fromStdString(m_review.people[place].name) == m_name)
                    parts += QStringLiteral(", ") + (m_review.parts.size() > 1 ? Say::tr("part %1, ").arg(part.part + 1) : QString()) + clock(part.began)
                        + (part.ended ? Say::tr(" to %1").arg(clock(*part.ended)) : QString());
        add({true, Say::tr("%1 was there").arg(m_name) + parts, Say::tr("%1 wrote it").arg(m_officer), {}});
    }

    void spoke()
    {
        QStringList times;
        std::vector<std::size_t> from;
        int asks = 0;
        for (const auto &live : m_book.officersCase().live()) {
            if (live.content.review != m_review.id || live.content.words.empty()) continue;
            from.push_back(put({Evidence::What::Spoke, true, true, true, {}}));
            times.append(clock(civil::inLondon(live.time.ms()).minute));
            asks += live.content.asks;
        }
        if (!from.empty())
            return add({false, asks == 1 ? Say::tr("%1 spoke: 1 request in %1’s words").arg(m_name) : asks > 1 ? Say::tr("%1 spoke: %2 requests in %1’s words").arg(m_name).arg(asks) : Say::tr("%1 spoke").arg(m_name),
                        times.join(QStringLiteral(", ")), {}}, from);
        if (m_held && (m_held->child & HeldContent::spoke)) add({false, Say::tr("%1 spoke").arg(m_name), Say::tr("%1 wrote it").arg(m_officer), {}}, {put({Evidence::What::Spoke, true, true, true, {}})});
    }

    void pages()
    {
        const auto shown = m_book.officersCase().pagesShown(m_review.id);
        std::vector<std::size_t> was, waited, unmarked;
        QString first;
        for (const auto &page : m_book.pages()) {
            if (page.author != m_child || !page.kept || page.takenBack) continue;
            const bool marked = page.use == Use::TalkAboutIt, conveyed = shown.contains(page.ref);
            if (!marked && !conveyed) continue; // said to somebody, not to the meeting
            const auto at = put({Evidence::What::Page, marked, conveyed, true, {}});
            (conveyed ? marked ? was : unmarked : waited).push_back(at);
            if (conveyed && marked && first.isEmpty()) first = PageKey{{}, m_circle, page.ref}.text();
        }
        const auto pages = [](std::size_t count) { return count == 1 ? Say::tr("1 page") : Say::tr("%1 pages").arg(qulonglong(count)); };
        if (!was.empty()) add({false, Say::tr("%1 shown, marked “in my meeting”").arg(pages(was.size())), {}, first}, was);
        if (!waited.empty()) add({false, Say::tr("%1 marked “in my meeting”").arg(pages(waited.size())), {}, {}}, waited);
        if (!unmarked.empty()) add({false, Say::tr("%1 shown").arg(pages(unmarked.size())), {}, {}}, unmarked);
        if (m_held && (m_held->child & HeldContent::showed) && was.empty())
            add({false, Say::tr("%1 showed it without words").arg(m_name), Say::tr("%1 wrote it").arg(m_officer), {}}, {put({Evidence::What::Scale, true, true, true, {}})});
    }

    void advocate()
    {
        if (m_held && (m_held->child & HeldContent::advocateSpoke))
            add({false, Say::tr("An advocate spoke for %1").arg(m_name), Say::tr("%1 wrote it").arg(m_officer), {}}, {put({Evidence::What::SomebodySpoke, true, true, true, Evidence::Who::Advocate})});
        else if (m_held)
            add({false, Say::tr("No advocate spoke for %1").arg(m_name), {}, {}});
    }

    const Book &m_book;
    CircleId m_circle;
    SeatId m_child;
    QString m_name, m_officer;
    const ReviewContent &m_review;
    std::optional<HeldContent> m_held;
    SeenAtMeeting m_out;
    std::vector<std::pair<EvidenceRow, std::vector<std::size_t>>> m_rows;
};

} // namespace

SeenAtMeeting seenAtMeeting(const Book &book, const CircleId &circle, SeatId child, const ReviewContent &review)
{
    return Gathering(book, circle, child, review).take();
}

QString meaningOf(ParticipationCode code)
{
    switch (code) {
    case ParticipationCode::PN0: return Say::tr("Under 4 at the review");
    case ParticipationCode::PN1: return Say::tr("Attends and speaks");
    case ParticipationCode::PN2: return Say::tr("Attends, an advocate speaks for the child");
    case ParticipationCode::PN3: return Say::tr("Attends and shows views without speaking");
    case ParticipationCode::PN4: return Say::tr("Attends and says or shows nothing");
    case ParticipationCode::PN5: return Say::tr("Does not attend, an advocate speaks for the child");
    case ParticipationCode::PN6: return Say::tr("Does not attend, sends views");
    case ParticipationCode::PN7: return Say::tr("Does not attend, sends nothing");
    }
    return {};
}

} // namespace pipit::app
