// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/drafts.h"
#include "core/vault/livedtime.h"

namespace pipit {

/// Where a page goes that its child does not want any more. Only what nobody else has can go there: a page that was shared
/// is no draft any more. It stays for `keptDays`, whole, and can be put back; then it is erased, with its picture, its
/// blobs and their keys.
class Bin
{
public:
    static constexpr int keptDays = 30;

    /// All must outlive it.
    Bin(sql::Db &db, Drafts &drafts, Clock &clock) : m_drafts(&drafts), m_lived(db, clock) {}

    /// Again is ok and changes nothing. Errors: NotFound (no draft of that name), DiskFull, Io.
    Result<void> put(const PageId &page);
    /// Errors: NotFound.
    Result<void> putBack(const PageId &page);
    struct Page
    {
        DraftCard card;
        int daysLeft = keptDays; ///< 1 … keptDays: it stays for at least so many days more, the last of them begun
    };
    /// Last in, first out.
    Result<std::vector<Page>> list();
    /// For good, now. Errors: NotFound (not in the bin).
    Result<void> throwAway(const PageId &page);
    /// Those whose time is over. Returns how many went.
    Result<int> throwAwayOld();

private:
    Result<std::optional<std::int64_t>> since(const PageId &page);
    Drafts *m_drafts;
    LivedTime m_lived;
};

} // namespace pipit
