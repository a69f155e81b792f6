// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/page/pagedocument.h"

#include <QAbstractListModel>
#include <QPointer>

namespace pipit::app {

/// The voice notes and films of a page, back to front, for the bubbles that a screen lays over its canvas.
class PageBubbles : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pipit::app::PageDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    /// Which of them; Everything at first.
    Q_PROPERTY(Kind only READ only WRITE setOnly NOTIFY onlyChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { Everything, Voice, Film };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole, ///< kind: Voice or Film
        ObjectRole,              ///< objectIndex: number on the page, for select() and removeObject()
        BlobRole,                ///< blob: number in the media list
        MsRole,                  ///< ms
        WaveformRole,            ///< waveform: list of 0 … 1; empty for a film
        PlaceRole,               ///< place: middle of the bubble, in parts of the page's width (x and y alike)
        SizeRole,                ///< size: of the bubble, in parts of the page's width
    };
    using QAbstractListModel::QAbstractListModel;

    PageDocument *document() const { return m_document; }
    void setDocument(PageDocument *document);
    Kind only() const { return m_only; }
    void setOnly(Kind kind);
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void documentChanged();
    void onlyChanged();
    void countChanged();

private:
    struct Row {
        int object = -1;
        PageObject what;
        bool operator==(const Row &) const = default;
    };
    static Kind kindOf(const PageObject &object);
    bool sameKinds(const std::vector<Row> &rows) const;
    void refresh();
    QPointer<PageDocument> m_document;
    std::vector<Row> m_rows;
    Kind m_only = Everything;
};

} // namespace pipit::app
