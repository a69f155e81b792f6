// SPDX-License-Identifier: Apache-2.0
#include "app/photo/pickedfilm.h"

namespace pipit::app {

namespace {

/// What is dropped in cleaning may have been some of it, but no film of two minutes is larger.
constexpr std::uint64_t mostFile = limits::maxVideoBlob + (64u << 20);

} // namespace

Result<std::shared_ptr<PickedFilm>> PickedFilm::open(const QUrl &file, std::shared_ptr<Watch> watch)
{
    std::shared_ptr<PickedFilm> film(new PickedFilm);
    film->m_watch = std::move(watch);
    PIPIT_TRY_SET(film->m_file, openPicked(file, mostFile));
    film->m_source = std::make_unique<DeviceSource>(*film->m_file);
    film->m_watched = std::make_unique<WatchedSource>(*film->m_source, film->m_watch);
    PIPIT_TRY_SET(film->m_clip, cleanClip(*film->m_watched));
    return film;
}

Result<std::optional<MediaRef>> PickedFilm::sealPiece(Profile &profile)
{
    auto sealed = oneTurn(profile);
    if (!sealed || *sealed) m_sealing.reset(); // its file too, where it is not whole
    return sealed;
}

Result<std::optional<MediaRef>> PickedFilm::oneTurn(Profile &profile)
{
    if (m_watch->stop) return Error{Code::Cancelled, "film"};
    if (!m_sealing) {
        PIPIT_TRY_SET(m_sealing, profile.blobs().begin(*m_clip.bytes, limits::maxVideoBlob));
    }
    PIPIT_TRY_SET(const bool last, m_sealing->step());
    if (!last) return std::optional<MediaRef>();
    PIPIT_TRY_SET(const auto size, m_clip.bytes->size());
    PIPIT_TRY_SET(auto stored, m_sealing->finish());
    return std::optional(MediaRef{stored.blob.id, std::move(stored.key), size, std::string(m_clip.mime), MediaKind::Clip, ms()});
}

} // namespace pipit::app
