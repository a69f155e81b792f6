// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/secret.h"

#include <optional>

namespace pipit::app {

/// The dark squares of a QR code of level Q: a quarter of it may be dirty. Wiped when it goes; move-only.
class QrCode
{
public:
    static constexpr int quiet = 4; ///< light squares that must be left free all round

    /// `text`: of the 45 signs of the alphanumeric mode. nullopt: too long.
    static std::optional<QrCode> of(ByteView text);

    /// Squares a side, without the quiet zone.
    int side() const { return m_side; }
    bool dark(int x, int y) const { return m_squares.view()[std::size_t(y * m_side + x)] != 0; }

private:
    int m_side = 0;
    SecretBytes m_squares;
};

} // namespace pipit::app
