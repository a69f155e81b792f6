// SPDX-License-Identifier: Apache-2.0
#include "core/book/passon.h"

#include "core/book/sayingcodec.h"

namespace pipit {

namespace {

constexpr std::size_t mostNames = 16;

} // namespace

Result<Bytes> MayTellContent::encode() const
{
    return saying::Out(Kind::Hello).words(1, words).texts(2, names).take<MayTellContent>();
}

Result<MayTellContent> MayTellContent::decode(ByteView content)
{
    return saying::read<MayTellContent>(content, Kind::Hello, {1, 2}, [](MayTellContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
        switch (key) {
        case 1: {
            PIPIT_TRY_SET(out.words, saying::words(in, sayinglimits::wordsBytes));
            return {};
        }
        case 2: {
            PIPIT_TRY_SET(out.names, saying::names(in, mostNames));
            return {};
        }
        default: return saying::newerKey();
        }
    });
}

Result<Bytes> PassOnContent::encode() const
{
    return saying::Out(Kind::Wish).number(1, topic).number(2, std::uint64_t(word)).words(3, words).take<PassOnContent>();
}

Result<PassOnContent> PassOnContent::decode(ByteView content)
{
    return saying::read<PassOnContent>(content, Kind::Wish, {1, 2}, [](PassOnContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
        switch (key) {
        case 1: {
            PIPIT_TRY_SET(const auto number, in.unsignedInt());
            if (number != topic) return Error{Code::TooNew, "another topic"};
            return {};
        }
        case 2: {
            PIPIT_TRY_SET(out.word, saying::among(in, Word::No));
            return {};
        }
        case 3: {
            PIPIT_TRY_SET(out.words, saying::words(in, sayinglimits::wordsBytes));
            return {};
        }
        default: return saying::newerKey();
        }
    });
}

} // namespace pipit
