// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

#include <QSet>
#include <QStringList>

namespace pipit::app {

/// The pictures of a long list, read as its rows come into view: a view that shows twelve of five hundred pages reads
/// twelve. Several are asked for at once; what was wanted last comes first. GUI thread.
class ShelfPictures : public QObject
{
    Q_OBJECT

public:
    static constexpr int portion = 8;
    static constexpr int mostWanted = 64; ///< what a fast flick went past is not read

    explicit ShelfPictures(QObject *parent = nullptr);

    /// Where the picture of this page is; empty until it has come, which arrived() tells.
    QString url(const QString &key);
    /// The page does not decode, as far as anybody has looked.
    bool isUnreadable(const QString &key) const { return m_unreadable.contains(key); }
    /// What lacked something is read again when it is next wanted.
    void tryAgain();
    void clear();
    /// How many pictures the vault was asked for.
    int reads() const { return m_reads; }

Q_SIGNALS:
    void arrived(const QStringList &keys);

private:
    void read();
    QStringList m_wanted; ///< the latest last
    QSet<QString> m_reading, m_unreadable, m_lacking;
    int m_reads = 0;
    bool m_asked = false;
};

} // namespace pipit::app
