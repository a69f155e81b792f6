// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pagekey.h"

namespace pipit::app {

QString PageKey::text() const
{
    if (draft) return QStringLiteral("draft:") + QString::fromStdString(draft->hex());
    return QStringLiteral("entry:") + QString::fromStdString(circle.hex() + entry.author.hex() + entry.hash.hex());
}

std::optional<PageKey> PageKey::from(const QString &text)
{
    const auto bytes = fromHex(text.mid(6).toStdString());
    if (!bytes) return std::nullopt;
    PageKey key;
    if (text.startsWith(QLatin1String("draft:"))) {
        key.draft = PageId::from(*bytes);
        return key.draft ? std::optional(key) : std::nullopt;
    }
    if (!text.startsWith(QLatin1String("entry:")) || bytes->size() != 80) return std::nullopt;
    const ByteView all = *bytes;
    key.circle = *CircleId::from(all.first(16));
    key.entry = {*AuthorId::from(all.subspan(16, 32)), *EnvHash::from(all.subspan(48))};
    return key;
}

} // namespace pipit::app
