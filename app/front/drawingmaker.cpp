// SPDX-License-Identifier: Apache-2.0
#include "app/front/drawingmaker.h"

#include "app/page/pageraster.h"
#include "app/pages/thumbnails.h"
#include "app/stickers/stickerlist.h"
#include "app/words.h"

#include <QBuffer>
#include <QRandomGenerator>

namespace pipit::app {

namespace {

constexpr std::int32_t padSide = 4'096; // page units; a felt pen is thick on it
constexpr std::int32_t stickerScale = 2'300; // as large as the pad, with a little air
constexpr int things = 2; // the set of things, which are nobody

QString nameOf(std::size_t number)
{
    return QStringLiteral("lock-new-%1").arg(number);
}

} // namespace

DrawingMaker::DrawingMaker(QObject *parent) : OwnLock(parent)
{
    m_pad.setTool(PageDocument::FeltPen);
    m_pad.setInkWidth(192);
    connect(Session::create(nullptr, nullptr), &Session::locked, this, &DrawingMaker::done);
    clearPad();
    load();
}

void DrawingMaker::failed(Code code)
{
    go(Choosing, words::sentence(code));
}

void DrawingMaker::go(Step step, const QString &notice)
{
    m_step = step;
    m_notice = notice;
    Q_EMIT stepChanged();
}

void DrawingMaker::clearPad()
{
    Page page;
    page.w = page.h = padSide;
    page.paper = 0xFFFFFF;
    m_pad.setPage(std::move(page));
}

void DrawingMaker::forget()
{
    for (std::size_t i = 0; i < m_pictures.size(); ++i) Thumbnails::drop(nameOf(i));
    m_pictures.clear();
    m_made.clear();
    m_lock = SecretBytes();
    m_new = SecretBytes();
    m_taps.clear();
    m_rights = 0;
    clearPad();
    Q_EMIT madeChanged();
    Q_EMIT tappedChanged();
}

void DrawingMaker::begin(bool own)
{
    if ((m_step != Choosing && m_step != Changed) || !card() || !pictures()) return;
    forget();
    m_own = own;
    beginAgain();
    go(own ? Drawing : Asking);
}

Bytes DrawingMaker::pictureOf(const Page &page)
{
    StickerImages stickers;
    auto image = renderPage(page, side, stickers).convertToFormat(QImage::Format_RGB888);
    image.setDotsPerMeterX(3'780); // else this screen's would be told
    image.setDotsPerMeterY(3'780);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return Bytes(bytes.begin(), bytes.end());
}

void DrawingMaker::keepDrawing()
{
    if (m_step != Drawing || full() || m_pad.page().objects.empty()) return;
    auto picture = pictureOf(m_pad.page());
    const auto name = nameOf(m_pictures.size());
    Thumbnails::put(name, Thumbnails::decode(picture));
    m_made.append(Thumbnails::url(name));
    m_pictures.push_back(std::move(picture));
    clearPad();
    Q_EMIT madeChanged();
}

void DrawingMaker::anyPicture()
{
    if (m_step != Drawing || full()) return;
    std::vector<StickerCard> all;
    for (auto &card : readStickers())
        if (card.set == things) all.push_back(card);
    if (all.empty()) return;
    const auto &one = all[std::size_t(QRandomGenerator::system()->bounded(int(all.size())))];
    clearPad();
    Page page = m_pad.page();
    page.objects.push_back({{padSide / 2, padSide / 2, stickerScale, 0, false}, Sticker{std::uint16_t(one.set), std::uint16_t(one.number), 0}});
    m_pad.setPage(std::move(page));
}

void DrawingMaker::dropLast()
{
    if (m_step != Drawing || m_pictures.empty()) return;
    m_pictures.pop_back();
    m_made.removeLast();
    Thumbnails::drop(nameOf(m_pictures.size()));
    Q_EMIT madeChanged();
}

void DrawingMaker::drawnAll()
{
    if (m_step != Drawing || !enough()) return;
    clearPad();
    go(Asking);
}

void DrawingMaker::use(SecretBytes secret)
{
    auto shared = std::make_shared<SecretBytes>(std::move(secret)); // the work must be copyable for Qt
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [shared, tag = card()->tag](DeviceSession &session) { return session.device().confirm(tag, shared->view()); },
        [this, shared](const Result<void> &right) {
            auto lock = std::exchange(*shared, SecretBytes());
            finished(right);
            askWait();
            if (!right || m_step != Asking) return;
            m_lock = std::move(lock);
            learn();
        });
}

void DrawingMaker::learn()
{
    SystemRng rng;
    auto four = lockpictures::pick(rng);
    m_new = SecretBytes(1 + lockpictures::picked);
    m_new.writable()[0] = m_own ? lockpictures::ownSet : lockpictures::fixedSet;
    std::copy(four.begin(), four.end(), m_new.writable().begin() + 1);
    wipe(four);
    go(Learning);
}

QList<int> DrawingMaker::four() const
{
    QList<int> out;
    if (m_step == Learning && !m_new.empty())
        for (std::size_t i = 1; i < m_new.size(); ++i) out.append(m_new.view()[i]);
    return out;
}

void DrawingMaker::tryThem()
{
    if (m_step != Learning) return;
    m_taps.clear();
    Q_EMIT tappedChanged();
    beginAgain(); // another order of the grid
    go(Repeating);
}

void DrawingMaker::showAgain()
{
    if (m_step == Repeating) go(Learning);
}

void DrawingMaker::takeTapBack()
{
    if (m_step != Repeating || m_taps.empty()) return;
    m_taps.pop_back();
    Q_EMIT tappedChanged();
}

void DrawingMaker::tap(int number)
{
    if (m_step != Repeating || number < 1 || number > int(lockpictures::count)) return;
    m_taps.push_back(number);
    if (m_taps.size() < lockpictures::picked) return Q_EMIT tappedChanged();
    const auto wanted = m_new.view().subspan(1);
    const bool right = std::equal(m_taps.begin(), m_taps.end(), wanted.begin(), wanted.end(), [](int tapped, std::uint8_t one) { return tapped == one; });
    m_taps.clear();
    m_rights = right ? m_rights + 1 : 0;
    Q_EMIT tappedChanged();
    if (!right) return go(Learning, tr("Not those. That happens to everybody. Look again."));
    if (m_rights < rightsNeeded) {
        beginAgain();
        return go(Repeating, tr("That is right. Once more."));
    }
    change();
}

void DrawingMaker::change()
{
    go(Saving);
    auto lock = std::make_shared<SecretBytes>(std::exchange(m_lock, SecretBytes()));
    auto next = std::make_shared<SecretBytes>(std::exchange(m_new, SecretBytes()));
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [lock, next, tag = card()->tag, pictures = m_pictures](DeviceSession &session) {
            const auto old = std::exchange(*lock, SecretBytes()), wanted = std::exchange(*next, SecretBytes());
            return session.device().changePictures(tag, old.view(), wanted.view(), pictures);
        },
        [this](const Result<void> &changed) {
            const bool here = m_step == Saving;
            forget();
            load(); // what stands at the lock now
            if (!here) return;
            if (changed) go(Changed, m_own ? tr("Your drawings are at your lock now.") : tr("Pipit’s pictures are at your lock now."));
            else go(Choosing, words::sentence(changed.code()) + u' ' + tr("Your pictures are those of before."));
        });
}

void DrawingMaker::done()
{
    if (m_step == Saving) return; // its end is told
    forget();
    beginAgain();
    go(Choosing);
}

} // namespace pipit::app
