// SPDX-License-Identifier: Apache-2.0
#include "app/front/ownlock.h"

namespace pipit::app {

void OwnLock::load()
{
    auto *session = Session::create(nullptr, nullptr);
    session->vault().ask(
        this, [](DeviceSession &device) { return device.device().store().profiles(); },
        [this, tag = session->tag()](const Result<std::vector<ProfileCard>> &cards) {
            if (!cards) return failed(cards.code());
            for (const auto &one : *cards)
                if (one.tag == tag) m_card = one;
            Q_EMIT profileChanged();
            askWait();
            known(cards->size());
        });
}

void OwnLock::known(std::size_t) {}

} // namespace pipit::app
