// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/cbor.h"

/// Small readers for shapes that several documents share.
namespace pipit::cbor {

/// An array of at most `most` ids.
template <class AnyId>
Result<std::vector<AnyId>> ids(Reader &in, std::size_t most)
{
    PIPIT_TRY_SET(const auto count, in.array());
    if (count > most) return Error{Code::Corrupt, "list over its limit"};
    std::vector<AnyId> out;
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY_SET(const auto id, in.id<AnyId>());
        out.push_back(id);
    }
    return out;
}

template <class AnyId>
void writeIds(Writer &out, const std::vector<AnyId> &ids)
{
    out.array(ids.size());
    for (const auto &id : ids) out.bytes(id.view());
}

/// Reads a map with small integer keys; `field(key, reader)` reads one value or returns TooNew for a key it does not
/// know. All `required` keys must be there.
template <class Field>
Result<void> fields(Reader &in, std::initializer_list<unsigned> required, Field field)
{
    PIPIT_TRY_SET(const auto pairs, in.map());
    Keys seen;
    for (std::size_t i = 0; i < pairs; ++i) {
        PIPIT_TRY_SET(const auto key, in.unsignedInt());
        seen.add(key); // one that nobody knows is refused by `field`
        PIPIT_TRY((Result<void>(field(key, in))));
    }
    if (!seen.hasAll(required)) return Error{Code::Corrupt, "a required key is missing"};
    return {};
}

} // namespace pipit::cbor

/// Inside a fields() callback: assign the value of `expression` to `target`, or return its error.
#define PIPIT_FIELD(target, expression)                                                                                \
    do {                                                                                                               \
        auto pipitField = (expression);                                                                                \
        if (!pipitField) return Result<void>(pipitField.error());                                                      \
        target = static_cast<std::remove_reference_t<decltype(target)>>(std::move(pipitField).value());                \
        return Result<void>();                                                                                         \
    } while (false)
