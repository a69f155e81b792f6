// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/secret.h"

#include <optional>
#include <vector>

class QVideoFrame;

namespace pipit::app {

/// How bright a frame of the camera is, in memory and nowhere else; wiped when it goes. Move-only.
class BrightFrame
{
public:
    /// nullopt: the frame cannot be read.
    static std::optional<BrightFrame> of(const QVideoFrame &frame);
    BrightFrame(BrightFrame &&) noexcept = default;
    BrightFrame &operator=(BrightFrame &&) = delete;
    ~BrightFrame() { wipe(m_bytes); }

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// A byte a dot, row by row, without gaps.
    ByteView bytes() const { return m_bytes; }

private:
    BrightFrame(int width, int height) : m_bytes(std::size_t(width) * std::size_t(height)), m_width(width), m_height(height) {}
    Bytes m_bytes;
    int m_width = 0, m_height = 0;
};

/// Seam for what finds picture codes in a frame. Any thread.
class CardReader
{
public:
    virtual ~CardReader() = default;
    /// What each QR code in the frame says, whatever that is; a code that cannot be read whole is left out.
    virtual std::vector<SecretBytes> codes(const BrightFrame &frame) const = 0;
};

/// By zxing-cpp. It may leave copies of what it read in memory that it has given back; they are of a code that lay in
/// front of the camera.
class ZxingCardReader final : public CardReader
{
public:
    std::vector<SecretBytes> codes(const BrightFrame &frame) const override;
};

} // namespace pipit::app
