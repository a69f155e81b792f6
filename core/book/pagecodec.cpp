// SPDX-License-Identifier: Apache-2.0
#include "core/book/pagecodec.h"

#include "core/book/objectcodec.h"
#include "core/format/kinds.h"

namespace pipit {

namespace {

Bytes encodeWith(const Page &page, InkStore &ink)
{
    cbor::Writer out;
    out.map(6 + (page.prompt ? 1u : 0u) + (page.title.empty() ? 0u : 1u));
    out.unsignedInt(0).unsignedInt(std::uint64_t(Kind::Page));
    out.unsignedInt(1).bytes(page.id.view());
    out.unsignedInt(2).array(2).integer(page.w).integer(page.h);
    out.unsignedInt(3).unsignedInt(page.paper);
    out.unsignedInt(4).unsignedInt(std::uint64_t(page.paperTemplate));
    if (page.prompt) out.unsignedInt(5).array(2).text(page.prompt->pack).text(page.prompt->id);
    if (!page.title.empty()) out.unsignedInt(6).text(page.title);
    out.unsignedInt(7);
    cbor::Writer items;
    const auto count = encodeObjects(items, page.objects, ink);
    out.array(count).raw(items.view());
    return out.take();
}

Result<void> readSize(cbor::Reader &in, Page &page)
{
    PIPIT_TRY(in.arrayOf(2));
    PIPIT_TRY_SET(const auto w, in.unsignedUpTo(pagelimits::coordinate));
    PIPIT_TRY_SET(const auto h, in.unsignedUpTo(pagelimits::coordinate));
    if (w == 0 || h == 0) return Error{Code::Corrupt, "size of page"};
    page.w = std::int32_t(w);
    page.h = std::int32_t(h);
    return {};
}

Result<void> readPrompt(cbor::Reader &in, Page &page)
{
    PIPIT_TRY(in.arrayOf(2));
    PIPIT_TRY_SET(const auto pack, in.text());
    PIPIT_TRY_SET(const auto id, in.text());
    for (const auto word : {pack, id})
        if (word.empty() || word.size() > pagelimits::promptBytes) return Error{Code::Corrupt, "prompt"};
    page.prompt = Prompt{std::string(pack), std::string(id)};
    return {};
}

Result<void> readTemplate(cbor::Reader &in, Page &page)
{
    PIPIT_TRY_SET(const auto number, in.unsignedInt());
    if (number > std::uint64_t(lastPaperTemplate)) return Error{Code::TooNew, "template"};
    page.paperTemplate = PaperTemplate(number);
    return {};
}

Result<void> readKey(std::uint64_t key, cbor::Reader &in, ByteView ink, Page &page)
{
    switch (key) {
    case 0: {
        PIPIT_TRY_SET(const auto kind, in.unsignedInt());
        if (kind != std::uint64_t(Kind::Page)) return Error{Code::Corrupt, "not a page"};
        return {};
    }
    case 1: {
        PIPIT_TRY_SET(page.id, in.id<PageId>());
        return {};
    }
    case 2: return readSize(in, page);
    case 3: {
        PIPIT_TRY_SET(const auto colour, in.unsignedUpTo(0xFFFFFF));
        page.paper = std::uint32_t(colour);
        return {};
    }
    case 4: return readTemplate(in, page);
    case 5: return readPrompt(in, page);
    case 6: {
        PIPIT_TRY_SET(const auto title, in.text());
        if (title.empty()) return Error{Code::Corrupt, "empty title"};
        if (title.size() > pagelimits::titleBytes) return Error{Code::TooBig, "title"};
        page.title = title;
        return {};
    }
    case 7: {
        InkBudget budget;
        PIPIT_TRY_SET(page.objects, decodeObjectList(in, ink, budget));
        return {};
    }
    default: return Error{Code::TooNew, "key of page"};
    }
}

} // namespace

Result<EncodedPage> encodePage(const Page &page, std::size_t inlineInk)
{
    PIPIT_TRY(check(page));
    InkStore inside;
    EncodedPage out{encodeWith(page, inside), {}};
    // A page without strokes is far below this: text and waveforms alone are small beside the limit.
    if (out.content.size() <= inlineInk) return out;
    InkStore apart{{}, true};
    auto content = encodeWith(page, apart);
    if (apart.bytes.size() <= inlineInk) return out;
    return EncodedPage{std::move(content), std::move(apart.bytes)};
}

Result<Bytes> encodeSnapshot(const Page &page)
{
    PIPIT_TRY(check(page));
    InkStore inside;
    return encodeWith(page, inside);
}

Result<Page> decodePage(ByteView content, ByteView ink)
{
    PIPIT_TRY_SET(auto in, cbor::Reader::open(content));
    PIPIT_TRY_SET(const auto pairs, in.map());
    Page page;
    cbor::Keys seen;
    for (std::size_t i = 0; i < pairs; ++i) {
        PIPIT_TRY_SET(const auto key, in.unsignedInt());
        PIPIT_TRY(readKey(key, in, ink, page));
        seen.add(key);
    }
    if (!seen.hasAll({0, 1, 2, 3, 4, 7})) return Error{Code::Corrupt, "page lacks a key"};
    if (const auto fine = check(page); !fine)
        return Error{fine.code() == Code::TooBig ? Code::TooBig : Code::Corrupt, fine.error().detail};
    return page;
}

} // namespace pipit
