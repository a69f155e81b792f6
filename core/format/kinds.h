// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// The registry of roles, entry types and kinds, and who may author which: FORMAT.md §8.
namespace pipit {

enum class Role : std::uint8_t {
    Child = 1, Iro = 2, Carer = 3, SocialWorker = 4, Advocate = 5, Duty = 6, Manager = 7, Records = 255,
};
/// Nullopt for a number that is no role.
std::optional<Role> roleFrom(std::uint64_t number);

/// Body key 1.
enum class EntryType : std::uint8_t {
    Item = 1, Edit = 2, Withdraw = 3, Grant = 4, Receipt = 5, Handover = 6, KeyPub = 7, Recovery = 8, Directory = 9,
    Order = 10, Checkpoint = 11,
};
std::optional<EntryType> entryTypeFrom(std::uint64_t number);

/// Content key 0 of ITEM and EDIT.
enum class Kind : std::uint8_t {
    Page = 1, Plan = 2, People = 3, Wish = 4, Request = 5, Alert = 6, SafeAnswer = 7, Rating = 8, NotHappened = 9,
    Disagree = 10, Company = 11, Asked = 20, Decision = 21, Action = 22, Answer = 23, Review = 24, Visit = 25, Note = 26, Code = 27,
    Hello = 28, Counts = 29, Case = 30, Held = 31, Escalation = 32, Away = 33, Agreed = 40, Progress = 41, Concern = 42, Pack = 43, View = 44, Gift = 45, Ask = 46,
    Release = 47, Delegation = 48, DutyAnswer = 49, MeetingSet = 50, Live = 51,
};
std::optional<Kind> kindFrom(std::uint64_t number);
std::span<const Kind> allKinds();

/// Body key 13: what readers may do with a page.
enum class Use : std::uint8_t { JustSoYouKnow = 1, PleaseSortThis = 2, TalkAboutIt = 3, AskMeFirst = 4 };
std::optional<Use> useFrom(std::uint64_t number);

/// Content of a RECEIPT, key 1.
enum class ReceiptKind : std::uint8_t { Received = 1, Seen = 2 };

/// Media kinds of body key 9.
enum class MediaKind : std::uint8_t { Voice = 1, Photo = 2, Clip = 3, Ink = 4 };
std::optional<MediaKind> mediaKindFrom(std::uint64_t number);

/// May a holder of `role` go on reading what its writer took back? (§8.3)
bool keepsTakenBack(Role role);
/// Rule 8 for types: may a holder of `role` author entries of `type`? (ITEM and EDIT ask mayAuthor(role, kind) too.)
bool mayAuthor(Role role, EntryType type);
/// Rule 8 for kinds of ITEM and EDIT.
bool mayAuthor(Role role, Kind kind);

} // namespace pipit
