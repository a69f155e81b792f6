// SPDX-License-Identifier: Apache-2.0
#include "app/front/cardmaker.h"

#include "app/front/carddrawing.h"
#include "app/words.h"

#include <QFile>

namespace pipit::app {

CardMaker::CardMaker(QObject *parent) : OwnLock(parent)
{
    connect(Session::create(nullptr, nullptr), &Session::locked, this, &CardMaker::done);
    load();
}

void CardMaker::failed(Code code)
{
    go(Choosing, words::sentence(code));
}

void CardMaker::go(Step step, const QString &notice)
{
    m_step = step;
    m_notice = notice;
    Q_EMIT stepChanged();
}

void CardMaker::begin(Act act)
{
    if (m_step != Choosing || !card()) return;
    m_act = act;
    beginAgain();
    go(Asking);
}

void CardMaker::use(SecretBytes secret)
{
    using Made = std::optional<KeyCard>;
    auto shared = std::make_shared<SecretBytes>(std::move(secret)); // the work must be copyable for Qt
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [shared, tag = card()->tag, act = m_act](DeviceSession &session) -> Result<Made> {
            const auto wiped = std::exchange(*shared, SecretBytes());
            if (act == Make) {
                PIPIT_TRY_SET(auto card, session.device().addCard(tag, wiped.view()));
                return Made(std::move(card));
            }
            PIPIT_TRY(session.device().removeCard(tag, wiped.view()));
            return Made();
        },
        [this](const Result<Made> &made) {
            finished(made ? Result<void>() : Result<void>(made.error()));
            askWait();
            if (!made || m_step != Asking) return; // locked in between: nobody has seen the card, and it opens nothing she knows of
            m_saved = false;
            if (!*made) return go(Choosing, tr("The card is away. It does not open your pages any more."));
            m_code = QrCode::of((*made)->text().view());
            go(Shown);
        });
}

void CardMaker::saveTo(const QUrl &place)
{
    if (m_step != Shown || !m_code) return;
    auto bytes = carddrawing::pdf(*m_code, face(), {tr("Key card"), tr("Print it in its true size (100 %) and cut along the line."),
        tr("Whoever has this card can open the pages it is for. Keep it like a key. When it is printed, delete this file.")});
    // Straight to where a person said: no other file is made on the way.
    QFile file(place.isLocalFile() ? place.toLocalFile() : place.toString());
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    const bool whole = opened && file.write(bytes) == bytes.size() && file.flush();
    wipe(MutableByteView(reinterpret_cast<std::uint8_t *>(bytes.data()), std::size_t(bytes.size())));
    if (opened && !whole) file.remove(); // half a card is none
    m_saved = whole;
    go(Shown, whole ? tr("The file is saved. Whoever has it can open your pages. Ask the grown-up who prints it to delete it then.")
                    : tr("It could not be saved there. Choose another place."));
}

void CardMaker::done()
{
    m_code.reset();
    m_saved = false;
    beginAgain();
    go(Choosing);
}

} // namespace pipit::app
