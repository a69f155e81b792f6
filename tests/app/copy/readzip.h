// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <minizip/unzip.h>

#include <utility>
#include <vector>

namespace pipit::test {

using Files = std::vector<std::pair<QByteArray, QByteArray>>; ///< name, bytes

/// Every file with its sum checked; empty where anything is wrong.
inline Files readBack(const QString &path)
{
    Files out;
    const auto archive = unzOpen64(QFile::encodeName(path).constData());
    if (!archive) return {};
    bool well = true;
    for (int at = unzGoToFirstFile(archive); at == UNZ_OK && well; at = unzGoToNextFile(archive)) {
        unz_file_info64 info{};
        char name[1'100]{};
        well = unzGetCurrentFileInfo64(archive, &info, name, sizeof name - 1, nullptr, 0, nullptr, 0) == UNZ_OK && unzOpenCurrentFile(archive) == UNZ_OK;
        if (!well) break;
        QByteArray bytes(qsizetype(info.uncompressed_size), Qt::Uninitialized);
        well = unzReadCurrentFile(archive, bytes.data(), unsigned(bytes.size())) == int(bytes.size());
        well = unzCloseCurrentFile(archive) == UNZ_OK && well; // says so where the sum is another
        out.emplace_back(QByteArray(name), bytes);
    }
    unzClose(archive);
    return well ? out : Files();
}

/// True too where it is not installed. `warned`: it may say something, as of bytes before the archive.
inline bool unzipAccepts(const QString &path, bool warned = false)
{
    if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty()) return true;
    QProcess process;
    process.start(QStringLiteral("unzip"), {QStringLiteral("-t"), path});
    return process.waitForFinished(60'000) && process.exitCode() <= (warned ? 1 : 0);
}

} // namespace pipit::test
