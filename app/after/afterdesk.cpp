// SPDX-License-Identifier: Apache-2.0
#include "app/after/afterdesk.h"

#include "app/after/afterdraft.h"
#include "app/after/headings.h"
#include "app/words.h"
#include "core/base/civiltime.h"
#include "core/review/statutoryclock.h"

#include <QCoreApplication>
#include <QLocale>

namespace pipit::app::after {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(AfterDesk)
};

QString dayOf(const CivilDay &day)
{
    return QLocale().toString(QDate(int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))), QStringLiteral("d MMMM"));
}

QString dayOf(Hlc time)
{
    return dayOf(civil::inLondon(time.ms()).day);
}

SeatId seatOf(const CircleManifest &manifest, Role role)
{
    for (const auto &seat : manifest.seats)
        if (seat.role == role && seat.status == SeatStatus::Active && !seat.holders.empty()) return seat.id;
    return 0;
}

/// Held last; else the next that is planned; else none.
std::optional<ReviewId> reviewOf(const Book &book, const CivilDay &today)
{
    std::optional<ReviewId> held;
    for (const auto &one : book.meeting().reviews())
        if (one.content.state == ReviewContent::State::Held || book.officersCase().held(one.content.id)) held = one.content.id;
    if (held) return held;
    const auto next = book.meeting().next(today);
    return next ? std::optional(next->content.id) : std::nullopt;
}

QString shortened(const std::string &words)
{
    constexpr int most = 60;
    auto text = QString::fromStdString(words).simplified();
    if (text.size() > most) text = text.left(text.lastIndexOf(u' ', most)) + u'…';
    return text;
}

/// Paragraphs of a fitted paper: sentences that go on are joined, what was mended stands in place of what was made.
std::vector<Paragraph> paragraphsOf(const WrittenPaper &paper, const CircleId &circle, const Draft &draft)
{
    std::vector<Paragraph> out;
    for (const auto &section : paper.sections) {
        bool first = true;
        std::map<QString, int> times;
        for (const auto &line : section.lines) {
            if (line.look == PaperLine::Look::GoesOn && !first) {
                auto &last = out.back();
                last.words += u' ' + QString::fromStdString(line.text.words);
                last.from.insert(last.from.end(), line.text.from.begin(), line.text.from.end());
                continue;
            }
            Paragraph one;
            one.look = line.look;
            one.words = QString::fromStdString(line.text.words);
            one.beside = QString::fromStdString(line.beside);
            one.from = line.text.from;
            if (first) one.heading = QString::fromStdString(section.heading);
            if (line.text.picture) one.picture = PageKey{{}, circle, *line.text.picture}.text();
            const auto about = QString::fromLatin1(spelled(section.part).data(), qsizetype(spelled(section.part).size())) + u'/'
                + (one.from.empty() ? QString() : QString::fromStdString(one.from.front().hash.hex().substr(0, 16))) + u'/' + QString::number(int(line.look));
            one.key = about + u'/' + QString::number(times[about]++);
            out.push_back(std::move(one));
            first = false;
        }
    }
    for (auto &one : out)
        if (const auto mended = draft.find(one.key); mended != draft.end() && one.canBeMended()) {
            one.words = mended->second;
            one.mended = true;
        }
    return out;
}

/// Names of an audience, the officer first; the records and the child herself are no news to anybody.
QString chosenBy(const ReviewCase &review, const Source &source)
{
    QStringList names;
    for (const auto seat : source.audience)
        if (seat != recordsSeat && seat != review.child() && seat != source.by) {
            const auto name = QString::fromStdString(review.name(seat));
            if (seat == review.officer()) names.prepend(name);
            else names.append(name);
        }
    return names.size() == 1 ? Say::tr("only %1").arg(names.front()) : names.join(QStringLiteral(", "));
}

