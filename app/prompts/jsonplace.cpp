// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/jsonplace.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

/// Controls, marks that turn the direction of what follows, and what a screen might take for markup.
bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph
        || (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == u'<' || c == u'>'
        || c.category() == QChar::Other_PrivateUse || c.unicode() == 0xFFFD;
}

} // namespace

void JsonPlace::fault(const QString &what) const
{
    if (!m_there || m_faults->size() >= mostFaults) return;
    const auto sentence = (m_path.isEmpty() ? what.left(1).toUpper() + what.mid(1) : m_path + u": "_s + what) + u'.';
    if (!m_faults->contains(sentence)) m_faults->append(sentence);
}

QString JsonPlace::below(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u" › "_s + key;
}

void JsonPlace::allow(const QStringList &keys) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (!keys.contains(it.key())) fault(u"“%1” is not known here; known are %2"_s.arg(it.key().left(40), keys.join(u", "_s)));
}

QString JsonPlace::text(const QString &key, int most) const
{
    const auto value = m_object[key];
    if (value.isUndefined()) return fault(u"“%1” is missing"_s.arg(key)), QString();
    if (!value.isString()) return fault(u"“%1” must be a text in quotation marks"_s.arg(key)), QString();
    const auto text = value.toString();
    if (text.trimmed().isEmpty()) return fault(u"“%1” is empty"_s.arg(key)), QString();
    if (text != text.trimmed()) fault(u"“%1” begins or ends with a space"_s.arg(key));
    if (const auto length = text.toUcs4().size(); length > most) fault(u"“%1” has %2 characters; %3 fit"_s.arg(key).arg(length).arg(most));
    if (std::any_of(text.begin(), text.end(), isForbidden)) fault(u"“%1” has a character in it that a text cannot have: a new line, a tab, < or >"_s.arg(key));
    return text;
}

int JsonPlace::number(const QString &key, int least, int most) const
{
    const auto value = m_object[key];
    if (value.isUndefined()) return fault(u"“%1” is missing"_s.arg(key)), least;
    const double number = value.toDouble(NAN);
    if (!(number >= least && number <= most) || number != std::floor(number))
        return fault(u"“%1” must be a whole number from %2"_s.arg(key).arg(least)), least;
    return int(number);
}

JsonPlace JsonPlace::object(const QString &key) const
{
    JsonPlace place(m_object[key].toObject(), below(key), *m_faults);
    if (!has(key)) fault(u"“%1” is missing"_s.arg(key));
    else if (!m_object[key].isObject()) fault(u"“%1” must be { … }"_s.arg(key));
    place.m_there = m_there && m_object[key].isObject();
    return place;
}

QJsonArray JsonPlace::array(const QString &key, int least, int most) const
{
    const auto value = m_object[key];
    if (value.isUndefined()) return fault(u"“%1” is missing"_s.arg(key)), QJsonArray();
    if (!value.isArray()) return fault(u"“%1” must be a list in [ … ]"_s.arg(key)), QJsonArray();
    const auto array = value.toArray();
    if (array.size() < least) fault(u"“%1” needs at least %2"_s.arg(key).arg(least));
    if (array.size() > most) return fault(u"“%1” has %2; at most %3 fit"_s.arg(key).arg(array.size()).arg(most)), QJsonArray();
    return array;
}

QList<JsonPlace> JsonPlace::list(const QString &key, int least, int most) const
{
    QList<JsonPlace> places;
    const auto values = array(key, least, most);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto object = values[i].toObject();
        const auto id = object[u"id"_s].toString().left(40);
        const auto path = below(key) + u" › %1"_s.arg(i + 1) + (id.isEmpty() ? QString() : u" (%1)"_s.arg(id));
        JsonPlace place(object, path, *m_faults);
        if (values[i].isObject()) places.append(place);
        else place.fault(u"this must be { … }"_s);
    }
    return places;
}

QStringList JsonPlace::texts(const QString &key, int least, int most) const
{
    QStringList texts;
    for (const auto &value : array(key, least, most))
        if (value.isString()) texts << value.toString();
        else fault(u"“%1” holds something that is not a text"_s.arg(key));
    return texts;
}

int jsonDepth(const QByteArray &bytes)
{
    int depth = 0, deepest = 0;
    bool inString = false, escaped = false;
    for (const char c : bytes) {
        if (inString) {
            if (!escaped && c == '"') inString = false;
            escaped = !escaped && c == '\\';
        } else if (c == '"') inString = true;
        else if (c == '{' || c == '[') deepest = std::max(deepest, ++depth);
        else if (c == '}' || c == ']') --depth;
    }
    return deepest;
}

QString notJson(const QByteArray &bytes, const QJsonParseError &error)
{
    const auto before = bytes.left(std::max(0, error.offset - 1)); // Qt has read what it stumbles over
    const auto line = before.count('\n') + 1;
    const auto place = u"Line %1, character %2"_s.arg(line).arg(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1);
    switch (error.error) {
    case QJsonParseError::MissingNameSeparator: return place + u": there should be a colon (:) before this."_s;
    case QJsonParseError::MissingValueSeparator: return place + u": there should be a comma (,) before this."_s;
    case QJsonParseError::UnterminatedObject: return place + u": a } is missing, or there is a comma too many."_s;
    case QJsonParseError::UnterminatedArray: return place + u": a ] is missing, or there is a comma too many."_s;
    case QJsonParseError::UnterminatedString: return place + u": a quotation mark (\") is missing."_s;
    case QJsonParseError::IllegalUTF8String: return place + u": this is not UTF-8; save the file as UTF-8."_s;
    case QJsonParseError::GarbageAtEnd: return place + u": the pack has ended; nothing may stand after it."_s;
    default: return place + u": this is not JSON; a quotation mark, comma or bracket before it is missing, or one too many."_s;
    }
}

} // namespace pipit::app
