// SPDX-License-Identifier: Apache-2.0
#include "core/book/versions.h"

#include <algorithm>
#include <map>

namespace pipit {

namespace {

using ByHash = std::map<EnvHash, const Version *>;

/// Adds all in whose place `version` is. No writer can make a circle of hashes, but a reader believes nothing.
void walk(const Version &version, const ByHash &held, std::set<EnvHash> &before)
{
    std::vector<const Version *> left{&version};
    while (!left.empty()) {
        const auto *at = left.back();
        left.pop_back();
        for (const auto &hash : at->instead) {
            if (!before.insert(hash).second) continue;
            if (const auto next = held.find(hash); next != held.end()) left.push_back(next->second);
        }
    }
}

} // namespace

std::vector<StandingVersion> standing(const std::vector<Version> &versions)
{
    ByHash held;
    for (const auto &version : versions) held[version.ref.hash] = &version;
    std::set<EnvHash> gone;
    for (const auto &version : versions)
        if (!version.takenBack) walk(version, held, gone);

    std::vector<StandingVersion> out;
    for (const auto &version : versions) {
        if (version.takenBack || gone.contains(version.ref.hash)) continue;
        StandingVersion one{version.ref, {}, version.ref, false};
        walk(version, held, one.before);
        out.push_back(std::move(one));
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.ref < b.ref; });

    // Few contest one another, so going round until nothing moves is soon over.
    for (bool moved = true; moved;) {
        moved = false;
        std::map<EnvHash, EntryRef> lowest;
        for (const auto &one : out)
            for (const auto &hash : one.before) {
                const auto &[at, first] = lowest.emplace(hash, one.group);
                at->second = std::min(at->second, one.group);
            }
        for (auto &one : out)
            for (const auto &hash : one.before)
                if (lowest.at(hash) < one.group) {
                    one.group = lowest.at(hash);
                    moved = true;
                }
    }
    std::map<EntryRef, std::size_t> sizes;
    for (const auto &one : out) ++sizes[one.group];
    for (auto &one : out) one.contested = sizes.at(one.group) > 1;
    return out;
}

} // namespace pipit
