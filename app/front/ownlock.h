// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/front/lockcontroller.h"

namespace pipit::app {

/// The lock again, of whoever's space is open, before what must not happen by a borrowed tablet. What it is for says the
/// controller that derives from it: use().
// The base in full, for the tools of QML.
class OwnLock : public pipit::app::LockController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of what it is asked for")

public:
    /// Nothing comes of it, and she is where she was before it was asked.
    Q_INVOKABLE virtual void done() = 0;

protected:
    explicit OwnLock(QObject *parent = nullptr) : LockController(parent) {}
    const ProfileCard *card() const override { return m_card ? &*m_card : nullptr; }
    /// Finds out whose it is; known() follows, or failed().
    void load();
    virtual void known(std::size_t profilesHere);
    virtual void failed(Code code) = 0;
    /// An empty lock, its pictures in their order.
    void beginAgain() { setProfile(0); }

private:
    std::optional<ProfileCard> m_card;
};

} // namespace pipit::app
