// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts/pack.h"
#include "core/base/id.h"

#include <span>

namespace pipit::app {

/// The packs that this device may show: those built in, and files of a folder whose SHA-256 stands in the authority's newest
/// settings (FORMAT.md §6.5). Of two packs with one name the higher version is shown: so an authority puts its own in place
/// of ours. A value; cheap to copy.
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
    /// Files that were not taken, one sentence each, for adults.
    const QStringList &refused() const { return m_refused; }

private:
    void add(Pack pack);
    QList<Pack> m_packs;
    QStringList m_refused;
};

} // namespace pipit::app
