// SPDX-License-Identifier: Apache-2.0
#include "app/prompts/sortcontroller.h"

#include "app/child/dress.h"
#include "app/pages/pagekey.h"
#include "app/pages/thumbnails.h"
#include "app/prompts/promptpages.h"
#include "app/words.h"
#include "core/book/pagecodec.h"
#include "core/book/stickerset.h"

using namespace Qt::StringLiterals;

namespace pipit::app {

namespace {

constexpr int ours = 2;

PackThing oursOf(const QString &id, std::string_view sticker, const QString &words, const QString &few)
{
    return {id, {{u"en"_s, {words, few, words}}}, {1, int(stickerNumber(sticker).value_or(44)), {}}};
}

} // namespace

SortController::SortController(QObject *parent) : QAbstractListModel(parent)
{
    connect(&m_source, &PackSource::changed, this, &SortController::begin);
    connect(Session::create(nullptr, nullptr), &Session::locked, this, [this] {
        m_busy = false;
        become(m_source.packs().prompt(m_pack, m_prompt));
    });
}

void SortController::setPack(const QString &pack)
{
    if (std::exchange(m_pack, pack) != pack) begin();
}

void SortController::setPrompt(const QString &prompt)
{
    if (std::exchange(m_prompt, prompt) != prompt) begin();
}

void SortController::setAmount(int amount)
{
    if (std::exchange(m_amount, amount) == amount) return;
    Q_EMIT promptChanged();
    told();
}

void SortController::begin()
{
    const auto *prompt = m_source.packs().prompt(m_pack, m_prompt);
    if (prompt && *prompt == m_now) return; // another pack came; what lies sorted stays
    become(prompt);
}

void SortController::become(const PackPrompt *prompt)
{
    beginResetModel();
    m_now = prompt ? *prompt : PackPrompt();
    m_piles = m_now.piles;
    if (m_now.kind == PackPrompt::Cards && prompt) {
        m_piles << oursOf(u"not-sure"_s, "not-sure", tr("Not sure"), tr("Not sure"));
        m_piles << oursOf(u"not-understood"_s, "dont-understand", tr("I don’t understand the question"), tr("I don’t understand"));
    }
    m_where.fill(-1, m_now.cards.size());
    m_where.resize(m_now.cards.size());
    m_order.clear();
    m_notice.clear();
    m_card = m_now.cards.isEmpty() ? -1 : 0;
    endResetModel();
    Q_EMIT promptChanged();
    Q_EMIT changed();
}

ShownText SortController::textOf(const Said &said) const
{
    const auto *pack = m_source.packs().pack(m_pack);
    return pack ? textFor(said, *pack, m_amount) : ShownText();
}

QUrl SortController::cardPicture() const
{
    return m_card < 0 ? QUrl() : m_now.cards[m_card].picture.url();
}

QString SortController::cardShown() const
{
    return m_card < 0 ? QString() : textOf(m_now.cards[m_card].name).shown;
}

QString SortController::cardSaid() const
{
    return m_card < 0 ? QString() : textOf(m_now.cards[m_card].name).said;
}

QList<int> SortController::cardsOn(int pile) const
{
    QList<int> cards;
    for (const int card : m_order)
        if (m_where[card] == pile) cards << card;
    return cards;
}

void SortController::nextCard(int after)
{
    const auto count = int(m_where.size());
    m_card = -1;
    for (int i = 1; i <= count && m_card < 0; ++i)
        if (const int card = (after + i) % count; m_where[card] < 0) m_card = card;
}

void SortController::told()
{
    Q_EMIT changed();
    if (!m_piles.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_piles.size()) - 1));
}

void SortController::put(int pile)
{
    if (m_card < 0 || pile < 0 || pile >= m_piles.size() || m_busy) return;
    m_where[m_card] = pile;
    m_order << m_card;
    nextCard(m_card);
    told();
}

void SortController::leaveForLater()
{
    if (m_card < 0) return;
    nextCard(m_card);
    told();
}

void SortController::takeBack()
{
    if (m_order.isEmpty() || m_busy) return;
    m_card = m_order.takeLast();
    m_where[m_card] = -1;
    told();
}

void SortController::takeFrom(int pile)
{
    const auto cards = cardsOn(pile);
    if (cards.isEmpty() || m_busy) return;
    m_card = cards.constLast();
    m_order.removeOne(m_card);
    m_where[m_card] = -1;
    told();
}

void SortController::makePage()
{
    const auto *pack = m_source.packs().pack(m_pack);
    if (!pack || m_order.isEmpty() || m_busy) return;
    QList<SortedPile> piles;
    for (int pile = 0; pile < m_piles.size(); ++pile) {
        SortedPile sorted{textFor(m_piles[pile].name, *pack, Dress::Words).shown, m_piles[pile].picture, {}};
        for (const int card : cardsOn(pile)) sorted.cards.append({textFor(m_now.cards[card].name, *pack, Dress::Words).shown, m_now.cards[card].picture});
        piles << sorted;
    }
    PageId id;
    SystemRng().fill(id.bytes);
    keep(sortedPage(id, {m_pack.toStdString(), m_prompt.toStdString()}, textFor(m_now.text, *pack, Dress::Words).shown, piles));
}

void SortController::keep(Page page)
{
    m_busy = true;
    m_notice.clear();
    Q_EMIT changed();
    const auto picture = Thumbnails::draw(page);
    Session::create(nullptr, nullptr)->vault().ask(
        this,
        [page = std::move(page), small = Thumbnails::encode(picture)](DeviceSession &device) -> Result<PageId> {
            if (!device.profile()) return Error{Code::Refused, "locked"};
            PIPIT_TRY_SET(auto snapshot, encodeSnapshot(page));
            PIPIT_TRY(device.profile()->drafts().createWhole({page.id, std::move(snapshot), page.title, page.prompt, small}, {}));
            return page.id;
        },
        [this](Result<PageId> id) {
            if (!std::exchange(m_busy, false)) return; // locked since
            if (!id) m_notice = words::sentence(id.code());
            Q_EMIT changed();
            if (!id) return;
            Q_EMIT Session::create(nullptr, nullptr)->bookChanged();
            Q_EMIT made(PageKey{*id, {}, {}}.text());
        });
}

int SortController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_piles.size());
}

QVariant SortController::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &pile = m_piles[index.row()];
    const auto cards = cardsOn(index.row());
    switch (role) {
    case KeyRole: return pile.id;
    case PictureRole: return pile.picture.url();
    case ShownRole: return textOf(pile.name).shown;
    case Qt::DisplayRole:
    case SaidRole: return textOf(pile.name).said;
    case CountRole: return int(cards.size());
    case PicturesRole: {
        QStringList pictures;
        for (const int card : cards) pictures << m_now.cards[card].picture.url().toString();
        return pictures;
    }
    case NamesRole: {
        QStringList names;
        for (const int card : cards) names << textOf(m_now.cards[card].name).said;
        return names.join(u", "_s);
    }
    case OursRole: return index.row() >= m_piles.size() - ours;
    default: return {};
    }
}

QHash<int, QByteArray> SortController::roleNames() const
{
    return {{KeyRole, "key"}, {PictureRole, "picture"}, {ShownRole, "shown"}, {SaidRole, "said"}, {CountRole, "count"},
            {PicturesRole, "pictures"}, {NamesRole, "names"}, {OursRole, "ours"}};
}

} // namespace pipit::app
