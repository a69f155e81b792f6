// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/world.h"

using namespace pipit;

/// The first byte chooses how deep the rest begins: 0 as an envelope, 1 as one that its author signed, 2 as the padded body of one that opens, 3 as the CBOR of such a body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    auto &w = fuzz::world();
    const auto input = ByteView(data, size).subspan(1);
    Bytes envelope = toBytes(input);
    if (data[0] % 4 == 1 && envelope.size() >= signatureSize) {
        const auto signature = w.t.child.author.signHashed(label::signEnvelope, ByteView(envelope).first(envelope.size() - signatureSize));
        std::copy(signature.bytes.begin(), signature.bytes.end(), envelope.end() - std::ptrdiff_t(signatureSize));
    }
    if (data[0] % 4 >= 2) {
        const auto padded = data[0] % 4 == 2 ? toBytes(input) : padBody(input);
        std::vector<BlobId> blobs;
        if (const auto inner = unpadBody(padded))
            if (const auto body = Body::decode(*inner))
                for (const auto &media : body->media) blobs.push_back(media.blob);
        envelope = fuzz::sealedBody(padded, blobs);
    }
    const std::vector<const SeatKey *> keys{&w.iro};
    const test::MemoryLedger nothing;
    const auto verdict = verifyEnvelope(envelope, {w.authority, w.circle, keys, nothing});
    fuzz::must((verdict.outcome == Outcome::Accepted) == (verdict.reason == 0 && verdict.entry), "accepted without a reason, all others with one");
    const bool waits = verdict.reason == 201 || verdict.reason == 501 || verdict.reason == 1101;
    fuzz::must((verdict.outcome == Outcome::Parked) == waits, "parked for three reasons alone");
    if (verdict.outcome == Outcome::Accepted && data[0] % 4 == 3)
        fuzz::must(equal(verdict.entry->body.encode(), input), "an accepted body writes back the same bytes");
    return 0;
}
