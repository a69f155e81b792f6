// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// Numbers of this build.
namespace pipit::params {

/// Grows with each release; the authority's manifest may ask for a least one (it stops sync, never recording).
inline constexpr std::uint32_t appBuild = 1;

} // namespace pipit::params
