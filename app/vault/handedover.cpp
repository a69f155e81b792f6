// SPDX-License-Identifier: Apache-2.0
#include "app/vault/handedover.h"

namespace pipit::app {

namespace {

constexpr const char *valueName = "handed-over";
constexpr std::uint8_t nobody[] = {0};

} // namespace

std::optional<HandedOver> handedOver(Device &device)
{
    const auto value = device.store().value(valueName);
    if (!value || !*value || (*value)->size() != 2 * ProfileTag::size) return std::nullopt;
    const ByteView bytes(**value);
    return HandedOver{*ProfileTag::from(bytes.first(ProfileTag::size)), *ProfileTag::from(bytes.last(ProfileTag::size))};
}

bool mayOpen(Device &device, const ProfileTag &tag)
{
    const auto held = handedOver(device);
    return !held || tag == held->child || tag == held->officer;
}

Result<std::optional<ProfileCard>> profileOfChild(Device &device, const CircleId &circle)
{
    PIPIT_TRY_SET(const auto cards, device.store().profiles());
    for (const auto &card : cards) {
        if (card.role != Role::Child) continue;
        PIPIT_TRY_SET(const auto author, device.store().lockedPosts().author(card.tag));
        if (author && author->circle == circle) return std::optional(card);
    }
    return std::optional<ProfileCard>();
}

Result<void> handOver(DeviceSession &session, const CircleId &circle)
{
    auto *profile = session.profile();
    if (!profile || profile->card().role == Role::Child || !session.books().contains(circle)) return Error{Code::Refused, "nobody who may hand it over"};
    PIPIT_TRY_SET(const auto child, profileOfChild(session.device(), circle));
    if (!child) return Error{Code::NotFound, "no profile of that child on this device"};
    auto value = toBytes(child->tag.view());
    const auto officer = profile->card().tag;
    value.insert(value.end(), officer.bytes.begin(), officer.bytes.end());
    return profile->spareRoom().use([&] { return session.device().store().setValue(valueName, value); });
}

Result<void> takeBack(Device &device, Profile &opened)
{
    const auto held = handedOver(device);
    if (!held || held->officer != opened.card().tag) return {};
    return opened.spareRoom().use([&] { return device.store().setValue(valueName, nobody); });
}

} // namespace pipit::app
