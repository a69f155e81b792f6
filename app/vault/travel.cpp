// SPDX-License-Identifier: Apache-2.0
#include "app/vault/travel.h"

namespace pipit::app {

namespace {

constexpr const char *valueName = "travel-stopped";

} // namespace

Result<void> stopTravel(Device &device, bool stop)
{
    if (travelStopped(device) == stop) return {};
    const std::uint8_t value[] = {std::uint8_t(stop)};
    return device.store().setValue(valueName, value);
}

bool travelStopped(Device &device)
{
    const auto value = device.store().value(valueName);
    return value && *value && (*value)->size() == 1 && (*value)->front() == 1;
}

} // namespace pipit::app
