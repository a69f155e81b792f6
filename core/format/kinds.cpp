// SPDX-License-Identifier: Apache-2.0
#include "core/format/kinds.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace pipit {

namespace {

using enum Kind;

constexpr std::array kinds{Page,   Plan,    People, Wish,   Request, Alert, SafeAnswer, Rating, NotHappened, Disagree, Company, Asked,
                           Decision, Action, Answer, Review, Visit,   Note,  Kind::Code, Hello,  Counts, Case, Held, Escalation, Away, Agreed, Progress,
                           Concern, Pack,   View,   Gift,   Ask,     Release, Delegation, DutyAnswer, MeetingSet, Live};

bool among(Role role, std::initializer_list<Role> roles)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

std::optional<Role> roleFrom(std::uint64_t number)
{
    if ((number >= 1 && number <= 7) || number == 255) return static_cast<Role>(number);
    return std::nullopt;
}

std::optional<EntryType> entryTypeFrom(std::uint64_t number)
{
    if (number >= 1 && number <= 11) return static_cast<EntryType>(number);
    return std::nullopt;
}

std::optional<Kind> kindFrom(std::uint64_t number)
{
    for (auto kind : kinds)
        if (static_cast<std::uint64_t>(kind) == number) return kind;
    return std::nullopt;
}

std::span<const Kind> allKinds()
{
    return kinds;
}

std::optional<Use> useFrom(std::uint64_t number)
{
    if (number >= 1 && number <= 4) return static_cast<Use>(number);
    return std::nullopt;
}

std::optional<MediaKind> mediaKindFrom(std::uint64_t number)
{
    if (number >= 1 && number <= 4) return static_cast<MediaKind>(number);
    return std::nullopt;
}

bool keepsTakenBack(Role role)
{
    return among(role, {Role::Iro, Role::Duty, Role::Records});
}

bool mayAuthor(Role role, EntryType type)
{
    using enum Role;
    switch (type) {
    case EntryType::Item: return role != Records && role != Manager;
    case EntryType::Edit:
    case EntryType::Withdraw: return among(role, {Child, Iro, Carer, SocialWorker, Advocate});
    case EntryType::Grant: return among(role, {Child, Iro, Records});
    case EntryType::Receipt: return role != Manager;
    case EntryType::Handover:
    case EntryType::KeyPub: return among(role, {Child, Iro, Carer, SocialWorker, Advocate, Duty, Records});
    case EntryType::Recovery: return among(role, {Iro, Records});
    case EntryType::Directory: return among(role, {Iro, SocialWorker, Records});
    case EntryType::Order: return role == Records;
    case EntryType::Checkpoint: return role == Iro;
    }
    return false;
}

bool mayAuthor(Role role, Kind kind)
{
    using enum Role;
    switch (kind) {
    case Page: case Plan: case People: case Wish: case Request: case Alert: case SafeAnswer: case Rating: case NotHappened:
    case Disagree: case Company: return role == Child;
    case Asked: case Decision: case Action: case Answer: case Review: case Visit: case Note: case Kind::Code: case Hello:
    case Counts: case Case: case Held: case Escalation: case Away: case Live: return role == Iro;
    case Agreed: return among(role, {SocialWorker, Iro});
    case Progress: return among(role, {Iro, Carer, SocialWorker, Advocate});
    case Concern: return among(role, {Iro, Carer, SocialWorker});
    case Pack: case View: case Gift: case Ask: return role == Carer;
    case Release: return among(role, {SocialWorker, Iro});
    case Delegation: return among(role, {SocialWorker, Iro, Carer});
    case DutyAnswer: return role == Duty;
    case MeetingSet: return among(role, {Child, Iro});
    }
    return false;
}

} // namespace pipit
