// SPDX-License-Identifier: Apache-2.0
#include "core/book/objectcodec.h"

namespace pipit {

namespace {

constexpr std::uint64_t kindStroke = 1, kindSticker = 2, kindText = 3, kindPhoto = 4, kindVoice = 5, kindClip = 6;
/// Fields after the placement, by kind.
constexpr std::size_t fieldsOf[] = {0, 4, 3, 4, 3, 3, 2};
constexpr std::size_t placementFields = 6; // with the kind

void putHead(cbor::Writer &out, std::uint64_t kind, const Placement &place)
{
    out.array(placementFields + fieldsOf[kind]).unsignedInt(kind).integer(place.x).integer(place.y)
        .integer(place.scale).integer(place.turn).unsignedInt(place.flip ? 1 : 0);
}

bool sameBrush(const PageObject &a, const PageObject &b)
{
    const auto *first = std::get_if<Stroke>(&a.what), *second = std::get_if<Stroke>(&b.what);
    return first && second && a.place == b.place && first->tool == second->tool && first->colour == second->colour
        && first->width == second->width;
}

void putStrokes(cbor::Writer &out, std::span<const PageObject> run, InkStore &ink)
{
    const auto &brush = std::get<Stroke>(run.front().what);
    std::vector<std::span<const InkPoint>> strokes;
    for (const auto &object : run) strokes.emplace_back(std::get<Stroke>(object.what).points);
    const auto group = encodeStrokes(strokes);
    putHead(out, kindStroke, run.front().place);
    out.unsignedInt(std::uint64_t(brush.tool)).unsignedInt(brush.colour).integer(brush.width);
    if (!ink.apart) {
        out.bytes(group);
        return;
    }
    out.array(2).unsignedInt(ink.bytes.size()).unsignedInt(group.size());
    ink.bytes.insert(ink.bytes.end(), group.begin(), group.end());
}

struct PutContent {
    cbor::Writer &out;
    const Placement &place;

    void operator()(const Stroke &) const {}
    void operator()(const Sticker &sticker) const
    {
        putHead(out, kindSticker, place);
        out.unsignedInt(sticker.set).unsignedInt(sticker.id).unsignedInt(sticker.skin);
    }
    void operator()(const TextBox &box) const
    {
        putHead(out, kindText, place);
        out.integer(box.w).integer(box.size).unsignedInt(box.colour).text(box.text);
    }
    void operator()(const Photo &photo) const
    {
        putHead(out, kindPhoto, place);
        out.integer(photo.w).integer(photo.h).unsignedInt(photo.blob);
    }
    void operator()(const VoiceNote &note) const
    {
        putHead(out, kindVoice, place);
        out.unsignedInt(note.blob).unsignedInt(note.ms).bytes(note.waveform);
    }
    void operator()(const VideoClip &clip) const
    {
        putHead(out, kindClip, place);
        out.unsignedInt(clip.blob).unsignedInt(clip.ms);
    }
};

/// Reads fields; remembers the first failure, so that a decoder reads as a list of fields.
class Fields
{
public:
    explicit Fields(cbor::Reader &in) : m_in(in) {}

