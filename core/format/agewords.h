// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace pipit::agefile {

/// What the words of a sealed file are drawn from: one byte a word. Our own list; none begins another, and none becomes
/// another by one wrong letter. May change: a reader needs the words, not the list.
inline constexpr std::array<std::string_view, 256> agewords{
    "acorn", "almond", "amber", "anchor", "apple", "apron", "arrow", "atlas", "autumn", "bacon", "bugle", "badger", "bagel", "baker", "balcony",
    "banjo", "barley", "barn", "basket", "beach", "beaver", "berry", "bicycle", "biscuit", "blanket", "blossom", "bonnet", "bottle", "branch",
    "bread", "breeze", "brick", "bridge", "brook", "bucket", "bundle", "butter", "button", "cabin", "cactus", "camel", "candle", "canoe", "canvas",
    "carpet", "carrot", "castle", "cello", "cheese", "cherry", "chimney", "circus", "clover", "cobweb", "cocoa", "comet", "compass", "copper",
    "coral", "cotton", "cradle", "crayon", "cricket", "crown", "cupboard", "curtain", "cushion", "daffodil", "daisy", "dinghy", "dolphin", "donkey",
    "dragon", "dream", "drum", "eagle", "easel", "echo", "elbow", "elephant", "engine", "falcon", "feather", "fern", "fiddle", "finch", "fjord",
    "flamingo", "flask", "flute", "forest", "fossil", "fountain", "frost", "garden", "garlic", "gecko", "giant", "ginger", "glove", "goblin",
    "grape", "gravel", "guitar", "hammer", "hammock", "harbour", "harvest", "hazel", "holiday", "hedgehog", "helmet", "heron", "hobby", "honey",
    "hotel", "iceberg", "igloo", "island", "ivory", "jacket", "jaguar", "jelly", "jigsaw", "jungle", "kangaroo", "kayak", "kernel", "kettle",
    "kitten", "koala", "ladder", "lagoon", "lantern", "laptop", "lavender", "lemon", "lettuce", "lilac", "lizard", "lorry", "lunch", "magnet",
    "mango", "maple", "marble", "meadow", "melon", "mermaid", "mirror", "mosaic", "muffin", "museum", "mushroom", "napkin", "nectar", "needle",
    "noodle", "nutmeg", "oasis", "ocean", "octopus", "olive", "onion", "orange", "orchard", "otter", "oven", "owl", "oyster", "palace", "panda",
    "pansy", "pastry", "pebble", "pelican", "pencil", "penguin", "pepper", "petal", "piano", "picnic", "pigeon", "pillow", "pirate", "planet",
    "plum", "pollen", "pond", "poppy", "potato", "pottery", "puddle", "pumpkin", "puppet", "puzzle", "quilt", "rabbit", "radio", "raft", "rainbow",
    "raspberry", "ribbon", "river", "robin", "rocket", "sailor", "salad", "sandal", "satin", "saucer", "scarf", "scooter", "shadow", "shelf",
    "silver", "sketch", "sledge", "slipper", "snail", "spider", "spoon", "squirrel", "stable", "statue", "summer", "sunset", "swan", "table",
    "tadpole", "teapot", "thunder", "tiger", "timber", "toast", "tomato", "trumpet", "tulip", "tunnel", "turtle", "umbrella", "valley", "vanilla",
    "velvet", "village", "violin", "waffle", "wagon", "walnut", "walrus", "whistle", "window", "winter", "wonder", "yogurt", "zebra"};

} // namespace pipit::agefile
