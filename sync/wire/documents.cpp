// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/documents.h"

#include "core/format/cbor.h"

namespace pipit::wire {

void appendDocument(Bytes &sequence, ByteView document)
{
    cbor::Writer writer;
    writer.bytes(document);
    sequence.insert(sequence.end(), writer.view().begin(), writer.view().end());
}

Result<std::vector<ByteView>> readDocuments(ByteView body)
{
    std::vector<ByteView> documents;
    while (!body.empty()) {
        PIPIT_TRY_SET(const auto length, cbor::itemLength(body));
        PIPIT_TRY_SET(auto reader, cbor::Reader::open(body.first(length)));
        PIPIT_TRY_SET(const auto document, reader.bytes());
        documents.push_back(document);
        body = body.subspan(length);
    }
    return documents;
}

} // namespace pipit::wire
