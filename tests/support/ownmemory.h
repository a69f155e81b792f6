// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace pipit::test {

/// A word that stands in memory only where the test has put it: here it lies masked.
class Canary
{
public:
    static constexpr std::size_t size = 24;
    explicit Canary(std::uint64_t seed)
    {
        for (auto &byte : m_masked) byte = std::uint8_t('a' + (seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u) / 97 % 26) ^ mask;
    }
    /// The word itself. Whoever takes it lets it go again.
    std::string word() const
    {
        std::string out;
        for (auto byte : m_masked) out += char(byte ^ mask);
        return out;
    }
    /// How often it stands in what this process can write to. Linux.
    int inMemory() const
    {
        static std::array<std::uint8_t, 1 << 16> window; // its own copy is none
        const auto own = reinterpret_cast<std::uintptr_t>(window.data());
        int found = 0;
        const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        std::FILE *maps = std::fopen("/proc/self/maps", "re");
        char line[512];
        while (maps && std::fgets(line, sizeof line, maps)) {
            unsigned long from = 0, to = 0;
            char rights[5] = {};
            if (std::sscanf(line, "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w') continue;
            for (auto at = from; at < to; at += window.size() - size) {
                const auto got = ::pread(memory, window.data(), std::min<std::size_t>(window.size(), to - at), off_t(at));
                for (std::ptrdiff_t i = 0; i + std::ptrdiff_t(size) <= got; ++i) {
                    if (i >= std::ptrdiff_t(window.size() - size)) break; // the next window begins with these
                    const auto place = at + std::uintptr_t(i);
                    if (place >= own && place < own + window.size()) continue;
                    if (standsAt(window.data() + i)) ++found;
                }
            }
        }
        if (maps) std::fclose(maps);
        ::close(memory);
        std::memset(window.data(), 0, window.size());
        return found;
    }

private:
    static constexpr std::uint8_t mask = 0x5a;
    bool standsAt(const std::uint8_t *bytes) const
    {
        for (std::size_t i = 0; i < size; ++i)
            if ((bytes[i] ^ mask) != m_masked[i]) return false;
        return true;
    }
    std::array<std::uint8_t, size> m_masked{};
};

} // namespace pipit::test
