// SPDX-License-Identifier: Apache-2.0
#include "app/vault/vaultthread.h"

namespace pipit::app {

VaultThread::VaultThread(const VaultParts &parts, QObject *parent)
    : QObject(parent), m_desk(new QObject), m_session(std::make_unique<DeviceSession>(parts))
{
    qRegisterMetaType<pipit::Code>();
    m_thread.setObjectName(QStringLiteral("vault"));
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

VaultThread::~VaultThread()
{
    // Queued behind everything asked before; what settled there (the sync driver) goes before the session.
    QMetaObject::invokeMethod(
        m_desk,
        [this] {
            qDeleteAll(m_desk->children());
            m_session.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_desk;
}

} // namespace pipit::app
