// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "core/book/page.h"

#include <functional>

namespace pipit::app {

/// What a child has typed and not put on her page yet: kept beside the draft as she types, so that a panel closed by
/// accident, the lock or a kill loses nothing. GUI thread.
class WordsDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the controller of a page")
    Q_PROPERTY(QString text READ text NOTIFY textChanged)

public:
    static constexpr std::chrono::milliseconds keepAfter{700};
    explicit WordsDraft(QObject *parent = nullptr);

    /// From now on of this page, which has none so far.
    void begin(const PageId &page);
    /// Makes the draft that the words lie beside, if there is none.
    void setReady(std::function<void()> ready) { m_ready = std::move(ready); }
    /// What was kept of it.
    void show(const QString &text);

    QString text() const { return m_text; }
    Q_INVOKABLE void type(const QString &text);
    /// They are on the page, or she has thrown them away.
    Q_INVOKABLE void clear();
    /// What was typed last, at once.
    void keepNow();

Q_SIGNALS:
    void textChanged();
    void notKept(pipit::Code code);

private:
    void keep();
    PageId m_page;
    QString m_text;
    std::function<void()> m_ready;
    bool m_kept = false; ///< a row of it may be there
    QTimer m_timer;
};

} // namespace pipit::app
