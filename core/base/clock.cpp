// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <chrono>
#include <ctime>
#include <fstream>
#include <sodium.h>
#include <string>

namespace pipit {

std::int64_t SystemClock::wallMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t SystemClock::bootMs() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

std::array<std::uint8_t, 8> SystemClock::bootHash() const
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    std::array<std::uint8_t, 32> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char *>(id.data()), id.size());
    std::array<std::uint8_t, 8> out{};
    std::copy_n(hash.begin(), out.size(), out.begin());
    return out;
}

} // namespace pipit
