// SPDX-License-Identifier: Apache-2.0
#include "core/format/settings.h"

#include "core/format/cborfields.h"
#include "core/format/manifestreason.h"

namespace pipit {

namespace {

using manifestreason::refused;

Result<std::string> shortText(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto text, in.text());
    if (text.size() > 400) return Error{Code::Corrupt, "text too long"};
    return std::string(text);
}

Result<std::vector<Settings::Number>> readNumbers(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto count, in.array());
    if (count > 32) return Error{Code::Corrupt, "list over its limit"};
    std::vector<Settings::Number> numbers;
    for (std::size_t i = 0; i < count; ++i) {
        Settings::Number number;
        PIPIT_TRY(in.arrayOf(4));
        PIPIT_TRY_SET(number.who, shortText(in));
        PIPIT_TRY_SET(number.number, shortText(in));
        PIPIT_TRY_SET(number.hours, shortText(in));
        PIPIT_TRY_SET(number.free, in.boolean());
        numbers.push_back(std::move(number));
    }
    return numbers;
}

Result<std::map<std::uint64_t, std::uint64_t>> readParameters(cbor::Reader &in)
{
    PIPIT_TRY_SET(const auto pairs, in.map());
    if (pairs > 64) return Error{Code::Corrupt, "map over its limit"};
    std::map<std::uint64_t, std::uint64_t> out;
    for (std::size_t i = 0; i < pairs; ++i) {
        PIPIT_TRY_SET(const auto key, in.unsignedInt());
        PIPIT_TRY_SET(out[key], in.unsignedInt());
    }
    return out;
}

void writeParameters(cbor::Writer &out, const std::map<std::uint64_t, std::uint64_t> &parameters)
{
    out.map(parameters.size());
    for (const auto &[key, value] : parameters) out.unsignedInt(key).unsignedInt(value);
}

} // namespace

Bytes Settings::encode() const
{
    cbor::Writer out;
    out.map(10);
    out.unsignedInt(1).unsignedInt(version);
    out.unsignedInt(2).bytes(previous.view());
    cbor::writeIds(out.unsignedInt(3), packs);
    out.unsignedInt(4).text(meetingName);
    out.unsignedInt(5).array(numbers.size());
    for (const auto &n : numbers) out.array(4).text(n.who).text(n.number).text(n.hours).boolean(n.free);
    out.unsignedInt(6).array(2).boolean(dutyStaffed).unsignedInt(dutyMinutes);
    out.unsignedInt(7).array(2).unsignedInt(readingDays).unsignedInt(answerWithinDays);
    writeParameters(out.unsignedInt(8), clock);
    writeParameters(out.unsignedInt(9), quotas);
    out.unsignedInt(10).unsignedInt(minHardwareLevel);
    return out.take();
}

Result<Settings> Settings::decode(ByteView payload)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(payload));
    Settings s;
    PIPIT_TRY(cbor::fields(reader, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, [&](std::uint64_t key, cbor::Reader &in) -> Result<void> {
        switch (key) {
        case 1: PIPIT_FIELD(s.version, in.unsignedInt());
        case 2: PIPIT_FIELD(s.previous, in.id<Hash>());
        case 3: PIPIT_FIELD(s.packs, cbor::ids<Hash>(in, 64));
        case 4: PIPIT_FIELD(s.meetingName, shortText(in));
        case 5: PIPIT_FIELD(s.numbers, readNumbers(in));
        case 6: {
            PIPIT_TRY(in.arrayOf(2));
            PIPIT_TRY_SET(s.dutyStaffed, in.boolean());
            PIPIT_FIELD(s.dutyMinutes, in.unsignedUpTo(1'440));
        }
        case 7: {
            PIPIT_TRY(in.arrayOf(2));
            PIPIT_TRY_SET(const auto days, in.unsignedUpTo(127));
            s.readingDays = static_cast<std::uint8_t>(days);
            PIPIT_FIELD(s.answerWithinDays, in.unsignedUpTo(60));
        }
        case 8: PIPIT_FIELD(s.clock, readParameters(in));
        case 9: PIPIT_FIELD(s.quotas, readParameters(in));
        case 10: PIPIT_FIELD(s.minHardwareLevel, in.unsignedUpTo(3));
        default: return Error{Code::TooNew, "settings key"};
        }
    }));
    return s;
}

Result<void> SettingsChain::accept(ByteView signedDocument)
{
    PIPIT_TRY_SET(const auto document, SignedDocument::read(signedDocument, DocumentType::Settings));
    auto decoded = Settings::decode(document.payload);
    if (!decoded) return manifestreason::unreadable(decoded.error());
    auto next = std::move(*decoded);
    const auto hash = document.hash();
    if (!empty() && next.version == m_version && hash == m_hash) return {};
    if (m_authority.empty() || !m_authority.anchored() || document.validSignatures(m_authority.newest().officers) < 2)
        return refused(manifestreason::signatures, "too few officers");
    if (!empty() && next.version == m_version) return refused(manifestreason::fork, "two settings of one version");
    if (next.version != m_version + 1) return refused(manifestreason::wrongVersion, "not the next version");
    if (next.previous != m_hash) return refused(manifestreason::wrongPrevious, "wrong previous hash");
    m_version = next.version;
    m_hash = hash;
    m_newest = std::move(next);
    return {};
}

} // namespace pipit
