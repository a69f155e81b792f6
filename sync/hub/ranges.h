// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/exchange.h"

namespace pipit::hub {

/// `bytes=a-b` or `bytes=a-` within `size`: first and length. nullopt for anything else.
std::optional<std::pair<std::uint64_t, std::uint64_t>> readRange(std::string_view value, std::uint64_t size);

/// `whole`, an answer of `size` bytes, as the request's Range asks for it: 200, 206 with `first` and `length`, or 416.
Reply inRange(const Request &request, std::uint64_t size, Reply whole);

} // namespace pipit::hub
