// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/profile.h"

#include <QImage>

namespace pipit::app {

/// A photo of a page, or a cut-out, opened where it lies sealed; a photo with at most `pixels`. `media`: the list beside the
/// page. Vault's thread. Errors: NotFound (on its way), Corrupt, TooBig, those of `media`.
Result<QImage> readPhoto(Profile &profile, const Result<std::vector<MediaRef>> &media, std::uint32_t blob, std::int64_t pixels);

} // namespace pipit::app
