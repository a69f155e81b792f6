// SPDX-License-Identifier: Apache-2.0
#include "core/format/keypub.h"

#include "core/format/cborfields.h"

namespace pipit {

Bytes KeyPubContent::encode() const
{
    cbor::Writer out;
    out.map(4).unsignedInt(1).bytes(signingKey.view()).unsignedInt(2).bytes(kemKey.view());
    out.unsignedInt(3).bytes(deviceKey.view()).unsignedInt(4).bytes(voucher.view());
    return out.take();
}

Result<KeyPubContent> KeyPubContent::decode(ByteView content)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(content));
    KeyPubContent key;
    PIPIT_TRY(cbor::fields(reader, {1, 2, 3, 4}, [&](std::uint64_t number, cbor::Reader &in) -> Result<void> {
        switch (number) {
        case 1: PIPIT_FIELD(key.signingKey, in.id<SigningPublicKey>());
        case 2: PIPIT_FIELD(key.kemKey, in.id<hpke::PublicKey>());
        case 3: PIPIT_FIELD(key.deviceKey, in.id<SigningPublicKey>());
        case 4: PIPIT_FIELD(key.voucher, in.id<Signature>());
        default: return Error{Code::TooNew, "key of a KEYPUB"};
        }
    }));
    return key;
}

} // namespace pipit
