// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/problem.h"

#include "core/format/cbor.h"
#include "sync/wire/limits.h"

namespace pipit::wire {

int statusOf(Problem problem)
{
    switch (problem) {
    case Problem::None: return 200;
    case Problem::Denied:
    case Problem::Clock:
    case Problem::Replay: return 401;
    case Problem::Malformed:
    case Problem::Digest: return 400;
    case Problem::NotFound: return 404;
    case Problem::Method: return 405;
    case Problem::Forbidden: return 403;
    case Problem::TooBig: return 413;
    case Problem::TooMany: return 429;
    case Problem::Quota:
    case Problem::Full: return 507;
    case Problem::AuthorRollback:
    case Problem::UnknownHead:
    case Problem::EntryClash:
    case Problem::VersionGap:
    case Problem::Fork:
    case Problem::Offset: return 409;
    case Problem::BlobsMissing: return 424;
    case Problem::WrongHash:
    case Problem::Invalid: return 422;
    case Problem::Checksum: return 460;
    case Problem::Locked: return 423;
    case Problem::Precondition: return 412;
    case Problem::NeedsMatch: return 428;
    case Problem::Type: return 415;
    case Problem::Range: return 416;
    case Problem::Failed: break;
    }
    return 500;
}

Bytes ProblemBody::encode() const
{
    cbor::Writer writer;
    writer.map(1u + (number ? 1u : 0u) + (hash ? 1u : 0u) + (hashes.empty() ? 0u : 1u));
    writer.unsignedInt(1).unsignedInt(static_cast<std::uint64_t>(problem));
    if (number) writer.unsignedInt(2).unsignedInt(*number);
    if (hash) writer.unsignedInt(3).bytes(hash->view());
    if (!hashes.empty()) {
        writer.unsignedInt(4).array(hashes.size());
        for (const auto &one : hashes) writer.bytes(one.view());
    }
    return writer.take();
}

Result<ProblemBody> ProblemBody::decode(ByteView body)
{
    PIPIT_TRY_SET(auto reader, cbor::Reader::open(body));
    PIPIT_TRY_SET(const auto pairs, reader.map());
    ProblemBody out;
    for (std::size_t i = 0; i < pairs; ++i) {
        PIPIT_TRY_SET(const auto key, reader.unsignedInt());
        if (key == 1) {
            PIPIT_TRY_SET(const auto value, reader.unsignedInt());
            out.problem = value >= 1 && value <= static_cast<std::uint64_t>(Problem::Full) ? static_cast<Problem>(value)
                                                                                          : Problem::Failed;
        } else if (key == 2) {
            PIPIT_TRY_SET(out.number, reader.unsignedInt());
        } else if (key == 3) {
            PIPIT_TRY_SET(out.hash, reader.id<Hash>());
        } else if (key == 4) {
            PIPIT_TRY_SET(const auto count, reader.array());
            if (count > maxBatch) return Error{Code::Corrupt, "problem with too many hashes"};
            for (std::size_t k = 0; k < count; ++k) {
                PIPIT_TRY_SET(const auto one, reader.id<Hash>());
                out.hashes.push_back(one);
            }
        } else {
            PIPIT_TRY_SET([[maybe_unused]] const auto later, reader.skip());
        }
    }
    if (out.problem == Problem::None) return Error{Code::Corrupt, "problem without a number"};
    return out;
}

HttpResponse problemResponse(const ProblemBody &body)
{
    HttpResponse response{statusOf(body.problem), {}, body.encode()};
    response.headers.set("content-type", "application/cbor");
    return response;
}

} // namespace pipit::wire
