// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/meeting/agendamodel.h"
#include "app/meeting/mywishes.h"
#include "app/share/shareable.h"

namespace pipit::app {

/// What she has said of her meeting and not shared yet, for "Who can see this?": each wish becomes an entry of its own, so
/// that each gets its own answer, and her list one more.
class PlanShare : public pipit::app::Shareable
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::MyWishes *wishes MEMBER m_wishes REQUIRED)
    Q_PROPERTY(pipit::app::AgendaModel *agenda MEMBER m_agenda REQUIRED)

public:
    using Shareable::Shareable;
    Poster poster(ShareChoice choice) override;
    QString title() const override;

private:
    MyWishes *m_wishes = nullptr;
    AgendaModel *m_agenda = nullptr;
};

/// On the vault's thread: whom she does not want there, each an entry for the officer's seat and no other around her, not
/// to be told on before she was asked. What is posted leaves `wishes`, so that a second try goes on where this stopped.
/// Errors: those of Outgoing::post.
Result<void> tellAlone(DeviceSession &session, std::vector<WishContent> &wishes, SeatId officer);

} // namespace pipit::app
