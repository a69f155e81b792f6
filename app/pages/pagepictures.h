// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/book.h"
#include "core/book/page.h"

#include <QImage>

namespace pipit::app {

/// The small pictures of the pages that a list shows: gathered on the vault's thread, drawn where nobody has drawn them
/// yet, and put where image://pages finds them.
class PagePictures
{
public:
    /// Vault's thread. A picture that is encoded already.
    void add(const QString &key, Bytes png) { m_encoded.emplace_back(key, std::move(png)); }
    /// Vault's thread. The picture of a shared page; where there is none yet, the page itself, if it has come.
    Result<void> gather(Profile &profile, const PageCard &card);

    /// GUI thread. Nothing happens when the profile has been locked since. New drawings are kept in the vault.
    void show(Session &session) const;

private:
    struct Undrawn
    {
        QString key;
        EnvHash hash;
        Page page;
        std::map<std::uint32_t, QImage> photos; ///< as small as they are drawn
        bool whole = true;                      ///< no photo is missing, so the drawing is worth keeping
    };
    static Undrawn undrawn(Profile &profile, const PageCard &card, QString key, Page page);
    std::vector<std::pair<QString, Bytes>> m_encoded; ///< by key
    std::vector<Undrawn> m_undrawn;
};

} // namespace pipit::app
