// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <variant>

/// A child's page as plain values. How it lies in bytes is in pagecodec.h.
/// Lengths are eighths of a point on a page of 1,366 × 1,024 points; x grows to the right, y down. Colours are 0xRRGGBB.
namespace pipit {

namespace pagelimits {
inline constexpr std::int32_t width = 10'928, height = 8'192; ///< of a wide page; a tall one has them the other way
inline constexpr std::int32_t coordinate = 131'072;       ///< |x|, |y| and every other length
inline constexpr std::size_t objects = 10'000;
inline constexpr std::size_t points = 1'000'000;          ///< of all strokes of a page together
inline constexpr std::size_t inflatedInk = 16u << 20;     ///< bytes of all stroke groups together, before deflate
inline constexpr std::size_t textBytes = 4'000;           ///< of one text box, UTF-8
inline constexpr std::size_t titleBytes = 200;
inline constexpr std::size_t promptBytes = 64;
inline constexpr std::size_t waveformBars = 64;
inline constexpr std::uint32_t mediaMs = 3'600'000;
inline constexpr std::int32_t minScale = 50, maxScale = 20'000;
inline constexpr std::size_t blobs = 64;
} // namespace pagelimits

/// What is printed on the paper. From Tree on: a drawing to colour in, the one with this number in
/// assets/templates/templates.json. Numbers are never given twice.
enum class PaperTemplate : std::uint8_t {
    Blank = 0, Lines = 1, Squares = 2, Dots = 3,
    Tree = 4, Bus = 5, Map = 6, Tent = 7, Room = 8, Comic = 9, Face = 10, School = 11,
};
inline constexpr auto lastPaperTemplate = PaperTemplate::School;
enum class Tool : std::uint8_t { Crayon = 1, Pencil = 2, FeltPen = 3, Paintbrush = 4 };

/// Where an object lies: its own coordinates are mirrored if `flip`, scaled, turned clockwise about its origin, then
/// moved to x, y. The origin is the middle of a sticker, photo, voice note or clip, the top left corner of a text box
/// and the page's corner for strokes.
struct Placement {
    std::int32_t x = 0, y = 0;
    std::int32_t scale = 1000; ///< thousandths
    std::int32_t turn = 0;     ///< hundredths of a degree, 0 … 35,999
    bool flip = false;
    bool operator==(const Placement &) const = default;
};

struct InkPoint {
    std::int32_t x = 0, y = 0;
    std::uint8_t pressure = 128; ///< 0 … 255; a finger that reports none is 128
    std::uint32_t ms = 0;        ///< since the stroke's first point; never falls
    bool operator==(const InkPoint &) const = default;
};

struct Stroke {
    Tool tool = Tool::Crayon;
    std::uint32_t colour = 0;
    std::int32_t width = 0; ///< 1 … 4,000
    std::vector<InkPoint> points; ///< at least one
    bool operator==(const Stroke &) const = default;
};

/// One of our drawings; numbers are never given twice (stickerset.h). 200 × 200 points at scale 1000.
struct Sticker {
    std::uint16_t set = 1, id = 0;
    std::uint8_t skin = 0; ///< 0: as drawn
    bool operator==(const Sticker &) const = default;
};

struct TextBox {
    std::int32_t w = 0;    ///< lines break here
    std::int32_t size = 0; ///< of the type
    std::uint32_t colour = 0;
    std::string text;      ///< UTF-8
    bool operator==(const TextBox &) const = default;
};

/// `blob` counts through the media list that is kept beside the page: of the draft, or of the sealed entry.
struct Photo {
    std::int32_t w = 0, h = 0;
    std::uint32_t blob = 0;
    bool operator==(const Photo &) const = default;
};
struct VoiceNote {
    std::uint32_t blob = 0;
    std::uint32_t ms = 0;
    Bytes waveform; ///< at most 64 bars
    bool operator==(const VoiceNote &) const = default;
};
struct VideoClip {
    std::uint32_t blob = 0;
    std::uint32_t ms = 0;
    bool operator==(const VideoClip &) const = default;
};

using PageContent = std::variant<Stroke, Sticker, TextBox, Photo, VoiceNote, VideoClip>;

struct PageObject {
    Placement place;
    PageContent what;
    bool operator==(const PageObject &) const = default;
};

/// Which question of a pack the page answers.
struct Prompt {
    std::string pack, id;
    bool operator==(const Prompt &) const = default;
};

struct Page {
    PageId id;
    std::int32_t w = pagelimits::width, h = pagelimits::height;
    std::uint32_t paper = 0xFFFDF8;
    PaperTemplate paperTemplate = PaperTemplate::Blank;
    std::optional<Prompt> prompt;
    std::string title;
    std::vector<PageObject> objects; ///< back to front
    bool operator==(const Page &) const = default;
};

/// The number of the blob that an object shows or plays.
std::optional<std::uint32_t> blobOf(const PageObject &object);

/// Invalid unless every value is within pagelimits and makes sense. Says nothing of the sums over a page.
Result<void> check(const PageObject &object);
/// check() of every object, and of the page's own values and sums. Errors: Invalid, TooBig.
Result<void> check(const Page &page);

} // namespace pipit
