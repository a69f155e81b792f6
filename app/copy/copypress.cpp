// SPDX-License-Identifier: Apache-2.0
#include "app/copy/copypress.h"

namespace pipit::app {

CopyPress::CopyPress(const QUrl &place, std::shared_ptr<std::atomic<bool>> stop) : m_stop(stop), m_file(place, std::move(stop)) {}

Result<void> CopyPress::begin(const CopyPlan &plan, const SecretBytes &words, bool mirrored)
{
    m_plan = plan;
    m_mirrored = mirrored;
    std::optional<agefile::Sealer> sealer;
    if (!words.empty()) {
        SystemRng rng;
        PIPIT_TRY_SET(sealer, agefile::Sealer::begin(words.view(), rng));
    }
    PIPIT_TRY(m_file.begin(std::move(sealer)));
    if (!plan.withSounds) return {};
    m_zip.emplace(m_file);
    m_piece = SecretBytes(atOnce);
    return {};
}

void CopyPress::open(std::size_t number, std::vector<CopySound> sounds)
{
    m_number = number;
    m_sounds = std::move(sounds);
    m_next = 0;
    m_read = 0;
    m_writing = false;
    m_folder.clear();
    m_path.clear();
    m_voices = m_films = 0;
}

Result<CopyPress::Turn> CopyPress::turn()
{
    Turn out;
    while (out.bytes < aTurn && m_next < m_sounds.size()) {
        if (*m_stop) return Error{Code::Cancelled, "copy"}; // finding one whole writes nothing
        auto &sound = m_sounds[m_next];
        if (sound.bytes) PIPIT_TRY(readOn(sound, out));
        else PIPIT_TRY(settle(sound.damaged ? SoundSaid::State::Damaged : SoundSaid::State::NotHere));
    }
    out.over = m_next == m_sounds.size();
    if (out.over) m_sounds.clear();
    return out;
}

Result<void> CopyPress::readOn(CopySound &sound, Turn &out)
{
    if (m_read == sound.size) {
        if (m_writing) return settle(SoundSaid::State::In);
        if (m_folder.isEmpty()) m_folder = m_names.folder(m_plan.pages[m_number].day, m_plan.pages[m_number].title);
        m_path = CopyNames::file(m_folder, sound.film, (sound.film ? m_films : m_voices) + 1, sound.mime);
        if (const auto begun = m_zip->begin(m_path.toUtf8()); !begun) return why(begun.code());
        m_writing = true;
        m_read = 0;
        return {};
    }
    const auto want = std::size_t(std::min<std::uint64_t>(sound.size - m_read, atOnce));
    const auto got = sound.bytes->readAt(m_read, m_piece.writable().first(want));
    if (!got || *got != want) return settle(SoundSaid::State::Damaged);
    if (m_writing && m_zip->write(reinterpret_cast<const char *>(m_piece.view().data()), qint64(want)) != qint64(want)) return why(Code::TooBig);
    m_read += want;
    out.bytes += want;
    return {};
}

Result<void> CopyPress::settle(SoundSaid::State state)
{
    if (m_writing) {
        if (const auto ended = m_zip->end(); !ended) return why(ended.code());
    }
    auto &sound = m_sounds[m_next];
    ++(sound.film ? m_films : m_voices); // the numbers are the page's
    const bool in = state == SoundSaid::State::In;
    m_lostSounds += !in;
    m_said[m_number].push_back({state, in ? m_path : QString()});
    sound.bytes.reset();
    ++m_next;
    m_read = 0;
    m_writing = false;
    return {};
}

Result<void> CopyPress::beginSheets()
{
    m_piece = {};
    if (m_zip) {
        if (const auto begun = m_zip->begin(CopyNames::paper().toUtf8()); !begun) return why(begun.code());
        m_pdf.emplace(*m_zip, m_plan, m_mirrored);
    } else {
        m_pdf.emplace(m_file, m_plan, m_mirrored);
    }
    return {};
}

std::optional<Code> CopyPress::add(std::size_t number, const Result<CopyPicture> &picture)
{
    const auto &page = m_plan.pages[number];
    const auto said = m_said.find(number);
    if (picture) m_pdf->add(page, *picture, said == m_said.end() ? std::vector<SoundSaid>() : said->second);
    else m_pdf->addLost(page);
    return m_file.trouble();
}

Result<void> CopyPress::finish()
{
    m_pdf->add(m_plan.asks);
    m_pdf->finish();
    m_pdf.reset();
    if (m_zip) {
        if (const auto ended = m_zip->end(); !ended) return why(ended.code());
        if (const auto finished = m_zip->finish(); !finished) return why(finished.code());
    }
    return m_file.finish();
}

bool CopyPress::discard()
{
    if (m_pdf) m_pdf->finish();
    m_pdf.reset();
    m_zip.reset();
    m_sounds.clear();
    m_piece = {};
    m_file.discard();
    return m_file.leftBehind();
}

} // namespace pipit::app
