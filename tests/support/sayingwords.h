// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/book/saying.h"
#include "tests/support/sayingjson.h"

#include <QJsonArray>

#include <map>

/// How sayingjson.h puts contents into words: for its own sources alone.
namespace pipit::test {

inline QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

inline qint64 days(const CivilDay &day)
{
    return std::chrono::sys_days(day).time_since_epoch().count();
}

inline QJsonArray named(const NamedPerson &person)
{
    return {qt(person.name), qt(person.face)};
}

/// Puts what is there; leaves out what a writer leaves out.
struct Words
{
    QJsonObject out;
    void put(const char *key, const QJsonValue &value) { out.insert(QLatin1String(key), value); }
    void text(const char *key, const std::string &value)
    {
        if (!value.empty()) put(key, qt(value));
    }
    void list(const char *key, const QJsonArray &value)
    {
        if (!value.isEmpty()) put(key, value);
    }
    void flag(const char *key, bool value)
    {
        if (value) put(key, true);
    }
    void day(const char *key, const std::optional<CivilDay> &value)
    {
        if (value) put(key, days(*value));
    }
    template <class AnyId>
    void id(const char *key, const std::optional<AnyId> &value)
    {
        if (value) put(key, QString::fromStdString(value->hex()));
    }
    void minute(const char *key, const std::optional<std::uint16_t> &value)
    {
        if (value) put(key, int(*value));
    }
    void texts(const char *key, const std::vector<std::string> &values)
    {
        QJsonArray all;
        for (const auto &value : values) all.append(qt(value));
        list(key, all);
    }
    template <class AnyId>
    void ids(const char *key, const std::vector<AnyId> &values)
    {
        QJsonArray all;
        for (const auto &value : values) all.append(QString::fromStdString(value.hex()));
        list(key, all);
    }
    template <class Enum>
    void number(const char *key, Enum value)
    {
        put(key, int(value));
    }
};

/// A minute of a list, where none is 1,440.
inline int minuteOr1440(const std::optional<std::uint16_t> &minute)
{
    return minute.value_or(1'440);
}

/// `tell` is found by the content that it tells of.
template <class Content>
Result<ReadSaying> readAs(ByteView bytes)
{
    PIPIT_TRY_SET(const auto content, Content::decode(bytes));
    Words words;
    tell(words, content);
    PIPIT_TRY_SET(auto again, content.encode());
    return ReadSaying{words.out, std::move(again)};
}

/// A kind of two contents: the first where it can be read as that, else the second.
template <class First, class Second>
Result<ReadSaying> readAsEither(ByteView bytes)
{
    auto first = readAs<First>(bytes);
    return first ? std::move(first) : readAs<Second>(bytes);
}

using SayingReader = Result<ReadSaying> (*)(ByteView);
/// Those of §8.8.
const std::map<Kind, SayingReader> &caseReaders();

} // namespace pipit::test
