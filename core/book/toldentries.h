// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/boards.h"
#include "core/book/versions.h"

#include <algorithm>

/// How boards keep what was told: each entry by itself, in any order, and what was taken back apart.
namespace pipit::told {

template <class Content>
using Kept = std::map<EntryRef, Told<Content>>;

template <class Content>
void keep(Kept<Content> &kept, std::set<EntryRef> &notShown, const BookEntry &entry)
{
    auto content = Content::decode(entry.content);
    if (content) kept[entry.ref] = {entry.ref, entry.time, entry.mine, entry.audience, std::move(*content)};
    else notShown.insert(entry.ref);
}

template <class Content>
bool later(const Told<Content> &a, const Told<Content> &b)
{
    return std::tie(a.time, a.ref) > std::tie(b.time, b.ref);
}

/// Those that were not taken back, newest first.
template <class Content>
std::vector<Told<Content>> newestFirst(const Kept<Content> &kept, const std::set<EntryRef> &takenBack)
{
    std::vector<Told<Content>> out;
    for (const auto &[ref, told] : kept)
        if (!takenBack.contains(ref)) out.push_back(told);
    std::sort(out.begin(), out.end(), later<Content>);
    return out;
}

/// Of contents that name in a list in whose place they stand.
template <class Content>
std::vector<Version> versions(const Kept<Content> &kept, const std::set<EntryRef> &takenBack)
{
    std::vector<Version> out;
    for (const auto &[ref, told] : kept) out.push_back({ref, told.content.instead, takenBack.contains(ref)});
    return out;
}

inline bool hasKind(const BookEntry &entry)
{
    return entry.type == EntryType::Item && entry.kind;
}

inline void noteTakenBack(std::set<EntryRef> &takenBack, const BookEntry &entry)
{
    if (entry.type == EntryType::Withdraw && entry.target) takenBack.insert(*entry.target);
}

} // namespace pipit::told
