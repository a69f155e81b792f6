// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/copy/bookpdf.h"
#include "app/copy/copyfile.h"
#include "app/copy/copynames.h"
#include "app/copy/zipstream.h"

namespace pipit::app {

/// What makes the file of a copy: sheets alone, or an archive with each page's voice notes and films first and the sheets last, so that they can say
/// what is beside them. A voice or film is read to its end before a byte of it is written: one that is damaged leaves no half. 256 KiB of it are in
/// memory, and wiped. All on one thread: a PDF ends with the fonts that it began with, and those are a thread's.
class CopyPress
{
public:
    static constexpr std::size_t atOnce = 256 * 1024;         ///< bytes of a voice or film in memory
    static constexpr std::uint64_t aTurn = 4 * std::uint64_t(atOnce); ///< bytes until it can be stopped and says how far it is

    /// `stop`: as for CopyFile.
    CopyPress(const QUrl &place, std::shared_ptr<std::atomic<bool>> stop);

    /// `words`: seals the file; empty for a plain one. Errors: those of CopyFile::begin.
    Result<void> begin(const CopyPlan &plan, const SecretBytes &words, bool mirrored);

    /// Of an archive, before its sheets: the sounds of page `number` of the plan are next. Then turn() until it is over.
    void open(std::size_t number, std::vector<CopySound> sounds);
    struct Turn
    {
        std::uint64_t bytes = 0; ///< read in this turn; each is read twice
        bool over = false;
    };
    /// Errors: those of the file, TooBig (one of them is over ZipStream::mostOfOne).
    Result<Turn> turn();

    /// Then the sheets. Errors: those of the file.
    Result<void> beginSheets();
    /// Why nothing more is written; none while all is well. An Error for `picture` is a page that cannot be read now.
    std::optional<Code> add(std::size_t number, const Result<CopyPicture> &picture);
    /// Errors: those of the file, TooBig (the sheets are over ZipStream::mostOfOne).
    Result<void> finish();
    /// Nothing to take away where it is whole. True: a part of it could not be.
    bool discard();
    /// Voices and films that are not in it.
    int lostSounds() const { return m_lostSounds; }

private:
    /// The file's own trouble says more than that an archive could not be written.
    Error why(Code code) const { return {m_file.trouble().value_or(code), "copy"}; }
    Result<void> readOn(CopySound &sound, Turn &out);
    Result<void> settle(SoundSaid::State state);
    std::shared_ptr<std::atomic<bool>> m_stop;
    CopyFile m_file;
    std::optional<ZipStream> m_zip;
    std::optional<BookPdf> m_pdf;
    CopyPlan m_plan;
    bool m_mirrored = false;
    CopyNames m_names;
    std::map<std::size_t, std::vector<SoundSaid>> m_said; ///< by the page's number
    SecretBytes m_piece;

    std::size_t m_number = 0;
    std::vector<CopySound> m_sounds;
    std::size_t m_next = 0;
    std::uint64_t m_read = 0;
    bool m_writing = false; ///< the sound was found whole
    QString m_folder, m_path;
    int m_voices = 0, m_films = 0, m_lostSounds = 0;
};

} // namespace pipit::app
