// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/gallery/complaints.h"

#include <QMutex>

namespace pipit::gallery {

namespace {

QMutex mutex;
QStringList kept;
QtMessageHandler before = nullptr;
bool listening = false;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // The offscreen platform says this of every window that has a least size; it is about no screen of ours.
    const bool ofThePlatform = message.startsWith(QLatin1String("This plugin does not support"));
    if (!ofThePlatform && type != QtDebugMsg && type != QtInfoMsg) {
        const QMutexLocker lock(&mutex);
        kept << message;
    }
    if (before) before(type, context, message);
}

} // namespace

void listen()
{
    if (listening) return;
    listening = true;
    before = qInstallMessageHandler(hear);
}

QStringList complaints()
{
    const QMutexLocker lock(&mutex);
    return kept;
}

QStringList takeComplaints()
{
    const QMutexLocker lock(&mutex);
    return std::exchange(kept, {});
}

void forgetComplaints()
{
    const QMutexLocker lock(&mutex);
    kept.clear();
}

} // namespace pipit::gallery
