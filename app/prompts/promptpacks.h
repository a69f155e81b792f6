// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/pack.h"
#include "core/base/id.h"

#include <span>

namespace pipit::app {

/// The packs that this device may show: those built in, and files of a folder whose SHA-256 stands in the authority's newest
/// settings (FORMAT.md §6.5). One of the authority's is shown in place of ours with the same name, whatever their versions:
/// two officers chose it, and an update of Pipit does not undo that. Of two of the authority's the higher version is shown.
/// A value; cheap to copy.
class PromptPacks
{
public:
    /// What Pipit brings. Read once; never fails in what is built (a test says so).
    static const PromptPacks &builtIn();
    /// With the *.json of `folder`; `taken` are the hashes of the settings. A folder that is not there is empty. At most
    /// sixty-four files are looked at. Any thread.
    static PromptPacks with(const QString &folder, std::span<const Hash> taken);

    const QList<Pack> &all() const { return m_packs; }
    const Pack *pack(const QString &id) const;
    /// nullptr for a pack or prompt that is not here: of a later version, or of another authority.
    const PackPrompt *prompt(const QString &pack, const QString &id) const;
    /// What of the authority's is not shown and why, one sentence each, for adults.
    const QStringList &refused() const { return m_refused; }
    bool operator==(const PromptPacks &) const = default;

private:
    QList<Pack> m_packs;
    QStringList m_refused;
};

} // namespace pipit::app
