// SPDX-License-Identifier: Apache-2.0
#include "app/stickers/skintone.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

struct Pair
{
    QLatin1String skin, blush;
};
constexpr std::array<Pair, skinTones> pairs{{{"#FADBC3"_L1, "#F4AE96"_L1},
                                             {"#F1C6A0"_L1, "#E89C7C"_L1},
                                             {"#DFA679"_L1, "#CB7F59"_L1},
                                             {"#C08457"_L1, "#A86640"_L1},
                                             {"#A06A48"_L1, "#BA7152"_L1},
                                             {"#7F5038"_L1, "#9A5D42"_L1}}};
/// Lines of a face; on the two deepest skins the ink of everything else would be lost.
constexpr auto ink = "#2A2933"_L1, inkOnDeep = "#1B1720"_L1;
constexpr int firstDeep = 5;

} // namespace

QStringList skinSwaps(const QString &own, int tone)
{
    if (tone < 1 || tone > skinTones) return {};
    for (const auto &pair : pairs) {
        if (own.compare(pair.skin, Qt::CaseInsensitive) != 0) continue;
        const auto &wanted = pairs[std::size_t(tone - 1)];
        QStringList swaps{pair.skin, wanted.skin, pair.blush, wanted.blush};
        if (tone >= firstDeep) swaps << ink << inkOnDeep;
        return swaps;
    }
    return {};
}

} // namespace pipit::app
