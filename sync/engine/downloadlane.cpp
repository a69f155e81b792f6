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
    for (const auto &[blob, state] : turn.state.downloads) {
        if (m_aside.count(blob)) continue;
        m_blob = blob;
        m_askedMs = turn.now.bootMs;
        if (state.size > 0 && state.offset == state.size) return blob;
        return Outgoing{call::getBlob(turn.host(), blob, state.offset, state.offset + turn.pace.piece() - 1), std::nullopt};
    }
    return {};
}

void DownloadLane::restart(Turn &turn)
{
    m_aside.insert(m_blob);
    const auto found = turn.state.downloads.find(m_blob);
    if (found == turn.state.downloads.end()) return;
    found->second = {};
    turn.keep.rows.push_back(rowOf(m_blob, found->second));
}

void DownloadLane::answered(Turn &turn, const HttpResponse &response, const ProblemBody &)
{
    const auto found = turn.state.downloads.find(m_blob);
    if (found == turn.state.downloads.end()) return; // it turned out to be here
    auto &state = found->second;
    if (response.status == 416) return restart(turn);
    if (response.status == 404) {
        m_aside.insert(m_blob);
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
        return restart(turn);
    }
    turn.pace.moved(response.body.size(), turn.now.bootMs - m_askedMs);
    turn.keep.blobParts.push_back({m_blob, state.offset, response.body});
    state.offset += response.body.size();
    state.size = range->total;
    turn.keep.rows.push_back(rowOf(m_blob, state));
    turn.progressed = true;
}

void DownloadLane::checked(Turn &turn, bool whole)
{
    if (!whole) {
        turn.alarm(AlarmKind::BlobDamaged, m_blob.view());
        turn.troubled = true;
        return restart(turn);
    }
    turn.state.downloads.erase(m_blob);
    turn.keep.rows.push_back(removal(Table::Download, m_blob.view()));
    turn.progressed = true;
}

} // namespace pipit::sync
