// SPDX-License-Identifier: Apache-2.0
#include "app/front/qrcode.h"

#include <qrencode.h>

namespace pipit::app {

std::optional<QrCode> QrCode::of(ByteView text)
{
    SecretBytes ended(text.size() + 1); // zeros: the last one ends the text
    std::copy(text.begin(), text.end(), ended.writable().begin());
    auto *made = QRcode_encodeString(reinterpret_cast<const char *>(ended.view().data()), 0, QR_ECLEVEL_Q, QR_MODE_8, 1);
    if (!made) return std::nullopt;
    QrCode code;
    code.m_side = made->width;
    const auto squares = std::size_t(made->width) * std::size_t(made->width);
    code.m_squares = SecretBytes(squares);
    for (std::size_t i = 0; i < squares; ++i) code.m_squares.writable()[i] = made->data[i] & 1;
    wipe(MutableByteView(made->data, squares));
    QRcode_free(made);
    return code;
}

} // namespace pipit::app
