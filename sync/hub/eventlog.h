// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

namespace pipit::hub {

/// What the hub writes down about itself. Numbers are stable; there are no sentences, so no content can slip in.
enum class Event : std::uint16_t {
    Started = 100, ///< number: port
    Stopped = 101,
    Swept = 102,         ///< number: things removed
    Denied = 200,        ///< id: device; number: the problem
    Limited = 201,       ///< id: device or none
    BatchStored = 300,   ///< id: author; number: envelopes accepted
    BatchRefused = 301,  ///< id: author; number: the problem
    AuthorRollback = 302, ///< id: author; number: the hub's m
    BlobPublished = 310, ///< id: blob; number: length
    BlobWrongHash = 311, ///< id: device
    DocumentStored = 320, ///< id: circle or authority; number: version
    DocumentRefused = 321, ///< id: circle or authority; number: reason of FORMAT.md §11
    DocumentFork = 322,  ///< id: circle or authority; number: version
    PackStored = 323,    ///< id: pack; number: bytes
    StoreFailed = 900,   ///< number: the error's code
    DiskFull = 901,
};

/// Seam for the log. Thread-safe.
class EventLog
{
public:
    virtual ~EventLog() = default;
    /// Only the first 4 bytes of `id` are kept.
    virtual void write(Event event, ByteView id = {}, std::uint64_t number = 0) = 0;
};

/// `time_ms code id8 number`, a line an event, on standard error.
class StderrLog final : public EventLog
{
public:
    void write(Event event, ByteView id = {}, std::uint64_t number = 0) override;
    /// The line without its time.
    static std::string format(Event event, ByteView id, std::uint64_t number);
};

} // namespace pipit::hub
