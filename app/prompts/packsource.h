// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/promptpacks.h"
#include "app/session.h"

namespace pipit::app {

/// The packs of the open device: at once those built in, soon those of its authority too, and again whenever a space
/// opens or closes, or one came; what somebody has recorded for them is then what Platform reads. Theirs lie in `packs` below the device's folder, where VaultStore puts them. GUI thread.
class PackSource : public QObject
{
    Q_OBJECT

public:
    explicit PackSource(QObject *parent = nullptr);
    const PromptPacks &packs() const { return m_packs; }
    /// What the child's texts are looked for in, best first.
    static QStringList languages();

Q_SIGNALS:
    void changed();

private:
    void look();
    void bringRecordings() const;
    PromptPacks m_packs;
};

/// One text as a child who has chosen an amount of words sees and hears it.
struct ShownText
{
    QString shown, said; ///< `shown` is empty where no reading is needed
};
/// `amount`: Dress::Amount.
ShownText textFor(const Said &said, const Pack &pack, int amount);

} // namespace pipit::app
