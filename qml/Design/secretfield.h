// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secretsource.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace pipit::design {

/// A line for a passphrase whose keys go straight into guarded memory: no text property exists, so no QString of the
/// passphrase is ever made. What Qt itself makes per key press (one character in a QKeyEvent) is out of our hands.
/// QML sees only how many characters there are; C++ takes the bytes. Nothing can be pasted, selected or copied.
class SecretField : public QQuickPaintedItem, public SecretSource
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY lengthChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged)
    Q_PROPERTY(QColor caret MEMBER m_caret NOTIFY lookChanged)
    Q_PROPERTY(bool rightToLeft MEMBER m_rightToLeft NOTIFY lookChanged)

public:
    /// In bytes of UTF-8; what would not fit whole is not taken.
    static constexpr std::size_t maxBytes = 512;

    explicit SecretField(QQuickItem *parent = nullptr);

    [[nodiscard]] int length() const { return m_length; }
    /// The bytes typed so far, in UTF-8; the field is empty afterwards. Empty when nothing was typed.
    [[nodiscard]] SecretBytes take() override;
    Q_INVOKABLE void clear();

    void paint(QPainter *painter) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void lengthChanged();
    void lookChanged();
    /// Enter or Return, or the system keyboard's "done".
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void touchEvent(QTouchEvent *event) override;

private:
    bool append(QStringView text);
    void backspace();
    void changed(int length);

    SecretBytes m_bytes{maxBytes};
    std::size_t m_used = 0;
    int m_length = 0;
    QColor m_ink = Qt::black;
    QColor m_caret = Qt::black;
    bool m_rightToLeft = false;
};

} // namespace pipit::design
