// SPDX-License-Identifier: Apache-2.0
#include "core/format/freshness.h"
#include "core/format/settings.h"
#include "tests/fuzz/world.h"

using namespace pipit;

/// The first byte chooses: 0–3 a document of that type as it comes; 4–7 a payload that those who must have signed did sign.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    auto &w = fuzz::world();
    const auto choice = data[0] % 8;
    const auto type = static_cast<DocumentType>(choice % 4 + 1);
    Bytes document = toBytes(ByteView(data, size).subspan(1));
    if (choice >= 4) {
        SignedDocument made{type, std::move(document), {}};
        for (const auto *keys : {&w.t.roots, &w.t.officers})
            for (const auto &key : *keys) made.sign(key);
        made.sign(w.t.refresh);
        document = made.encode();
    }
    if (const auto read = SignedDocument::decode(document)) fuzz::must(equal(read->encode(), document), "a document has one encoding");
    if (type == DocumentType::Authority) {
        AuthorityChain fresh, after;
        if (fresh.accept(document)) fuzz::must(fresh.newest().version == 1 && equal(fresh.newest().encode(), SignedDocument::decode(document)->payload), "what is taken is version 1");
        fuzz::must(after.accept(w.authorityDocument).ok(), "the world's manifest is taken");
        (void)after.accept(document);
    } else if (type == DocumentType::Circle) {
        CircleChain fresh(w.t.circle, w.authority), after(w.t.circle, w.authority);
        if (fresh.accept(document)) fuzz::must(fresh.newest().circle == w.t.circle && fresh.newest().seat(recordsSeat), "a circle has a records seat");
        fuzz::must(after.accept(w.circleDocument).ok(), "the world's manifest is taken");
        if (after.accept(document)) fuzz::must(after.newest().version <= 2, "one version at a time");
    } else if (type == DocumentType::Freshness) {
        if (const auto fresh = checkFreshness(document, w.circle, w.authority)) fuzz::must(fresh->expiresMs > fresh->issuedMs, "freshness ends after it begins");
    } else {
        SettingsChain chain(w.authority);
        if (chain.accept(document)) fuzz::must(chain.newest().version == 1, "what is taken is version 1");
    }
    return 0;
}
