// SPDX-License-Identifier: Apache-2.0
#include "core/vault/keyslotcopies.h"

#include "core/format/limits.h"

namespace pipit {

namespace {

constexpr std::size_t maxKeyslotFile = 64 * 1024;

/// The slot in `file` that was `slot` before a byte of it was damaged.
auto twinOf(KeyslotFile &file, const PasswordSlot &slot)
{
    return std::find_if(file.slots.begin(), file.slots.end(), [&](const auto &other) {
        return other.salt == slot.salt || other.nonce == slot.nonce || other.wrapped == slot.wrapped;
    });
}

} // namespace

KeyslotCopies::Copy KeyslotCopies::look(const std::string &path)
{
    Copy copy;
    auto bytes = m_files.readAll(path, maxKeyslotFile);
    if (!bytes) return copy;
    auto file = KeyslotFile::decode(*bytes);
    copy.newer = !file && file.code() == Code::TooNew;
    if (file && file->tag == m_tag) copy.file = std::move(*file);
    copy.bytes = std::move(*bytes);
    return copy;
}

Result<std::vector<KeyslotFile>> KeyslotCopies::read()
{
    auto first = look(m_path), second = look(m_path + ".prev");
    std::vector<KeyslotFile> files;
    if (first.file) files.push_back(std::move(*first.file));
    if (second.file && (files.empty() || first.bytes != second.bytes)) files.push_back(std::move(*second.file));
    if (!files.empty()) return files;
    return Error{first.newer || second.newer ? Code::TooNew : Code::Corrupt, "keyslots"};
}

Result<void> KeyslotCopies::create(const KeyslotFile &file)
{
    for (const auto &path : {m_path, m_path + ".prev"}) PIPIT_TRY(m_files.writeAtomically(path, file.encode()));
    return {};
}

Result<void> KeyslotCopies::mend(const KeyslotFile &file, const PasswordSlot &slot)
{
    for (const auto &path : {m_path, m_path + ".prev"}) {
        auto copy = look(path);
        if (copy.newer) continue;
        auto wanted = copy.file.value_or(file);
        if (const auto twin = twinOf(wanted, slot); twin != wanted.slots.end()) *twin = slot;
        else if (wanted.slots.size() + wanted.others.size() < limits::maxKeyslots) wanted.slots.push_back(slot);
        if (copy.file && wanted.slots == copy.file->slots) continue;
        PIPIT_TRY(m_files.writeAtomically(path, wanted.encode()));
    }
    return {};
}

Result<void> KeyslotCopies::change(const KeyslotFile &file, const std::function<void(KeyslotFile &)> &how)
{
    // The other way round, a slot that was taken away would open, and come back, by the older copy of a killed change.
    const std::string order[] = {m_path + ".prev", m_path};
    const Copy before[] = {look(order[0]), look(order[1])};
    if (before[0].newer || before[1].newer) return Error{Code::TooNew, "keyslots of a later version"};
    for (std::size_t i = 0; i < std::size(order); ++i) {
        auto wanted = before[i].file.value_or(file);
        how(wanted);
        const auto written = m_files.writeAtomically(order[i], wanted.encode());
        if (written) continue;
        for (std::size_t k = i + 1; k-- > 0;) {
            if (!before[k].bytes || look(order[k]).bytes == before[k].bytes) continue;
            if (!m_files.writeAtomically(order[k], *before[k].bytes)) break; // never an older copy behind a newer file
        }
        return written;
    }
    return {};
}

} // namespace pipit
