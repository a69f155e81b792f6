// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <deque>

/// Small words for writing cases of tests/vectors: README.md there says what each field means.
namespace pipit::vectors {

inline QString hexed(ByteView bytes)
{
    return QString::fromStdString(toHex(bytes));
}
/// Numbers that may pass 2^53 travel as decimal digits.
inline QString digits(std::uint64_t value)
{
    return QString::number(qulonglong(value));
}
inline QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

/// The word of FORMAT.md §11 for a kind of failure.
inline QString kindOf(Code code)
{
    switch (code) {
    case Code::Corrupt: return QStringLiteral("corrupt");
    case Code::WrongKey: return QStringLiteral("wrong-key");
    case Code::TooNew: return QStringLiteral("newer");
    case Code::Refused: return QStringLiteral("refused");
    case Code::Invalid: return QStringLiteral("invalid");
    case Code::TooBig: return QStringLiteral("too-big");
    default: qFatal("a kind of failure that no vector knows: %d", int(code));
    }
}

/// A failure as data; the generator stops when the code does not fail in just this way.
inline QJsonObject failure(Code code)
{
    return {{QStringLiteral("kind"), kindOf(code)}};
}

template <class T>
QJsonObject mustFail(const char *name, const Result<T> &result, Code code)
{
    if (result) qFatal("%s: should have failed", name);
    if (result.code() != code) qFatal("%s: failed with %d (%s), not %d", name, int(result.code()), result.error().detail.c_str(), int(code));
    return failure(code);
}

/// One file: its cases in the order in which they were added.
class Area
{
public:
    explicit Area(const char *about) : m_about(QString::fromUtf8(about)) {}
    /// `fault` is empty for a case that must pass.
    QJsonObject &add(const QString &name, const QString &fault = {})
    {
        QJsonObject one{{QStringLiteral("name"), name}};
        if (!fault.isEmpty()) one.insert(QStringLiteral("fault"), fault);
        m_cases.push_back(one);
        return m_cases.back();
    }
    /// Things that several cases share.
    void share(const QString &key, const QJsonValue &value) { m_shared.insert(key, value); }
    QJsonObject json() const
    {
        QJsonArray cases;
        for (const auto &one : m_cases) cases.append(one);
        auto out = m_shared;
        out.insert(QStringLiteral("version"), 1);
        out.insert(QStringLiteral("about"), m_about);
        out.insert(QStringLiteral("cases"), cases);
        return out;
    }

private:
    QString m_about;
    QJsonObject m_shared;
    std::deque<QJsonObject> m_cases;
};

Area cborCases();
Area keyCases();
Area labelCases();
Area clockCases();
Area blobCases();
Area bodyCases();
Area directoryCases();
Area envelopeCases();
Area streamCases();
Area targetCases();
Area kindCases();
Area lockedCases();
Area authorityCases();
Area circleCases();
Area freshnessCases();
Area settingsCases();
Area keyslotCases();
Area throttleCases();
Area strokeCases();
Area pageCases();
Area sayingCases();
Area enrolmentCases();

} // namespace pipit::vectors
