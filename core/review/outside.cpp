// SPDX-License-Identifier: Apache-2.0
#include "core/review/outside.h"

#include <algorithm>
#include <array>

namespace pipit {

bool Outside::mayHave(const Source &source, const Reader &reader, Readers::Way way) const
{
    if (reader.seat && *reader.seat == m_provenance.officer()) return true; // she reads it anyway
    if (source.unknown) return false;
    if (reader.seat && *reader.seat == source.by) return true; // one's own words
    if (source.takenBack || source.use == Use::AskMeFirst) return false;
    if (way == Readers::Way::Shown && source.kind == Kind::Page && source.use != Use::TalkAboutIt) return false;
    return reader.seat && std::binary_search(source.audience.begin(), source.audience.end(), *reader.seat);
}

std::optional<Reach> Outside::reach(const Source &source, const Readers &readers) const
{
    Reach out;
    out.source = source.entry;
    out.by = source.by;
    out.use = source.use;
    bool all = true, put = false, no = false, notAsked = false;
    for (const auto &reader : readers.who) {
        if (mayHave(source, reader, readers.way)) continue;
        out.outside.push_back(reader);
        auto standing = m_passingOn.of(source.entry, reader.name);
        // Taking back is a later no, whenever it came; only an officer's reason goes over it.
        if (source.takenBack && standing.state == PassingOn::State::Yes) standing = {PassingOn::State::No, standing.time, standing.ref, {}};
        // Only the child's own words are hers to give on.
        if (source.by != m_provenance.child() && standing.state != PassingOn::State::PutIn) standing = {};
        all = all && standing.goesIn();
        put = put || standing.state == PassingOn::State::PutIn;
        no = no || standing.state == PassingOn::State::No;
        notAsked = notAsked || standing.state == PassingOn::State::NotAsked;
        out.time = std::max(out.time, standing.time);
        if (standing.state == PassingOn::State::PutIn) out.because = std::move(standing.because);
    }
    if (out.outside.empty()) return std::nullopt;
    using State = PassingOn::State;
    out.state = all ? put ? State::PutIn : State::Yes : no ? State::No : notAsked ? State::NotAsked : State::Asked;
    return out;
}

std::optional<Reach> Outside::reach(const EntryRef &entry, const Readers &readers) const
{
    return reach(m_provenance.source(entry), readers);
}

std::vector<Reach> Outside::reaches(const TextLine &line, const Readers &readers) const
{
    auto from = line.from;
    if (line.picture) from.push_back(*line.picture);
    // Words that stand in several entries came from one that the line names, or from one that everybody may have.
    for (const auto &places : m_provenance.quoted(line.words)) {
        const bool known = std::any_of(places.begin(), places.end(), [&](const auto &ref) {
            return std::find(from.begin(), from.end(), ref) != from.end() || everybodyMayHave(ref, readers);
        });
        if (!known) from.insert(from.end(), places.begin(), places.end());
    }
    std::vector<Reach> out;
    for (const auto &source : m_provenance.of(from))
        if (auto one = reach(source, readers)) out.push_back(std::move(*one));
    return out;
}

bool Outside::everybodyMayHave(const EntryRef &entry, const Readers &readers) const
{
    const auto all = m_provenance.of(std::array{entry});
    return std::none_of(all.begin(), all.end(), [&](const auto &source) { return reach(source, readers).has_value(); });
}

bool Outside::fits(const TextLine &line, const Readers &readers) const
{
    const auto all = reaches(line, readers);
    return std::all_of(all.begin(), all.end(), [](const auto &one) { return one.goesIn(); });
}

} // namespace pipit
