// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/body.h"

#include <QString>

namespace pipit::app {

/// Names one page for QML: a draft by its page id, a shared one by its circle and entry. Opaque there.
struct PageKey
{
    std::optional<PageId> draft;
    CircleId circle;
    EntryRef entry;

    QString text() const;
    /// nullopt for what text() never makes.
    static std::optional<PageKey> from(const QString &text);
};

} // namespace pipit::app
