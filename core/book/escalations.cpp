// SPDX-License-Identifier: Apache-2.0
#include "core/book/escalations.h"

#include "core/book/sayingcodec.h"
#include "core/book/toldentries.h"

namespace pipit {

using namespace sayinglimits;

Result<Bytes> EscalationContent::encode() const
{
    saying::Out out(Kind::Escalation);
    out.id(1, id).number(2, std::uint64_t(rung)).day(3, day).words(4, words);
    if (about) out.id(5, *about);
    if (agency) out.number(6, std::uint64_t(*agency));
    return out.flag(7, praise).words(8, settled).flag(9, line).take<EscalationContent>();
}

Result<EscalationContent> EscalationContent::decode(ByteView content)
{
    return saying::read<EscalationContent>(
        content, Kind::Escalation, {1, 2, 3, 4},
        [](EscalationContent &out, std::uint64_t key, cbor::Reader &in) -> Result<void> {
            switch (key) {
            case 1: PIPIT_FIELD(out.id, in.id<EscalationId>());
            case 2: PIPIT_FIELD(out.rung, saying::among(in, Rung::Cafcass));
            case 3: PIPIT_FIELD(out.day, saying::day(in));
            case 4: PIPIT_FIELD(out.words, saying::words(in, wordsBytes));
            case 5: PIPIT_FIELD(out.about, in.id<EnvHash>());
            case 6: PIPIT_FIELD(out.agency, saying::among(in, ActionContent::Agency::Other));
            case 7: PIPIT_FIELD(out.praise, saying::flag(in));
            case 8: PIPIT_FIELD(out.settled, saying::words(in, wordsBytes));
            case 9: PIPIT_FIELD(out.line, saying::flag(in));
            default: return saying::newerKey();
            }
        },
        [](const EscalationContent &said, const cbor::Keys &) {
            return saying::must(!said.praise || (said.rung == Rung::Alert && said.settled.empty() && !said.line), "praise that climbs");
        });
}

int Escalation::steps() const
{
    return int(std::count_if(said.begin(), said.end(), [](const auto &one) { return !one.content.line && one.content.settled.empty(); }));
}

void EscalationBoard::add(const BookEntry &entry)
{
    told::noteTakenBack(m_takenBack, entry);
    if (told::hasKind(entry) && entry.kind == Kind::Escalation) told::keep(m_said, m_notShown, entry);
}

std::vector<Escalation> EscalationBoard::all() const
{
    std::map<EscalationId, Escalation> byId;
    for (const auto &[ref, one] : m_said)
        if (!m_takenBack.contains(ref)) byId[one.content.id].said.push_back(one);
    std::vector<Escalation> out;
    for (auto &[id, one] : byId) {
        one.id = id;
        std::sort(one.said.begin(), one.said.end(), [](const auto &a, const auto &b) { return std::tie(a.content.day, a.time, a.ref) < std::tie(b.content.day, b.time, b.ref); });
        one.praise = one.said.front().content.praise;
        for (const auto &said : one.said) {
            one.rung = std::max(one.rung, said.content.rung);
            if (!one.about) one.about = said.content.about;
            if (said.content.agency) one.agency = said.content.agency;
            if (!said.content.settled.empty()) one.settled = said.content.day;
            else if (!said.content.line) one.settled.reset(); // raised again
        }
        out.push_back(std::move(one));
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        const auto turn = [](const Escalation &one) {
            const auto day = std::chrono::sys_days(one.said.front().content.day).time_since_epoch().count();
            return std::make_tuple(one.praise, one.settled.has_value(), one.praise ? -day : day, one.id);
        };
        return turn(a) < turn(b);
    });
    return out;
}

std::optional<Escalation> EscalationBoard::of(const EscalationId &id) const
{
    for (auto &one : all())
        if (one.id == id) return std::move(one);
    return std::nullopt;
}

std::optional<Escalation> EscalationBoard::about(const EnvHash &entry) const
{
    for (auto &one : all())
        if (!one.praise && !one.settled && one.about == entry) return std::move(one);
    return std::nullopt;
}

} // namespace pipit
