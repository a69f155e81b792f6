// SPDX-License-Identifier: Apache-2.0
#include "app/page/toollook.h"

namespace pipit::app {

const ToolLook &lookOf(Tool tool)
{
    static const ToolLook crayon{.width = 1.1, .thin = 0.85, .thick = 1.15, .light = 0.6, .heavy = 0.98, .edge = 0.75,
                                 .tooth = 1, .bump = 19, .sharp = 4};
    static const ToolLook pencil{.width = 0.34, .thin = 0.8, .thick = 1.2, .light = 0.45, .heavy = 1, .edge = 0.6,
                                 .tooth = 0.8, .bump = 11, .sharp = 2.2, .opacity = 0.85};
    static const ToolLook feltPen{.width = 0.8, .opacity = 0.93};
    static const ToolLook paintbrush{.width = 1.7, .thin = 0.5, .thick = 1.3, .slow = 1.15, .fast = 0.55, .light = 0.85,
                                     .heavy = 1, .edge = 0.3, .tooth = 0.18, .bump = 30, .sharp = 1.5, .opacity = 0.9,
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