    template <class Int>
    Int upTo(std::uint64_t limit)
    {
        return Int(take(m_in.unsignedUpTo(limit)));
    }
    std::int32_t place()
    {
        const auto value = take(m_in.integer());
        if (value < -pagelimits::coordinate || value > pagelimits::coordinate) fail("coordinate");
        return m_error ? 0 : std::int32_t(value);
    }
    std::int32_t length() { return upTo<std::int32_t>(std::uint64_t(pagelimits::coordinate)); }
    std::uint32_t colour() { return upTo<std::uint32_t>(0xFFFFFF); }
    std::uint32_t blob() { return upTo<std::uint32_t>(pagelimits::blobs - 1); }
    std::uint32_t ms() { return upTo<std::uint32_t>(pagelimits::mediaMs); }
    ByteView bytes() { return take(m_in.bytes()); }
    std::string_view text() { return take(m_in.text()); }
    void fail(const char *what)
    {
        if (!m_error) m_error = Error{Code::Corrupt, what};
    }
    Result<void> result() const { return m_error ? Result<void>(*m_error) : Result<void>(); }

private:
    template <class T>
    T take(Result<T> value)
    {
        if (!m_error && !value) m_error = value.error();
        return m_error ? T{} : std::move(value).value();
    }
    cbor::Reader &m_in;
    std::optional<Error> m_error;
};

Result<ByteView> readGroup(cbor::Reader &in, ByteView ink)
{
    if (in.peek() != cbor::Type::Array) return in.bytes();
    PIPIT_TRY(in.arrayOf(2));
    PIPIT_TRY_SET(const auto offset, in.unsignedUpTo(ink.size()));
    PIPIT_TRY_SET(const auto length, in.unsignedUpTo(ink.size() - offset));
    return ink.subspan(offset, length);
}

Result<void> readStrokes(cbor::Reader &in, const Placement &place, ByteView ink, InkBudget &budget,
                         std::vector<PageObject> &out)
{
    PIPIT_TRY_SET(const auto tool, in.unsignedInt());
    if (tool < std::uint64_t(Tool::Crayon) || tool > std::uint64_t(Tool::Paintbrush)) return Error{Code::TooNew, "tool"};
    PIPIT_TRY_SET(const auto colour, in.unsignedUpTo(0xFFFFFF));
    PIPIT_TRY_SET(const auto width, in.unsignedUpTo(4000));
    if (width == 0) return Error{Code::Corrupt, "width"};
    PIPIT_TRY_SET(const auto group, readGroup(in, ink));
    PIPIT_TRY_SET(auto strokes, decodeStrokes(group, budget));
    if (out.size() + strokes.size() > pagelimits::objects) return Error{Code::TooBig, "objects"};
    for (auto &points : strokes)
        out.push_back({place, Stroke{Tool(tool), std::uint32_t(colour), std::int32_t(width), std::move(points)}});
    return {};
}

PageContent readContent(Fields &in, std::uint64_t kind)
{
    // Braces evaluate in order, so the fields are read in theirs.
    switch (kind) {
    case kindSticker:
        return Sticker{in.upTo<std::uint16_t>(0xFFFF), in.upTo<std::uint16_t>(0xFFFF), in.upTo<std::uint8_t>(0xFF)};
    case kindText: return TextBox{in.length(), in.length(), in.colour(), std::string(in.text())};
    case kindPhoto: return Photo{in.length(), in.length(), in.blob()};
    case kindVoice: return VoiceNote{in.blob(), in.ms(), toBytes(in.bytes())};
    default: return VideoClip{in.blob(), in.ms()};
    }
}

} // namespace

std::size_t encodeObjects(cbor::Writer &out, std::span<const PageObject> objects, InkStore &ink)
{
    std::size_t items = 0;
    for (std::size_t i = 0; i < objects.size(); ++items) {
        std::size_t end = i + 1;
        if (std::holds_alternative<Stroke>(objects[i].what)) {
            while (end < objects.size() && sameBrush(objects[i], objects[end])) ++end;
            putStrokes(out, objects.subspan(i, end - i), ink);
        } else {
            std::visit(PutContent{out, objects[i].place}, objects[i].what);
        }
        i = end;
    }
    return items;
}

Result<void> decodeObject(cbor::Reader &in, ByteView ink, InkBudget &budget, std::vector<PageObject> &out)
{
    PIPIT_TRY_SET(const auto count, in.array());
    PIPIT_TRY_SET(const auto kind, in.unsignedInt());
    if (kind == 0 || kind > kindClip) return Error{Code::TooNew, "kind of object"};
    const auto expected = placementFields + fieldsOf[kind];
    if (count != expected) return Error{count > expected ? Code::TooNew : Code::Corrupt, "fields of object"};
    Fields fields(in);
    PageObject object;
    object.place = Placement{fields.place(), fields.place(), fields.upTo<std::int32_t>(pagelimits::maxScale),
                             fields.upTo<std::int32_t>(35'999), fields.upTo<std::uint8_t>(1) == 1};
    if (kind != kindStroke) object.what = readContent(fields, kind);
    PIPIT_TRY(fields.result());
    if (kind == kindStroke) {
        if (object.place.scale < pagelimits::minScale) return Error{Code::Corrupt, "scale"};
        return readStrokes(in, object.place, ink, budget, out);
    }
    if (!check(object)) return Error{Code::Corrupt, "page object out of range"};
    if (out.size() >= pagelimits::objects) return Error{Code::TooBig, "objects"};
    out.push_back(std::move(object));
    return {};
}

void encodeObjectList(cbor::Writer &out, std::span<const PageObject> objects)
{
    cbor::Writer items;
    InkStore ink;
    const auto count = encodeObjects(items, objects, ink);
    out.array(count).raw(items.view());
}

Result<std::vector<PageObject>> decodeObjectList(cbor::Reader &in, ByteView ink, InkBudget &budget)
{
    PIPIT_TRY_SET(const auto count, in.array());
    if (count > pagelimits::objects) return Error{Code::TooBig, "objects"};
    std::vector<PageObject> out;
    for (std::size_t i = 0; i < count; ++i) PIPIT_TRY(decodeObject(in, ink, budget, out));
    return out;
}

} // namespace pipit
