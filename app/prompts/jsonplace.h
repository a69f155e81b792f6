// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonParseError>
#include <QStringList>

namespace pipit::app {

/// One object in a JSON file and where it lies there. Asks for values and notes in one sentence each what is wrong; goes on
/// with an empty value, so that one look at a file finds everything.
class JsonPlace
{
public:
    static constexpr qsizetype mostFaults = 20;
    /// `faults` is borrowed.
    JsonPlace(QJsonObject object, QString path, QStringList &faults) : m_object(std::move(object)), m_path(std::move(path)), m_faults(&faults) {}

    bool isThere() const { return m_there; }
    bool has(const QString &key) const { return m_object.contains(key); }
    /// Any other key is a fault.
    void allow(const QStringList &keys) const;
    /// Not empty, at most that many characters, on one line, without what only a machine would write.
    QString text(const QString &key, int most) const;
    int number(const QString &key, int least, int most) const;
    JsonPlace object(const QString &key) const;
    QList<JsonPlace> list(const QString &key, int least, int most) const;
    QStringList texts(const QString &key, int least, int most) const;
    /// "prompts › 3 (good-day): …" with a full stop.
    void fault(const QString &what) const;

private:
    QString below(const QString &key) const;
    QJsonArray array(const QString &key, int least, int most) const;
    QJsonObject m_object;
    QString m_path;
    QStringList *m_faults;
    bool m_there = true;
};

/// How many brackets are open at once at most; those within strings do not count.
int jsonDepth(const QByteArray &bytes);
/// Where and why it does not parse, in one sentence.
QString notJson(const QByteArray &bytes, const QJsonParseError &error);

} // namespace pipit::app