std::vector<OutsideRow> rowsOf(const ReviewCase &review, const std::map<Paper, FittedPaper> &papers, const CircleId &circle)
{
    // For each source those whom one of its papers would bring it to, in the order of the papers.
    std::vector<std::pair<EntryRef, std::vector<Reader>>> sources;
    for (const auto &[paper, fitted] : papers)
        for (const auto &line : fitted.outside)
            for (const auto &reach : line.reaches) {
                auto at = std::find_if(sources.begin(), sources.end(), [&](const auto &one) { return one.first == reach.source; });
                if (at == sources.end()) at = sources.insert(sources.end(), {reach.source, {}});
                for (const auto &reader : reach.outside)
                    if (std::find(at->second.begin(), at->second.end(), reader) == at->second.end()) at->second.push_back(reader);
            }
    std::vector<OutsideRow> out;
    for (const auto &[ref, whom] : sources) {
        const auto reach = review.outside().reach(ref, {whom, Readers::Way::Written});
        if (!reach) continue;
        const auto source = review.provenance().source(ref);
        OutsideRow row;
        row.source = ref;
        row.use = source.use ? int(*source.use) : 0;
        row.state = reach->state;
        row.because = QString::fromStdString(reach->because);
        row.childs = source.by == review.child();
        row.by = QString::fromStdString(review.name(source.by));
        row.whom = chosenBy(review, source);
        for (const auto &reader : reach->outside) row.reach.append(QString::fromStdString(reader.name));
        const auto words = shortened(review.provenance().wordsOf(ref));
        row.words = words.isEmpty() ? Say::tr("What has no words") : u'“' + words + u'”';
        if (reach->state != PassingOn::State::NotAsked) row.day = dayOf(reach->time);
        if (source.kind == Kind::Page) row.picture = PageKey{{}, circle, ref}.text();
        out.push_back(std::move(row));
    }
        // What still asks for a decision comes first.
    const auto turn = [](const OutsideRow &row) { return row.state == PassingOn::State::NotAsked ? 0 : row.state == PassingOn::State::Asked ? 1 : 2; };
    std::stable_sort(out.begin(), out.end(), [&](const auto &a, const auto &b) { return turn(a) < turn(b); });
    return out;
}

QString dueOf(DeviceSession &session, const ReviewContent &meeting)
{
    const auto clock = ClockParameters::read(session.device().manifests().settings().newest()).parameters;
    const auto due = afterReview(meeting.day, clock).childsAnswers;
    return Say::tr("Due by %1: %2 working days").arg(dayOf(due)).arg(clock.childsAnswers);
}

Result<CircleId> circleFrom(DeviceSession &session, const QString &hex)
{
    if (hex.isEmpty()) return session.onlyCircle();
    const auto bytes = fromHex(hex.toStdString());
    const auto id = bytes ? CircleId::from(*bytes) : std::nullopt;
    return id ? Result<CircleId>(*id) : Error{Code::NotFound, "circle"};
}

} // namespace

std::vector<Reader> parentsOf(const Book &book)
{
    std::vector<Reader> out;
    const auto add = [&](const NamedPerson &who) {
        const Reader reader{who.name, {}};
        if (std::find(out.begin(), out.end(), reader) == out.end()) out.push_back(reader);
    };
    const auto maps = book.peopleMaps().snapshots();
    if (!maps.empty())
        for (const auto &person : maps.front().content.people)
            if (person.relation == PeopleContent::Relation::Parent) add(person.who);
    if (out.empty())
        for (const auto &review : book.meeting().reviews())
            for (const auto &person : review.content.people)
                if (person.face == "mum" || person.face == "dad") add(person);
    if (out.empty()) out.push_back({"the parents", {}});
    return out;
}

Readers readersOf(const ReviewCase &review, const CircleManifest &manifest, Paper paper)
{
    Readers out;
    switch (paper) {
    case Paper::Answers: out.who.push_back({review.name(review.child()), review.child()}); break;
    case Paper::Record:
        for (const auto &seat : manifest.seats)
            if ((seat.role == Role::SocialWorker || seat.role == Role::Carer) && seat.status == SeatStatus::Active && !seat.holders.empty())
                out.who.push_back({review.name(seat.id), seat.id});
        // Somebody without a seat reads what lies in the council's file.
        if (seatOf(manifest, Role::SocialWorker) == 0) out.who.push_back({"the social workers", {}});
        break;
    case Paper::Parents: out.who = parentsOf(review.book()); break;
    case Paper::Guardian: out.who.push_back({"the guardian", {}}); break;
    }
    return out;
}

