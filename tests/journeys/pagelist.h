// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journeys/part.h"

#include <QAbstractItemModel>
#include <QJsonArray>

namespace pipit::journey {

/// A list of pages on the screen, read through the model that it shows at the moment: lists come and go with their
/// screens, and rows with every message that comes.
class PageList
{
public:
    PageList(Part &part, QString viewName) : m_part(part), m_viewName(std::move(viewName)) {}

    /// 0 while the list is not on the screen.
    int count() const;
    QVariant value(int row, const char *role) const;
    /// Of the page with that title, or -1.
    int row(const char *title) const;
    /// Waits until the page of that title is in that state or beyond it on the way, and tells so.
    void untilState(const char *title, ShareState state, int ms = Hand::patienceMs);
    /// What the screen says of each page: key, state, words. No titles.
    QJsonArray facts() const;

private:
    QAbstractItemModel *model() const;
    Part &m_part;
    QString m_viewName;
};

/// What the open profile holds of shared pages: ids, times, states, who has read. No words of a page.
QJsonArray pagesHeld(Part &part);
/// "posted", as journey.json says it.
QString nameOf(ShareState state);

} // namespace pipit::journey
