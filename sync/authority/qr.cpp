// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/qr.h"

#include <memory>

#include <qrencode.h>

namespace pipit::authority {

Result<std::string> qrForTerminal(const std::string &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code) return Error{Code::TooBig, "too long for a QR code"};
    constexpr int quiet = 4;
    const auto dark = [&](int x, int y) {
        if (x < 0 || y < 0 || x >= code->width || y >= code->width) return false;
        return (code->data[y * code->width + x] & 1) != 0;
    };
    std::string out;
    for (int y = -quiet; y < code->width + quiet; y += 2) {
        out += "\033[30;107m"; // black on white, whatever the terminal's own colours
        for (int x = -quiet; x < code->width + quiet; ++x) {
            const bool upper = dark(x, y), lower = dark(x, y + 1);
            out += upper && lower ? "█" : upper ? "▀" : lower ? "▄" : " ";
        }
        out += "\033[0m\n";
    }
    return out;
}

} // namespace pipit::authority
