// SPDX-License-Identifier: Apache-2.0
#include "app/copy/copywords.h"

#include <QCoreApplication>

namespace pipit::app::copywords {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CopyWords)
};

QString why(Code code)
{
    switch (code) {
    case Code::Cancelled: return Say::tr("Stopped.");
    case Code::DiskFull: return Say::tr("There is no room left there.");
    case Code::TooBig: return Say::tr("It is too big for one file. Try it with no voices and films.");
    default: return Say::tr("It could not be saved there.");
    }
}

std::uint64_t inMegabytes(std::uint64_t bytes)
{
    return (bytes + 999'999) / 1'000'000;
}

QString lostPages(int pages)
{
    if (pages == 0) return {};
    return pages == 1 ? Say::tr("1 page could not be put in. It is still here.") : Say::tr("%n pages could not be put in. They are still here.", nullptr, pages);
}

QString lostSounds(int sounds)
{
    if (sounds == 0) return {};
    return sounds == 1 ? Say::tr("1 voice or film could not be put in. The copy says which.") : Say::tr("%n voices or films could not be put in. The copy says which.", nullptr, sounds);
}

} // namespace

QString ofFailure(const CopyWriter::End &end)
{
    if (!end.failed) return {};
    if (end.leftBehind) return why(*end.failed) + u' ' + Say::tr("A part of the file may still be there. Delete it yourself.");
    return why(*end.failed) + u' ' + (end.failed == Code::Cancelled ? Say::tr("Nothing was saved.") : Say::tr("Nothing was left there. Choose another place."));
}

QString ofLost(const CopyWriter::End &end)
{
    return (lostPages(end.lost) + u' ' + lostSounds(end.lostSounds)).trimmed();
}

QString ofSize(std::uint64_t bytes)
{
    return bytes == 0 ? QString() : Say::tr("About %1 MB").arg(inMegabytes(bytes));
}

QString ofProgress(const CopyWriter &writer)
{
    if (writer.all() == 0) return Say::tr("One moment");
    if (writer.sounding()) return Say::tr("Voices and films: %1 of %2 MB").arg(writer.soundsDone() / 1'000'000).arg(inMegabytes(writer.soundsAll()));
    return Say::tr("Page %1 of %2").arg(std::min(writer.done() + 1, writer.all())).arg(writer.all());
}

} // namespace pipit::app::copywords
