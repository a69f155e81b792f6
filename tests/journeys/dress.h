// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace pipit::journey {

/// A look, an amount of words and a language, as a child chooses them: by the object names of what she taps.
struct Dress
{
    const char *name, *look, *words, *language;
};

inline constexpr std::array<Dress, 4> dresses{{
    {"little-pictures", "lookLittle", "wordsPictures", "en"},
    {"storybook-few", "lookStorybook", "wordsFew", "en"},
    {"plain-words", "lookPlain", "wordsWords", "en"},
    {"plain-tigrinya", "lookPlain", "wordsPictures", "ti"},
}};

/// nullptr where none is called that.
constexpr const Dress *dressCalled(std::string_view name)
{
    for (const auto &dress : dresses)
        if (name == dress.name) return &dress;
    return nullptr;
}

} // namespace pipit::journey
