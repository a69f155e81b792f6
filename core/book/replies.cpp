// SPDX-License-Identifier: Apache-2.0
#include "core/book/replies.h"

#include "core/book/sayingcodec.h"

namespace pipit {

using namespace sayinglimits;

namespace {

constexpr std::size_t mostQuestions = 16;

Result<void> readSaid(cbor::Reader &in, std::vector<RatingContent::Said> &said)
{
    PIPIT_TRY_SET(const auto count, saying::count(in, mostQuestions));
    for (std::size_t i = 0; i < count; ++i) {
        PIPIT_TRY(in.arrayOf(2));
        RatingContent::Said one;
        PIPIT_TRY_SET(one.question, saying::among(in, RatingContent::Question::HowWasIt));
        PIPIT_TRY_SET(one.value, saying::among(in, RatingContent::Value::DontUnderstand));
        said.push_back(one);
    }
    return {};
}

} // namespace

Result<Bytes> AskedContent::encode() const
{
    return saying::Out(Kind::Asked).words(1, words).words(2, of).take<AskedContent>();
}

Result<AskedContent> AskedContent::decode(ByteView content)
{
    return saying::read<AskedContent>(content, Kind::Asked, {1},
                                      [](AskedContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
                                          switch (key) {
                                          case 1: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
                                          case 2: PIPIT_FIELD(out.of, saying::words(in, nameBytes));
                                          default: return saying::newerKey();
                                          }
                                      });
}

Result<Bytes> AnswerContent::encode() const
{
    saying::Out out(Kind::Answer);
    out.number(1, std::uint64_t(verdict)).words(2, words);
    if (by) out.day(3, *by);
    return out.flag(4, inPerson).take<AnswerContent>();
}

Result<AnswerContent> AnswerContent::decode(ByteView content)
{
    return saying::read<AnswerContent>(
        content, Kind::Answer, {1},
        [](AnswerContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.verdict, saying::among(in, Verdict::ThankYou));
            case 2: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            case 3: PIPIT_FIELD(out.by, saying::day(in));
            case 4: PIPIT_FIELD(out.inPerson, saying::flag(in));
            default: return saying::newerKey();
            }
        },
        [](const AnswerContent &answer, const cbor::Keys &) -> Result<void> {
            const bool saysWhy = answer.verdict == Verdict::Yes || answer.verdict == Verdict::ThankYou || !answer.words.empty();
            PIPIT_TRY(saying::must(saysWhy, "an answer without its because"));
            return saying::must(answer.verdict != Verdict::NotYet || answer.by, "not yet, without by when");
        });
}

Result<Bytes> AgreedContent::encode() const
{
    return saying::Out(Kind::Agreed)
        .number(1, std::uint64_t(outcome))
        .words(2, why)
        .day(3, day)
        .words(4, toldBy)
        .flag(5, inPerson)
        .take<AgreedContent>();
}

Result<AgreedContent> AgreedContent::decode(ByteView content)
{
    return saying::read<AgreedContent>(
        content, Kind::Agreed, {1, 3},
        [](AgreedContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.outcome, saying::among(in, Outcome::Refused));
            case 2: PIPIT_FIELD(out.why, saying::words(in, wordsBytes));
            case 3: PIPIT_FIELD(out.day, saying::day(in));
            case 4: PIPIT_FIELD(out.toldBy, saying::words(in, nameBytes));
            case 5: PIPIT_FIELD(out.inPerson, saying::flag(in));
            default: return saying::newerKey();
            }
        },
        [](const AgreedContent &agreed, const cbor::Keys &) {
            return saying::must(agreed.outcome == Outcome::Agreed || !agreed.why.empty(), "a no without its because");
        });
}

Result<Bytes> ProgressContent::encode() const
{
    saying::Out out(Kind::Progress);
    out.number(1, std::uint64_t(state)).words(2, words);
    if (by) out.day(3, *by);
    return out.take<ProgressContent>();
}

Result<ProgressContent> ProgressContent::decode(ByteView content)
{
    return saying::read<ProgressContent>(
        content, Kind::Progress, {1},
        [](ProgressContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.state, saying::among(in, State::ToldInPerson));
            case 2: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            case 3: PIPIT_FIELD(out.by, saying::day(in));
            default: return saying::newerKey();
            }
        },
        [](const ProgressContent &progress, const cbor::Keys &) {
            return saying::must(progress.state != State::NotDone || !progress.words.empty(), "not done, without why");
        });
}

Result<Bytes> NotHappenedContent::encode() const
{
    return saying::Out(Kind::NotHappened).words(1, words).take<NotHappenedContent>();
}

Result<NotHappenedContent> NotHappenedContent::decode(ByteView content)
{
    return saying::read<NotHappenedContent>(content, Kind::NotHappened, {},
                                            [](NotHappenedContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
                                                if (key != 1) return saying::newerKey();
                                                PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
                                            });
}

Result<Bytes> DisagreeContent::encode() const
{
    return saying::Out(Kind::Disagree).number(1, std::uint64_t(what)).words(2, words).take<DisagreeContent>();
}

Result<DisagreeContent> DisagreeContent::decode(ByteView content)
{
    return saying::read<DisagreeContent>(content, Kind::Disagree, {1},
                                         [](DisagreeContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
                                             switch (key) {
                                             case 1: PIPIT_FIELD(out.what, saying::among(in, What::WantToAsk));
                                             case 2: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
                                             default: return saying::newerKey();
                                             }
                                         });
}

Result<Bytes> RatingContent::encode() const
{
    cbor::Writer items;
    for (const auto &one : said) items.array(2).unsignedInt(std::uint64_t(one.question)).unsignedInt(std::uint64_t(one.value));
    saying::Out out(Kind::Rating);
    out.number(1, std::uint64_t(about));
    if (!said.empty()) out.items(2, saying::list(said.size(), items));
    out.words(3, words);
    if (review) out.id(4, *review);
    return out.take<RatingContent>();
}

Result<RatingContent> RatingContent::decode(ByteView content)
{
    return saying::read<RatingContent>(
        content, Kind::Rating, {1},
        [](RatingContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.about, saying::among(in, About::AfterFamilyTime));
            case 2: return readSaid(in, out.said);
            case 3: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            case 4: PIPIT_FIELD(out.review, in.id<ReviewId>());
            default: return saying::newerKey();
            }
        },
        [](const RatingContent &rating, const cbor::Keys &) {
            const auto outOfOrder = [](const auto &a, const auto &b) { return a.question >= b.question; };
            const auto found = std::adjacent_find(rating.said.begin(), rating.said.end(), outOfOrder);
            return saying::must(found == rating.said.end(), "questions out of order");
        });
}

Result<Bytes> HelloContent::encode() const
{
    return saying::Out(Kind::Hello).words(1, words).take<HelloContent>();
}

Result<HelloContent> HelloContent::decode(ByteView content)
{
    return saying::read<HelloContent>(content, Kind::Hello, {},
                                      [](HelloContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
                                          if (key != 1) return saying::newerKey();
                                          PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
                                      });
}

} // namespace pipit
