// SPDX-License-Identifier: Apache-2.0
#include "app/review/livepage.h"

#include "app/pages/pagecopy.h"
#include "core/book/flatten.h"
#include "core/book/pagecodec.h"
#include "core/crypto/sha256.h"

namespace pipit::app::livepage {

namespace {

constexpr std::size_t mostBytes = 65'536;      // of a LIVE's page
constexpr std::size_t inkInside = 32'768;      // more of it lies in a blob
constexpr std::string_view inkMime = "application/vnd.pipit.ink";
constexpr std::int32_t wordsWide = 8'400, wordsSize = 760;

/// Gives one name and nothing else.
class OneName final : public Rng
{
public:
    explicit OneName(PageId name) : m_name(name) {}
    void fill(MutableByteView out) override { std::copy_n(m_name.bytes.begin(), std::min(out.size(), m_name.bytes.size()), out.begin()); }

private:
    PageId m_name;
};

} // namespace

PageId nameOf(const Origin &origin)
{
    Bytes all(origin.review.bytes.begin(), origin.review.bytes.end());
    all.push_back(origin.part);
    all.insert(all.end(), origin.circle.bytes.begin(), origin.circle.bytes.end());
    if (origin.page) all.insert(all.end(), origin.page->hash.bytes.begin(), origin.page->hash.bytes.end());
    else {
        all.insert(all.end(), origin.line.words.begin(), origin.line.words.end());
        all.push_back(std::uint8_t(origin.line.stickerSet));
        all.push_back(std::uint8_t(origin.line.sticker));
    }
    const auto digest = sha256(all);
    PageId name;
    std::copy_n(digest.bytes.begin(), name.bytes.size(), name.bytes.begin());
    return name;
}

Page pageOf(const AgendaContent::Line &line)
{
    Page page;
    page.title = line.words.substr(0, line.words.size() <= pagelimits::titleBytes ? line.words.size() : 0);
    const bool both = line.sticker != 0 && !line.words.empty();
    if (line.sticker != 0)
        page.objects.push_back({{page.w / 2, both ? page.h / 3 : page.h / 2, both ? 2'000 : 3'000, 0, false}, Sticker{line.stickerSet, line.sticker, 0}});
    if (!line.words.empty())
        page.objects.push_back({{(page.w - wordsWide) / 2, both ? page.h * 3 / 5 : page.h / 3, 1'000, 0, false}, TextBox{wordsWide, wordsSize, 0x2A2933, line.words}});
    return page;
}

Result<PageId> begin(Profile &profile, const Origin &origin)
{
    const auto name = nameOf(origin);
    const auto kept = profile.drafts().load(name);
    if (kept) return name;
    if (kept.code() != Code::NotFound) return kept.error();
    OneName rng(name);
    if (origin.page) return copyPage(profile, PageKey{{}, origin.circle, *origin.page}, rng);
    auto page = pageOf(origin.line);
    page.id = name;
    PIPIT_TRY_SET(const auto snapshot, encodeSnapshot(page));
    PIPIT_TRY(profile.drafts().create(name, snapshot));
    return name;
}

Result<Flat> flat(Profile &profile, const Page &draft)
{
    auto flat = flatten(draft);
    PIPIT_TRY_SET(auto encoded, encodePage(flat.page, inkInside));
    if (encoded.content.size() > mostBytes) return Error{Code::TooBig, "page made together"};
    if (!encoded.ink.empty()) {
        PIPIT_TRY_SET(const auto ink, profile.drafts().addMedia(draft.id, MemorySource(std::move(encoded.ink)), limits::maxOtherBlob, inkMime, MediaKind::Ink, 0));
        flat.blobs.push_back(ink);
    }
    return Flat{std::move(encoded.content), std::move(flat.blobs)};
}

} // namespace pipit::app::livepage
