// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/freshness.h"
#include "core/format/manifestreason.h"
#include "core/format/settings.h"
#include "tests/vectors/generator/story.h"

namespace pipit::vectors {

/// One case: a reader with an anchor, who is shown signed documents one after another.
class ChainStory
{
public:
    ChainStory(Area &area, const Cast &cast, const QString &name, const QString &fault, std::optional<Hash> anchor = std::nullopt);
    ChainStory &takes(DocumentType as, const Bytes &document) { return put(as, document, "taken", 0); }
    ChainStory &knows(DocumentType as, const Bytes &document) { return put(as, document, "same", 0); }
    ChainStory &refuses(DocumentType as, const Bytes &document, int reason) { return put(as, document, "refused", reason); }
    /// The document with `count` zero bytes put in at `at`, which the file need not hold.
    ChainStory &refusesWithZeros(DocumentType as, const Bytes &document, std::size_t at, std::size_t count, int reason);

private:
    ChainStory &put(DocumentType as, const Bytes &document, const char *outcome, int reason);
    struct Reader
    {
        Reader(const CircleId &id, std::optional<Hash> anchor) : authority(anchor), circle(id, authority), settings(authority) {}
        AuthorityChain authority;
        CircleChain circle;
        SettingsChain settings;
        std::optional<Freshness> fresh;
    };
    QString m_name;
    QJsonObject &m_case;
    std::shared_ptr<Reader> m_reader; ///< its chains point at one another
};

inline Bytes signedBy(DocumentType type, Bytes payload, std::initializer_list<const SigningKey *> keys)
{
    SignedDocument document{type, std::move(payload), {}};
    for (const auto *key : keys) document.sign(*key);
    return document.encode();
}

} // namespace pipit::vectors
