// SPDX-License-Identifier: Apache-2.0
#include "app/page/toollook.h"

namespace pipit::app {

const ToolLook &lookOf(Tool tool)
{
    static const ToolLook crayon{.width = 1.25, .thin = 0.85, .thick = 1.15, .light = 0.78, .heavy = 1, .edge = 0.45,
                                 .tooth = 0.84, .bump = 16, .sharp = 3};
    static const ToolLook pencil{.width = 0.3, .thin = 0.75, .thick = 1.25, .light = 0.55, .heavy = 1, .edge = 0.5,
                                 .tooth = 0.6, .bump = 9, .sharp = 2, .opacity = 0.92};
    static const ToolLook feltPen{.width = 0.8, .opacity = 0.93};
    static const ToolLook paintbrush{.width = 1.7, .thin = 0.5, .thick = 1.3, .slow = 1.15, .fast = 0.55, .light = 0.9,
                                     .heavy = 1, .edge = 0.25, .tooth = 0.12, .bump = 30, .sharp = 1.5, .opacity = 0.92,
                                     .bristles = true};
    switch (tool) {
    case Tool::Pencil: return pencil;
    case Tool::FeltPen: return feltPen;
    case Tool::Paintbrush: return paintbrush;
    case Tool::Crayon: break;
    }
    return crayon;
}

} // namespace pipit::app
