// SPDX-License-Identifier: Apache-2.0
#include "core/review/passingon.h"

#include "core/book/passon.h"
#include "core/book/visits.h"

namespace pipit {

namespace {

struct Question
{
    EntryRef about;
    Hlc time;
    std::vector<std::string> names;
};

} // namespace

PassingOn::PassingOn(std::span<const BookEntry> entries, SeatId officer, SeatId child)
{
    std::set<EntryRef> takenBack;
    std::map<EntryRef, Question> questions;
    for (const auto &entry : entries) {
        if (entry.type == EntryType::Withdraw && entry.target) takenBack.insert(*entry.target);
        if (entry.type != EntryType::Item || entry.kind != Kind::Hello || entry.seat != officer || !entry.target) continue;
        if (auto asked = MayTellContent::decode(entry.content)) questions[entry.ref] = {*entry.target, entry.time, std::move(asked->names)};
    }
    // Order of entries does not matter: each takes the place of what is earlier than itself.
    const auto stand = [&](const EntryRef &about, const std::string &name, Standing standing) {
        auto &now = m_stands[{about, name}];
        const bool word = standing.state != State::Asked, wordNow = now.state != State::Asked && now.state != State::NotAsked;
        if (std::tie(wordNow, now.time, now.ref) < std::tie(word, standing.time, standing.ref)) now = std::move(standing);
    };
    for (const auto &[ref, question] : questions)
        if (!takenBack.contains(ref))
            for (const auto &name : question.names) stand(question.about, name, {State::Asked, question.time, ref, {}});
    for (const auto &entry : entries) {
        if (entry.type != EntryType::Item || !entry.target || takenBack.contains(entry.ref)) continue;
        if (entry.kind == Kind::Wish && entry.seat == child) {
            const auto question = questions.find(*entry.target);
            const auto said = PassOnContent::decode(entry.content);
            if (question == questions.end() || !said) continue;
            const auto state = said->word == PassOnContent::Word::Yes ? State::Yes : State::No;
            for (const auto &name : question->second.names) stand(question->second.about, name, {state, entry.time, entry.ref, {}});
        } else if (entry.kind == Kind::Note && entry.seat == officer) {
            const auto note = NoteContent::decode(entry.content);
            if (!note || note->what != NoteContent::What::Told || note->who.empty() || note->words.empty()) continue;
            stand(*entry.target, note->who, {State::PutIn, entry.time, entry.ref, note->words});
        }
    }
}

PassingOn::Standing PassingOn::of(const EntryRef &entry, const std::string &reader) const
{
    const auto at = m_stands.find({entry, reader});
    return at == m_stands.end() ? Standing{} : at->second;
}

} // namespace pipit
