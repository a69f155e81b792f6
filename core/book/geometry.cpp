// SPDX-License-Identifier: Apache-2.0
#include "core/book/geometry.h"

#include <cmath>
#include <numbers>

namespace pipit {

namespace {

double radians(const Placement &place)
{
    return place.turn * std::numbers::pi / 18'000;
}

Box centred(double w, double h)
{
    return {-w / 2, -h / 2, w / 2, h / 2};
}

Box ownBox(const PageContent &what)
{
    if (std::holds_alternative<Sticker>(what)) return centred(stickerSide, stickerSide);
    if (const auto *photo = std::get_if<Photo>(&what)) return centred(photo->w, photo->h);
    if (const auto *box = std::get_if<TextBox>(&what)) {
        const auto lines = 1 + std::count(box->text.begin(), box->text.end(), '\n');
        return {0, 0, double(box->w), double(lines) * box->size * 1.5};
    }
    return centred(bubbleWidth, bubbleHeight);
}

} // namespace

Box Box::united(const Box &other) const
{
    return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
            std::max(bottom, other.bottom)};
}

Point toPage(const Placement &place, Point own)
{
    const double scale = place.scale / 1000.0, angle = radians(place);
    const double x = (place.flip ? -own.x : own.x) * scale, y = own.y * scale;
    return {place.x + x * std::cos(angle) - y * std::sin(angle), place.y + x * std::sin(angle) + y * std::cos(angle)};
}

Point toOwn(const Placement &place, Point onPage)
{
    const double scale = place.scale / 1000.0, angle = radians(place);
    const double dx = onPage.x - place.x, dy = onPage.y - place.y;
    const double x = (dx * std::cos(angle) + dy * std::sin(angle)) / scale;
    return {place.flip ? -x : x, (dy * std::cos(angle) - dx * std::sin(angle)) / scale};
}

Box boxOnPage(const Placement &place, const Box &own)
{
    const auto first = toPage(place, {own.left, own.top});
    Box out{first.x, first.y, first.x, first.y};
    for (const auto corner : {Point{own.right, own.top}, Point{own.left, own.bottom}, Point{own.right, own.bottom}}) {
        const auto p = toPage(place, corner);
        out = out.united({p.x, p.y, p.x, p.y});
    }
    return out;
}

Box boxOf(const Placement &place, const Stroke &stroke)
{
    if (stroke.points.empty()) return {};
    const auto &first = stroke.points.front();
    auto left = first.x, right = first.x, top = first.y, bottom = first.y;
    for (const auto &point : stroke.points) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    const Box own{double(left), double(top), double(right), double(bottom)};
    return boxOnPage(place, own).grown(stroke.width * place.scale / 2000.0);
}

Box boxOf(const PageObject &object)
{
    if (const auto *stroke = std::get_if<Stroke>(&object.what)) return boxOf(object.place, *stroke);
    return boxOnPage(object.place, ownBox(object.what));
}

} // namespace pipit
