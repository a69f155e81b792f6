// SPDX-License-Identifier: Apache-2.0
#include "app/manager/managerwords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace pipit::app::managerwords {

namespace {

class Say
{
    Q_DECLARE_TR_FUNCTIONS(pipit::app::ManagerWords)
};

QString none()
{
    return QStringLiteral("–");
}

std::vector<std::string> named(std::initializer_list<QString> names)
{
    std::vector<std::string> out;
    for (const auto &name : names) out.push_back(name.toStdString());
    return out;
}

QString rung(CountsContent::Rung which, int number)
{
    using Rung = CountsContent::Rung;
    switch (which) {
    case Rung::Alert: return number == 1 ? Say::tr("1 alert") : Say::tr("%1 alerts").arg(number);
    case Rung::Informal: return Say::tr("%1 informal").arg(number);
    case Rung::Formal: return Say::tr("%1 formal").arg(number);
    case Rung::Cafcass: return Say::tr("%1 to Cafcass").arg(number);
    case Rung::Praise: return Say::tr("%1 praise").arg(number);
    }
    return {};
}

QString became(CountsContent::Became which)
{
    using Became = CountsContent::Became;
    switch (which) {
    case Became::NotNamed: return Say::tr("No action named");
    case Became::AskedFor: return Say::tr("Asked for");
    case Became::Agreed: return Say::tr("Agreed");
    case Became::Changed: return Say::tr("Changed");
    case Became::Refused: return Say::tr("Refused");
    case Became::Doing: return Say::tr("Being done");
    case Became::Done: return Say::tr("Done");
    case Became::NotDone: return Say::tr("Not done");
    }
    return {};
}

} // namespace

QString because(int number)
{
    switch (number) {
    case 1: return Say::tr("the child asked");
    case 2: return Say::tr("child unwell or away");
    case 3: return Say::tr("family or carer");
    case 4: return Say::tr("social worker");
    case 5: return Say::tr("officer");
    case 6: return Say::tr("court date");
    case 7: return Say::tr("papers");
    case 8: return Say::tr("place or way there");
    case 9: return Say::tr("something else");
    default: return Say::tr("no reason given");
    }
}

QString late(const OfficerCounts &officer)
{
    if (!officer.late) return none();
    QStringList why;
    for (const auto &[number, count] : officer.lateWhy) why.append(officer.lateWhy.size() == 1 ? because(number) : Say::tr("%1 %2").arg(because(number)).arg(count));
    return Say::tr("%1: %2").arg(officer.late).arg(why.join(QStringLiteral(", ")));
}

QString unread(const OfficerCounts &officer)
{
    if (!officer.unread) return none();
    return officer.noCover ? Say::tr("%1, no cover named").arg(officer.unread) : QString::number(officer.unread);
}

QString owed(const OfficerCounts &officer)
{
    if (!officer.owed) return none();
    return officer.owedOldest == 1 ? Say::tr("%1, oldest 1 day").arg(officer.owed) : Say::tr("%1, oldest %2 days").arg(officer.owed).arg(officer.owedOldest);
}

QString raised(const OfficerCounts &officer, int formalLength)
{
    QStringList parts;
    for (const auto &[which, number] : officer.raised) {
        const auto words = rung(which, number);
        parts.append(which == CountsContent::Rung::Formal && officer.formalDay ? Say::tr("%1, day %2 of %3").arg(words).arg(*officer.formalDay).arg(formalLength) : words);
    }
    if (parts.isEmpty()) return none();
    auto out = parts.join(QStringLiteral(", "));
    if (officer.settled == 1) out += QStringLiteral(". ") + Say::tr("1 settled, in %1 days").arg(officer.settledDays);
    if (officer.settled > 1) out += QStringLiteral(". ") + Say::tr("%1 settled, the longest in %2 days").arg(officer.settled).arg(officer.settledDays);
    for (const auto &[which, number] : officer.became) out += QStringLiteral(". ") + Say::tr("%1: %2").arg(became(which)).arg(number);
    return out;
}

QString notHeld(const OfficerCounts &officer)
{
    QStringList parts;
    if (officer.putOff) parts.append(Say::tr("%1 put off").arg(officer.putOff));
    if (officer.adjourned) parts.append(Say::tr("%1 broken off").arg(officer.adjourned));
    if (officer.calledOff) parts.append(Say::tr("%1 called off").arg(officer.calledOff));
    return parts.isEmpty() ? none() : parts.join(QStringLiteral(", "));
}

QString printed(const PrintedCount &count)
{
    switch (count.how) {
    case PrintedCount::How::Shown: return QString::number(count.count);
    case PrintedCount::How::Under6: return Say::tr("fewer than 6");
    case PrintedCount::How::LeftOut: return Say::tr("left out");
    }
    return {};
}

ReportWords report(CivilDay from)
{
    ReportWords out;
    const auto plain = [](const char *text) { return std::string(text); };
    out.reviews = plain("Reviews held");
    out.why = plain("Reviews that were not held on their day, and why");
    out.alone = plain("Seen alone before the review");
    out.rated = plain("Children's own rating");
    out.days = plain("Working days until a child had an answer");
    out.raised = plain("Concerns, and what became of what they were about");
    out.agencies = plain("Concerns and praise, by agency");
    out.inTime = named({QStringLiteral("In time"), QStringLiteral("Late"), QStringLiteral("Not known")});
    for (int quarter = 0; quarter < 4; ++quarter) {
        const auto first = addMonths(from, 3 * quarter);
        out.quarters.push_back((QStringLiteral("from ") + QLocale(QLocale::English).toString(QDate(int(first.year()), int(unsigned(first.month())), int(unsigned(first.day()))), QStringLiteral("d MMMM yyyy"))).toStdString());
    }
    out.notHeld = named({QStringLiteral("Put off"), QStringLiteral("Called off"), QStringLiteral("Broken off")});
    for (int number = 0; number <= 9; ++number) out.because.push_back(because(number).toStdString());
    out.aloneWas = named({QStringLiteral("Alone"), QStringLiteral("Somebody could hear"), QStringLiteral("Offered, not wanted"), QStringLiteral("Not suitable"), QStringLiteral("Not recorded")});
    out.questions = named({QStringLiteral("did they listen"), QStringLiteral("was my list covered")});
    out.values = named({QStringLiteral("Yes"), QStringLiteral("A bit"), QStringLiteral("No"), QStringLiteral("Not sure"), QStringLiteral("I don't understand the question"), QStringLiteral("Did not say")});
    out.took = named({QStringLiteral("As promised"), QStringLiteral("Up to twice as long"), QStringLiteral("Longer")});
    out.rungs = named({QStringLiteral("Alert"), QStringLiteral("Informal"), QStringLiteral("Formal"), QStringLiteral("Cafcass")});
    for (int number = 0; number <= int(CountsContent::Became::NotDone); ++number) out.became.push_back(became(CountsContent::Became(number)).toStdString());
    out.agency = named({QStringLiteral("Not named"), QStringLiteral("Council"), QStringLiteral("School"), QStringLiteral("Health"), QStringLiteral("Mental health"), QStringLiteral("Carer"),
                        QStringLiteral("Police"), QStringLiteral("Housing"), QStringLiteral("Other")});
    out.howMany = plain("How many");
    out.concern = plain("Concerns");
    out.praise = plain("Praise");
    return out;
}

} // namespace pipit::app::managerwords
