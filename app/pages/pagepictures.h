// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "app/session.h"
#include "core/book/book.h"
#include "core/book/page.h"

#include <QImage>
#include <QSet>

namespace pipit::app {

/// The small pictures of some pages: read on the vault's thread as the vault keeps them, without their pages. Only where
/// there is none yet, or none that is a picture, or the page has changed since, the page itself is read and drawn, and the
/// picture kept.
class PagePictures
{
public:
    /// Vault's thread. A page that cannot be read is no error: its place stays empty. Errors: those of the database.
    Result<void> gather(Profile &profile, const PageKey &key);
    Result<void> gather(Profile &profile, const PageCard &card) { return gather(profile, PageKey{{}, card.circle, card.ref}); }

    /// GUI thread: draws what has to be drawn and puts all where image://pages finds them. Nothing happens when the profile
    /// has been locked since.
    void show(Session &session) const;

    /// Of these nothing can be shown: the page does not decode.
    const QSet<QString> &unreadable() const { return m_unreadable; }
    /// These lack something that may still come.
    const QSet<QString> &unfinished() const { return m_unfinished; }

private:
    struct Undrawn
    {
        PageKey key;
        Page page;
        std::int64_t version = 0;               ///< of a draft
        std::map<std::uint32_t, QImage> photos; ///< as small as they are drawn
        bool whole = true;                      ///< no photo is missing, so the drawing is worth keeping
    };
    Result<void> gatherDraft(Profile &profile, const PageKey &key);
    Result<void> gatherShared(Profile &profile, const PageKey &key);
    bool take(const PageKey &key, ByteView png);
    void draw(Profile &profile, const PageKey &key, Result<Page> page, const Result<std::vector<MediaRef>> &media, std::int64_t version = 0);
    static void keep(Session &session, const Undrawn &undrawn, Bytes png);
    std::vector<std::pair<QString, QImage>> m_ready; ///< by key
    std::vector<Undrawn> m_undrawn;
    QSet<QString> m_unreadable, m_unfinished;
};

} // namespace pipit::app
