// SPDX-License-Identifier: Apache-2.0
#include "core/media/boxes.h"

namespace pipit::boxes {

namespace {
constexpr std::size_t header = 8, mostChildren = 10'000;
}

Result<std::vector<Box>> children(ByteView container)
{
    std::vector<Box> out;
    while (container.size() >= header) {
        const std::uint64_t length = bigEndian<std::uint32_t>(container);
        if (length < header || length > container.size() || out.size() == mostChildren) return Error{Code::Corrupt, "box"};
        const auto size = std::size_t(length);
        out.push_back({bigEndian<std::uint32_t>(container.subspan(4)), container.subspan(header, size - header)});
        container = container.subspan(size);
    }
    return out;
}

ByteView first(const std::vector<Box> &boxes, std::uint32_t type)
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [type](const Box &box) { return box.type == type; });
    return found == boxes.end() ? ByteView() : found->payload;
}

ByteView Fields::take(std::size_t count)
{
    if (count > m_rest.size()) {
        m_ok = false;
        m_rest = {};
        return {};
    }
    const auto taken = m_rest.first(count);
    m_rest = m_rest.subspan(count);
    return taken;
}

Writer::Open::Open(Writer &writer, std::uint32_t type) : m_out(writer.m_out), m_at(writer.m_out.size())
{
    writer.u32(0);
    writer.u32(type);
}

Writer::Open::~Open()
{
    const auto length = m_out.size() - m_at;
    for (std::size_t i = 0; i < 4; ++i) m_out[m_at + i] = static_cast<std::uint8_t>(length >> (24 - 8 * i));
}

void Writer::box(std::uint32_t type, ByteView payload)
{
    const auto open = box(type);
    bytes(payload);
}

} // namespace pipit::boxes
