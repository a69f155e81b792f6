// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/vectors/generator/cases.h"

#include "core/format/cbor.h"
#include "tests/support/sayingjson.h"

/// Cases of contents of FORMAT.md §8.7 and §8.8, key by key.
namespace pipit::vectors {

using Fields = std::map<std::uint64_t, Bytes>;

inline Bytes number(std::int64_t value) { return cbor::Writer().integer(value).take(); }
inline Bytes bstr(std::size_t size, std::uint8_t byte) { return cbor::Writer().bytes(Bytes(size, byte)).take(); }
inline Bytes words(std::string_view value) { return cbor::Writer().text(value).take(); }
inline Bytes long_(std::size_t size) { return words(std::string(size, 'a')); }
inline Bytes yes(bool value = true) { return cbor::Writer().boolean(value).take(); }
inline Bytes list(const std::vector<Bytes> &items)
{
    cbor::Writer out;
    out.array(items.size());
    for (const auto &item : items) out.raw(item);
    return out.take();
}
inline Bytes someone(const char *name = "Darren", const char *face = "man-3") { return list({words(name), words(face)}); }
/// Writes the cases of one kind: what every case has, and one change to it.
class Cases
{
public:
    Cases(Area &area, const char *kindName, Kind kind, Fields all) : m_area(area), m_name(QString::fromLatin1(kindName)), m_kind(kind), m_all(std::move(all)) {}
    void good(const char *name, const Fields &fields) { put(name, fields, false, {}); }
    void all() { good("every key", m_all); }
    const Fields &fields() const { return m_all; }
    void bad(const char *name, const Fields &fields, Code why) { put(name, fields, true, why); }
    void with(const char *name, std::uint64_t key, Bytes value, Code why)
    {
        auto fields = m_all;
        fields[key] = std::move(value);
        bad(name, fields, why);
    }
    void without(const char *name, std::initializer_list<std::uint64_t> keys, Code why)
    {
        auto fields = m_all;
        for (const auto key : keys) fields.erase(key);
        bad(name, fields, why);
    }

private:
    void put(const char *name, const Fields &fields, bool faulty, Code why)
    {
        cbor::Writer map;
        auto whole = fields;
        whole.emplace(0, number(std::int64_t(m_kind)));
        map.map(whole.size());
        for (const auto &[key, value] : whole) map.unsignedInt(key).raw(value);
        const auto content = map.take();
        const auto read = test::readSaying(m_kind, content);
        const auto title = m_name + QStringLiteral(": ") + QString::fromUtf8(name);
        if (!faulty && !read) qFatal("%s: %s", qPrintable(title), read.error().detail.c_str());
        auto &one = m_area.add(title, faulty ? QString::fromUtf8(name) : QString());
        one.insert(QStringLiteral("kind"), int(m_kind));
        one.insert(QStringLiteral("content"), hexed(content));
        one.insert(QStringLiteral("expect"), faulty ? mustFail(qPrintable(title), read, why) : QJsonObject{{QStringLiteral("says"), read->words}});
    }
    Area &m_area;
    QString m_name;
    Kind m_kind;
    Fields m_all;
};

/// Those of §8.8.
void caseSayings(Area &area);

} // namespace pipit::vectors
