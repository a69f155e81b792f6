// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"

namespace pipit::app {

/// How a tool leaves its mark. A stroke first lays down a deposit (0 … 1 a pixel, the most that any part of the stroke
/// left there), then the deposit meets the tooth of the paper and becomes colour.
struct ToolLook {
    double width = 1;         ///< of the mark, as a part of the chosen width
    double thin = 1;          ///< width at no pressure and at full pressure, as parts of that
    double thick = 1;
    double slow = 1;          ///< width when hardly moving and when moving fast, as parts of that
    double fast = 1;
    double light = 1;         ///< deposit at no pressure and at full pressure
    double heavy = 1;
    double edge = 0;          ///< part of the radius over which the deposit falls to nothing, at least a pixel
    double tooth = 0;         ///< 0: covers all it touches; 1: only what its deposit reaches
    double bump = 10;         ///< size of the paper's bumps as this tool feels them, page units
    double sharp = 1;         ///< how suddenly a bump goes from bare to covered
    double opacity = 1;
    bool bristles = false;    ///< streaks along the stroke
};

const ToolLook &lookOf(Tool tool);

} // namespace pipit::app
