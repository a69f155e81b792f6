// SPDX-License-Identifier: Apache-2.0
#include "core/book/entrywords.h"

#include "core/book/actions.h"
#include "core/book/book.h"
#include "core/book/pagecodec.h"

namespace pipit {

namespace {

/// Collects lines; an empty one is none.
class Lines
{
public:
    template <class... Words>
    void add(const Words &...words)
    {
        (line(words), ...);
    }
    std::string take() { return std::move(m_text); }

private:
    void line(const std::string &words)
    {
        if (words.empty()) return;
        if (!m_text.empty()) m_text += '\n';
        m_text += words;
    }
    void line(const NamedPerson &person) { line(person.name); }
    template <class Value>
    void line(const std::optional<Value> &value)
    {
        if (value) line(*value);
    }
    template <class Value>
    void line(const std::vector<Value> &values)
    {
        for (const auto &value : values) line(value);
    }
    std::string m_text;
};

void read(const WishContent &said, Lines &out) { out.add(said.words, said.person); }
void read(const RequestContent &said, Lines &out) { out.add(said.words); }
void read(const AlertContent &said, Lines &out) { out.add(said.words); }
void read(const SafeAnswerContent &said, Lines &out) { out.add(said.words, said.number); }
void read(const RatingContent &said, Lines &out) { out.add(said.words); }
void read(const NotHappenedContent &said, Lines &out) { out.add(said.words); }
void read(const DisagreeContent &said, Lines &out) { out.add(said.words); }
void read(const AskedContent &said, Lines &out) { out.add(said.words, said.of); }
void read(const AnswerContent &said, Lines &out) { out.add(said.words); }
void read(const AgreedContent &said, Lines &out) { out.add(said.why, said.toldBy); }
void read(const ProgressContent &said, Lines &out) { out.add(said.words); }
void read(const HelloContent &said, Lines &out) { out.add(said.words); }
void read(const CaseContent &said, Lines &out) { out.add(said.living, said.identifier, said.legal); }
void read(const ConcernContent &said, Lines &out) { out.add(said.words, said.exact, said.near, said.safely); }
void read(const VisitContent &said, Lines &out) { out.add(said.where, said.why, said.who); }
void read(const NoteContent &said, Lines &out) { out.add(said.words, said.who); }
void read(const DecisionContent &said, Lines &out) { out.add(said.words); }
void read(const ActionContent &said, Lines &out) { out.add(said.what, said.who, said.know, said.decider, said.rolledBecause); }
void read(const CodeContent &said, Lines &out) { out.add(said.evidence); }
void read(const LiveContent &said, Lines &out) { out.add(said.words); }
void read(const AgendaContent &said, Lines &out)
{
    for (const auto &line : said.lines) out.add(line.words);
}
void read(const PeopleContent &said, Lines &out)
{
    for (const auto &person : said.people) out.add(person.who, person.words);
}
void read(const ReviewContent &said, Lines &out)
{
    out.add(said.where, said.people, said.why);
    for (const auto &part : said.parts) out.add(part.title);
    for (const auto &turn : said.turns) out.add(turn.why);
}
void read(const HeldContent &said, Lines &out)
{
    for (const auto &view : said.views) out.add(view.words);
}

template <class Content>
std::string wordsIn(ByteView content)
{
    Lines out;
    if (const auto said = Content::decode(content)) read(*said, out);
    return out.take();
}

std::string wordsOfPage(ByteView content)
{
    Lines out;
    if (const auto page = decodePage(content)) {
        out.add(page->title);
        for (const auto &object : page->objects)
            if (const auto *box = std::get_if<TextBox>(&object.what)) out.add(box->text);
    } else if (const auto head = pageHead(content)) { // its ink lies elsewhere, or is of a later Pipit
        out.add(head->title);
    }
    return out.take();
}

} // namespace

std::string wordsOf(Kind kind, ByteView content)
{
    switch (kind) {
    case Kind::Page: return wordsOfPage(content);
    case Kind::Plan: return wordsIn<AgendaContent>(content);
    case Kind::People: return wordsIn<PeopleContent>(content);
    case Kind::Wish: return wordsIn<WishContent>(content);
    case Kind::Request: return wordsIn<RequestContent>(content);
    case Kind::Alert: return wordsIn<AlertContent>(content);
    case Kind::SafeAnswer: return wordsIn<SafeAnswerContent>(content);
    case Kind::Rating: return wordsIn<RatingContent>(content);
    case Kind::NotHappened: return wordsIn<NotHappenedContent>(content);
    case Kind::Disagree: return wordsIn<DisagreeContent>(content);
    case Kind::Asked: return wordsIn<AskedContent>(content);
    case Kind::Decision: return wordsIn<DecisionContent>(content);
    case Kind::Action: return wordsIn<ActionContent>(content);
    case Kind::Answer: return wordsIn<AnswerContent>(content);
    case Kind::Review: return wordsIn<ReviewContent>(content);
    case Kind::Visit: return wordsIn<VisitContent>(content);
    case Kind::Note: return wordsIn<NoteContent>(content);
    case Kind::Code: return wordsIn<CodeContent>(content);
    case Kind::Hello: return wordsIn<HelloContent>(content);
    case Kind::Case: return wordsIn<CaseContent>(content);
    case Kind::Held: return wordsIn<HeldContent>(content);
    case Kind::Agreed: return wordsIn<AgreedContent>(content);
    case Kind::Progress: return wordsIn<ProgressContent>(content);
    case Kind::Concern: return wordsIn<ConcernContent>(content);
    case Kind::Live: return wordsIn<LiveContent>(content);
    default: return {};
    }
}

} // namespace pipit
