// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

namespace pipit {

using Key32 = Secret<struct Key32Tag, 32>;

/// HMAC-SHA256 (RFC 2104) over the concatenated parts; any key length.
Key32 hmacSha256(ByteView key, std::initializer_list<ByteView> parts);
/// HKDF-Extract (RFC 5869 §2.2).
Key32 hkdfExtract(ByteView salt, std::initializer_list<ByteView> inputKeyingMaterial);
/// HKDF-Expand (RFC 5869 §2.3) into `out`, at most 255 × 32 bytes.
void hkdfExpand(ByteView pseudoRandomKey, std::initializer_list<ByteView> info, MutableByteView out);

/// HKDF(ikm, salt, info) of FORMAT.md §3: a secret of the wanted size (32 bytes unless the type says otherwise).
template <class AnySecret = Key32>
AnySecret hkdf(std::initializer_list<ByteView> inputKeyingMaterial, ByteView salt, std::initializer_list<ByteView> info)
{
    AnySecret out;
    hkdfExpand(hkdfExtract(salt, inputKeyingMaterial).view(), info, out.writable());
    return out;
}

} // namespace pipit
