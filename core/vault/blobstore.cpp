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

/// Its parts in the order in which one borrows the other.
struct BlobSealing::Writing
{
    Writing(const ByteSource &from, FileOps &fileOps, std::string inFolder, std::unique_ptr<File> open, std::string name, BlobKey fresh,
            const agestream::Nonce &nonce, std::uint64_t limit)
        : media(from), files(fileOps), folder(std::move(inFolder)), temporary(std::move(name)), file(std::move(open)), key(std::move(fresh)),
          sink(*file), writer(key, nonce, sink, limit)
    {
    }
    const ByteSource &media;
    FileOps &files;
    std::string folder, temporary;
    std::unique_ptr<File> file;
    BlobKey key;
    FileSink sink;
    BlobWriter writer;
    SecretBytes buffer{limits::chunk};
    std::uint64_t offset = 0;
    bool published = false;
};

BlobSealing::BlobSealing(std::unique_ptr<Writing> writing) : m_writing(std::move(writing)) {}

BlobSealing::~BlobSealing()
{
    if (!m_writing->published) (void)m_writing->files.remove(m_writing->temporary);
}

Result<bool> BlobSealing::step()
{
    auto &m = *m_writing;
    for (const auto end = m.offset + pieceSize; m.offset < end;) {
        PIPIT_TRY_SET(const auto got, m.media.readAt(m.offset, m.buffer.writable()));
        PIPIT_TRY(m.writer.write(m.buffer.view().first(got)));
        m.offset += got;
        if (got < m.buffer.size()) return true;
    }
    PIPIT_TRY(m.file->sync());
    return false;
}

Result<StoredBlob> BlobSealing::finish()
{
    auto &m = *m_writing;
    PIPIT_TRY_SET(const auto blob, m.writer.finish());
    PIPIT_TRY(m.file->sync());
    const auto path = m.folder + "/" + blob.id.hex();
    PIPIT_TRY(m.files.rename(m.temporary, path));
    m.published = true;
    if (const auto synced = m.files.syncDirectory(m.folder); !synced) {
        (void)m.files.remove(path);
        return synced.error();
    }
    return StoredBlob{blob, std::move(m.key)};
}

Result<std::unique_ptr<BlobSealing>> BlobStore::begin(const ByteSource &media, std::uint64_t limit)
{
    auto temporary = m_folder + "/.t-" + m_rng->id<PageId>().hex();
    PIPIT_TRY_SET(auto file, m_files->open(temporary, OpenMode::CreateNew));
    auto key = m_rng->secret<BlobKey>();
    const auto nonce = m_rng->id<agestream::Nonce>();
    return std::unique_ptr<BlobSealing>(new BlobSealing(std::make_unique<BlobSealing::Writing>(
        media, *m_files, m_folder, std::move(file), std::move(temporary), std::move(key), nonce, limit)));
}

Result<BlobStore::Stored> BlobStore::seal(const ByteSource &media, std::uint64_t limit)
{
    PIPIT_TRY_SET(const auto sealing, begin(media, limit));
    for (bool last = false; !last;) {
        PIPIT_TRY_SET(last, sealing->step());
    }
    return sealing->finish();
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
