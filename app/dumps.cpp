// SPDX-License-Identifier: Apache-2.0
#include "app/dumps.h"

#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>

namespace pipit::app {

void forbidDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace pipit::app
