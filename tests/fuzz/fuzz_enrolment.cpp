// SPDX-License-Identifier: Apache-2.0
#include "core/format/enrolment.h"
#include "core/crypto/labels.h"
#include "tests/fuzz/world.h"

using namespace pipit;

namespace {

const EnrolCode &code()
{
    static const EnrolCode one{AuthorityId{{1}}, Hash{{2}}, fuzz::world().t.circle, 2, EnrolSecret(Bytes(16, 9)), 1'800'000'000, "127.0.0.1:8443"};
    return one;
}

/// E1 around any payload, with a right MAC and signatures.
Bytes around(ByteView payload)
{
    const auto &iro = fuzz::world().t.iro;
    const auto key = hkdf({code().secret.view()}, code().id().view(), {asBytes(label::enrolMac)});
    const auto mac = hmacSha256(key.view(), {asBytes(label::enrolRequest), payload});
    cbor::Writer out;
    out.array(4).bytes(payload).bytes(iro.author.signHashed(label::signEnrol, payload).view());
    out.bytes(iro.device.signHashed(label::signEnrol, payload).view()).bytes(mac.view());
    return out.take();
}

} // namespace

/// The first byte chooses: 0 a code's text, 1 its bytes, 2 E1, 3 the payload of an E1, 4 E3.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    const auto input = ByteView(data, size).subspan(1);
    switch (data[0] % 5) {
    case 0:
    case 1: {
        const auto text = data[0] % 5 == 0 ? std::string(asText(input)) : toBase45(input);
        const auto read = EnrolCode::decode(text);
        if (data[0] % 5 == 1) fuzz::must(equal(*fromBase45(text), input), "Base45 goes there and back");
        if (read) fuzz::must(read->encode() == text && !read->host.empty(), "a code has one form");
        return 0;
    }
    case 2: fuzz::must(!EnrolRequest::decode(input, code()), "nobody makes an E1 without the secret"); return 0;
    case 3:
        if (const auto request = EnrolRequest::decode(around(input), code())) fuzz::must(request->circle == code().circle && request->seat == code().seat, "an E1 is for its code");
        return 0;
    default: fuzz::must(!EnrolReply::decode(input, code()), "nobody makes an E3 without the secret"); return 0;
    }
}
