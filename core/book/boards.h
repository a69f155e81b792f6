// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/entry.h"
#include "core/book/meeting.h"
#include "core/book/people.h"
#include "core/book/requests.h"

#include <map>

/// What screens show of meetings, people and requests: pure functions of the entries held, whatever order they come in.
namespace pipit {

/// A child's or officer's entry together with what it says.
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
    /// The first planned one on `today` or after.
    std::optional<Told<ReviewContent>> next(CivilDay today) const;
    /// The latest wish of each topic (and person); withdrawn ones are left out. In the order of the topics.
    std::vector<Told<WishContent>> wishes() const;
    /// The latest agenda.
    std::optional<Told<AgendaContent>> agenda() const;

private:
    std::map<EntryRef, Told<ReviewContent>> m_reviews;
    std::map<EntryRef, Told<WishContent>> m_wishes;
    std::map<EntryRef, Told<AgendaContent>> m_agendas;
};

/// The child's snapshots of her people, newest first.
class PeopleBoard
{
public:
    void add(const BookEntry &entry);
    std::vector<Told<PeopleContent>> snapshots() const;

private:
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
    std::optional<CompanyContent::With> companyOf(const EntryRef &entry) const;

private:
    std::map<EntryRef, Told<RequestContent>> m_requests;
    std::map<EntryRef, Told<AlertContent>> m_alerts;
    std::map<EntryRef, Told<SafeAnswerContent>> m_safe;
    std::map<EntryRef, std::pair<Hlc, CompanyContent::With>> m_company;
};

} // namespace pipit
