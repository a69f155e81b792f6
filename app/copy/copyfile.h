// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/format/agefile.h"

#include <QFile>
#include <QUrl>

#include <atomic>
#include <memory>

namespace pipit::app {

/// The one file of a copy, where its owner said, written straight there from front to back: plain, or sealed on the way so
/// that nothing plain ever lies on a disk. Whatever fails or is stopped takes the file away again. One thread at a time.
class CopyFile final : public QIODevice
{
public:
    /// `stop` may be set by any thread: from then on nothing is written.
    CopyFile(const QUrl &place, std::shared_ptr<std::atomic<bool>> stop);
    ~CopyFile() override;
    bool isSequential() const override { return true; }

    /// Opens it; with `sealer` for a sealed one. What lay there before is gone. Errors: Io, DiskFull, Cancelled.
    Result<void> begin(std::optional<agefile::Sealer> sealer);
    /// The last bytes; only then it is whole. Errors: as begin(), of anything since; then the file is gone.
    Result<void> finish();
    /// Takes away what is there of it.
    void discard();
    /// Why nothing more is written; none while all is well.
    std::optional<Code> trouble() const { return m_trouble; }
    /// A part of it could not be taken away.
    bool leftBehind() const { return m_leftBehind; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool put(const char *data, qint64 size);
    QFile m_file;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::optional<agefile::Sealer> m_sealer;
    Bytes m_sealed;
    std::optional<Code> m_trouble;
    bool m_leftBehind = false, m_whole = false;
};

} // namespace pipit::app
