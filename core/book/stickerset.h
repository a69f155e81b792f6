// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// Stickers by number. A number is never changed, given again or taken away: pages of years ago name it.
namespace pipit {

/// Set 1, in order from number 1: file names under assets/stickers/set1 without ".svg" (a test compares set1.json).
inline constexpr std::array<std::string_view, 59> stickerSet1 = {
    "happy", "sad", "cross", "worried", "scared", "calm", "numb", "two-at-once", "homesick", "excited", "house",
    "hug", "brothers-and-sisters", "dog", "rain", "need-a-break", "jealous", "embarrassed", "buzzing",
    "hopeful-but-scared", "nothing", "lonely", "proud", "loved", "left-out", "tired", "bored", "confused", "shy",
    "brave", "relieved", "hurt", "guilty", "disappointed", "frustrated", "safe", "silly", "surprised",
    "missing-somebody", "overwhelmed", "dont-want-to-talk", "yes", "no", "not-sure", "stop", "listen-to-me",
    "dont-understand", "ask-me", "thank-you", "baby", "grandparent", "teenager", "carer-and-child", "two-dads",
    "two-mums", "friends", "worker", "me", "cat",
};

/// Set 2, things, places and signs, in the same way: assets/stickers/set2.
inline constexpr std::array<std::string_view, 80> stickerSet2 = {
    "bed", "own-door", "sofa", "teddy", "garden", "suitcase", "key", "two-homes", "school", "book",
    "pencil-case", "teachers-desk", "lunch-box", "bus", "ball", "bike", "game", "swing", "kite", "skateboard",
    "music", "pizza", "rice-bowl", "jollof", "dal", "apple", "cake", "drink", "plaster", "medicine", "tooth",
    "glasses", "hearing-aid", "wheelchair", "sleep", "park", "beach", "town", "hospital", "mosque", "church",
    "mandir", "gurdwara", "family-time", "phone-call", "letter", "photo-frame", "train", "car", "calendar-day",
    "candle", "prayer-mat", "diya", "hanukkah", "star-and-moon", "drum", "rocket", "mountain", "seed", "star",
    "sun", "wind", "storm", "rainbow", "snow", "cat", "rabbit", "fish", "horse", "bird", "more", "less",
    "the-same", "yes", "no", "not-sure", "stop", "question", "heart", "clock",
};

/// "happy" for (1, 1); nullopt for a sticker of a later version.
std::optional<std::string_view> stickerName(std::uint16_t set, std::uint16_t id);
/// The number in that set; nullopt for another name.
std::optional<std::uint16_t> stickerNumber(std::string_view name, std::uint16_t set = 1);

} // namespace pipit
