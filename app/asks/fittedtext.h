// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace pipit::app {

/// What a person typed, without space around it and no longer than `bytes` in UTF-8; whole characters only.
inline std::string fitted(const QString &text, std::size_t bytes)
{
    auto utf8 = text.trimmed().toStdString();
    if (utf8.size() <= bytes) return utf8;
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0) == 0x80) --end;
    utf8.resize(end);
    return utf8;
}

} // namespace pipit::app
