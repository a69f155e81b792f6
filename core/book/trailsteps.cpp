// SPDX-License-Identifier: Apache-2.0
#include "core/book/trailsteps.h"

#include "core/book/actions.h"

namespace pipit {

namespace {

using What = TrailStep::What;

What whatOf(AgreedContent::Outcome outcome)
{
    switch (outcome) {
    case AgreedContent::Outcome::Agreed: return What::Agreed;
    case AgreedContent::Outcome::Changed: return What::Changed;
    case AgreedContent::Outcome::Refused: return What::Refused;
    }
    return What::NotShown;
}

What whatOf(AnswerContent::Verdict verdict)
{
    switch (verdict) {
    case AnswerContent::Verdict::Yes: return What::Yes;
    case AnswerContent::Verdict::NoBecause: return What::NoBecause;
    case AnswerContent::Verdict::Changed: return What::OtherWay;
    case AnswerContent::Verdict::NotYet: return What::NotYet;
    case AnswerContent::Verdict::ThankYou: return What::ThankYou;
    }
    return What::NotShown;
}

What whatOf(ProgressContent::State state)
{
    switch (state) {
    case ProgressContent::State::Doing: return What::Doing;
    case ProgressContent::State::Done: return What::Done;
    case ProgressContent::State::NotDone: return What::NotDone;
    case ProgressContent::State::ToldInPerson: return What::ToldInPerson;
    }
    return What::NotShown;
}

What whatOf(DisagreeContent::What what)
{
    switch (what) {
    case DisagreeContent::What::NotWhatISaid: return What::NotWhatISaid;
    case DisagreeContent::What::DontAgree: return What::DontAgree;
    case DisagreeContent::What::WantToAsk: return What::WantToAsk;
    }
    return What::NotShown;
}

/// What a reply says; returns whether it is for telling face to face first.
bool tell(const AskedContent &said, TrailStep &step)
{
    step.what = What::AskedFor;
    step.words = said.words;
    step.other = said.of;
    return false;
}
bool tell(const AnswerContent &said, TrailStep &step)
{
    step.what = whatOf(said.verdict);
    step.words = said.words;
    step.day = said.by;
    return said.inPerson;
}
bool tell(const AgreedContent &said, TrailStep &step)
{
    step.what = whatOf(said.outcome);
    step.words = said.why;
    step.other = said.toldBy;
    step.day = said.day;
    return said.inPerson;
}
bool tell(const ProgressContent &said, TrailStep &step)
{
    step.what = whatOf(said.state);
    step.words = said.words;
    step.day = said.by;
    return false;
}
bool tell(const NotHappenedContent &said, TrailStep &step)
{
    step.what = What::NotHappened;
    step.words = said.words;
    return false;
}
bool tell(const DisagreeContent &said, TrailStep &step)
{
    step.what = whatOf(said.what);
    step.words = said.words;
    return false;
}

bool tell(const ActionContent &said, TrailStep &step)
{
    step.what = What::Planned;
    step.words = said.what;
    step.other = said.who;
    step.day = said.by;
    return false;
}

template <class Content>
bool read(ByteView content, TrailStep &step)
{
    const auto said = Content::decode(content);
    return said && tell(*said, step);
}

} // namespace

bool tellStep(Kind kind, ByteView content, TrailStep &step)
{
    switch (kind) {
    case Kind::Asked: return read<AskedContent>(content, step);
    case Kind::Answer: return read<AnswerContent>(content, step);
    case Kind::Agreed: return read<AgreedContent>(content, step);
    case Kind::Progress: return read<ProgressContent>(content, step);
    case Kind::NotHappened: return read<NotHappenedContent>(content, step);
    case Kind::Disagree: return read<DisagreeContent>(content, step);
    case Kind::Action: return read<ActionContent>(content, step);
    default: return false;
    }
}

} // namespace pipit