Result<AfterDesk> load(DeviceSession &session, const QString &circleHex, const std::optional<ReviewId> &review, const QDateTime &now)
{
    if (!session.profile()) return Error{Code::Refused, "locked"};
    AfterDesk desk;
    PIPIT_TRY_SET(desk.circle, circleFrom(session, circleHex));
    const auto *chain = session.device().manifests().circle(desk.circle);
    const auto book = session.books().find(desk.circle);
    if (!chain || book == session.books().end()) return Error{Code::NotFound, "circle"};
    const auto today = civil::inLondon(now.toMSecsSinceEpoch()).day;
    const auto which = review ? review : reviewOf(book->second, today);
    if (!which) return Error{Code::NotFound, "review"};
    desk.review = *which;
    desk.child = seatOf(chain->newest(), Role::Child);
    desk.officer = book->second.mySeat();
    PIPIT_TRY_SET(const auto entries, session.profile()->entries(desk.circle));
    const ReviewCase one(entries, desk.officer, desk.child, desk.review, today);
    desk.name = QString::fromStdString(one.name(desk.child));
    if (const auto person = one.book().person(desk.child)) desk.face = QString::fromStdString(person->face);
    QStringList parents;
    for (const auto &parent : parentsOf(one.book())) parents.append(QString::fromStdString(parent.name));
    desk.parent = words::together(parents);
    if (const auto meeting = one.meeting()) {
        desk.day = dayOf(meeting->day);
        desk.due = dueOf(session, *meeting);
    }
    PIPIT_TRY_SET(const auto under, headings::kept(session));
    std::map<Paper, Readers> readers;
    for (const auto paper : {Paper::Answers, Paper::Record, Paper::Parents, Paper::Guardian}) {
        readers[paper] = readersOf(one, chain->newest(), paper);
        auto fittedPaper = fitted(compose(one, paper, readers[paper], under), one.outside());
        PIPIT_TRY_SET(const auto draft, readDraft(session, desk, paper));
        auto paragraphs = paragraphsOf(fittedPaper.paper, desk.circle, draft);
        std::size_t out = 0;
        // What she typed herself is read once more: a quotation in it carries what it quotes.
        std::erase_if(paragraphs, [&](const Paragraph &paragraph) {
            if (!paragraph.mended) return false;
            const TextLine line{paragraph.words.toStdString(), paragraph.from, {}};
            auto reaches = one.outside().reaches(line, readers[paper]);
            const bool fits = std::all_of(reaches.begin(), reaches.end(), [](const auto &reach) { return reach.goesIn(); });
            if (!reaches.empty()) fittedPaper.outside.push_back({line.words, {}, std::move(reaches)});
            out += !fits;
            return !fits;
        });
        for (const auto &line : fittedPaper.outside) out += !line.goesIn();
        desk.leftOut[paper] = out;
        desk.paragraphs[paper] = std::move(paragraphs);
        desk.papers[paper] = std::move(fittedPaper);
    }
    desk.outside = rowsOf(one, desk.papers, desk.circle);
    for (const auto &waits : one.waits()) desk.waits.append(QString::fromStdString(waits));
    const auto meeting = one.meeting();
    for (const auto &entry : entries) // the covering words: a HELLO about nothing, after the meeting
        if (entry.kind == Kind::Hello && entry.type == EntryType::Item && !entry.target && entry.seat == desk.officer && meeting && meeting->state == ReviewContent::State::Held
            && civil::inLondon(entry.time.ms()).day >= meeting->day)
            desk.sent = dayOf(entry.time);
    return desk;
}

QString plainText(const std::vector<Paragraph> &paragraphs)
{
    QStringList out;
    for (const auto &one : paragraphs) {
        if (!one.heading.isEmpty()) out.append(one.heading);
        out.append(one.beside.isEmpty() ? one.words : one.words + u'\n' + one.beside);
    }
    QString text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        // What was asked and what came of it stand together.
        const bool together = i > 0 && out[i - 1].startsWith(QStringLiteral("You asked: "));
        text += (i == 0 ? QString() : together ? QStringLiteral("\n") : QStringLiteral("\n\n")) + out[i];
    }
    return text;
}

} // namespace pipit::app::after
