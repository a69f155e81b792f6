// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/part.h"

#include <QAbstractItemModel>
#include <QJsonArray>

namespace pipit::journey {

/// A list of pages on the screen, read through the model that it shows.
class PageList
{
public:
    PageList(Part &part, QString viewName) : m_part(part), m_viewName(std::move(viewName)) { find(); }

    /// The list that is on the screen now; lists come and go with their screens.
    void find();
    int count() const { return m_model->rowCount(); }
    QVariant value(int row, const char *role) const;
    /// Of the page with that title, or -1.
    int row(const char *title) const;
    void untilState(const char *title, ShareState state, int ms = Hand::patienceMs);
    /// Keys and states, not titles.
    QJsonArray facts() const;

private:
    Part &m_part;
    QString m_viewName;
    QAbstractItemModel *m_model = nullptr;
};

} // namespace pipit::journey
