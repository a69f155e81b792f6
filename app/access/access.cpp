// SPDX-License-Identifier: Apache-2.0
#include "app/access/access.h"

#include <QKeySequence>

namespace pipit::app {

namespace {

constexpr auto preference = "hands";
QPointer<Access> theAccess; // QML makes no object of ours: create() hands out the assembly's

Hands decoded(const Result<std::optional<Bytes>> &kept)
{
    if (!kept || !*kept) return {};
    const auto hands = Hands::decode(**kept);
    return hands ? *hands : Hands();
}

} // namespace

Access::Access(Session &session, Platform &platform, const Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_platform(platform), m_scan(clock), m_gaze(clock)
{
    theAccess = this;
    m_threeFingers.setSingleShot(true);
    m_threeFingers.setInterval(backToTouchMs);
    connect(&m_threeFingers, &QTimer::timeout, this, &Access::backToTouch);
    connect(&m_session, &Session::stateChanged, this, &Access::load);
    connect(&m_session, &Session::locked, this, &Access::finishWriting);
    connect(&m_scan, &SwitchScan::changed, this, &Access::ringChanged);
    connect(&m_scan, &SwitchScan::moved, this, &Access::ringMoved);
    connect(&m_scan, &SwitchScan::chosen, this, &Access::pressed);
    connect(&m_gaze, &Gaze::changed, this, &Access::dwellChanged);
    connect(&m_gaze, &Gaze::chosen, this, &Access::lookedAt);
    load();
}

Access *Access::create(QQmlEngine *engine, QJSEngine *)
{
    // A screen that is shown without the assembly has one of its engine's.
    static const SystemClock clock{};
    auto *session = Session::create(nullptr, nullptr);
    auto *platform = Platform::create(nullptr, nullptr);
    if (!theAccess && session && platform) new Access(*session, *platform, clock, engine);
    QJSEngine::setObjectOwnership(theAccess, QJSEngine::CppOwnership);
    return theAccess;
}

void Access::watch(QQuickWindow *window)
{
    if (m_window) m_window->removeEventFilter(this);
    m_window = window;
    window->installEventFilter(this);
    m_focus.watch(window);
    m_scan.setWindow(window);
    m_gaze.setWindow(window);
}

template <class Value>
void Access::change(Value Hands::*what, Value to)
{
    if (m_hands.*what == to) return;
    auto hands = m_hands;
    hands.*what = to;
    use(hands);
    keep();
}

void Access::setWay(Way way)
{
    change(&Hands::way, Hands::Way(way));
}

void Access::setTapTap(bool tapTap)
{
    change(&Hands::tapTap, tapTap);
}

void Access::setSays(bool says)
{
    change(&Hands::says, says);
}

void Access::setTouchIsSwitch(bool is)
{
    change(&Hands::touchIsSwitch, is);
}

void Access::setLarge(bool large)
{
    change(&Hands::large, large);
}

void Access::setStepMs(int ms)
{
    change(&Hands::stepMs, std::clamp(ms, Hands::leastStepMs, Hands::mostStepMs));
}

void Access::setDwellMs(int ms)
{
    change(&Hands::dwellMs, std::clamp(ms, Hands::leastDwellMs, Hands::mostDwellMs));
}

QString Access::nextKey() const
{
    return QKeySequence(int(m_hands.nextKey)).toString(QKeySequence::NativeText);
}

QString Access::chooseKey() const
{
    return QKeySequence(int(m_hands.chooseKey)).toString(QKeySequence::NativeText);
}

void Access::learn(Learning which)
{
    if (which == m_learning) return;
    m_learning = which;
    Q_EMIT learningChanged();
}

void Access::backToTouch()
{
    auto hands = m_hands;
    hands.way = Hands::Way::Touch;
    hands.touchIsSwitch = false;
    learn(NoKey);
    if (hands == m_hands) return;
    use(hands);
    keep();
    finishWriting();
    Q_EMIT wentBackToTouch();
}

void Access::use(const Hands &hands)
{
    const auto slow = [](const Hands &each) { return each.scans() || each.way == Hands::Way::Dwell; };
    const bool wasSlow = slow(m_hands);
    m_hands = hands;
    // Who waits for a ring needs longer before the lock asks.
    if (slow(hands) != wasSlow) m_session.setIdleLimit(std::chrono::minutes(slow(hands) ? 10 : 5));
    m_scan.run(hands.scans(), hands.stepMs, hands.way == Hands::Way::OneSwitch);
    m_gaze.run(hands.way == Hands::Way::Dwell, hands.dwellMs);
    if (!hands.scans() && hands.way != Hands::Way::Dwell) finishWriting();
    Q_EMIT handsChanged();
}

void Access::load()
{
    if (m_session.state() == Session::Open) {
        m_session.vault().ask(
            this,
            [](DeviceSession &device) -> Result<std::optional<Bytes>> {
                if (!device.profile()) return std::optional<Bytes>();
                return device.profile()->preferences().value(preference);
            },
            [this](Result<std::optional<Bytes>> kept) {
                // Hers, once she has chosen; until then what the device does at the front door.
                if (m_session.state() == Session::Open) use(kept && *kept ? decoded(kept) : m_ofDevice);
            });
        return;
    }
    if (m_session.state() != Session::FrontDoor) return;
    use(m_ofDevice);
    m_session.vault().ask(
        this, [](DeviceSession &device) { return device.device().store().value(preference); },
        [this](Result<std::optional<Bytes>> kept) {
            m_ofDevice = decoded(kept);
            if (m_session.state() == Session::FrontDoor) use(m_ofDevice);
            else Q_EMIT handsChanged();
        });
}

void Access::keep()
{
    if (m_session.state() != Session::Open) return keepForDevice(m_hands);
    m_session.vault().tell([bytes = m_hands.encode()](DeviceSession &device) -> Result<void> {
        if (!device.profile()) return {};
        return device.profile()->preferences().keep(preference, bytes);
    });
}

void Access::keepForDevice(const Hands &hands)
{
    m_ofDevice = hands;
    m_session.vault().tell([bytes = hands.encode()](DeviceSession &device) { return device.device().store().setValue(preference, bytes); });
    Q_EMIT handsChanged();
}

void Access::setSameAtFrontDoor(bool same)
{
    if (same != sameAtFrontDoor()) keepForDevice(same ? m_hands : Hands());
}

void Access::tell(const QString &words)
{
    if (m_hands.says && !words.isEmpty()) m_platform.say(words);
}

} // namespace pipit::app
