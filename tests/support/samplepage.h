// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/drawing.h"

namespace pipit::drawing {

/// A page with one of everything.
inline Page samplePage()
{
    auto page = drawing::page(42, 4, 30);
    page.prompt = Prompt{"first", "good-day"};
    page.title = "me and Yusuf and Biscuit";
    page.paperTemplate = PaperTemplate::Dots;
    page.objects.push_back({{8000, 1500, 1250, 34'500, true}, Sticker{1, 6, 3}});
    page.objects.push_back({{1200, 300, 1000, 0, false}, TextBox{6000, 256, 0x2A7A4A, "we flew the kite\nit was windy"}});
    page.objects.push_back({{3000, 3000, 700, 500, false}, Photo{4000, 3000, 2}});
    page.objects.push_back({{9000, 7000, 1000, 0, false}, VoiceNote{0, 14'000, {1, 5, 200, 255, 0}}});
    page.objects.push_back({{-200, 900, 1000, 0, false}, VideoClip{1, 9000}});
    return page;
}

} // namespace pipit::drawing
