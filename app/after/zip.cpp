// SPDX-License-Identifier: Apache-2.0
#include "app/after/zip.h"

#include <QBuffer>

#include <minizip/zip.h>

namespace pipit::app {

namespace {

voidpf ZCALLBACK opened(voidpf opaque, const void *, int)
{
    return opaque; // the buffer that was given; there is no file
}

uLong ZCALLBACK written(voidpf, voidpf stream, const void *bytes, uLong size)
{
    const auto count = static_cast<QBuffer *>(stream)->write(static_cast<const char *>(bytes), qint64(size));
    return count < 0 ? 0 : uLong(count);
}

uLong ZCALLBACK read(voidpf, voidpf stream, void *bytes, uLong size)
{
    const auto count = static_cast<QBuffer *>(stream)->read(static_cast<char *>(bytes), qint64(size));
    return count < 0 ? 0 : uLong(count);
}

ZPOS64_T ZCALLBACK told(voidpf, voidpf stream)
{
    return ZPOS64_T(static_cast<QBuffer *>(stream)->pos());
}

long ZCALLBACK sought(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto *buffer = static_cast<QBuffer *>(stream);
    const auto base = origin == ZLIB_FILEFUNC_SEEK_CUR ? buffer->pos() : origin == ZLIB_FILEFUNC_SEEK_END ? buffer->size() : 0;
    return buffer->seek(base + qint64(offset)) ? 0 : -1;
}

int ZCALLBACK closed(voidpf, voidpf)
{
    return 0;
}

int ZCALLBACK failed(voidpf, voidpf)
{
    return 0;
}

constexpr uLong utf8Names = 1u << 11, madeByDos = 0;

} // namespace

Result<QByteArray> zip(const std::vector<ZipEntry> &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def memory{opened, read, written, told, sought, closed, failed, &buffer};
    auto *archive = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &memory);
    if (!archive) return Error{Code::Io, "zip"};
    bool well = true;
    for (const auto &entry : entries) {
        zip_fileinfo info{};
        info.tmz_date = {0, 0, 0, 1, 0, 1980};
        well = well && zipOpenNewFileInZip4_64(archive, entry.name, &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, madeByDos, utf8Names, 0) == ZIP_OK
            && zipWriteInFileInZip(archive, entry.bytes.constData(), unsigned(entry.bytes.size())) == ZIP_OK && zipCloseFileInZip(archive) == ZIP_OK;
    }
    well = zipClose(archive, nullptr) == ZIP_OK && well;
    if (!well) return Error{Code::Io, "zip"};
    return bytes;
}

} // namespace pipit::app
