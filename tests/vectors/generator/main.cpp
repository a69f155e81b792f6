// SPDX-License-Identifier: Apache-2.0
// Writes tests/vectors/*.json: usage `pipit-vectors FOLDER`. The same files for the same code, on every machine.
#include "tests/vectors/generator/cases.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

int main(int argc, char **argv)
{
    using namespace pipit::vectors;
    if (argc != 2) qFatal("usage: pipit-vectors FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!QDir().mkpath(folder.path())) qFatal("cannot make the folder");
    const std::pair<const char *, Area (*)()> areas[] = {
        {"cbor", cborCases},           {"keys", keyCases},         {"labels", labelCases},     {"clock", clockCases},
        {"blob", blobCases},           {"body", bodyCases},        {"envelope", envelopeCases}, {"streams", streamCases},
        {"targets", targetCases},      {"kinds", kindCases},       {"authority", authorityCases}, {"circle", circleCases},
        {"freshness", freshnessCases}, {"settings", settingsCases}, {"keyslots", keyslotCases}, {"strokes", strokeCases},
        {"page", pageCases},           {"directory", directoryCases},
        {"sayings", sayingCases},      {"throttle", throttleCases},   {"enrolment", enrolmentCases},
        {"locked", lockedCases},
    };
    qsizetype cases = 0, negative = 0;
    for (const auto &[name, make] : areas) {
        const auto json = make().json();
        for (const auto one : json.value(QStringLiteral("cases")).toArray()) {
            ++cases;
            if (one.toObject().contains(QStringLiteral("fault"))) ++negative;
        }
        QFile file(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".json")));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", name);
        file.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
    }
    qInfo("%lld cases, %lld of them with a fault", qlonglong(cases), qlonglong(negative));
}
