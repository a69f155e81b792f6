// SPDX-License-Identifier: Apache-2.0
#include "core/book/casefacts.h"

#include "core/book/sayingcodec.h"

namespace pipit {

using namespace sayinglimits;

namespace {

constexpr std::size_t codeBytes = 64, mostNear = 16;

Result<EntryRef> entryRef(cbor::Reader &in)
{
    PIPIT_TRY(in.arrayOf(2));
    EntryRef ref;
    PIPIT_TRY_SET(ref.author, in.id<AuthorId>());
    PIPIT_TRY_SET(ref.hash, in.id<EnvHash>());
    return ref;
}

} // namespace

Result<Bytes> CaseContent::encode() const
{
    saying::Out out(Kind::Case);
    if (born) out.day(1, *born);
    if (since) out.day(2, *since);
    return out.words(3, identifier).words(4, living).words(5, legal).flag(6, shortBreaks).take<CaseContent>();
}

Result<CaseContent> CaseContent::decode(ByteView content)
{
    return saying::read<CaseContent>(content, Kind::Case, {},
                                     [](CaseContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
                                         switch (key) {
                                         case 1: PIPIT_FIELD(out.born, saying::day(in));
                                         case 2: PIPIT_FIELD(out.since, saying::day(in));
                                         case 3: PIPIT_FIELD(out.identifier, saying::words(in, codeBytes));
                                         case 4: PIPIT_FIELD(out.living, saying::words(in, nameBytes));
                                         case 5: PIPIT_FIELD(out.legal, saying::words(in, codeBytes));
                                         case 6: PIPIT_FIELD(out.shortBreaks, saying::flag(in));
                                         default: return saying::newerKey();
                                         }
                                     });
}

Result<Bytes> ConcernContent::encode() const
{
    if (seenMs < 0) return Error{Code::Invalid, "a time before 1970"};
    saying::Out out(Kind::Concern);
    out.words(1, words).number(2, std::uint64_t(seenMs)).words(3, exact).texts(4, near).words(5, safely);
    if (from) out.items(6, cbor::Writer().array(2).bytes(from->author.view()).bytes(from->hash.view()));
    return out.take<ConcernContent>();
}

Result<ConcernContent> ConcernContent::decode(ByteView content)
{
    return saying::read<ConcernContent>(content, Kind::Concern, {1, 2},
                                        [](ConcernContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
                                            switch (key) {
                                            case 1: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
                                            case 2: PIPIT_FIELD(out.seenMs, in.unsignedUpTo(INT64_MAX));
                                            case 3: PIPIT_FIELD(out.exact, saying::words(in, wordsBytes));
                                            case 4: PIPIT_FIELD(out.near, saying::names(in, mostNear));
                                            case 5: PIPIT_FIELD(out.safely, saying::words(in, lineBytes));
                                            case 6: PIPIT_FIELD(out.from, entryRef(in));
                                            default: return saying::newerKey();
                                            }
                                        });
}

} // namespace pipit
