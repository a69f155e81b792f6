// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

namespace pipit::app {

/// What is on this device for working without a signal: of each child the pages that were shared with the officer, with
/// their pictures, sounds and films, and the prompts. Everything is fetched as soon as it is known of; here it is seen, and
/// can be stopped where a connection is dear. No book is read for it, and while something comes only what has not come is
/// looked at again. GUI thread.
class VisitPack : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    /// Nothing is still to come.
    Q_PROPERTY(bool whole READ whole NOTIFY changed)
    /// 0 … 1 of what is known to be still to come, in bytes as far as sizes are known.
    Q_PROPERTY(qreal part READ part NOTIFY changed)
    /// "Everything is here", "3 things are still to come: 12 of 40 MB", "Stopped. 3 things are still to come"
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    /// "The questions are here: 2 packs"
    Q_PROPERTY(QString prompts READ prompts NOTIFY changed)
    /// Fetching was stopped here. It goes on with goOn(), and when Pipit is started again.
    Q_PROPERTY(bool stopped READ stopped NOTIFY changed)

public:
    enum Role { CircleRole = Qt::UserRole, NameRole, FaceRole, HereRole, ToComeRole, WholeRole, PartRole };
    explicit VisitPack(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    bool loaded() const { return m_loaded; }
    bool whole() const;
    qreal part() const;
    QString standing() const;
    QString prompts() const;
    bool stopped() const { return m_stopped; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Fetch now, whatever was said of later.
    Q_INVOKABLE void goOn();
    /// Nothing more travels, either way, until goOn(). What came stays; what is half here goes on from there.
    Q_INVOKABLE void stop();

    struct Row
    {
        QString circle, name, face;
        int pages = 0, media = 0; ///< that are here
        int toCome = 0;           ///< media that are not
        std::uint64_t bytes = 0, bytesHere = 0; ///< of those to come
        bool operator==(const Row &) const = default;
    };
    /// What was found of each circle before: asked of the vault again when something more has been stored there. Vault's thread.
    struct Known
    {
        struct Circle
        {
            std::int64_t entry = -1; ///< the row that it is true of
            int pages = 0, here = 0; ///< here: media whose blobs have come
            std::vector<Summaries::Brought::Medium> toCome;
        };
        std::map<CircleId, Circle> circles;
        int asked = 0; ///< how many circles the vault was asked for
        bool unnamed = false; ///< of some child no list has said anything yet
    };
    /// Of everybody. Vault's thread.
    static std::vector<Row> rowsOf(DeviceSession &session, Known &known);
    static std::vector<Row> rowsOf(DeviceSession &session);

Q_SIGNALS:
    void changed();

private:
    void reload();
    void setStopped(bool stopped);
    std::vector<Row> m_rows;
    std::shared_ptr<Known> m_known; ///< of the vault's thread
    QTimer m_again;
    int m_packs = 0;
    bool m_loaded = false, m_stopped = false;
};

} // namespace pipit::app
