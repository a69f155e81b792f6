// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/downloadlane.h"

#include "sync/wire/calls.h"

namespace pipit::sync {

using namespace wire;

std::optional<ContentRange> ContentRange::read(std::string_view value)
{
    constexpr std::string_view unit = "bytes ";
    if (!value.starts_with(unit)) return std::nullopt;
    value.remove_prefix(unit.size());
    const auto dash = value.find('-'), slash = value.find('/');
    if (dash == value.npos || slash == value.npos || slash < dash) return std::nullopt;
    const auto first = readDecimal(value.substr(0, dash));
    const auto last = readDecimal(value.substr(dash + 1, slash - dash - 1));
    const auto total = readDecimal(value.substr(slash + 1));
    if (!first || !last || !total || *first > *last || *last >= *total) return std::nullopt;
    return ContentRange{*first, *last, *total};
}

Want DownloadLane::next(Turn &turn)
{
    const auto asked = [this](const BlobId &blob) { return std::any_of(m_underWay.begin(), m_underWay.end(), [&](const auto &each) { return each.second.blob == blob; }); };
    for (const auto &[blob, state] : turn.state.downloads) {
        if (m_aside.count(blob) || came(state) || asked(blob)) continue;
        m_next = {blob, turn.now.bootMs};
        return Outgoing{call::getBlob(turn.host(), blob, state.offset, state.offset + turn.pace.piece() - 1), std::nullopt};
    }
    return {};
}

void DownloadLane::lost(Turn &turn)
{
    m_underWay.erase(turn.request);
    turn.pace.cut();
}

void DownloadLane::restart(Turn &turn, const BlobId &blob)
{
    m_aside.insert(blob);
    const auto found = turn.state.downloads.find(blob);
    if (found == turn.state.downloads.end()) return;
    found->second = {};
    turn.keep.rows.push_back(rowOf(blob, found->second));
}

void DownloadLane::answered(Turn &turn, HttpResponse &response, const ProblemBody &)
{
    const auto underWay = m_underWay.extract(turn.request);
    if (!underWay) return;
    const auto [blob, askedMs] = underWay.mapped();
    const auto found = turn.state.downloads.find(blob);
    if (found == turn.state.downloads.end()) return; // it turned out to be here
    auto &state = found->second;
    if (response.status == 416) return restart(turn, blob);
    if (response.status == 404) {
        m_aside.insert(blob);
        return;
    }
    std::optional<ContentRange> range;
    if (response.status == 206)
        range = ContentRange::read(response.headers.value("content-range").value_or(""));
    else if (response.status == 200 && !response.body.empty() && state.offset == 0)
        range = ContentRange{0, response.body.size() - 1, response.body.size()};
    if (!range || range->first != state.offset || range->last - range->first + 1 != response.body.size() ||
        range->total > maxBlob || (state.size > 0 && range->total != state.size)) {
        turn.troubled = true;
        return restart(turn, blob);
    }
    turn.pace.moved(response.body.size(), turn.now.bootMs - askedMs);
    if (!anyCame(turn)) m_firstCameMs = turn.now.bootMs;
    const auto before = state.offset;
    state.offset += response.body.size();
    state.size = range->total;
    turn.keep.blobParts.push_back({blob, before, std::move(response.body), came(state)});
    if (!came(state)) turn.keep.rows.push_back(rowOf(blob, state));
    turn.progressed = true;
}

bool DownloadLane::anyCame(const Turn &turn) const
{
    return std::any_of(turn.state.downloads.begin(), turn.state.downloads.end(), [this](const auto &each) { return came(each.second); });
}

std::vector<BlobId> DownloadLane::toCheck(const Turn &turn, bool underWay)
{
    std::vector<BlobId> blobs;
    std::uint64_t bytes = 0;
    bool more = false;
    for (const auto &[blob, state] : turn.state.downloads) {
        if (!came(state)) {
            more = more || !m_aside.count(blob);
            continue;
        }
        blobs.push_back(blob);
        bytes += state.size;
    }
    const bool enough = blobs.size() >= checkedAtOnce || bytes >= bytesAtOnce || turn.now.bootMs - m_firstCameMs >= checkAfterMs;
    if (more && underWay && !enough) blobs.clear();
    m_checking = {blobs.begin(), blobs.end()};
    return blobs;
}

void DownloadLane::checked(Turn &turn, const std::vector<BlobId> &whole)
{
    for (const auto &blob : std::exchange(m_checking, {})) {
        if (std::find(whole.begin(), whole.end(), blob) == whole.end()) {
            turn.alarm(AlarmKind::BlobDamaged, blob.view());
            turn.troubled = true;
            restart(turn, blob);
        } else if (turn.state.downloads.erase(blob) > 0) {
            turn.keep.rows.push_back(removal(Table::Download, blob.view()));
            turn.progressed = true;
        }
    }
    m_firstCameMs = turn.now.bootMs;
}

} // namespace pipit::sync
