// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/promptpacks.h"

#include "app/prompts/packreader.h"
#include "core/crypto/sha256.h"

#include <QCoreApplication>
#include <QDir>

#include <map>
#include <mutex>
#include <set>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

constexpr qsizetype mostFiles = 64;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PromptPacks)
};

/// At most one byte more than a pack may have.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(packlimits::file + 1) : QByteArray();
}

Hash hashOf(const QByteArray &bytes)
{
    return sha256(ByteView(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())));
}

/// The pack of those bytes, parsed once: every screen with questions asks anew, and recordings make a pack large.
Result<Pack> parsed(const Hash &hash, const QByteArray &bytes)
{
    constexpr std::size_t most = 64;
    static std::mutex mutex;
    static std::map<Hash, Result<Pack>> known;
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(hash); found != known.end()) return found->second;
    if (known.size() >= most) known.clear();
    return known.emplace(hash, readPack(bytes)).first->second;
}

/// A file is called by its hash; the beginning of it is what `pipit-authority pack list` shows too.
QString shortOf(const QString &name)
{
    constexpr qsizetype hash = 64, shown = 8;
    return name.size() >= hash ? name.left(shown) : name;
}

/// In place of the one with its name where `wins` says so, else at the end.
void put(QList<Pack> &packs, Pack pack, bool (*wins)(const Pack &one, const Pack &there))
{
    const auto there = std::find_if(packs.begin(), packs.end(), [&](const auto &each) { return each.id == pack.id; });
    if (there == packs.end()) packs.append(std::move(pack));
    else if (wins(pack, *there)) *there = std::move(pack);
}

} // namespace

const PromptPacks &PromptPacks::builtIn()
{
    static const PromptPacks packs = [] {
        PromptPacks ours;
        for (const auto *name : {"before-my-meeting", "all-about-me", "family-time", "whats-next", "my-rights"})
            if (auto pack = readPack(bytesOf(u":/pipit/packs/%1.json"_s.arg(QLatin1StringView(name))))) ours.m_packs.append(std::move(*pack));
        return ours;
    }();
    return packs;
}

PromptPacks PromptPacks::with(const QString &folder, std::span<const Hash> taken)
{
    auto packs = builtIn();
    QList<Pack> theirs;
    std::set<Hash> missing(taken.begin(), taken.end());
    const QDir dir(folder);
    for (const auto &name : dir.entryList({u"*.json"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name).mid(0, mostFiles)) {
        const auto bytes = bytesOf(dir.filePath(name));
        const auto hash = hashOf(bytes);
        if (std::find(taken.begin(), taken.end(), hash) == taken.end()) {
            packs.m_refused << Say::tr("The prompt pack %1 is not one that your council has signed, so it is not shown.").arg(shortOf(name));
            continue;
        }
        missing.erase(hash);
        auto pack = parsed(hash, bytes);
        if (pack) put(theirs, std::move(*pack), [](const Pack &one, const Pack &there) { return one.version > there.version; });
        else packs.m_refused << Say::tr("The prompt pack %1 cannot be read, so it is not shown. %2").arg(shortOf(name), QString::fromStdString(pack.error().detail));
    }
    for (const auto &hash : missing)
        packs.m_refused << Say::tr("The prompt pack %1 of your council is not here yet. It comes by itself when this device reaches the hub and has room.")
                               .arg(shortOf(QString::fromStdString(hash.hex())));
    for (auto &pack : theirs) put(packs.m_packs, std::move(pack), [](const Pack &, const Pack &) { return true; });
    return packs;
}

const Pack *PromptPacks::pack(const QString &id) const
{
    const auto found = std::find_if(m_packs.begin(), m_packs.end(), [&](const auto &each) { return each.id == id; });
    return found == m_packs.end() ? nullptr : &*found;
}

const PackPrompt *PromptPacks::prompt(const QString &packId, const QString &id) const
{
    const auto *found = pack(packId);
    return found ? found->prompt(id) : nullptr;
}

} // namespace pipit::app
