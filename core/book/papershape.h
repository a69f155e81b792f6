// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/geometry.h"
#include "core/book/pagechange.h"

namespace pipit {

/// The change that puts a page on paper of another size and brings all that is on it along: at its own size where that
/// fits, else as much smaller as it must. Nothing is cut off that was to be seen. Bubbles of sound and film keep their size.
/// `content`: what is to be seen of the page's objects without bubbles, in page units; nullopt: nothing.
PageChange reshaped(const Page &page, std::int32_t w, std::int32_t h, const std::optional<Box> &content);

/// The size that `change` gives the paper, if it does.
std::optional<SetSize> sizeOf(const PageChange &change);

} // namespace pipit
