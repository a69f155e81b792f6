// SPDX-License-Identifier: Apache-2.0
#include "app/copy/copyrequest.h"

namespace pipit::app::copyrequest {

namespace {
constexpr auto pack = "my-rights", card = "records"; // assets/packs/my-rights.json
}

RequestContent make(std::string words)
{
    RequestContent out;
    out.what = RequestContent::What::SortThis;
    out.words = std::move(words);
    out.pack = pack;
    out.card = card;
    return out;
}

std::optional<Trail> unanswered(const Book &book)
{
    for (auto &trail : book.trails().all()) {
        const auto *request = std::get_if<RequestContent>(&trail.content);
        if (!request || request->what != RequestContent::What::SortThis || request->pack != pack || request->card != card) continue;
        if (!trail.takenBack && trail.now == TrailStep::What::Asked) return trail;
    }
    return std::nullopt;
}

} // namespace pipit::app::copyrequest
