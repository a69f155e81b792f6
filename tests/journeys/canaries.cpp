// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/canaries.h"

#include <QJsonObject>
#include <set>

namespace pipit::journey {

QJsonArray canariesOf(const char *what, ByteView content)
{
    constexpr std::size_t most = 16, leastDistinct = 12;
    QJsonArray out;
    const auto step = std::max(pieceBytes, content.size() / most);
    for (std::size_t at = 0; at + pieceBytes <= content.size(); at += step) {
        const auto piece = content.subspan(at, pieceBytes);
        if (std::set(piece.begin(), piece.end()).size() < leastDistinct) continue;
        out.append(QJsonObject{{QStringLiteral("what"), QLatin1String(what)}, {QStringLiteral("hex"), QString::fromStdString(toHex(piece))}});
    }
    return out;
}

} // namespace pipit::journey
