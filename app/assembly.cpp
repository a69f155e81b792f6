// SPDX-License-Identifier: Apache-2.0
#include "app/assembly.h"

#include "app/pages/thumbnails.h"
#include "assets/assets.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickWindow>

#include <cstdio>
#include <thread>

namespace pipit::app {

Assembly::Assembly(const VaultParts &parts, Microphone &microphone, Speaker &speaker, Voice *voice)
    : m_parts(parts), m_vault(parts), m_platform(microphone, speaker, voice), m_session(m_vault), m_counts(m_session),
      m_access(m_session, m_platform, m_parts.clock),
      m_engine(std::make_unique<QQmlApplicationEngine>())
{
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->addImageProvider(Thumbnails::providerName, Thumbnails::provider());
    QObject::connect(&m_session, &Session::locked, &m_session, &Thumbnails::clear);
    QObject::connect(&m_session, &Session::stateChanged, &m_session, [this] {
        if (m_session.state() == Session::FrontDoor && !m_syncBegun) beginSync();
    });
    QObject::connect(&m_session, &Session::outboxChanged, &m_session, [this] {
        if (m_driver) QMetaObject::invokeMethod(m_driver, &SyncDriver::look, Qt::QueuedConnection);
    });
}

Assembly::~Assembly()
{
    m_session.lock();
    m_engine.reset();
}

bool Assembly::start(const QString &folder, const QUrl &main)
{
    m_session.start(folder);
    // The fonts are read while this thread waits for the first screen's types.
    std::jthread fonts(&assets::installFonts);
    const QQmlComponent ahead(m_engine.get(), main);
    fonts.join();
    QGuiApplication::setFont(QFont(QStringLiteral("Andika")));
    m_engine->load(main);
    return !m_engine->rootObjects().isEmpty();
}

void Assembly::sayFirstFrame()
{
    auto *window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
    QObject::connect(window, &QQuickWindow::afterRendering, &m_session, [this] {
        if (m_session.state() != Session::FrontDoor || m_said) return;
        m_said = true;
        std::puts("first frame");
        std::fflush(stdout);
    });
    window->update();
}

void Assembly::setOnline(bool online)
{
    m_online = online;
    if (m_driver) QMetaObject::invokeMethod(m_driver, [driver = m_driver, online] { driver->setOnline(online); }, Qt::QueuedConnection);
}

void Assembly::beginSync()
{
    m_syncBegun = true;
    m_vault.settle([this, online = m_online](DeviceSession &device) {
        auto *driver = new SyncDriver(device, m_parts, online);
        QObject::connect(driver, &SyncDriver::arrived, &m_session, &Session::catchUp);
        QObject::connect(driver, &SyncDriver::progress, &m_session, [session = &m_session](int waiting, bool idle, bool reached) {
            session->setTravel(!reached ? Session::Waiting : waiting == 0 && idle ? Session::AllSent : idle ? Session::Waiting : Session::Sending);
        });
        QObject::connect(driver, &SyncDriver::troubled, &m_session, &Session::setTravelTrouble);
        QObject::connect(driver, &SyncDriver::alarmed, &m_session, &Session::alarmsChanged);
        QObject::connect(driver, &SyncDriver::packsChanged, &m_session, &Session::alarmsChanged);
        QObject::connect(driver, &SyncDriver::heldUp, &m_session, &Session::lookAtHoldups);
        QMetaObject::invokeMethod(&m_session, [this, driver = QPointer<SyncDriver>(driver)] { m_driver = driver; }, Qt::QueuedConnection);
        return driver;
    });
}

} // namespace pipit::app
