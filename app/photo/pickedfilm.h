// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/photo/pickedfile.h"
#include "core/media/clip.h"
#include "core/vault/profile.h"

namespace pipit::app {

/// A film that somebody picked for an entry that is no page: cleaned as it is read, sealed piece by piece where it goes, and never
/// written anywhere in clear. What was picked is only read.
class PickedFilm
{
public:
    /// Reads its structure. Not on the GUI thread; may be stopped. Errors: those of openPicked and cleanClip.
    static Result<std::shared_ptr<PickedFilm>> open(const QUrl &file, std::shared_ptr<Watch> watch);

    std::uint32_t ms() const { return std::max<std::uint32_t>(m_clip.ms, 1); }
    /// One turn on the vault's thread: the whole film as an entry names it, or nothing yet; called until it is there. Errors:
    /// Cancelled, DiskFull, TooBig, Io; what was sealed so far is gone then, and the next call begins again.
    Result<std::optional<MediaRef>> sealPiece(Profile &profile);

private:
    PickedFilm() = default;
    Result<std::optional<MediaRef>> oneTurn(Profile &profile);
    // In the order in which one needs the other.
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<DeviceSource> m_source;
    std::unique_ptr<WatchedSource> m_watched;
    CleanClip m_clip;
    std::shared_ptr<Watch> m_watch;
    std::unique_ptr<BlobSealing> m_sealing; ///< touched on the vault's thread alone
};

} // namespace pipit::app
