// SPDX-License-Identifier: Apache-2.0
#include "core/vault/blobstore.h"

namespace pipit {

namespace {

class FileSink final : public ByteSink
{
public:
    explicit FileSink(File &file) : m_file(file) {}
    Result<void> write(ByteView bytes) override
    {
        PIPIT_TRY(m_file.writeAt(m_at, bytes));
        m_at += bytes.size();
        return {};
    }

private:
    File &m_file;
    std::uint64_t m_at = 0;
};

} // namespace

Result<BlobStore> BlobStore::open(std::string folder, FileOps &files, Rng &rng)
{
    PIPIT_TRY(files.makeDirectory(folder));
    return BlobStore(std::move(folder), files, rng);
}

Result<BlobStore::Stored> BlobStore::seal(const ByteSource &media, std::uint64_t limit)
{
    const auto temporary = m_folder + "/.t-" + m_rng->id<PageId>().hex();
    const auto write = [&]() -> Result<Stored> {
        PIPIT_TRY_SET(const auto file, m_files->open(temporary, OpenMode::CreateNew));
        FileSink sink(*file);
        Stored stored{{}, m_rng->secret<BlobKey>()};
        BlobWriter writer(stored.key, m_rng->id<agestream::Nonce>(), sink, limit);
        SecretBytes buffer(limits::chunk);
        for (std::uint64_t offset = 0;;) {
            PIPIT_TRY_SET(const auto got, media.readAt(offset, buffer.writable()));
            PIPIT_TRY(writer.write(buffer.view().first(got)));
            offset += got;
            if (got < buffer.size()) break;
        }
        PIPIT_TRY_SET(stored.blob, writer.finish());
        PIPIT_TRY(file->sync());
        PIPIT_TRY(m_files->rename(temporary, path(stored.blob.id)));
        PIPIT_TRY(m_files->syncDirectory(m_folder));
        return stored;
    };
    auto stored = write();
    if (!stored) (void)m_files->remove(temporary);
    return stored;
}

Result<std::unique_ptr<ByteSource>> BlobStore::sealed(const BlobId &id) const
{
    PIPIT_TRY_SET(auto file, m_files->open(path(id), OpenMode::Read));
    return std::unique_ptr<ByteSource>(std::make_unique<FileSource>(std::move(file)));
}

Result<void> BlobStore::collectGarbage(const std::set<BlobId> &keep)
{
    PIPIT_TRY_SET(const auto names, m_files->list(m_folder));
    for (const auto &name : names) {
        const auto hex = fromHex(name);
        const auto id = hex ? BlobId::from(*hex) : std::nullopt;
        if (!id || !keep.contains(*id)) PIPIT_TRY(m_files->remove(m_folder + "/" + name));
    }
    return {};
}

} // namespace pipit
