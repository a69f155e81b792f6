// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/devicesession.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace pipit::app {

/// What was chosen on "Who can see this?".
struct ShareChoice
{
    std::vector<SeatId> audience; ///< the faces that are in; never her own seat nor the records seat
    std::optional<Use> use;
    bool keepCopy = true; ///< false: post it and keep nothing here
    bool leaveNoMark = false; ///< with no copy: My pages does not say that something was posted
};

/// The entry that `choice` makes of what is to be shared: circle, audience, use, copy, time zone. Content, media and draft are
/// the caller's to add.
NewEntry entryFor(const CircleId &circle, ShareChoice choice);

/// Something that is shared through "Who can see this?": a page, a meeting plan, a map of people. It says what is sealed;
/// the screen says for whom. GUI thread, but for what poster() returns.
class Shareable : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what is shared says how: PageShare and the like")
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)

public:
    using Poster = std::function<Result<EntryRef>(DeviceSession &)>;
    using QObject::QObject;

    /// Called on the GUI thread, once a tap on "Post it"; keeps what is not kept yet. What it returns runs on the vault's
    /// thread with the profile open, seals everything with DeviceSession::post, and touches nothing of this object.
    /// It is called a second time when the first found the disk full (SpareRoom). Errors: those of Outgoing::post.
    virtual Poster poster(ShareChoice choice) = 0;
    /// Her own words, for speakers and readers of the screen; may be empty.
    virtual QString title() const = 0;
    /// After it is sealed; not called when it could not be. Where no copy was kept, nothing of it may stay in memory.
    virtual void shared() {}

Q_SIGNALS:
    void titleChanged();
};

} // namespace pipit::app
