// SPDX-License-Identifier: Apache-2.0
#include "app/page/pagethings.h"

#include "app/page/thingwords.h"

#include <cmath>
#include <numbers>

namespace pipit::app {

namespace {

constexpr int parts = 9;

Point middleOf(const Box &box)
{
    return {(box.left + box.right) / 2, (box.top + box.bottom) / 2};
}

int partOf(const Box &box, const Page &page)
{
    const auto at = middleOf(box);
    const auto third = [](double value, double whole) { return std::clamp(int(value * 3 / whole), 0, 2); };
    return third(at.y, page.h) * 3 + third(at.x, page.w);
}

/// The nearest middle at which a length lies within the whole, or the whole's own middle where it is too long.
double fitted(double middle, double length, double whole)
{
    return length >= whole ? whole / 2 : std::clamp(middle, length / 2, whole - length / 2);
}

std::int32_t rounded(double value)
{
    return std::int32_t(std::lround(std::clamp(value, -double(pagelimits::coordinate), double(pagelimits::coordinate))));
}

void scaleAbout(Placement &place, Point middle, double factor)
{
    const auto scale = std::clamp(std::int32_t(std::lround(place.scale * factor)), std::int32_t(200), std::int32_t(8'000));
    const double real = double(scale) / place.scale;
    place.x = rounded(middle.x + (place.x - middle.x) * real);
    place.y = rounded(middle.y + (place.y - middle.y) * real);
    place.scale = scale;
}

void turnAbout(Placement &place, Point middle, int hundredths)
{
    const double angle = hundredths * std::numbers::pi / 18'000, x = place.x - middle.x, y = place.y - middle.y;
    place.x = rounded(middle.x + x * std::cos(angle) - y * std::sin(angle));
    place.y = rounded(middle.y + x * std::sin(angle) + y * std::cos(angle));
    place.turn = (place.turn + hundredths) % 36'000;
}

bool sameBox(const Box &a, const Box &b)
{
    return a.left == b.left && a.top == b.top && a.right == b.right && a.bottom == b.bottom;
}

} // namespace

bool PageThings::Thing::operator==(const Thing &other) const
{
    return first == other.first && objects == other.objects && name == other.name && sameBox(box, other.box);
}

void PageThings::setDocument(PageDocument *document)
{
    if (document == m_document) return;
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document) {
        connect(document, &PageDocument::changed, this, &PageThings::refresh);
        connect(document, &PageDocument::selectedChanged, this, &PageThings::chosenChanged);
    }
    refresh();
    Q_EMIT documentChanged();
}

PageThings::Thing PageThings::thingAt(std::size_t first) const
{
    const auto &objects = m_document->page().objects;
    const auto &object = objects[first];
    Thing thing{int(first), 1, {}, {}, {}, {}, PagePainter::boxOf(object), false};
    if (const auto *stroke = std::get_if<Stroke>(&object.what)) {
        for (auto next = first + 1; next < objects.size(); ++next, ++thing.objects) {
            const auto *more = std::get_if<Stroke>(&objects[next].what);
            if (!more || more->tool != stroke->tool || more->colour != stroke->colour) break;
            thing.box = thing.box.united(PagePainter::boxOf(objects[next]));
        }
    }
    const auto words = thingwords::of(object, thing.objects);
    thing.name = words.name;
    thing.said = words.said;
    thing.symbol = words.symbol;
    thing.picture = words.picture;
    thing.confidential = words.name != words.said;
    return thing;
}

void PageThings::refresh()
{
    std::vector<Thing> things;
    if (m_document)
        for (std::size_t i = 0; i < m_document->page().objects.size(); i += std::size_t(things.back().objects)) things.push_back(thingAt(i));
    QHash<QString, int> seen;
    for (auto &thing : things) {
        const int before = seen[thing.name]++;
        if (before > 0) thing.name = tr("%1, number %2").arg(thing.name).arg(before + 1);
    }
    if (things == m_things) return Q_EMIT chosenChanged();
    // Rows stay themselves while only what they say changes: whoever has one in the hand must not lose it.
    if (things.size() == m_things.size()) {
        m_things = std::move(things);
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_things = std::move(things);
        endResetModel();
        Q_EMIT countChanged();
    }
    Q_EMIT chosenChanged();
}

int PageThings::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PageThings::data(const QModelIndex &index, int role) const
{
    if (!m_document || !checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &thing = m_things[std::size_t(index.row())];
    const double wide = m_document->page().w;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return thing.name;
    case SaidRole: return thing.said;
    case WhereRole: return partName(partOf(thing.box, m_document->page()));
    case PartRole: return partOf(thing.box, m_document->page());
    case SymbolRole: return thing.symbol;
    case PictureRole: return thing.picture;
    case PlaceRole: return QRectF(QPointF(thing.box.left, thing.box.top) / wide, QPointF(thing.box.right, thing.box.bottom) / wide);
    case ConfidentialRole: return thing.confidential;
    default: return {};
    }
}

QHash<int, QByteArray> PageThings::roleNames() const
{
    return {{NameRole, "name"}, {SaidRole, "said"}, {WhereRole, "where"}, {PartRole, "part"}, {SymbolRole, "symbol"},
            {PictureRole, "picture"}, {PlaceRole, "place"}, {ConfidentialRole, "confidential"}};
}

QString PageThings::partName(int part)
{
    switch (part) {
    case 0: return tr("top left");
    case 1: return tr("top");
    case 2: return tr("top right");
    case 3: return tr("left");
    case 4: return tr("middle");
    case 5: return tr("right");
    case 6: return tr("bottom left");
    case 7: return tr("bottom");
    case 8: return tr("bottom right");
    default: return {};
    }
}

int PageThings::chosen() const
{
    const int selected = m_document ? m_document->selected() : -1;
    for (int row = 0; row < count(); ++row)
        if (const auto &thing = m_things[std::size_t(row)]; selected >= thing.first && selected < thing.first + thing.objects) return row;
    return -1;
}

QString PageThings::chosenName() const
{
    return chosen() < 0 ? QString() : m_things[std::size_t(chosen())].name;
}

int PageThings::chosenPart() const
{
    return chosen() < 0 ? -1 : partOf(m_things[std::size_t(chosen())].box, m_document->page());
}

QString PageThings::chosenWhere() const
{
    return partName(chosenPart());
}

void PageThings::choose(int row)
{
    if (!m_document) return;
    const bool is = row >= 0 && row < count();
    if (is) m_document->setTool(PageDocument::Hand);
    m_document->select(is ? m_things[std::size_t(row)].first : -1);
    if (is) Q_EMIT done(m_things[std::size_t(row)].said);
}

void PageThings::changeEach(const std::function<void(Placement &, Point middle)> &change)
{
    const int row = chosen();
    if (row < 0) return;
    const auto thing = m_things[std::size_t(row)];
    PageChange all;
    for (int i = thing.first; i < thing.first + thing.objects; ++i) {
        auto place = m_document->page().objects[std::size_t(i)].place;
        change(place, middleOf(thing.box));
        all.steps.push_back(MoveObject{std::size_t(i), place});
    }
    m_document->act(all, thing.first);
}

void PageThings::moveTo(int part)
{
    const int row = chosen();
    if (row < 0 || part < 0 || part >= parts) return;
    const auto box = m_things[std::size_t(row)].box;
    const auto &page = m_document->page();
    const double x = fitted(page.w * (2 * (part % 3) + 1) / 6.0, box.right - box.left, page.w);
    const double y = fitted(page.h * (2 * (part / 3) + 1) / 6.0, box.bottom - box.top, page.h);
    changeEach([&](Placement &place, Point middle) {
        place.x = rounded(place.x + x - middle.x);
        place.y = rounded(place.y + y - middle.y);
    });
    Q_EMIT done(partName(part));
}

void PageThings::moveBy(qreal dx, qreal dy)
{
    const int row = chosen();
    if (row < 0) return;
    // Its middle stays on the paper: what is pushed off it could not be found again.
    const auto middle = middleOf(m_things[std::size_t(row)].box);
    const auto &page = m_document->page();
    const double x = std::clamp(middle.x + dx * page.w, 0.0, double(page.w)) - middle.x;
    const double y = std::clamp(middle.y + dy * page.w, 0.0, double(page.h)) - middle.y;
    changeEach([&](Placement &place, Point) {
        place.x = rounded(place.x + x);
        place.y = rounded(place.y + y);
    });
}

void PageThings::makeBigger()
{
    changeEach([](Placement &place, Point middle) { scaleAbout(place, middle, 1.25); });
    Q_EMIT done(tr("Bigger"));
}

void PageThings::makeSmaller()
{
    changeEach([](Placement &place, Point middle) { scaleAbout(place, middle, 0.8); });
    Q_EMIT done(tr("Smaller"));
}

void PageThings::turn()
{
    changeEach([](Placement &place, Point middle) { turnAbout(place, middle, 1'500); });
    Q_EMIT done(tr("Turned"));
}

void PageThings::bringToFront()
{
    const int row = chosen();
    if (row < 0) return;
    const auto thing = m_things[std::size_t(row)];
    const auto last = m_document->page().objects.size() - 1;
    PageChange change;
    if (thing.first + thing.objects <= int(last))
        for (int i = 0; i < thing.objects; ++i) change.steps.push_back(Reorder{std::size_t(thing.first), last});
    m_document->act(change, int(last) - thing.objects + 1);
    Q_EMIT done(tr("In front"));
}

void PageThings::sendToBack()
{
    const int row = chosen();
    if (row < 0) return;
    const auto thing = m_things[std::size_t(row)];
    PageChange change;
    if (thing.first > 0)
        for (int i = 0; i < thing.objects; ++i) change.steps.push_back(Reorder{std::size_t(thing.first + i), std::size_t(i)});
    m_document->act(change, 0);
    Q_EMIT done(tr("Behind"));
}

void PageThings::takeAway()
{
    const int row = chosen();
    if (row < 0) return;
    const auto thing = m_things[std::size_t(row)];
    m_document->act({{Splice{std::size_t(thing.first), std::size_t(thing.objects), {}}}}, -1);
    Q_EMIT done(tr("Taken away"));
}

} // namespace pipit::app
