// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/entry.h"
#include "core/book/meeting.h"
#include "core/book/people.h"
#include "core/book/replies.h"
#include "core/book/requests.h"

#include <map>
#include <set>

/// What screens show of meetings, people and requests: pure functions of the entries held, whatever order they come in.
namespace pipit {

/// A child's or officer's entry together with what it says. An entry that was taken back is on no board but among alerts:
/// what became of it is told by Trails. One that cannot be read is only counted (notShown).
template <class Content>
struct Told
{
    EntryRef ref;
    Hlc time;
    bool mine = false;
    std::vector<SeatId> audience;
    Content content;
    bool operator==(const Told &) const = default;
};

/// The meetings that are known of, and what the child wants of them.
class MeetingBoard
{
public:
    void add(const BookEntry &entry);
    /// The latest word on each review, by day. Called off ones too.
    std::vector<Told<ReviewContent>> reviews() const;
    /// Every word on them that was not taken back, oldest first: what was put off and then held is among them twice.
    std::vector<Told<ReviewContent>> reviewsSaid() const;
    /// The first on `today` or after that is planned, or goes on then.
    std::optional<Told<ReviewContent>> next(CivilDay today) const;
    /// The latest wish of each topic (and person); withdrawn ones are left out. In the order of the topics.
    std::vector<Told<WishContent>> wishes() const;
    /// The latest agenda.
    std::optional<Told<AgendaContent>> agenda() const;
    /// How something was, newest first.
    std::vector<Told<RatingContent>> ratings() const;
    std::size_t notShown() const { return m_notShown.size(); }

private:
    std::set<EntryRef> m_notShown, m_takenBack;
    std::map<EntryRef, Told<ReviewContent>> m_reviews;
    std::map<EntryRef, Told<WishContent>> m_wishes;
    std::map<EntryRef, Told<AgendaContent>> m_agendas;
    std::map<EntryRef, Told<RatingContent>> m_ratings;
};

/// The child's snapshots of her people, newest first.
class PeopleBoard
{
public:
    void add(const BookEntry &entry);
    std::vector<Told<PeopleContent>> snapshots() const;
    std::size_t notShown() const { return m_notShown.size(); }

private:
    std::set<EntryRef> m_notShown, m_takenBack;
    std::map<EntryRef, Told<PeopleContent>> m_snapshots;
};

/// Requests, alerts, how to answer her, and who was with her.
class RequestBoard
{
public:
    void add(const BookEntry &entry);
    /// Newest first.
    std::vector<Told<RequestContent>> requests() const;
    std::vector<Told<AlertContent>> alerts() const;
    std::optional<Told<SafeAnswerContent>> safeAnswer() const;
    /// Who was with her when she made `entry`; nullopt where she did not say.
    /// What others say of her entry counts for nothing.
    std::optional<CompanyContent::With> companyOf(const EntryRef &entry) const;
    std::size_t notShown() const { return m_notShown.size(); }

private:
    std::set<EntryRef> m_notShown, m_takenBack;
    std::map<EntryRef, Told<RequestContent>> m_requests;
    std::map<EntryRef, Told<AlertContent>> m_alerts;
    std::map<EntryRef, Told<SafeAnswerContent>> m_safe;
    struct Company
    {
        Hlc time;
        EntryRef ref;
        MemberId member;
        CompanyContent::With with{};
    };
    std::map<EntryRef, std::vector<Company>> m_company; ///< by what it is about; may come before it
    std::map<AuthorId, MemberId> m_members;
};

} // namespace pipit
