// SPDX-License-Identifier: Apache-2.0
#include "app/decisions/actionplan.h"

#include "app/asks/fittedtext.h"
#include "app/asks/civildate.h"
#include "app/decisions/daywords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pipit::app {

using namespace sayinglimits;

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ActionPlan)
};

std::optional<EnvHash> hashFrom(const QString &hex)
{
    const auto bytes = fromHex(hex.toStdString());
    return bytes ? EnvHash::from(*bytes) : std::nullopt;
}

} // namespace

std::vector<ActionDraft::Gap> ActionDraft::gaps() const
{
    std::vector<Gap> out;
    if (who.trimmed().isEmpty()) out.push_back(Gap::Who);
    if (what.trimmed().isEmpty()) out.push_back(Gap::What);
    if (!by) out.push_back(Gap::When);
    if (know.trimmed().isEmpty()) out.push_back(Gap::Know);
    if (carries && because.trimmed().isEmpty()) out.push_back(Gap::Because);
    return out;
}

Result<Bytes> ActionDraft::content(const std::optional<ReviewId> &review) const
{
    if (!gaps().empty()) return Error{Code::Invalid, "an action that is not whole"};
    ActionContent out;
    out.what = fitted(what, wordsBytes);
    out.who = fitted(who, nameBytes);
    out.by = *by;
    out.know = fitted(know, lineBytes);
    out.seat = seat;
    out.review = review;
    if (agency) out.agency = ActionContent::Agency(agency);
    out.decider = fitted(decider, nameBytes);
    if (decides) out.decides = ActionContent::Decides(decides);
    out.rolledFrom = carries;
    if (carries) out.rolledBecause = fitted(because, wordsBytes);
    out.instead = instead;
    return out.encode();
}

Bytes ActionDraft::kept() const
{
    QJsonObject all{{u"what"_s, what}, {u"who"_s, who}, {u"know"_s, know}, {u"decider"_s, decider}, {u"because"_s, because}, {u"agency"_s, agency}, {u"decides"_s, decides}};
    if (seat) all[u"seat"_s] = *seat;
    if (by) all[u"by"_s] = dateOf(*by).toString(Qt::ISODate);
    if (carries) all[u"carries"_s] = QString::fromStdString(carries->hex());
    QJsonArray hashes;
    for (const auto &hash : instead) hashes.append(QString::fromStdString(hash.hex()));
    all[u"instead"_s] = hashes;
    const auto json = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return Bytes(json.begin(), json.end());
}

std::optional<ActionDraft> ActionDraft::from(ByteView kept)
{
    const auto json = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(kept.data()), qsizetype(kept.size())));
    if (!json.isObject()) return std::nullopt;
    const auto all = json.object();
    ActionDraft out;
    out.what = all[u"what"_s].toString();
    out.who = all[u"who"_s].toString();
    out.know = all[u"know"_s].toString();
    out.decider = all[u"decider"_s].toString();
    out.because = all[u"because"_s].toString();
    out.agency = std::clamp(all[u"agency"_s].toInt(), 0, int(ActionContent::Agency::Other));
    out.decides = std::clamp(all[u"decides"_s].toInt(), 0, int(ActionContent::Decides::Court));
    if (const auto seat = all[u"seat"_s].toInt(-1); seat >= 0 && seat < 255) out.seat = SeatId(seat);
    if (const auto day = QDate::fromString(all[u"by"_s].toString(), Qt::ISODate); day.isValid()) out.by = daywords::civilOf(day);
    out.carries = hashFrom(all[u"carries"_s].toString());
    for (const auto &hash : all[u"instead"_s].toArray())
        if (const auto one = hashFrom(hash.toString())) out.instead.push_back(*one);
    return out;
}

ActionDraft ActionDraft::of(const ActionContent &content)
{
    ActionDraft out;
    out.what = QString::fromStdString(content.what);
    out.who = QString::fromStdString(content.who);
    out.know = QString::fromStdString(content.know);
    out.decider = QString::fromStdString(content.decider);
    out.seat = content.seat;
    out.by = content.by;
    if (content.agency) out.agency = int(*content.agency);
    if (content.decides) out.decides = int(*content.decides);
    return out;
}

ActionStart actionStart(const Book &book, const std::optional<EntryRef> &ask, const QString &child, const CivilDay &today, const QDateTime &now)
{
    ActionStart out;
    if (!ask) return out;
    out.said = childSaid(book, *ask, child, now);
    if (!out.said) return out;
    std::set<EntryRef> about{out.said->trail.ask};
    for (const auto &step : out.said->trail.steps) about.insert(step.ref);
    for (const auto &one : book.officersCase().actions()) {
        if (!one.from || !about.contains(*one.from) || !one.open()) continue;
        if (one.contested) out.versions.push_back(one);
        if (!out.standing || std::tie(out.standing->action.time, out.standing->action.ref) < std::tie(one.action.time, one.action.ref)) out.standing = one;
    }
    if (out.versions.size() < 2) out.versions.clear();
    if (!out.standing) return out;
    out.late = out.standing->action.content.by < today;
    for (const auto &roll : out.standing->rolls)
        out.rolls.push_back({roll.by.ok() ? daywords::shortDay(roll.by, today) : QString(), QString::fromStdString(roll.because)});
    return out;
}

std::vector<AnswerLine> answerLines(const ActionDraft &draft, const ActionStart &start, const QString &officer, const QString &child, const CivilDay &today,
                                    const ClockParameters &clock)
{
    enum Look { Past, Now, ToCome };
    std::vector<AnswerLine> out;
    const auto missing = draft.gaps().size();
    const bool asked = start.said && start.said->askedFor;
    out.push_back({Say::tr("Asked for by %1").arg(officer), missing == 1 ? Say::tr("not yet: one thing is missing")
                       : missing ? Say::tr("not yet: %1 things are missing").arg(missing) : asked ? Say::tr("again, as it stands here") : Say::tr("when you press the button"), Now});
    const WorkingDays days(clock.holidays);
    if (!draft.decider.trimmed().isEmpty()) {
        const auto by = daywords::shortDay(days.add(today, clock.contestWithin), today);
        auto words = Say::tr("agreed, changed, or refused because. %1 working days.").arg(clock.contestWithin);
        if (draft.decides == int(ActionContent::Decides::Panel)) words += u' ' + Say::tr("A panel decides.");
        if (draft.decides == int(ActionContent::Decides::Court)) words += u' ' + Say::tr("A court decides.");
        words += u' ' + (clock.silenceAgrees ? Say::tr("Nothing said: it counts as agreed.") : Say::tr("Nothing said: it stays open."));
        out.push_back({Say::tr("%1 answers, by %2").arg(draft.decider.trimmed().section(u',', 0, 0), by), words, ToCome});
    } else {
        out.push_back({Say::tr("Nobody else has to say yes"), Say::tr("If somebody does, write down who."), ToCome});
    }
    const auto who = draft.who.trimmed().section(u',', 0, 0);
    const auto doer = who.isEmpty() ? Say::tr("Somebody does it") : Say::tr("%1 does it").arg(who);
    out.push_back({draft.by ? Say::tr("%1, by %2").arg(doer, daywords::shortDay(*draft.by, today)) : doer, QString(), ToCome});
    out.push_back({Say::tr("%1 says if it happened").arg(child), QString(), ToCome});
    return out;
}

} // namespace pipit::app
