// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/pagecodec.h"
#include "core/book/passon.h"
#include "core/review/record.h"
#include "tests/core/book/saidentries.h"

/// A circle around Amina for what is written after a review: Sam is her officer, Jo her carer, Kim her social worker.
namespace pipit::test {

inline constexpr SeatId joSeat = 3, kimSeat = 4;

inline BookEntry sealedFor(BookEntry entry, std::vector<SeatId> audience)
{
    audience.push_back(255);
    std::sort(audience.begin(), audience.end());
    entry.audience = std::move(audience);
    entry.mine = entry.seat == iroSeat;
    return entry;
}

inline BookEntry pageSaying(std::uint8_t number, const std::string &title, const std::string &words, Use use, std::vector<SeatId> audience)
{
    Page page;
    page.id.bytes.fill(number);
    page.title = title;
    page.objects.push_back({{}, TextBox{4'000, 300, 0, words}});
    auto out = sealedFor(said(number, childSeat, Kind::Page, encodePage(page)->content), std::move(audience));
    out.use = use;
    return out;
}

inline BookEntry mayTell(std::uint8_t number, EntryRef about, std::vector<std::string> names)
{
    return sealedFor(said(number, iroSeat, Kind::Hello, *MayTellContent{"What you said about the lamp.", std::move(names)}.encode(), about), {childSeat, iroSeat});
}

inline BookEntry herWord(std::uint8_t number, EntryRef question, PassOnContent::Word word)
{
    return sealedFor(said(number, childSeat, Kind::Wish, *PassOnContent{word, ""}.encode(), question), {childSeat, iroSeat});
}

inline BookEntry putIn(std::uint8_t number, EntryRef about, std::string name, std::string because)
{
    NoteContent note;
    note.what = NoteContent::What::Told;
    note.day = june5;
    note.words = std::move(because);
    note.who = std::move(name);
    return sealedFor(said(number, iroSeat, Kind::Note, *note.encode(), about), {iroSeat});
}

/// Provenance and PassingOn of these entries, and what is outside by them.
struct Judged
{
    explicit Judged(const std::vector<BookEntry> &entries)
        : provenance(entries, iroSeat, childSeat), passingOn(entries, iroSeat, childSeat), outside(provenance, passingOn)
    {
    }
    Judged(const Judged &) = delete;
    Provenance provenance;
    PassingOn passingOn;
    Outside outside;
};

inline const Reader mum{"Mum", {}}, jo{"Jo", joSeat}, kim{"Kim", kimSeat}, amina{"Amina", childSeat}, sam{"Sam", iroSeat};

} // namespace pipit::test
