// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/access/focuskeeper.h"
#include "app/access/gaze.h"
#include "app/access/switchscan.h"
#include "app/hands/hands.h"
#include "app/platform.h"
#include "app/session.h"

namespace pipit::app {

/// How whoever holds this device works it: what she chose, and what carries it out on the window. Her choice lies in her
/// vault; while no vault is open the device's own counts, which holds no content. Owned by the assembly. GUI thread.
class Access : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Way way READ way WRITE setWay NOTIFY handsChanged)
    Q_PROPERTY(bool scans READ scans NOTIFY handsChanged)
    Q_PROPERTY(bool tapTap READ tapTap WRITE setTapTap NOTIFY handsChanged)
    Q_PROPERTY(bool says READ says WRITE setSays NOTIFY handsChanged)
    Q_PROPERTY(bool touchIsSwitch READ touchIsSwitch WRITE setTouchIsSwitch NOTIFY handsChanged)
    Q_PROPERTY(bool large READ large WRITE setLarge NOTIFY handsChanged)
    Q_PROPERTY(int stepMs READ stepMs WRITE setStepMs NOTIFY handsChanged)
    Q_PROPERTY(int dwellMs READ dwellMs WRITE setDwellMs NOTIFY handsChanged)
    Q_PROPERTY(QString nextKey READ nextKey NOTIFY handsChanged)
    Q_PROPERTY(QString chooseKey READ chooseKey NOTIFY handsChanged)
    /// The first page of this device works the same way.
    Q_PROPERTY(bool sameAtFrontDoor READ sameAtFrontDoor NOTIFY handsChanged)
    /// Which key is waited for, to be the switch.
    Q_PROPERTY(Learning learning READ learning NOTIFY learningChanged)

    /// What the scan stands on, in the window; empty: nothing is ringed.
    Q_PROPERTY(QRectF ring READ ring NOTIFY ringChanged)
    Q_PROPERTY(bool ringOnWayOut READ ringOnWayOut NOTIFY ringChanged)
    Q_PROPERTY(bool scanRests READ scanRests NOTIFY ringChanged)
    /// What a pointer rests on, and how much of the time is over.
    Q_PROPERTY(QRectF dwellBox READ dwellBox NOTIFY dwellChanged)
    Q_PROPERTY(qreal dwellPart READ dwellPart NOTIFY dwellChanged)
    Q_PROPERTY(bool dwellRests READ dwellRests WRITE setDwellRests NOTIFY dwellChanged)

    /// A text field was pressed without fingers: letters are needed for it.
    Q_PROPERTY(bool writing READ writing NOTIFY writingChanged)
    /// What stands in it; dots for a secret.
    Q_PROPERTY(QString written READ written NOTIFY writtenChanged)

public:
    enum Way { Touch, Keys, OneSwitch, TwoSwitches, Dwell };
    Q_ENUM(Way)
    enum Learning { NoKey, NextKey, ChooseKey };
    Q_ENUM(Learning)
    static constexpr int backToTouchMs = 2'000; ///< three fingers, held

    /// All borrowed; they outlive it.
    Access(Session &session, Platform &platform, const Clock &clock, QObject *parent = nullptr);
    static Access *create(QQmlEngine *, QJSEngine *);
    /// Before Session::watch: what is a switch is activity too.
    Q_INVOKABLE void watch(QQuickWindow *window);

    Way way() const { return Way(m_hands.way); }
    void setWay(Way way);
    bool scans() const { return m_hands.scans(); }
    bool tapTap() const { return m_hands.tapTap; }
    void setTapTap(bool tapTap);
    bool says() const { return m_hands.says; }
    void setSays(bool says);
    bool touchIsSwitch() const { return m_hands.touchIsSwitch; }
    void setTouchIsSwitch(bool is);
    bool large() const { return m_hands.large; }
    void setLarge(bool large);
    int stepMs() const { return m_hands.stepMs; }
    void setStepMs(int ms);
    int dwellMs() const { return m_hands.dwellMs; }
    void setDwellMs(int ms);
    QString nextKey() const;
    QString chooseKey() const;
    bool sameAtFrontDoor() const { return m_hands == m_ofDevice; }
    Q_INVOKABLE void setSameAtFrontDoor(bool same);
    Learning learning() const { return m_learning; }
    /// The next key that goes down is it; Escape leaves it as it was.
    Q_INVOKABLE void learn(pipit::app::Access::Learning which);
    /// From whatever way: touch, and nothing else. What was set otherwise stays.
    Q_INVOKABLE void backToTouch();

    QRectF ring() const { return m_scan.ring(); }
    bool ringOnWayOut() const { return m_scan.onWayOut(); }
    bool scanRests() const { return m_scan.running() && m_scan.resting(); }
    QRectF dwellBox() const { return m_gaze.box(); }
    qreal dwellPart() const { return m_gaze.part(); }
    bool dwellRests() const { return m_gaze.resting(); }
    void setDwellRests(bool rests) { m_gaze.setResting(rests); }

    bool writing() const { return m_field; }
    QString written() const;
    Q_INVOKABLE void type(const QString &letters);
    Q_INVOKABLE void rubOut();
    Q_INVOKABLE void finishWriting();

    /// Aloud, if she wants to hear what she does. Not for what somebody near must not hear.
    Q_INVOKABLE void tell(const QString &words);
    SwitchScan &scan() { return m_scan; }
    Gaze &gaze() { return m_gaze; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void handsChanged();
    void learningChanged();
    void ringChanged();
    void dwellChanged();
    void writingChanged();
    void writtenChanged();
    void wentBackToTouch();

private:
    template <class Value>
    void change(Value Hands::*what, Value to);
    void use(const Hands &hands);
    void load();
    void keep();
    void keepForDevice(const Hands &hands);
    void pressed(QQuickItem *item);
    void lookedAt(QQuickItem *item);
    void ringMoved();
    bool keyDown(const QKeyEvent &event);
    bool keyUp(const QKeyEvent &event);
    bool isSwitch(int key) const;
    void switchPressed(bool next);
    bool touched(QEvent *event);
    void setField(QQuickItem *field);

    Session &m_session;
    Platform &m_platform;
    FocusKeeper m_focus;
    SwitchScan m_scan;
    Gaze m_gaze;
    Hands m_hands, m_ofDevice;
    Learning m_learning = NoKey;
    QPointer<QQuickWindow> m_window;
    QPointer<QQuickItem> m_field;
    QTimer m_threeFingers;
    bool m_touchTaken = false;
};

} // namespace pipit::app
