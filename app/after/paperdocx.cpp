// SPDX-License-Identifier: Apache-2.0
#include "app/after/paperfiles.h"
#include "app/after/zip.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace pipit::app::paperfiles {

namespace {

const auto word = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;

enum class Script : std::uint8_t { Plain, FromTheRight, Ethiopic };

Script scriptOf(QChar c, Script before)
{
    const auto code = c.unicode();
    if ((code >= 0x1200 && code <= 0x139F) || (code >= 0x2D80 && code <= 0x2DDF) || (code >= 0xAB00 && code <= 0xAB2F)) return Script::Ethiopic;
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN: return Script::FromTheRight;
    case QChar::DirL:
    case QChar::DirEN: return Script::Plain;
    default: return before; // blanks and marks go with what is before them
    }
}

class Body
{
public:
    Body() : m_out(&m_bytes)
    {
        m_out.writeStartDocument(u"1.0"_s, true);
        m_out.writeNamespace(word, u"w"_s);
        m_out.writeStartElement(word, u"document"_s);
        m_out.writeStartElement(word, u"body"_s);
    }
    QByteArray take()
    {
        m_out.writeStartElement(word, u"sectPr"_s);
        attribute(u"pgSz"_s, {{u"w"_s, u"11906"_s}, {u"h"_s, u"16838"_s}}); // A4, twentieths of a point
        attribute(u"pgMar"_s, {{u"top"_s, u"1134"_s}, {u"right"_s, u"1134"_s}, {u"bottom"_s, u"1134"_s}, {u"left"_s, u"1134"_s}, {u"header"_s, u"567"_s}, {u"footer"_s, u"567"_s}, {u"gutter"_s, u"0"_s}});
        m_out.writeEndDocument();
        return m_bytes;
    }
    void paragraph(const QString &text, const QString &style)
    {
        for (const auto &line : text.split(u'\n')) {
            m_out.writeStartElement(word, u"p"_s);
            m_out.writeStartElement(word, u"pPr"_s);
            attribute(u"pStyle"_s, {{u"val"_s, style}});
            if (line.isRightToLeft()) m_out.writeEmptyElement(word, u"bidi"_s);
            m_out.writeEndElement();
            runs(line);
            m_out.writeEndElement();
        }
    }
    void beside(const QString &childs, const QString &adults)
    {
        m_out.writeStartElement(word, u"tbl"_s);
        m_out.writeStartElement(word, u"tblPr"_s);
        attribute(u"tblW"_s, {{u"w"_s, u"5000"_s}, {u"type"_s, u"pct"_s}});
        m_out.writeEndElement();
        m_out.writeStartElement(word, u"tblGrid"_s);
        for (int i = 0; i < 2; ++i) attribute(u"gridCol"_s, {{u"w"_s, u"4819"_s}});
        m_out.writeEndElement();
        m_out.writeStartElement(word, u"tr"_s);
        for (const auto &[text, style] : {std::pair(childs, u"Childs"_s), std::pair(adults, u"Adults"_s)}) {
            m_out.writeStartElement(word, u"tc"_s);
            m_out.writeStartElement(word, u"tcPr"_s);
            attribute(u"tcW"_s, {{u"w"_s, u"2500"_s}, {u"type"_s, u"pct"_s}});
            m_out.writeEndElement();
            paragraph(text, style);
            m_out.writeEndElement();
        }
        m_out.writeEndElement();
        m_out.writeEndElement();
        paragraph({}, u"Text"_s); // tables that touch would become one
    }

private:
    void attribute(const QString &name, std::initializer_list<std::pair<QString, QString>> values)
    {
        m_out.writeEmptyElement(word, name);
        for (const auto &[key, value] : values) m_out.writeAttribute(word, key, value);
    }
    void run(const QString &text, Script script)
    {
        m_out.writeStartElement(word, u"r"_s);
        if (script != Script::Plain) {
            m_out.writeStartElement(word, u"rPr"_s);
            const auto face = script == Script::Ethiopic ? u"Noto Sans Ethiopic"_s : u"Noto Sans Arabic"_s;
            attribute(u"rFonts"_s, {{u"ascii"_s, face}, {u"hAnsi"_s, face}, {u"cs"_s, face}});
            if (script == Script::FromTheRight) m_out.writeEmptyElement(word, u"rtl"_s);
            m_out.writeEndElement();
        }
        m_out.writeStartElement(word, u"t"_s);
        m_out.writeAttribute(u"http://www.w3.org/XML/1998/namespace"_s, u"space"_s, u"preserve"_s);
        m_out.writeCharacters(text);
        m_out.writeEndElement();
        m_out.writeEndElement();
    }
    void runs(const QString &line)
    {
        QString text;
        auto script = Script::Plain;
        for (const auto c : line) {
            if (c.unicode() < 0x20 && c != u'\t') continue; // no character of XML 1.0
            const auto next = scriptOf(c, script);
            if (next != script && !text.isEmpty()) {
                run(text, script);
                text.clear();
            }
            script = next;
            text += c;
        }
        if (!text.isEmpty()) run(text, script);
    }
    QByteArray m_bytes;
    QXmlStreamWriter m_out;
};

constexpr auto contentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
)";
constexpr auto packageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
)";
constexpr auto documentRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
)";
/// Sizes are half points.
constexpr auto styles = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Andika" w:hAnsi="Andika" w:cs="Noto Sans Arabic"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Text"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Text"/><w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Text"/><w:next w:val="Text"/><w:pPr><w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Ask"><w:name w:val="Ask"/><w:basedOn w:val="Text"/><w:pPr><w:keepNext/><w:spacing w:before="160" w:after="40"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Childs"><w:name w:val="Childs"/><w:basedOn w:val="Text"/><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Adults"><w:name w:val="Adults"/><w:basedOn w:val="Text"/><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style></w:styles>
)";

} // namespace

Result<QByteArray> docx(const Sheets &sheets)
{
    Body body;
    body.paragraph(sheets.title, u"Title"_s);
    for (const auto &one : sheets.paragraphs) {
        if (!one.heading.isEmpty()) body.paragraph(one.heading, u"Heading1"_s);
        if (one.look == PaperLine::Look::Childs) body.beside(one.words, one.beside);
        else body.paragraph(one.words, one.look == PaperLine::Look::Ask ? u"Ask"_s : u"Text"_s);
    }
    return zip({{"[Content_Types].xml", contentTypes}, {"_rels/.rels", packageRelations}, {"word/_rels/document.xml.rels", documentRelations}, {"word/styles.xml", styles}, {"word/document.xml", body.take()}});
}

} // namespace pipit::app::paperfiles
