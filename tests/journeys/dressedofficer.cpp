// SPDX-License-Identifier: Apache-2.0
// What her officer does with what came from a child in any look. Her screens to answer with are not built yet: she
// answers as they will, through the session of her own device.
#include "app/answers/replying.h"
#include "core/book/replies.h"
#include "tests/journeys/pagelist.h"
#include "tests/journeys/part.h"
#include "tests/journeys/story.h"

namespace pipit::journey {
namespace {

struct Came
{
    std::size_t pages = 0, wishes = 0, maps = 0;
    bool showsPages = false, misses = false;
    bool operator==(const Came &) const = default;
};

Came cameTo(app::DeviceSession &device)
{
    Came came;
    for (const auto &[circle, book] : device.books().named({})) {
        came.pages += book.pages().size();
        for (const auto &wish : book.meeting().wishes()) {
            ++came.wishes;
            came.showsPages = came.showsPages || (wish.content.topic == WishContent::Topic::HowISay && wish.content.choice == std::uint8_t(WishContent::How::SendPages));
        }
        for (const auto &map : book.peopleMaps().snapshots()) {
            ++came.maps;
            came.misses = came.misses || (map.content.people.size() == 1 && map.content.people.front().wishes == PeopleContent::more);
        }
    }
    return came;
}

Result<void> answer(app::DeviceSession &device)
{
    using Verdict = AnswerContent::Verdict;
    PIPIT_TRY_SET(const auto circle, device.onlyCircle());
    const auto &book = device.books().at(circle);
    PIPIT_TRY_SET(const auto toPlan, (AnswerContent{Verdict::Yes, story::answerToPlan, {}, false}.encode()));
    PIPIT_TRY_SET(const auto toMap, (AnswerContent{Verdict::NoBecause, story::answerToMap, {}, false}.encode()));
    const auto wish = book.meeting().wishes().front().ref, map = book.peopleMaps().snapshots().front().ref;
    PIPIT_TRY(app::sayTo(device, circle, wish, toPlan));
    PIPIT_TRY(app::sayTo(device, circle, map, toMap));
    return {};
}

void open(Part &part)
{
    part.openTyped(story::officer, story::officerPassphrase);
    part.hand().see(QStringLiteral("child ") + QString::fromUtf8(story::child));
}

} // namespace

void officerAnswers(Part &part, const Dress &dress)
{
    open(part);
    const Came all{1, 1, 1, true, true};
    part.hand().until(QStringLiteral("the page, the plan and the map of %1").arg(QLatin1String(dress.name)), [&] { return part.ask(cameTo) == all; }, 120'000);
    part.picture(QStringLiteral("officers-children"));
    const auto done = part.ask(answer);
    if (!done) throw Stumble{QStringLiteral("she cannot answer: ") + QString::fromStdString(done.error().detail)};
    Q_EMIT part.session().outboxChanged();
    part.untilAllSent();
    part.tell(QStringLiteral("answered"));
}

void officerHears(Part &part, const Dress &dress)
{
    open(part);
    part.hand().until(QStringLiteral("what she said back in %1").arg(QLatin1String(dress.name)), [&] {
        return part.ask([](app::DeviceSession &device) {
            const auto &book = device.books().at(*device.onlyCircle());
            const auto trail = book.trails().of(book.meeting().wishes().front().ref);
            return trail && std::any_of(trail->steps.begin(), trail->steps.end(), [](const TrailStep &step) { return step.what == TrailStep::What::DontAgree; });
        });
    }, 120'000);
    part.tell(QStringLiteral("heard"));
}

} // namespace pipit::journey
