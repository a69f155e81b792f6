// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

/// What the ink benches count with, and how they say it: task, figure, mark or peer, met or not.
namespace pipit::bench {

/// Of this thread's own work, microseconds; a busy machine does not count.
inline double cpuMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

inline double microseconds(const std::function<void()> &work)
{
    const auto start = cpuMicroseconds();
    work();
    return cpuMicroseconds() - start;
}

inline double wallMicroseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

inline double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(part * double(values.size())))];
}

inline double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

/// CPU of `rounds` runs, microseconds.
inline double medianOf(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) times.push_back(microseconds(work));
    return median(times);
}

/// Wall time of `rounds` runs, microseconds: what somebody waits for, on however many threads.
inline double medianWallOf(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) times.push_back(wallMicroseconds(work));
    return median(times);
}

/// CPU of all threads of this program, microseconds.
inline double programMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

inline void head(const char *text)
{
    std::printf("%s\n", text);
}

/// `mark` 0: there is none.
inline void row(const char *task, double value, const char *unit, double mark, const char *than = "mark")
{
    std::printf("  %-52s %10.2f %-9s", task, value, unit);
    if (mark > 0) std::printf(" %s <= %-8.2f %s", than, mark, value <= mark ? "met" : "NOT met");
    std::printf("\n");
}

} // namespace pipit::bench
