// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/page.h"
#include "core/format/body.h"
#include "core/vault/profile.h"

#include <QImage>

/// Writing by pen on a ruled sheet. A sheet is a page as wide as any; each line of it, or a drawing over several, becomes a
/// note of its own, so that one line can go into the record without the others. What such a note's medium holds is a whole
/// page (FORMAT.md §8.8): strokes alone would have lost their colour, their tool and what was drawn over what.
namespace pipit::app {

namespace inksheet {
inline constexpr std::int32_t step = 1'024; ///< from line to line, page units: 8 lines a sheet
inline constexpr int lines = pagelimits::height / step;
inline constexpr std::string_view mime = "application/vnd.pipit.page";
} // namespace inksheet

/// The strokes of `sheet`, a page each for what belongs together, each with its first line moved to the top. Strokes that
/// cross more than a line join the lines they cross. Empty for an empty sheet; every stroke is in exactly one.
std::vector<Page> inkLines(const Page &sheet);
/// How high the ink stands from the top, in whole lines, over the width of the page.
double inkHeight(const Page &line);
/// A picture of it, cut off below its last line. GUI thread.
QImage drawInk(const Page &line);
/// Opens it where it lies sealed. Vault's thread. Errors: as openMedia(), decodePage(); TooBig.
Result<Page> inkOf(const Profile &profile, const MediaRef &medium);

} // namespace pipit::app
