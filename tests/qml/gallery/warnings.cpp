// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/gallery/warnings.h"

#include <QMutex>

namespace pipit::gallery {

namespace {

QMutex mutex;
QStringList heard;
QtMessageHandler before = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // The offscreen platform says this of every window that has a least size; it is about no screen of ours.
    const bool ofThePlatform = text.startsWith(QLatin1String("This plugin does not support"));
    if (!ofThePlatform && (type == QtWarningMsg || type == QtCriticalMsg)) {
        const QMutexLocker lock(&mutex);
        if (!heard.contains(text)) heard << text;
    }
    if (before) before(type, context, text);
}

} // namespace

Warnings::Warnings()
{
    before = qInstallMessageHandler(hear);
}

Warnings::~Warnings()
{
    qInstallMessageHandler(before);
    before = nullptr;
}

QStringList Warnings::take()
{
    const QMutexLocker lock(&mutex);
    return std::exchange(heard, {});
}

} // namespace pipit::gallery
