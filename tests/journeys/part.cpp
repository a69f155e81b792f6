// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/part.h"

#include <QJsonDocument>
#include <QTest>
#include <cstdio>

namespace pipit::journey {

Part::Part(QString folder, QString pictures)
    : m_folder(std::move(folder)), m_pictures(std::move(pictures)),
      m_keys(m_folder.toStdString() + "/device.key", m_files, m_rng), m_assembly({m_files, m_clock, m_rng, m_keys, m_hash}, m_microphone, m_speaker, &m_voice)
{
    m_time.start();
}

void Part::start()
{
    if (!m_assembly.start(m_folder, QUrl(QStringLiteral("qrc:/qt/qml/Pipit/Shell/Main.qml")))) throw Stumble{QStringLiteral("the window does not load")};
    auto *window = qobject_cast<QQuickWindow *>(m_assembly.engine().rootObjects().first());
    if (!window) throw Stumble{QStringLiteral("what was loaded is no window")};
    window->requestActivate();
    if (!QTest::qWaitForWindowExposed(window)) throw Stumble{QStringLiteral("the window does not show")};
    m_hand = std::make_unique<Hand>(*window);
    m_hand->until(QStringLiteral("the front door"), [&] { return session().state() == app::Session::FrontDoor; });
}

void Part::tell(const QString &step, QJsonObject facts)
{
    facts.insert(QStringLiteral("step"), step);
    facts.insert(QStringLiteral("ms"), m_time.elapsed());
    std::puts(QJsonDocument(facts).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void Part::keep(const QImage &picture, const QString &name)
{
    const auto number = QDir(m_pictures).entryList({QStringLiteral("*.png")}, QDir::Files).size() + 1;
    const auto file = QStringLiteral("%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(name);
    if (!picture.save(m_pictures + u'/' + file)) throw Stumble{QStringLiteral("cannot write %1").arg(file)};
    tell(QStringLiteral("picture"), {{QStringLiteral("file"), file}});
}

void Part::untilAllSent()
{
    m_hand->until(QStringLiteral("everything to be sent and fetched"), [&] { return session().travel() == app::Session::AllSent; }, 120'000);
}

void Part::untilOutboxEmpty()
{
    m_hand->until(QStringLiteral("everything to reach the hub"), [&] {
        const auto rows = ask([](app::DeviceSession &device) { return device.device().store().outbox(); });
        return rows && rows->empty();
    }, 180'000);
    untilAllSent();
}

void Part::network(bool there)
{
    tell(there ? QStringLiteral("start-hub") : QStringLiteral("stop-hub"));
    m_hand->until(QStringLiteral("the hub to come or go"), [&] { return QFile::exists(m_folder + QStringLiteral("/../hub.pid")) == there; });
}

QStringList Part::names() const
{
    QStringList names;
    for (int i = 0; m_hand->sees(QStringLiteral("faceCard%1").arg(i)); ++i)
        names.append(m_hand->see(QStringLiteral("faceCard%1").arg(i))->property("name").toString());
    return names;
}

void Part::tapCard(const char *nickname)
{
    const auto name = QString::fromUtf8(nickname);
    m_hand->tap(QStringLiteral("the card of %1").arg(name), [&] {
        const auto at = names().indexOf(name);
        return at < 0 ? nullptr : m_hand->see(QStringLiteral("faceCard%1").arg(at));
    });
}

void Part::openPictures(const char *nickname, std::span<const int> pictures, const QString &pictureName)
{
    tapCard(nickname);
    m_hand->see(QStringLiteral("picture1"));
    if (!pictureName.isEmpty()) picture(pictureName);
    for (const auto number : pictures) m_hand->tap(QStringLiteral("picture%1").arg(number));
    m_hand->until(QStringLiteral("the pictures to open"), [&] { return session().state() == app::Session::Open; });
}

void Part::openTyped(const char *nickname, const char *secret, const QString &pictureName)
{
    tapCard(nickname);
    m_hand->type(QStringLiteral("passphrase"), QString::fromUtf8(secret));
    if (!pictureName.isEmpty()) picture(pictureName);
    m_hand->tap(QStringLiteral("openButton"));
    m_hand->until(QStringLiteral("the passphrase to open"), [&] { return session().state() == app::Session::Open; });
}

} // namespace pipit::journey
