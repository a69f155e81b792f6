// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/iro/casebrief.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace pipit::app {

/// "Please sort this": what children asked for and nobody has answered yet, oldest first, with how long it has waited and
/// what was promised. Filled by DueList.
class WaitingList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("from DueList")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// How it stands to the promise. Somebody has it: it was asked for, and no answer has come.
    enum Promise { Within, Tomorrow, Over, SomebodyHasIt, AtTheMeeting };
    Q_ENUM(Promise)
    /// circle, name, face: whose; page: key of the page, where it is one; words, more: what she asked, and on what page;
    /// promise, waited: how it stands, in a number and in words.
    enum Role { CircleRole = Qt::UserRole, NameRole, FaceRole, PageRole, WordsRole, MoreRole, PromiseRole, WaitedRole, UseRole };

    struct Row
    {
        QString circle, name, face, page, words, more, waited;
        Promise promise = Within;
        int use = 0;
        Hlc first;
    };
    /// The rows of one child. `voiceMs`: how long the sound of an ask is that has no words; 0 for none.
    using VoiceMs = std::function<int(const EntryRef &)>;
    static std::vector<Row> rowsOf(const CaseBrief &brief, const CivilDay &today, const ClockParameters &parameters, const VoiceMs &voiceMs);

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Oldest first.
    void show(std::vector<Row> rows);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

} // namespace pipit::app
