// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/access/access.h"
#include "app/counts/weeklycounts.h"
#include "app/platform.h"
#include "app/session.h"
#include "app/sync/syncdriver.h"

#include <QQmlApplicationEngine>

namespace pipit::app {

/// One running app over one data folder: the vault's thread, the session, sync and the QML engine, put together in the
/// order in which they need each other. main.cpp makes one; what it is made of comes from there. GUI thread.
class Assembly
{
public:
    /// All borrowed; they outlive it.
    Assembly(const VaultParts &parts, Microphone &microphone, Speaker &speaker, Voice *voice = nullptr);
    ~Assembly();

    Session &session() { return m_session; }
    Platform &platform() { return m_platform; }
    QQmlApplicationEngine &engine() { return *m_engine; }
    /// Loads `main` and opens the device's folder. False when the QML does not load.
    bool start(const QString &folder, const QUrl &main);
    /// Prints "first frame" when the front door has been drawn with its cards: for measuring the start.
    void sayFirstFrame();
    /// Goes on syncing, or stops as if there were no network.
    void setOnline(bool online);

private:
    void beginSync();
    VaultParts m_parts;
    VaultThread m_vault;
    Platform m_platform;
    Session m_session;
    WeeklyCounts m_counts;
    Access m_access;
    QPointer<SyncDriver> m_driver; ///< lives on the vault's thread
    bool m_syncBegun = false, m_online = true, m_said = false;
    std::unique_ptr<QQmlApplicationEngine> m_engine; ///< goes first
};

} // namespace pipit::app
