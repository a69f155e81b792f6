// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <map>

/// One reader for each file of tests/vectors: runs a case and says what is wrong, or nothing.
namespace pipit::test {

using VectorReader = std::function<QString(const QJsonObject &one, const QJsonObject &whole)>;
const std::map<QString, VectorReader> &vectorReaders();

// Words that the readers share.
Bytes bytesOf(const QJsonObject &object, const char *key);
Bytes bytesOf(const QJsonValue &value);
QString textOf(const QJsonObject &object, const char *key);
std::uint64_t digitsOf(const QJsonObject &object, const char *key);
QString hexOf(ByteView bytes);
/// The word of FORMAT.md §11.
QString wordOf(Code code);
/// Nothing when the two are the same; else both.
QString same(const QString &what, const QString &got, const QString &wanted);
/// Compares an error with `expect.kind`, or says that there was none.
template <class T>
QString sameFailure(const Result<T> &result, const QJsonObject &expect)
{
    return same(QStringLiteral("kind"), result ? QStringLiteral("none") : wordOf(result.code()), textOf(expect, "kind"));
}

// By area; each in a file of its own.
QString readKeys(const QJsonObject &one, const QJsonObject &whole);
QString readBlob(const QJsonObject &one, const QJsonObject &whole);
QString readBody(const QJsonObject &one, const QJsonObject &whole);
QString readEnvelopes(const QJsonObject &one, const QJsonObject &whole);
QString readDocuments(const QJsonObject &one, const QJsonObject &whole);
QString readThrottle(const QJsonObject &one, const QJsonObject &whole);
QString readKeyslots(const QJsonObject &one, const QJsonObject &whole);
QString readStrokes(const QJsonObject &one, const QJsonObject &whole);
QString readDirectory(const QJsonObject &one, const QJsonObject &whole);
QString readSayings(const QJsonObject &one, const QJsonObject &whole);
QString readPage(const QJsonObject &one, const QJsonObject &whole);
QString readEnrolment(const QJsonObject &one, const QJsonObject &whole);

} // namespace pipit::test
