// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/book.h"

/// What she asks for when she wants a copy of her own on a tablet that others use: a REQUEST "sort this", with the rights
/// card about what is written of her, by which it is known again in every language.
namespace pipit::app::copyrequest {

RequestContent make(std::string words);
/// The newest that nobody has answered and she has not taken back.
std::optional<Trail> unanswered(const Book &book);

} // namespace pipit::app::copyrequest
