// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform.h"
#include "app/session.h"

#include <QAbstractListModel>
#include <QTranslator>

namespace pipit::app {

/// The languages of this device, each by its own name, and which one is spoken now: words, direction of the layout,
/// dates, and the voice that reads. Chosen at the front door, remembered by the device (it says nothing of a child). One
/// for each engine. GUI thread.
class Languages : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "en", "ar", "ti".
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
    /// No person has checked its words yet; the front door says so.
    Q_PROPERTY(bool draft READ draft NOTIFY currentChanged)
    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role { CodeRole = Qt::UserRole, OwnNameRole, GreetingRole, SpokenRole };

    /// All borrowed; they outlive it. `engine`: translates again what it shows; may be nullptr.
    Languages(Session &session, Platform &platform, QQmlEngine *engine, QObject *parent = nullptr);
    ~Languages() override;
    static Languages *create(QQmlEngine *engine, QJSEngine *);

    QString current() const { return m_current; }
    /// Another than the listed ones changes nothing.
    void setCurrent(const QString &code);
    bool draft() const;
    int count() const;
    /// Says hello in that language, where the device has a voice for it.
    Q_INVOKABLE void greet(const QString &code);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentChanged();

private:
    void load();
    void use(const QString &code);
    Session &m_session;
    Platform &m_platform;
    QQmlEngine *m_engine;
    QTranslator m_translator;
    QString m_current;
    bool m_chosen = false; ///< here, so that what is loaded later does not undo it
};

} // namespace pipit::app
