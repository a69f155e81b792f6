// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QQmlParserStatus>

namespace pipit::app {

/// One small number that the person whose space is open has chosen, kept in her vault: another profile has another. Zero
/// until she has chosen, and again at the lock. GUI thread.
class Preference : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    /// "part/what", never changed once it is out.
    Q_PROPERTY(QString name READ name WRITE setName REQUIRED)
    /// Writing it keeps it.
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged)

public:
    using QObject::QObject;
    /// What is kept under that name, where it is a number. Vault's thread.
    static std::optional<int> kept(Preferences &preferences, const std::string &name);
    /// Keeps it in the space that is open; nothing happens where none is.
    static void keep(Session &session, const std::string &name, int number);

    QString name() const { return m_name; }
    void setName(const QString &name) { m_name = name; }
    int number() const { return m_number; }
    void setNumber(int number);
    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void numberChanged();

private:
    void load();
    void show(int number);
    QString m_name;
    int m_number = 0;
    bool m_chosen = false; ///< here, so that what is loaded later does not undo it
};

} // namespace pipit::app
