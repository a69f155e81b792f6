// SPDX-License-Identifier: Apache-2.0
#include "qml/Design/secretfield.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace pipit::design {
namespace {

std::size_t encode(char32_t c, std::array<std::uint8_t, 4> &out)
{
    const auto tail = [c](int shift) { return static_cast<std::uint8_t>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        out = {static_cast<std::uint8_t>(c)};
        return 1;
    }
    if (c < 0x800) {
        out = {static_cast<std::uint8_t>(0xC0 | (c >> 6)), tail(0)};
        return 2;
    }
    if (c < 0x10000) {
        out = {static_cast<std::uint8_t>(0xE0 | (c >> 12)), tail(6), tail(0)};
        return 3;
    }
    out = {static_cast<std::uint8_t>(0xF0 | (c >> 18)), tail(12), tail(6), tail(0)};
    return 4;
}

} // namespace

SecretField::SecretField(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setFlag(ItemAcceptsInputMethod);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setActiveFocusOnTab(true);
    setAntialiasing(true);
    connect(this, &SecretField::lookChanged, this, [this] { update(); });
}

SecretBytes SecretField::take()
{
    SecretBytes taken(m_bytes.view().first(m_used));
    clear();
    return taken;
}

void SecretField::clear()
{
    wipe(m_bytes.writable());
    m_used = 0;
    changed(0);
}

void SecretField::changed(int length)
{
    update();
    if (std::exchange(m_length, length) != length) Q_EMIT lengthChanged();
}

bool SecretField::append(QStringView text)
{
    bool took = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (QChar::category(c) == QChar::Other_Control || QChar::isSurrogate(c)) continue;
        std::array<std::uint8_t, 4> utf8{};
        const std::size_t size = encode(c, utf8);
        if (m_used + size <= m_bytes.size()) {
            std::copy_n(utf8.begin(), size, m_bytes.writable().begin() + static_cast<std::ptrdiff_t>(m_used));
            m_used += size;
            took = true;
            changed(m_length + 1);
        }
        wipe(utf8);
    }
    return took;
}

void SecretField::backspace()
{
    if (m_used == 0) return;
    std::uint8_t last = 0;
    do {
        last = std::exchange(m_bytes.writable()[--m_used], std::uint8_t{0});
    } while ((last & 0xC0) == 0x80 && m_used > 0);
    changed(m_length - 1);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    const bool command = event->modifiers() & Qt::ControlModifier && !(event->modifiers() & Qt::AltModifier);
    if (event->key() == Qt::Key_Backspace) {
        if (command) clear();
        else backspace();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT accepted();
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab || event->key() == Qt::Key_Escape || command
               || !append(event->text())) {
        event->ignore();
        return;
    }
    event->accept();
}

void SecretField::inputMethodEvent(QInputMethodEvent *event)
{
    append(event->commitString());
    event->accept();
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints:
        return int(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText | Qt::ImhNoAutoUppercase);
    case Qt::ImEnterKeyType:
        return int(Qt::EnterKeyDone);
    case Qt::ImCursorRectangle:
        return QRectF(0, 0, 2, height());
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    default:
        return QQuickPaintedItem::inputMethodQuery(query);
    }
}

void SecretField::focusInEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusInEvent(event);
    update();
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusOutEvent(event);
    update();
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    QGuiApplication::inputMethod()->show();
    event->accept();
}

void SecretField::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchEnd && contains(event->points().constFirst().position())) {
        forceActiveFocus(Qt::MouseFocusReason);
        QGuiApplication::inputMethod()->show();
    }
    event->accept();
}

void SecretField::paint(QPainter *painter)
{
    // Dots of one width: only how many there are shows, and past the edge not even that.
    constexpr qreal dot = 10;
    constexpr qreal step = 16;
    const int room = qMax(0, int((width() - 6) / step));
    const int shown = qMin(m_length, room);
    const auto place = [this](qreal x, qreal w) { return m_rightToLeft ? width() - x - w : x; };
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ink);
    for (int i = 0; i < shown; ++i)
        painter->drawEllipse(QRectF(place(i * step, dot), (height() - dot) / 2, dot, dot));
    if (hasActiveFocus()) {
        painter->setBrush(m_caret);
        painter->drawRect(QRectF(place(shown * step, 2.5), height() / 2 - 12, 2.5, 24));
    }
}

} // namespace pipit::design
