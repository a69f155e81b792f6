// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/pagekey.h"
#include "app/session.h"

#include <functional>

namespace pipit::app {

/// What every part of "decisions" asks of the vault: which circle is meant, and that what was written is told to the
/// screens. Vault's thread, but for send().
namespace casedesk {

/// The circle of that hex; the only one where it is empty. Errors: NotFound.
Result<CircleId> circleOf(DeviceSession &session, const QString &hex);
/// The book of an open circle. Errors: Refused (locked), NotFound.
Result<const Book *> bookOf(DeviceSession &session, const CircleId &circle);
/// Seals for the officer's own seats and the records alone.
Result<EntryRef> note(DeviceSession &session, const CircleId &circle, const Bytes &content);
/// About `target`, for the officer's own seats and the records alone.
Result<EntryRef> noteOn(DeviceSession &session, const CircleId &circle, const EntryRef &target, const Bytes &content);
/// About `target`, for `audience`, with media that lie in the profile's blobs.
Result<EntryRef> sayTo(DeviceSession &session, const CircleId &circle, const std::vector<SeatId> &audience, const EntryRef &target, const Bytes &content,
                       const std::vector<MediaRef> &media);

/// GUI thread: runs `work` at the vault; when it has written, every screen hears of it, and `done` is told either way.
void send(QObject *receiver, std::function<Result<EntryRef>(DeviceSession &)> work, std::function<void(const Result<EntryRef> &)> done);

} // namespace casedesk

} // namespace pipit::app
