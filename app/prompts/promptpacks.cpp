// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/promptpacks.h"

#include "app/prompts/packreader.h"
#include "core/crypto/sha256.h"

#include <QCoreApplication>
#include <QDir>

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

} // namespace

const PromptPacks &PromptPacks::builtIn()
{
    static const PromptPacks packs = [] {
        PromptPacks ours;
        for (const auto *name : {"before-my-meeting", "all-about-me", "family-time", "whats-next", "my-rights"})
            if (auto pack = readPack(bytesOf(u":/pipit/packs/%1.json"_s.arg(QLatin1StringView(name))))) ours.add(std::move(*pack));
        return ours;
    }();
    return packs;
}

PromptPacks PromptPacks::with(const QString &folder, std::span<const Hash> taken)
{
    auto packs = builtIn();
    const QDir dir(folder);
    for (const auto &name : dir.entryList({u"*.json"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name).mid(0, mostFiles)) {
        const auto bytes = bytesOf(dir.filePath(name));
        if (std::find(taken.begin(), taken.end(), hashOf(bytes)) == taken.end()) {
            packs.m_refused << Say::tr("The prompt pack %1 is not one that your council has signed, so it is not shown.").arg(name);
            continue;
        }
        auto pack = readPack(bytes);
        if (pack) packs.add(std::move(*pack));
        else packs.m_refused << Say::tr("The prompt pack %1 cannot be read, so it is not shown. %2").arg(name, QString::fromStdString(pack.error().detail));
    }
    return packs;
}

void PromptPacks::add(Pack pack)
{
    for (auto &each : m_packs)
        if (each.id == pack.id) {
            if (pack.version > each.version) each = std::move(pack);
            return;
        }
    m_packs.append(std::move(pack));
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
