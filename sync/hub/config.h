// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace pipit::hub {

/// What an administrator may change: hub.conf, lines of `name = value` (PROTOCOL.md §12).
struct Config {
    std::vector<std::string> names; ///< `name = host[:port]`, in lower case, as devices call it; none: any name is taken
    std::uint64_t envelopesPerDeviceDay = 20'000;
    std::uint64_t bytesPerDeviceDay = 2ull << 30;         ///< of blobs
    std::uint64_t unfinishedBytesPerDevice = 2ull << 30;  ///< reserved by unfinished uploads
    std::uint64_t requestsPerSecond = 10;                 ///< a device
    std::uint64_t requestBurst = 100;
    std::uint64_t failuresPerMinute = 20;                 ///< failed signatures, an address
    std::uint64_t openCallsPerMinute = 120;               ///< calls without a request signature, an address
    std::uint64_t openEnrolments = 30;
    std::uint64_t enrolmentsPerAddressDay = 5;
    std::uint64_t uploadDays = 14;                        ///< an unfinished upload lives after its last piece
    std::uint64_t unnamedBlobDays = 90;                   ///< a finished blob that no envelope names
    std::uint64_t enrolDays = 7;
    std::uint64_t connections = 10'000;                   ///< open at once; more are let in as others go
    std::uint64_t threads = 2;                            ///< for sockets, and as many again for the disk

    std::string encode() const;
    /// Lines that are empty or begin with # are skipped. Errors: Invalid (unknown name, not a number, 0 threads).
    static Result<Config> decode(std::string_view text);
};

} // namespace pipit::hub
